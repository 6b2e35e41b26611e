import type { Service, Snapshot } from "@afterword/service";
import { environment, getPreferenceValues } from "@raycast/api";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Temporal } from "temporal-polyfill";

let opened: Promise<Service> | undefined;

/** The service on the folder of the preferences. Loaded when it is first needed, so that a command shows itself before. */
export const openedService = (): Promise<Service> => (opened ??= open());

/**
 * The service and the folder as it is now. That there is no folder yet is no problem: everybody begins so.
 * @throws ServiceError `storage` where the folder itself cannot be read.
 */
export async function readFolder(): Promise<{ service: Service; snapshot: Snapshot }> {
  const [service, { ServiceError }] = await Promise.all([openedService(), import("@afterword/service")]);
  const snapshot = await service.snapshot();
  const { folder } = service.environment;
  const broken = snapshot.problems.find(({ file, severity }) => file === folder && severity === "error");
  if (broken) throw new ServiceError("storage", `${folder}: ${broken.message}`);
  return { service, snapshot: { ...snapshot, problems: snapshot.problems.filter(({ file }) => file !== folder) } };
}

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
    app: "raycast",
    workCalendar,
    grammar: createHarper(() => readFile(join(environment.assetsPath, "harper_wasm_slim_bg.wasm"))),
  });
}

/** The clock, read nowhere else. `AFTERWORD_NOW` rehearses another moment, as `--now` does on the command line. */
function presentMoment(): Temporal.Instant {
  const rehearsed = process.env["AFTERWORD_NOW"];
  return rehearsed ? Temporal.Instant.from(rehearsed) : Temporal.Now.instant();
}
