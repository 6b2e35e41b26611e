import { calendar, type MakeFeed } from "@afterword/ics";
import type { Opened } from "./afterword.ts";
import { readGlance } from "./glance.ts";

/** Makes the feeds of one folder, from how it is at the moment they are asked for. */
export const feedMaker =
  ({ place, store }: Opened): MakeFeed =>
  async (detail, ledger) => {
    const glance = await readGlance(await store, place);
    return calendar({
      applications: glance.applications.map(({ application }) => glance.input(application)),
      templates: glance.templates,
      detail,
      ledger,
      now: glance.now,
      complete: glance.problems.every(({ severity }) => severity !== "error"),
    });
  };
