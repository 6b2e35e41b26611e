import { join } from "node:path";
import { checkTemplate, readTemplate, type Template } from "@afterword/core";
import { calendar, exportTo, refreshExports, type Detail, type MakeFeed } from "@afterword/ics";
import { openLocalState } from "@afterword/store";
import { openDesk, type Desk } from "./desk.ts";
import { placesOf, type Host } from "./places.ts";
import { storeOf } from "./store.ts";

/** The templates in the folder that can be used. */
export async function ownTemplates({ store }: Pick<Desk, "store">): Promise<Template[]> {
  const { templates } = await store.templates();
  return templates
    .flatMap(({ name, text }) => readTemplate(name, text).template ?? [])
    .filter((template) => checkTemplate(template).length === 0);
}

async function feedMaker(desk: Desk): Promise<MakeFeed> {
  const templates = await ownTemplates(desk);
  const applications = desk.applications.map(({ application }) => desk.input(application));
  const complete = desk.problems.every(({ severity }) => severity !== "error");
  return (detail, ledger) => calendar({ applications, templates, detail, ledger, now: desk.now, complete });
}

/** Brings exported files up to date after a change, from the folder as it is now. What fails there fails quietly. */
export async function refreshAfterWrite(host: Host): Promise<void> {
  let making: Promise<MakeFeed> | undefined;
  const make: MakeFeed = async (detail, ledger) =>
    (await (making ??= openDesk(host, storeOf(host)).then(feedMaker)))(detail, ledger);
  await refreshExports(openLocalState(placesOf(host)), make);
}

/** Writes the calendar into a folder, to be kept fresh from then on. Gives the file's path. */
export async function exportCalendar(desk: Desk, { into, detail }: { into: string; detail: Detail }): Promise<string> {
  const file = join(into, detail === "full" ? "afterword.ics" : "reminders.ics");
  await exportTo(openLocalState(desk), { file, detail }, await feedMaker(desk));
  return file;
}
