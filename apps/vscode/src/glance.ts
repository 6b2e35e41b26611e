import {
  byUrgency,
  checkTemplate,
  plan,
  readTemplate,
  type Advice,
  type Clocks,
  type Plan,
  type Template,
} from "@afterword/core";
import { workCalendar } from "@afterword/holidays";
import { readDesk, type Desk, type Store, type Stored } from "@afterword/store";
import type { Place } from "./afterword.ts";
import { presentMoment } from "./present.ts";

/** The desk and every plan at one moment. */
export interface Glance extends Desk {
  folder: string;
  state: string;
  /** The clocks as they are when asked: a question may stand open for an hour. */
  clocks: () => Clocks;
  /** Most urgent first. */
  plans: readonly Plan[];
  /** The user's own that can be used. */
  templates: readonly Template[];
}

export async function readGlance(store: Store, { folder, state, at }: Place): Promise<Glance> {
  const { now, zone } = presentMoment(at);
  const [desk, texts] = await Promise.all([
    readDesk(store, { folder, zone, now: () => now, workCalendar }),
    store.templates(),
  ]);
  return {
    ...desk,
    folder,
    state,
    clocks: () => ({ now: presentMoment(at).now, settings: desk.ownZone, host: zone }),
    plans: desk.applications.map(({ application }) => plan(desk.input(application))).sort(byUrgency),
    templates: texts.templates
      .flatMap(({ name, text }) => readTemplate(name, text).template ?? [])
      .filter((template) => checkTemplate(template).length === 0),
    problems: [...desk.problems, ...texts.problems],
  };
}

/** One piece of advice with what it belongs to. */
export interface Card {
  stored: Stored;
  plan: Plan;
  advice: Advice;
}

export function findPlan({ applications, plans }: Glance, id: string): { stored: Stored; plan: Plan } | undefined {
  const stored = applications.find((one) => one.id === id);
  const plan = plans.find(({ application }) => application === id);
  return stored && plan && { stored, plan };
}

/** The advice with this id, of one application or of any. */
export function findCard(
  glance: Glance,
  { application, advice }: { application?: string | undefined; advice: string },
): Card | undefined {
  for (const plan of glance.plans) {
    const found =
      application === undefined || plan.application === application
        ? plan.advice.find(({ id }) => id === advice)
        : undefined;
    const stored = found && glance.applications.find(({ id }) => id === plan.application);
    if (found && stored) return { stored, plan, advice: found };
  }
  return undefined;
}
