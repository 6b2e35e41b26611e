import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import {
  debriefFields,
  findApplication,
  proposeDebrief,
  type DebriefProposal,
  type TypedFields,
} from "@afterword/service";
import { DataError, printJson, UsageError, type Io, type Session } from "../session.ts";
import { clean, wrap } from "../terminal.ts";
import { confirm } from "./ask.ts";

const largest = 2_000_000;

const labels: Readonly<Record<DebriefProposal["kind"], string>> = {
  person: "You met",
  topic: "You talked about",
  quote: "They said",
  promise: "Answer expected",
  question: "An open question",
};

/**
 * Proposes what a transcript or notes say, each with the words it rests on, and gives the fields for what the person agrees to.
 * Undefined where nobody is there to agree: the proposals are printed, and nothing is kept.
 */
export async function fieldsFromTranscript(
  session: Session,
  source: string,
  typed: TypedFields,
  { confirmed }: { confirmed: boolean },
): Promise<TypedFields | undefined> {
  const { io, style, options } = session;
  if (typeof typed["application"] !== "string")
    throw new UsageError("say which application, as in: afterword debrief acme --from notes.txt");
  const stored = findApplication(session.snapshot, typed["application"]);
  const proposals = proposeDebrief(await readSource(io, source), session.snapshot, stored);
  if (options.json && !confirmed) {
    printJson(io, "transcript", proposals);
    return undefined;
  }
  if (proposals.length === 0) io.out("Nothing in it is plain enough to propose.\n");
  const agreed: DebriefProposal[] = [];
  for (const proposal of proposals) {
    const { kind, value, person, words, line } = proposal;
    if (!options.json)
      io.out(
        `${wrap(`${style.bold(labels[kind])}: ${person === undefined ? "" : `${clean(person)}: `}${clean(value)}`, io.columns)}\n` +
          `${style.dim(wrap(`line ${line}: ${clean(words)}`, io.columns, "  "))}\n`,
      );
    if (confirmed || (io.interactive && (await confirm("Keep it?")))) agreed.push(proposal);
  }
  if (!confirmed && !io.interactive) {
    io.out("\nNothing was kept: --yes keeps all of it, and in a terminal you are asked about each.\n");
    return undefined;
  }
  return debriefFields(agreed);
}

async function readSource(io: Io, source: string): Promise<string> {
  if (source === "-") return new TextDecoder().decode(await io.stdin());
  const path = resolve(io.cwd, source);
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) throw new UsageError(`--from: there is no file ${path}`);
  if (found.size > largest) throw new DataError(`${path}: larger than 2 MB; save the one interview by itself`);
  return readFile(path, "utf8");
}
