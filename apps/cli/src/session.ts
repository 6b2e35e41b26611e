import type { Command } from "commander";
import type { Temporal } from "temporal-polyfill";
import { workCalendar } from "@afterword/holidays";
import {
  describeProblem,
  openService,
  readRehearsal,
  type Service,
  type Snapshot,
  type StoredApplication,
} from "@afterword/service";
import type { Problem, Store } from "@afterword/store";
import { passwordOf, told } from "./calendar/pushing.ts";
import { grammar } from "./grammar.ts";
import type { Output, OutputName } from "./json/outputs.ts";
import { named } from "./named.ts";
import { places } from "./places.ts";
import { clean, shownInTerminal, styles, type Styles } from "./terminal.ts";

/** What the program needs of its surroundings; tests bring their own. */
export interface Io {
  env: Record<string, string | undefined>;
  cwd: string;
  platform: NodeJS.Platform;
  /** How this program is started again: absolute paths. */
  program?: readonly string[];
  now: Temporal.Instant;
  /** The machine's own zone. Asked for only where the settings name none: looking it up costs more than the rest of the start. */
  zone: () => string;
  out: (text: string) => void;
  err: (text: string) => void;
  /** Shows on a terminal what is being done, in a line of its own; takes the line away where there is nothing to say. */
  progress?: ((words: string | undefined) => void) | undefined;
  stdin: () => Promise<Uint8Array>;
  /** Remembers all that a command said, for when the same is asked before `until`, in milliseconds since 1970, and no file changed. */
  keep: (answer: string, until: number) => Promise<void>;
  /** Whether the terminal is interactive, so that questions can be asked. */
  interactive: boolean;
  /** Whether what is printed is looked at, and not kept in a file or read by a program. */
  isTerminal?: boolean;
  columns: number;
  /** How many lines the screen has, where it has any. */
  rows?: number | undefined;
  colour: boolean;
  /** With `--json`: only these keys. */
  fields?: readonly string[] | undefined;
}

/** Options every command takes. */
export interface GlobalOptions {
  folder?: string;
  now?: string;
  profile?: string;
  json?: boolean;
  quiet?: boolean;
}

/** The command line was wrong: exit code 2. */
export class UsageError extends Error {}

/** The data cannot be used as they are: exit code 1. */
export class DataError extends Error {}

/** The builder of one command. */
export type BuildCommand = (io: Io) => Command;

/** One run of one command: the service on the folder, the folder as it was found, and how to print. */
export interface Session extends Snapshot {
  readonly io: Io;
  readonly options: GlobalOptions;
  readonly style: Styles;
  readonly service: Service;
  readonly store: Store;
  readonly snapshot: Snapshot;
  readonly folder: string;
  readonly state: string;
  /** The sender's zone. */
  readonly zone: string;
  /** The same session after a change: the folder is read again. */
  refresh(): Promise<Session>;
}

/** Opens the service and reads the folder. Files with errors are named on stderr; the rest keeps working. */
export async function openSession(io: Io, command: Command): Promise<Session> {
  const options = command.optsWithGlobals<GlobalOptions>();
  const { folder, state } = places(io, options);
  const service = openService({
    folder,
    state,
    app: "terminal",
    workCalendar,
    profile: options.profile,
    isRehearsal: options.now !== undefined,
    now: (zone) => readNow(options.now, io.now, zone),
    get zone() {
      return io.zone();
    },
    grammar,
    calendarPassword: (account) => passwordOf(io, account),
    onPushed: (pushed) => told(io, pushed),
    onCalendarProblem: (file, problem) =>
      io.err(`warning: the calendar ${clean(file)} is out of date: ${clean(problem)}\n`),
  });
  const read = async (): Promise<Session> => {
    const snapshot = await service.snapshot();
    const { zone } = snapshot.settings;
    return {
      ...snapshot,
      io,
      options,
      service,
      snapshot,
      folder,
      state,
      zone,
      store: service.store,
      style: styles(io.colour),
      refresh: read,
    };
  };
  const session = await read();
  const unknown =
    options.profile !== undefined && session.profile.name !== options.profile
      ? session.problems.findLast(({ at }) => at === "profile")
      : undefined;
  // A folder that is not there yet is how everybody begins; the commands that need one say so themselves.
  for (const problem of session.problems.filter((one) => one.file !== folder && one !== unknown))
    io.err(`${problem.severity}: ${clean(describeProblem(problem))}${clean(meanwhile(session, problem))}\n`);
  if (unknown) throw new UsageError(`--profile: ${unknown.message}`);
  return session;
}

/** Whether what is shown of an application is what its file said before an error came into it. */
export const isOutOfDate = ({ problems }: Pick<Snapshot, "problems">, { file }: StoredApplication): boolean =>
  problems.some((problem) => problem.severity === "error" && problem.file === file);

/** What is shown where a file has an error, and how to correct it. */
function meanwhile(session: Session, { file, severity }: Problem): string {
  const stored = severity === "error" ? session.applications.find((one) => one.file === file) : undefined;
  if (!stored) return "";
  return ` ${stored.application.company} is shown as it was before. To correct it: afterword edit ${named(stored, session)}`;
}

function readNow(text: string | undefined, now: Temporal.Instant, zone: string): Temporal.Instant {
  if (text === undefined) return now;
  const read = readRehearsal(text, now, zone);
  if (!read) throw new UsageError(`--now: expected a moment such as "2026-11-23 18:00", found "${text}"`);
  return read;
}

/** Prints data: byte for byte where a file or a program takes them, and so that they cannot harm where a terminal shows them. */
export const printData = (io: Io, text: string): void => io.out(io.isTerminal ? shownInTerminal(text) : text);

/** Changes only when something is taken away or comes to mean something else: a new key may come at any time. */
export const jsonVersion = 1;

/** Prints data for programs: with `--fields`, only the keys that are named. */
export function printJson<K extends OutputName>(io: Io, type: K, data: Output<K>): void {
  const shown = io.fields === undefined ? data : onlyFields(data, io.fields);
  printData(io, `${JSON.stringify({ version: jsonVersion, type, data: shown }, null, 2)}\n`);
}

/**
 * Each object, or each object of a list, with the named keys alone.
 * @throws UsageError where one has no such key
 */
function onlyFields(data: unknown, fields: readonly string[]): unknown {
  if (Array.isArray(data)) return data.map((one) => onlyFields(one, fields));
  if (data === null || typeof data !== "object") return data;
  // As programs read them: what is undefined is not there.
  const keys = Object.keys(JSON.parse(JSON.stringify(data)) as object);
  for (const field of fields)
    if (!keys.includes(field)) throw new UsageError(`--fields: there is no “${field}”; there are ${keys.join(", ")}`);
  return Object.fromEntries(fields.map((field) => [field, (data as Record<string, unknown>)[field]]));
}
