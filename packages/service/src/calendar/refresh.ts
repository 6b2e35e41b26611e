import type { Advice } from "@afterword/core";
import { calendar, calendarEvent, refreshExports, type LocalState, type MakeFeed } from "@afterword/ics";
import { openLocalState } from "@afterword/store";
import type { Service } from "../service.ts";
import { usedApps } from "./linked-apps.ts";
import type { Snapshot, StoredApplication } from "../snapshot.ts";

/** What this machine remembers of the folder's calendars. In a rehearsal nothing is remembered. */
export function localStateOf({ environment }: Pick<Service, "environment">): LocalState {
  const localState = openLocalState(environment);
  if (!environment.isRehearsal) return localState;
  return { ...localState, update: async (name, change) => void (await change(await localState.read(name))) };
}

/** Makes the folder's feeds from a snapshot. */
export async function feedMaker(service: Pick<Service, "environment">, snapshot: Snapshot): Promise<MakeFeed> {
  const applications = snapshot.applications.map(({ application }) => snapshot.input(application));
  const complete = snapshot.problems.every(({ severity }) => severity !== "error");
  const { templates, now } = snapshot;
  const apps = await usedApps(localStateOf(service), service.environment.app);
  return (detail, ledger) => calendar({ applications, templates, apps, detail, ledger, now, complete });
}

/** Makes the event of one step of an application, to be added by hand. */
export async function eventMaker(
  service: Pick<Service, "environment">,
  snapshot: Snapshot,
  { application, advice }: { application: StoredApplication; advice: Advice },
): Promise<MakeFeed> {
  const { templates, now } = snapshot;
  const apps = await usedApps(localStateOf(service), service.environment.app);
  const input = snapshot.input(application.application);
  return (detail, ledger) => calendarEvent({ application: input, advice, templates, apps, detail, ledger, now });
}

/** Brings exported files up to date after a change. What fails or is dropped is told through `onCalendarProblem`; the change stands. */
export async function refreshCalendars(service: Service): Promise<void> {
  let making: Promise<MakeFeed> | undefined;
  const make: MakeFeed = async (detail, ledger) =>
    (await (making ??= service.snapshot().then((snapshot) => feedMaker(service, snapshot))))(detail, ledger);
  for (const { file, outcome, problem } of await refreshExports(localStateOf(service), make)) {
    if (outcome === "failed") service.environment.onCalendarProblem?.(file, problem ?? "");
    if (outcome === "forgotten")
      service.environment.onCalendarProblem?.(file, "it was deleted, so it is no longer kept up to date.");
  }
}
