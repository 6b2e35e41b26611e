import * as vscode from "vscode";
import type { Advice, Plan } from "@afterword/core";
import type { Card, Snapshot, StoredApplication } from "@afterword/service";
import type { Afterword } from "./afterword.ts";
import { askChoice, askOnce } from "./ask/prompt.ts";

/** What a command is about: given by a row of the view, a lens, a link on a page or a draft; asked for in the palette. */
export interface Target {
  application: string;
  advice?: string | undefined;
}

/** Whether this is an id as this product assigns them: the only thing a link or an address may name. */
export const isId = (text: string | null | undefined): text is string => /^[a-z0-9][a-z0-9-]{0,39}$/.test(text ?? "");

/** Reads what a command was called with. Anything else counts as nothing. */
export function targetOf(argument: unknown): Target | undefined {
  const given = argument as Partial<Target> | undefined;
  if (typeof given?.application !== "string") return draftTarget(argument instanceof vscode.Uri ? argument : undefined);
  return { application: given.application, ...(typeof given.advice === "string" && { advice: given.advice }) };
}

/** The draft a URI names, or the one in front. */
export function draftTarget(uri = vscode.window.activeTextEditor?.document.uri): Target | undefined {
  if (uri?.scheme !== "afterword") return undefined;
  const ids = new URLSearchParams(uri.query);
  const [application, advice] = [ids.get("application"), ids.get("advice")];
  return application && advice ? { application, advice } : undefined;
}

/** The application with this id, with its plan. */
export function planIn(snapshot: Snapshot, application: string): { stored: StoredApplication; plan: Plan } | undefined {
  const stored = snapshot.applications.find(({ id }) => id === application);
  return stored && { stored, plan: snapshot.plan(stored) };
}

/** The advice with this id, of one application or of any. */
export function cardIn(
  snapshot: Snapshot,
  { application, advice }: { application?: string | undefined; advice: string },
): Card | undefined {
  for (const stored of snapshot.applications) {
    if (application !== undefined && stored.id !== application) continue;
    const plan = snapshot.plan(stored);
    const found = plan.advice.find(({ id }) => id === advice);
    if (found) return { stored, plan, advice: found };
  }
  return undefined;
}

interface Wanted {
  title: string;
  prompt: string;
}

/** What a command is about, and whether the user had to be asked. */
interface Chosen {
  snapshot: Snapshot;
  asked: boolean;
}

/** The application meant, else asked for. */
export async function chooseApplication(
  afterword: Afterword,
  argument: unknown,
  wanted: Wanted,
): Promise<Chosen & { stored: StoredApplication; plan: Plan }> {
  const snapshot = await afterword.snapshot();
  const target = targetOf(argument);
  const given = target && planIn(snapshot, target.application);
  if (given) return { snapshot, asked: false, ...given };
  if (snapshot.applications.length === 0)
    throw new Nothing(vscode.l10n.t("There is no application yet: log an interview first."), "logInterview");
  const { whenInWords } = await import("@afterword/core");
  const choices = snapshot.plans().map((plan) => ({
    label: plan.company,
    description: plan.role,
    detail: plan.primary ? `${plan.primary.title}, ${whenInWords(plan.primary, snapshot.today)}` : plan.status,
    answer: plan.application,
  }));
  const asked = choices.length > 1;
  const id = asked
    ? await askOnce(askChoice({ title: wanted.title }, { prompt: wanted.prompt, choices }))
    : choices[0]!.answer;
  return { snapshot, asked, ...planIn(snapshot, id)! };
}

/** The advice meant, else asked for among those that `fits` says. What can be done now comes first. Where `settled` says why not, advice that does not fit is refused. */
export async function chooseCard(
  afterword: Afterword,
  argument: unknown,
  wanted: Wanted & { fits: (advice: Advice) => boolean; none: string; next?: string; settled?: string },
): Promise<Chosen & { card: Card }> {
  const snapshot = await afterword.snapshot();
  const target = targetOf(argument);
  const given = target?.advice && cardIn(snapshot, { application: target.application, advice: target.advice });
  if (given) {
    if (wanted.settled !== undefined && !wanted.fits(given.advice)) throw new Nothing(wanted.settled);
    return { snapshot, asked: false, card: given };
  }
  const { isActionable, whenInWords } = await import("@afterword/core");
  const plans = target
    ? snapshot.plans().filter(({ application }) => application === target.application)
    : snapshot.plans();
  const cards = plans.flatMap((plan) => plan.advice.filter(wanted.fits).map((advice) => ({ plan, advice })));
  if (cards.length === 0) throw new Nothing(wanted.none, wanted.next);
  cards.sort((a, b) => Number(isActionable(b.advice)) - Number(isActionable(a.advice)));
  const choices = cards.map(({ plan, advice }) => ({
    label: advice.title,
    description: plan.company,
    detail: whenInWords(advice, snapshot.today),
    answer: { application: plan.application, advice: advice.id },
  }));
  const id = await askOnce(askChoice({ title: wanted.title }, { prompt: wanted.prompt, choices }));
  return { snapshot, asked: true, card: cardIn(snapshot, id)! };
}

/** There is nothing for this command to do. Said quietly, with the command that leads on; no fault. */
export class Nothing extends Error {
  readonly next: string | undefined;

  constructor(message: string, next?: string) {
    super(message);
    this.next = next;
  }
}
