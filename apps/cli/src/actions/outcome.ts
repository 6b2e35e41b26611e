import type { Outcome } from "@afterword/service";
import { dueLines } from "../render/due.ts";
import { printJson, type Session } from "../session.ts";
import { clean, wrap } from "../terminal.ts";

/** Prints what an action did, and what there is to do now for that application. */
export async function printOutcome(session: Session, outcome: Outcome): Promise<void> {
  const { io, options } = session;
  if (options.json) return printJson(io, "outcome", outcome);
  if (options.quiet) return;
  const line = (text: string): void => io.out(`${wrap(clean(text), io.columns)}\n`);
  line(outcome.said);
  for (const note of outcome.notes ?? []) line(note);
  if (outcome.application === undefined) return;
  const after = await session.refresh();
  const stored = after.applications.find(({ id }) => id === outcome.application);
  if (!stored) return;
  for (const { code, text } of after.plan(stored).notices) if (code.startsWith("country")) line(text);
  const next = dueLines(after, stored);
  if (next !== "") io.out(`\n${next}`);
}
