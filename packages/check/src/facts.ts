import { readFacts, Settings, type Application, type Facts } from "@afterword/core";
import type { CheckContext } from "./context.ts";

let unset: Settings | undefined;
const read = new WeakMap<Application, Pick<CheckContext, "settings" | "calendars" | "others"> & { facts: Facts }>();

/** The record as the plan reads it, so that the two never disagree. A record is read once while nothing around it changes. */
export function factsOf({ application, others, settings, calendars }: CheckContext): Facts | undefined {
  if (!application) return undefined;
  const known = read.get(application);
  if (known && known.settings === settings && known.calendars === calendars && known.others === others)
    return known.facts;
  const facts = readFacts({
    application,
    others: others ?? [],
    settings: settings ?? (unset ??= Settings.parse({})),
    calendars: calendars ?? {},
  });
  read.set(application, { settings, calendars, others, facts });
  return facts;
}
