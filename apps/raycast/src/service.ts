import type { Service } from "@afterword/service";
import { environment, getPreferenceValues } from "@raycast/api";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Temporal } from "temporal-polyfill";

let opened: Promise<Service> | undefined;

/** The service on the folder of the preferences. Loaded when it is first needed, so that a command shows itself before. */
export const openedService = (): Promise<Service> => (opened ??= open());

async function open(): Promise<Service> {
  const [{ openService }, { defaultFolder, defaultState }, { workCalendar }, { createHarper }] = await Promise.all([
    import("@afterword/service"),
    import("@afterword/store/places"),
    import("@afterword/holidays"),
    import("@afterword/check/harper"),
  ]);
  const { env, platform } = process;
  const { folder } = getPreferenceValues<{ folder?: string }>();
  return openService({
    folder: folder || defaultFolder(env, platform),
    state: defaultState(env, platform),
    zone: Temporal.Now.timeZoneId(),
    now: presentMoment,
    workCalendar,
    grammar: createHarper(() => readFile(join(environment.assetsPath, "harper_wasm_slim_bg.wasm"))),
  });
}

/** The clock, read nowhere else. `AFTERWORD_NOW` rehearses another moment, as `--now` does on the command line. */
function presentMoment(): Temporal.Instant {
  const rehearsed = process.env["AFTERWORD_NOW"];
  return rehearsed ? Temporal.Instant.from(rehearsed) : Temporal.Now.instant();
}
