import { readFile, stat, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { Command, Option } from "commander";
import type { Finding, NoteInput } from "@afterword/check";
import { messageKinds, names, readNote, type MessageKind, type Note } from "@afterword/core";
import {
  checkNote,
  everyone,
  findApplication,
  findPerson,
  fixNote,
  replaceNote,
  type NoteContext,
} from "@afterword/service";
import { whileShowing } from "../busy.ts";
import { DataError, openSession, printJson, UsageError, type BuildCommand, type Io, type Session } from "../session.ts";
import { renderFindings, summary } from "../render/findings.ts";
import { clean } from "../terminal.ts";

interface CheckOptions {
  for?: string;
  fix?: true | string;
  kind?: MessageKind;
  known?: string;
  to?: string;
}

/** Larger than any note: what comes in beyond it is no note. */
const most = 1024 * 1024;

export const build: BuildCommand = (io) =>
  new Command("check")
    .description("find the mistakes in a note before you send it; exit code 1 if the note must not be sent")
    .argument(
      "[file]",
      'a text file, or - for standard input; it may begin with "To: …" and "Subject: …", as drafts do',
    )
    .option("--for <application>", "compare it with the facts of this application")
    .addOption(
      new Option("--kind <kind>", "which kind of message it is, so that its structure can be checked").choices(
        messageKinds,
      ),
    )
    .option("--to <person>", "whom it is for")
    .option("--known <words>", "further words to accept as spelt correctly, separated by commas")
    .option(
      "--fix [code]",
      "correct what is safe to correct, in the file or, for -, on standard output; with a code such as spelling, every finding of that kind",
    )
    .action(async (named: string | undefined, given: CheckOptions, command: Command) => {
      // "check --fix note.txt": the option takes the file for its code.
      const isSwallowed = named === undefined && typeof given.fix === "string";
      const file = isSwallowed ? (given.fix as string) : named;
      const options = isSwallowed ? { ...given, fix: true as const } : given;
      if (file === undefined) throw new UsageError("no file was given; for example: afterword check note.txt");
      const session = await openSession(io, command);
      const text = await readText(io, file);
      const { to, subject, body, places } = readNote(text);
      const note = { text: body, ...(subject !== undefined && { subject }) };
      if (note.text.trim() === "") throw new DataError("the note is empty");
      const stored = options.for === undefined ? undefined : findApplication(session.snapshot, options.for);
      const recipient =
        stored &&
        (options.to === undefined
          ? everyone(stored.application).find((person) => to !== undefined && names([to], person))
          : findPerson(stored, options.to));
      const context = {
        application: stored?.application,
        kind: options.kind,
        recipient,
        known: options.known
          ?.split(",")
          .map((word) => word.trim())
          .filter((word) => word !== ""),
      };
      if (options.fix !== undefined) return fixFile(session, { file, text, note, places }, context, options.fix);
      const findings = await whileShowing(
        io,
        "Checking the text …",
        checkNote(session.service.environment, session.snapshot, note, context),
      );
      const blocked = findings.some(({ severity }) => severity === "blocker");
      if (session.options.json) {
        printJson(io, "check", {
          findings: findings.map((finding) => inFile(finding, places)),
        });
      } else if (findings.length === 0) {
        io.out("No mistakes found.\n");
      } else {
        const placed = findings.map((finding) => ({ ...inFile(finding, places), in: undefined }));
        io.out(`${renderFindings(placed, { text }, session)}\n\n${summary(findings)}.\n`);
      }
      if (!stored && session.applications.length > 0 && !session.options.json) {
        io.out(
          `${session.style.dim("Not held against the facts of any application; --for does that, with a part of a company's name.")}\n`,
        );
      }
      if (blocked) throw new Blocked();
    });

/** Puts the note right in its file, or on standard output where it came from standard input, and says what was done. */
async function fixFile(
  session: Session,
  { file, text, note, places }: { file: string; text: string; note: NoteInput; places: Note["places"] },
  context: NoteContext,
  code: true | string,
): Promise<void> {
  const { io, snapshot, service } = session;
  const {
    note: fixed,
    applied,
    left,
  } = await fixNote(service.environment, snapshot, note, context, code === true ? undefined : code);
  const changed = replaceNote(text, places, fixed);
  const blocked = left.some(({ severity }) => severity === "blocker");
  if (session.options.json)
    printJson(io, "fixed", {
      text: changed,
      applied: applied.map(({ finding, fix, before }) => ({ code: finding.code, before, after: fix.text })),
      left,
    });
  else {
    const tell = file === "-" ? io.err : io.out;
    if (file === "-") io.out(changed);
    for (const { finding, fix, before } of applied)
      tell(`Changed “${clean(before)}” to “${clean(fix.text)}” ${session.style.dim(`(${finding.code})`)}\n`);
    if (applied.length === 0) tell("Nothing was changed.\n");
    if (left.length > 0)
      tell(
        `\nFor you to decide:\n${renderFindings(left, { text: fixed.text, subject: fixed.subject }, session)}\n\n${summary(left)}.\n`,
      );
  }
  if (file !== "-" && changed !== text) await writeFile(resolve(io.cwd, file), changed);
  if (blocked) throw new Blocked();
}

/** There is nothing more to say: the findings have said it. */
class Blocked extends DataError {}

async function readText(io: Io, file: string): Promise<string> {
  if (file === "-") return new TextDecoder().decode(await io.stdin());
  const path = resolve(io.cwd, file);
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new UsageError(`there is no file ${path}`);
  if (found.isDirectory()) throw new UsageError(`${path} is a folder; name the file with the note`);
  if (found.size > most) throw new DataError(`${path} is too large for a note`);
  return readFile(path, "utf8").catch(() =>
    Promise.reject(new DataError(`${path} could not be read: permission is denied, or another program is using it`)),
  );
}

/** The finding with its places in the whole file. */
function inFile(finding: Finding, { subject, body }: Note["places"]): Finding {
  const by = finding.in === "subject" ? subject!.start : body.start;
  const moved = ({ start, end }: Finding["range"]) => ({ start: start + by, end: end + by });
  return {
    ...finding,
    range: moved(finding.range),
    fixes: finding.fixes.map((fix) => ({ ...fix, range: moved(fix.range) })),
  };
}
