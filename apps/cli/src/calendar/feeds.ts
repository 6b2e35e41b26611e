import { calendar, refreshExports, type Detail, type MakeFeed, type LocalState } from "@afterword/ics";
import { openLocalState } from "@afterword/store";
import { Option, type Command } from "commander";
import { stat } from "node:fs/promises";
import { dirname } from "node:path";
import { DataError, open, UsageError, type GlobalOptions, type Io, type Session } from "../host.ts";
import { places } from "../places.ts";
import { readOwnTemplates } from "../templates.ts";
import { clean } from "../terminal.ts";

export const detailOptions = [
  new Option("--full", "with names, reasons and links"),
  new Option("--discreet", "naming nobody and nothing").conflicts("full"),
] as const;

export interface DetailOptions {
  full?: true;
  discreet?: true;
}

export const detailOf = ({ full, discreet }: DetailOptions, otherwise: Detail): Detail =>
  full ? "full" : discreet ? "discreet" : otherwise;

/** Where this machine remembers what was published from the folder. Rehearsing another moment, nothing is remembered. */
export function shelfOf({ folder, state, options }: Pick<Session, "folder" | "state" | "options">): LocalState {
  const localState = openLocalState({ folder, state });
  if (options.now === undefined) return localState;
  return { ...localState, update: async (name, change) => void (await change(await localState.read(name))) };
}

/** Makes the folder's feeds as the session found it. */
export async function feedMaker(session: Session): Promise<MakeFeed> {
  const applications = session.applications.map(({ application }) => session.input(application));
  const templates = await readOwnTemplates(session);
  const complete = session.problems.every(({ severity }) => severity !== "error");
  return (detail, ledger) => calendar({ applications, templates, detail, ledger, now: session.now, complete });
}

/** Brings exported files up to date after a change, from the folder as it is now. */
export async function refreshAfterWrite(io: Io, command: Command): Promise<void> {
  const options = command.optsWithGlobals<GlobalOptions>();
  let making: Promise<MakeFeed> | undefined;
  const make: MakeFeed = async (detail, ledger) =>
    (await (making ??= open({ ...io, err: () => {} }, command).then(feedMaker)))(detail, ledger);
  for (const { file, outcome, problem } of await refreshExports(shelfOf({ ...places(io, options), options }), make)) {
    if (outcome === "failed") io.err(`warning: the calendar ${clean(file)} is out of date: ${clean(problem ?? "")}\n`);
  }
  await pushAfterWrite(io, command, options);
}

/** Where a calendar is connected, the change goes there as well; a rehearsal goes nowhere. */
async function pushAfterWrite(io: Io, command: Command, options: GlobalOptions): Promise<void> {
  const localState = shelfOf({ ...places(io, options), options });
  if (options.now !== undefined || (await localState.read("calendar-caldav.json")) === undefined) return;
  const { pushNow, told } = await import("./pushing.ts");
  try {
    const pushed = await pushNow(await open({ ...io, err: () => {} }, command));
    if (pushed) told(io, pushed);
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    io.err(`warning: the calendar on the server is out of date: ${clean(error.message)}\n`);
  }
}

/** @throws UsageError where the folder that a file is to be written to is not there. */
export async function needFolder(file: string): Promise<void> {
  const folder = dirname(file);
  const found = await stat(folder).catch(() => undefined);
  if (!found?.isDirectory()) throw new UsageError(`--out: there is no folder ${folder}`);
}

/** A number of a port, or an error of usage. */
export function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port < 1 || port > 65_535)
    throw new UsageError(`--port: expected a number from 1 to 65535, found "${text}"`);
  return port;
}
