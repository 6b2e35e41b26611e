import { keepRead, proposalInWords, type MailProposal } from "@afterword/service";
import { choose, confirm } from "../prompts/ask.ts";
import { clean, wrap } from "../terminal.ts";
import type { Session } from "../session.ts";
import type { Output } from "../json/outputs.ts";
import { told } from "./told.ts";

/** What programs get of a proposal. */
export const proposalJson = ({ id, proposal, message }: MailProposal): Output<"proposals">["proposals"][number] => ({
  id,
  ...proposal,
  from: message.from,
  subject: message.subject,
  at: message.at,
  person: message.belongs.person,
  because: message.belongs.because,
  warnings: message.warnings,
});

/** One proposal as it is looked at: what it is, of whom, the words, and why it is not sure. */
export function showProposal({ io, style, snapshot }: Session, found: MailProposal, withId = false): void {
  const { id, about, what, words, date, doubts } = proposalInWords(found, snapshot);
  const line = (text: string, indent = "  "): void => io.out(`${wrap(text, io.columns, indent)}\n`);
  line(`${style.bold(clean(about))}: ${clean(what)}${withId ? style.dim(`  ${id}`) : ""}`, "");
  line(`“${clean(words)}”`);
  if (date !== undefined) line(clean(date));
  for (const doubt of doubts) line(style.yellow(`Not sure: ${clean(doubt)}.`));
}

/** Shows each proposal and asks; records those that are agreed to. `all` agrees to what is sure without asking. */
export async function keepAgreed(
  session: Session,
  found: readonly MailProposal[],
  { application, all = false }: { application?: string | undefined; all?: boolean },
  onAnswer?: (id: string) => Promise<void>,
): Promise<void> {
  const { io, service } = session;
  for (const one of found) {
    showProposal(session, one);
    const id = application ?? one.proposal.application;
    if (
      all
        ? one.proposal.sure !== "sure"
        : !io.interactive || !(await confirm("Record it?", { enter: one.proposal.sure === "sure" }))
    ) {
      if (io.interactive) await onAnswer?.(one.id);
      continue;
    }
    const about = id ?? (await whichOf(session, one));
    if (about === undefined) continue;
    const { said } = await told(() => keepRead(service, one, { application: about }));
    io.out(`${wrap(clean(said), io.columns)}\n`);
    await onAnswer?.(one.id);
  }
}

async function whichOf({ applications, io }: Session, { proposal }: MailProposal): Promise<string | undefined> {
  const likely = applications.filter(({ id }) => proposal.candidates.includes(id));
  const choices = likely.length > 0 ? likely : applications;
  if (!io.interactive || choices.length === 0) return undefined;
  return choose(
    "Which application is it about?",
    Object.fromEntries(choices.map(({ id, application: { company, role } }) => [id, clean(`${company}, ${role}`)])),
  );
}
