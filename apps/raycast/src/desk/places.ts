import { defaultFolder, defaultState } from "@afterword/store/places";
import { Temporal } from "temporal-polyfill";

/** What the desk needs of Raycast. */
export interface Host {
  /** The folder chosen in the preferences, if one is. */
  folder: string | undefined;
  /** Where the extension's assets lie. */
  assets: string;
}

export interface Places {
  folder: string;
  state: string;
}

export function placesOf({ folder }: Pick<Host, "folder">): Places {
  const { env, platform } = process;
  return { folder: folder || defaultFolder(env, platform), state: defaultState(env, platform) };
}

/** The clock, read nowhere else. `AFTERWORD_NOW` rehearses another moment, as `--now` does on the command line. */
export function presentMoment(): Temporal.Instant {
  const rehearsed = process.env["AFTERWORD_NOW"];
  return rehearsed ? Temporal.Instant.from(rehearsed) : Temporal.Now.instant();
}
