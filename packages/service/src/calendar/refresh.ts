import { calendar, refreshExports, type LocalState, type MakeFeed } from "@afterword/ics";
import { openLocalState } from "@afterword/store";
import type { Service } from "../service.ts";
import type { Snapshot } from "../snapshot.ts";

/** What this machine remembers of the folder's calendars. In a rehearsal nothing is remembered. */
export function localStateOf({ environment }: Pick<Service, "environment">): LocalState {
  const localState = openLocalState(environment);
  if (!environment.isRehearsal) return localState;
  return { ...localState, update: async (name, change) => void (await change(await localState.read(name))) };
}

/** Makes the folder's feeds from a snapshot. */
export function feedMaker(snapshot: Snapshot): MakeFeed {
  const applications = snapshot.applications.map(({ application }) => snapshot.input(application));
  const complete = snapshot.problems.every(({ severity }) => severity !== "error");
  return (detail, ledger) =>
    calendar({ applications, templates: snapshot.templates, detail, ledger, now: snapshot.now, complete });
}

/** Brings exported files up to date after a change. What fails is told through `onCalendarProblem`; the change stands. */
export async function refreshCalendars(service: Service): Promise<void> {
  let making: Promise<MakeFeed> | undefined;
  const make: MakeFeed = async (detail, ledger) =>
    (await (making ??= service.snapshot().then(feedMaker)))(detail, ledger);
  for (const { file, outcome, problem } of await refreshExports(localStateOf(service), make)) {
    if (outcome === "failed") service.environment.onCalendarProblem?.(file, problem ?? "");
  }
}
