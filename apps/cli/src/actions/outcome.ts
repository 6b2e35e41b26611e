import type { Outcome } from "@afterword/service";
import { dueLines } from "../render/due.ts";
import { printJson, type Session } from "../session.ts";
import { clean, wrap } from "../terminal.ts";

/** Prints what an action did, and what there is to do now for that application. */
export async function printOutcome(session: Session, outcome: Outcome): Promise<void> {
  if (session.options.json) return printJson(session.io, "outcome", outcome);
  printDone(session, outcome);
  await printNext(session, outcome);
}

/** What an action did. */
export function printDone(session: Session, { said, notes = [] }: Outcome): void {
  if (session.options.quiet) return;
  for (const text of [said, ...notes]) printLine(session, text);
}

/** What there is to do now for the application that an action was about. */
export async function printNext(session: Session, { application }: Outcome): Promise<void> {
  if (session.options.quiet || application === undefined) return;
  const after = await session.refresh();
  const stored = after.applications.find(({ id }) => id === application);
  if (!stored) return;
  for (const { code, text } of after.plan(stored).notices) if (code.startsWith("country")) printLine(session, text);
  const next = dueLines(after, stored);
  if (next !== "") session.io.out(`\n${next}`);
}

const printLine = ({ io }: Session, text: string): void => io.out(`${wrap(clean(text), io.columns)}\n`);
