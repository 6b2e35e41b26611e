import { createHash } from "node:crypto";
import type { MailContext, Proposal, ReadMessage } from "@afterword/mail";
import { openLocalState } from "@afterword/store";
import { ServiceError } from "../error.ts";
import type { Environment, Service } from "../service.ts";
import type { Snapshot } from "../snapshot.ts";

/** A proposal with the message it comes from: what a person looks at before they say yes. */
export interface MailProposal {
  /** Opaque and always the same for the same sentence of the same message. */
  readonly id: string;
  readonly proposal: Proposal;
  readonly message: Pick<ReadMessage, "id" | "from" | "to" | "subject" | "at" | "belongs" | "warnings">;
}

/** What a mail proposes, and why there is less than it holds. Nothing is kept. */
export interface MailReading {
  readonly proposals: readonly MailProposal[];
  /** The messages that propose nothing. */
  readonly silent: readonly ReadMessage[];
  readonly problems: readonly string[];
}

/** What mails are read against: the folder as it was found. */
export const mailContext = (snapshot: Snapshot): MailContext => ({
  applications: snapshot.applications.map(({ id, application }) => ({ ...application, id })),
  settings: snapshot.settings,
  now: snapshot.today,
  calendars: snapshot.calendars,
});

/** Reads a saved or pasted mail, or an mbox file of them. */
export async function proposalsIn(service: Service, source: string | Uint8Array): Promise<MailReading> {
  // Loaded here: taking mails apart is no part of most commands.
  const { readMail } = await import("@afterword/mail");
  const { messages, problems } = await readMail(source, mailContext(await service.snapshot()));
  return {
    proposals: messages.flatMap(withIds),
    silent: messages.filter(({ proposals }) => proposals.length === 0),
    problems,
  };
}

export const withIds = ({ proposals, id, from, to, subject, at, belongs, warnings }: ReadMessage): MailProposal[] =>
  proposals.map((proposal) => ({
    id: digest([id ?? at, subject, proposal.kind, String(proposal.range.start), proposal.application ?? ""].join("\n")),
    proposal,
    message: { id, from, to, subject, at, belongs, warnings },
  }));

const digest = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 10);

const file = "mail-proposals.json";
/** More than anybody looks through; the oldest go first. */
const most = 500;

/** A proposal as it is kept. */
interface Kept extends MailProposal {
  /** No check has reported it yet: the one that found it was cut off. */
  readonly isUntold?: true;
}

const told = ({ id, proposal, message }: Kept): MailProposal => ({ id, proposal, message });

/** The proposals of a mailbox that nobody has said yes or no to, the oldest first. Kept on this machine, never in the folder. */
export async function openProposals(
  environment: Pick<Environment, "folder" | "state">,
): Promise<readonly MailProposal[]> {
  return readKept(await openLocalState(environment).read(file)).map(told);
}

/** Adds proposals to those that wait for an answer; the next check to end reports them. */
export async function addProposals(
  environment: Pick<Environment, "folder" | "state">,
  found: readonly MailProposal[],
): Promise<void> {
  if (found.length === 0) return;
  await change(environment, (kept) =>
    [
      ...kept,
      ...found
        .filter(({ id }) => !kept.some((known) => known.id === id))
        .map((one): Kept => ({ ...one, isUntold: true })),
    ].slice(-most),
  );
}

/** The proposals that were added since this was last called, the oldest first. */
export async function newProposals(
  environment: Pick<Environment, "folder" | "state">,
): Promise<readonly MailProposal[]> {
  let found: readonly Kept[] = [];
  await change(environment, (kept) => {
    found = kept.filter(({ isUntold }) => isUntold);
    return kept.map(told);
  });
  return found.map(told);
}

/** Forgets a proposal: it was kept, or it is of no use. */
export const dropProposal = (environment: Pick<Environment, "folder" | "state">, id: string): Promise<void> =>
  change(environment, (kept) => kept.filter((known) => known.id !== id));

/** @throws ServiceError `not-found` */
export async function proposalNamed(
  environment: Pick<Environment, "folder" | "state">,
  id: string,
): Promise<MailProposal> {
  const found = (await openProposals(environment)).find((known) => known.id === id);
  if (!found) throw new ServiceError("not-found", `The proposal “${id}” no longer exists.`, { field: "proposal" });
  return found;
}

async function change(
  environment: Pick<Environment, "folder" | "state">,
  edit: (kept: readonly Kept[]) => readonly Kept[],
): Promise<void> {
  await openLocalState(environment).update(file, async (text) => JSON.stringify(edit(readKept(text))));
}

/** A damaged file holds nothing: the mailbox can be read again. */
function readKept(text = "[]"): Kept[] {
  try {
    const found: unknown = JSON.parse(text);
    return Array.isArray(found)
      ? (found as Kept[]).filter((one) => typeof one?.id === "string" && typeof one.proposal?.kind === "string")
      : [];
  } catch {
    return [];
  }
}
