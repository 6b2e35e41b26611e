import type { Command } from "commander";
import { Temporal } from "temporal-polyfill";
import { plan, readWhen, type Application, type Plan } from "@afterword/core";
import { workCalendar } from "@afterword/holidays";
import { openFolder, readDesk, type Desk, type Problem, type Store, type Stored } from "@afterword/store";
import { has, plainly, thereAre } from "./matching.ts";
import { places } from "./places.ts";
import { clean, shownInTerminal, styles, type Styles } from "./terminal.ts";

/** What the program needs of its surroundings; tests bring their own. */
export interface Io {
  env: Record<string, string | undefined>;
  cwd: string;
  platform: NodeJS.Platform;
  now: Temporal.Instant;
  /** The machine's own zone, used only where the settings name none. */
  zone: string;
  out: (text: string) => void;
  err: (text: string) => void;
  stdin: () => Promise<Uint8Array>;
  /** Remembers all that a command said, for when the same is asked before `until`, in milliseconds since 1970, and no file changed. */
  keep: (answer: string, until: number) => Promise<void>;
  /** Whether what is printed is looked at, and not kept in a file or read by a program. */
  isTerminal?: boolean;
  /** Whether somebody sits at the keyboard and can be asked. */
  interactive: boolean;
  columns: number;
  colour: boolean;
}

/** Options every command takes. */
export interface GlobalOptions {
  folder?: string;
  now?: string;
  profile?: string;
  json?: boolean;
}

/** The command line was wrong: exit code 2. */
export class UsageError extends Error {}

/** The data cannot be used as they are: exit code 1. */
export class DataError extends Error {}

/** The builder of one command. */
export type BuildCommand = (io: Io) => Command;

/** One run of one command: the desk as it was found, and how to print. */
export interface Session extends Desk {
  io: Io;
  options: GlobalOptions;
  style: Styles;
  store: Store;
  folder: string;
  state: string;
  /** The sender's zone. */
  zone: string;
  plan: (application: Application) => Plan;
  /** Reads the desk anew after a change, which may have brought a country whose working days were not needed before. */
  refresh: () => Promise<void>;
}

/** Reads the folder. Files with errors are named on stderr; the rest keeps working. */
export async function open(io: Io, command: Command): Promise<Session> {
  const options = command.optsWithGlobals<GlobalOptions>();
  const { folder, state } = places(io, options);
  const store = openFolder({
    folder,
    state,
    now: () => io.now,
    afterWrite: async () => (await import("./calendar/feeds.ts")).refreshAfterWrite(io, command),
  });
  const look = () =>
    readDesk(store, {
      folder,
      workCalendar,
      profile: options.profile,
      now: (zone) => readNow(options.now, io.now, zone),
      get zone() {
        return io.zone;
      },
    });
  const desk = await look();
  const unknown =
    options.profile !== undefined && desk.profile.name !== options.profile
      ? desk.problems.findLast(({ at }) => at === "profile")
      : undefined;
  // A folder that is not there yet is how everybody begins; the commands that need one say so themselves.
  for (const problem of desk.problems.filter(
    (problem) => (problem.file !== folder || problem.severity === "error") && problem !== unknown,
  ))
    io.err(`${problem.severity}: ${clean(describeProblem(problem))}\n`);
  if (unknown) throw new UsageError(`--profile: ${unknown.message}`);
  const session: Session = {
    ...desk,
    io,
    options,
    store,
    folder,
    state,
    zone: desk.settings.zone,
    style: styles(io.colour),
    plan: (application) => plan(session.input(application)),
    refresh: async () => {
      const fresh = await look();
      Object.assign(session, fresh, { zone: fresh.settings.zone });
    },
  };
  return session;
}

/** `FILE:LINE:COLUMN: MESSAGE` */
export const describeProblem = ({ file, line, column, message }: Problem): string =>
  `${file}:${line}:${column}: ${message}`;

function readNow(text: string | undefined, now: Temporal.Instant, zone: string): Temporal.Instant {
  if (text === undefined) return now;
  try {
    return Temporal.Instant.from(text);
  } catch {
    const local = readWhen(text, now.toZonedDateTimeISO(zone), "past");
    if (local === undefined)
      throw new UsageError(`--now: expected a moment such as "2026-11-23 18:00", found "${text}"`);
    const [date, clock = "12:00"] = local.split(" ");
    return Temporal.PlainDateTime.from(`${date}T${clock}`).toZonedDateTime(zone).toInstant();
  }
}

/** The one application that an id or a part of a company's name means. */
export function findApplication(session: Session, name: string): Stored {
  const wanted = plainly(name);
  const { applications } = session;
  const exact =
    applications.find(({ id }) => id === wanted) ??
    only(applications.filter(({ application }) => plainly(application.company) === wanted));
  if (exact) return exact;
  const matches = applications.filter(({ application }) => has(`${application.company} ${application.role}`, wanted));
  if (matches.length === 1) return matches[0]!;
  if (matches.length > 1) {
    const choices = matches
      .map(({ id, application }) => `  ${id}  ${application.company}, ${application.role}`)
      .join("\n");
    throw new UsageError(`"${name}" could be several applications; use the id:\n${choices}`);
  }
  const broken = session.problems.find(
    ({ file, severity }) => severity === "error" && file.toLowerCase().includes(wanted),
  );
  if (broken) throw new DataError(describeProblem(broken));
  throw new UsageError(
    applications.length === 0
      ? "there are no applications yet; `afterword add` records the first"
      : `no application matches "${name}"; ${thereAre(
          applications.map(({ application }) => application.company),
          "none",
        )}`,
  );
}

const only = <T>(values: readonly T[]): T | undefined => (values.length === 1 ? values[0] : undefined);

/** Prints data: byte for byte where a file or a program takes them, and so that they cannot harm where a terminal shows them. */
export const printData = (io: Io, text: string): void => io.out(io.isTerminal ? shownInTerminal(text) : text);

export const printJson = (io: Io, data: unknown): void => printData(io, `${JSON.stringify(data, null, 2)}\n`);
