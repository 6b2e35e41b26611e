import { resolve } from "node:path";
import { defaultFolder, defaultState } from "@afterword/store/places";

/** What of a process decides where things are. */
export interface Surroundings {
  env: Readonly<Record<string, string | undefined>>;
  platform: NodeJS.Platform;
  cwd: string;
}

/** Where the applications are, and where this machine keeps what belongs to it alone. */
export function places(
  { env, platform, cwd }: Surroundings,
  { folder }: { folder?: string | undefined },
): { folder: string; state: string } {
  const chosen = folder ?? env["AFTERWORD_FOLDER"];
  return {
    folder: chosen === undefined || chosen === "" ? defaultFolder(env, platform) : resolve(cwd, chosen),
    state: defaultState(env, platform),
  };
}
