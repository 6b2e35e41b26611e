/** Where things are kept when nobody says otherwise. Every app asks here, so that all of them share one folder. */
import { posix, win32 } from "node:path";

type Env = Readonly<Record<string, string | undefined>>;

/** The folder of applications: in plain sight among the user's documents. `AFTERWORD_FOLDER` goes before. */
export function defaultFolder(env: Env, platform: string): string {
  const { join } = platform === "win32" ? win32 : posix;
  return env.AFTERWORD_FOLDER || join(home(env, platform), "Documents", "Afterword");
}

/** What belongs to this machine alone: locks, index, history. Never inside a synced folder. `AFTERWORD_STATE` goes before. */
export function defaultState(env: Env, platform: string): string {
  const { join } = platform === "win32" ? win32 : posix;
  if (env.AFTERWORD_STATE) return env.AFTERWORD_STATE;
  if (platform === "win32") return join(env.LOCALAPPDATA || join(home(env, platform), "AppData", "Local"), "Afterword");
  if (platform === "darwin") return join(home(env, platform), "Library", "Application Support", "Afterword");
  return join(env.XDG_STATE_HOME || join(home(env, platform), ".local", "state"), "afterword");
}

function home(env: Env, platform: string): string {
  const found = platform === "win32" ? env.USERPROFILE : env.HOME;
  if (!found) throw new TypeError("The home folder is not known: say which folder to use.");
  return found;
}
