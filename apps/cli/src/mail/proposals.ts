import { keepRead, type MailProposal } from "@afterword/service";
import { choose, confirm } from "../prompts/ask.ts";
import { clean } from "../terminal.ts";
import type { Session } from "../session.ts";
import { told } from "./told.ts";

const names: Readonly<Record<MailProposal["proposal"]["kind"], string>> = {
  rejection: "a rejection",
  offer: "an offer",
  "on-hold": "on hold",
  "new-round": "another round",
  "round-moved": "an interview moved",
  "round-cancelled": "an interview called off",
  request: "a request to you",
  "new-date": "a day by which you hear",
  undecided: "an answer, nothing decided",
  "out-of-office": "somebody away",
  bounce: "a note that did not arrive",
  automatic: "an automatic answer",
  courtesy: "a courtesy, nothing moves",
  sent: "a note you sent",
};

/** What programs get of a proposal. */
export const proposalJson = ({ id, proposal, message }: MailProposal): object => ({
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
export function showProposal(
  { io, style, applications }: Session,
  { id, proposal, message }: MailProposal,
  withId = false,
): void {
  const about = applications.find((one) => one.id === proposal.application)?.application;
  const subject = about ? `${about.company}, ${about.role}` : "which application it is about is not clear";
  const name = names[proposal.kind];
  io.out(
    `${style.bold(clean(subject))}: ${proposal.sure === "sure" ? name : `perhaps ${name}`}${withId ? style.dim(`  ${id}`) : ""}\n`,
  );
  io.out(`  “${clean(proposal.words)}”\n`);
  if (proposal.date) {
    const { at, zone, doubt } = proposal.date;
    io.out(`  ${clean(at)}${zone ? ` (${clean(zone)})` : ""}${doubt ? `; not sure: ${clean(doubt)}` : ""}\n`);
  }
  if (proposal.why) io.out(style.yellow(`  Not sure: ${clean(proposal.why)}.\n`));
  for (const warning of message.warnings) if (warning !== proposal.why) io.out(style.yellow(`  ${clean(warning)}\n`));
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
    io.out(`${clean(said)}\n`);
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
