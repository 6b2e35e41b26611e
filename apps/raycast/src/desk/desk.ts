import { Temporal } from "temporal-polyfill";
import { byUrgency, plan, type Advice, type Clocks, type Plan } from "@afterword/core";
import { workCalendar } from "@afterword/holidays";
import { readDesk, type Desk as Read, type Store, type Stored } from "@afterword/store";
import { placesOf, presentMoment, type Host } from "./places.ts";

/** The folder, the settings and every plan at one moment. */
export interface Desk extends Read {
  host: Host;
  folder: string;
  state: string;
  store: Store;
  /** Whose clock a new log entry is on. */
  clocks: Clocks;
  /** Most urgent first. */
  plans: readonly Plan[];
}

/** Reads the folder as it is now. What is wrong in it is named in `problems`; the rest keeps working. */
export async function openDesk(host: Host, store: Store): Promise<Desk> {
  const places = placesOf(host);
  const zone = Temporal.Now.timeZoneId();
  const read = await readDesk(store, { folder: places.folder, zone, now: presentMoment, workCalendar });
  return {
    ...read,
    ...places,
    host,
    store,
    // A folder that is not there yet is how everybody begins.
    problems: read.problems.filter(({ file, severity }) => file !== places.folder || severity === "error"),
    clocks: { now: read.now, settings: read.ownZone, host: zone },
    plans: read.applications.map(({ application }) => plan(read.input(application))).sort(byUrgency),
  };
}

/** The ids of one card: all that a link, a menu or another command ever says about it. */
export interface CardIds {
  application?: string | undefined;
  advice: string;
}

/** One piece of advice with what it belongs to. */
export interface Card {
  stored: Stored;
  plan: Plan;
  advice: Advice;
}

/** Something was asked for that is not there any more. */
export class Gone extends Error {
  override readonly name = "Gone";
}

/** @throws Gone where no application has such a card: it was closed, removed, or its round called off. */
export function findCard(desk: Desk, { application, advice: id }: CardIds): Card {
  for (const plan of desk.plans) {
    const advice =
      application === undefined || plan.application === application
        ? plan.advice.find((one) => one.id === id)
        : undefined;
    if (advice) return { plan, advice, stored: findStored(desk, plan.application) };
  }
  throw new Gone("There is no such step any more: what it rested on has changed.");
}

/** @throws Gone where there is no such application. */
export function findStored(desk: Desk, id: string): Stored {
  const stored = desk.applications.find((one) => one.id === id);
  if (!stored) throw new Gone("There is no such application any more.");
  return stored;
}
