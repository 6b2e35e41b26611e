import { readFile, stat } from "node:fs/promises";
import { Application } from "@afterword/core";
import {
  applyInvitation,
  matchInvitation,
  readInvitations,
  toInterview,
  type Invitation,
  type Match,
} from "@afterword/invitation";
import type { Desk } from "./desk.ts";
import { momentNow, typed, type Problems } from "./record.ts";

type Change = Exclude<Match, { change: "none" }>;

/** One event of an invitation and what it would change. */
export interface Offer {
  invitation: Invitation;
  match: Match;
  /** In a few words: `moves round r1 with Acme`. */
  says: string;
  /** Whether importing it changes anything. */
  isUseful: boolean;
}

export interface Offers {
  offers: Offer[];
  /** What cannot be read, in words. */
  problems: string[];
}

// What the reader refuses is not read from disk either.
const largest = 5_000_000;

/** Reads the invitations in files, or in a text that was copied. */
export async function readOffers(desk: Desk, from: { files: readonly string[] } | { text: string }): Promise<Offers> {
  const found: Offers = { offers: [], problems: [] };
  const sources = "text" in from ? [from.text] : await Promise.all(from.files.map(readSmall));
  for (const source of sources) {
    const { invitations, problems } =
      source === undefined
        ? { invitations: [], problems: ["this file cannot be read, or is larger than 5 MB"] }
        : await readInvitations(source, { self: desk.settings, zone: desk.today.timeZoneId, now: desk.now });
    found.offers.push(...invitations.map((invitation) => offerOf(desk, invitation)));
    found.problems.push(...problems);
  }
  return found;
}

async function readSmall(file: string): Promise<Uint8Array | undefined> {
  try {
    return (await stat(file)).size > largest ? undefined : await readFile(file);
  } catch {
    return undefined;
  }
}

function offerOf(desk: Desk, invitation: Invitation): Offer {
  const applications = desk.applications.map(({ application }) => application);
  const match = matchInvitation(invitation, applications, desk.today.timeZoneId);
  const isUseful = match.change !== "none" && match.change !== "same" && match.change !== "outdated";
  const doubt = match.change !== "none" && match.question !== undefined ? `. Mind: ${match.question}` : "";
  return { invitation, match, isUseful, says: `${wordsOf(match)}${doubt}` };
}

function wordsOf(match: Match): string {
  switch (match.change) {
    case "none":
      return match.why;
    case "new":
      return match.application ? `a new round with ${match.application.company}` : "a new application";
    case "reschedule":
      return `moves round ${match.round} with ${match.application.company}`;
    case "update":
      return `changes round ${match.round} with ${match.application.company}`;
    case "cancel":
      return `calls off round ${match.round} with ${match.application.company}`;
    case "same":
      return `${match.application.company}: on record already`;
    case "outdated":
      return `${match.application.company}: a later version is on record already`;
  }
}

/** What is asked where an invitation does not say, or only suggests. */
export interface InvitationForm {
  /** The id of one there is already, or `new`. */
  application: string;
  company: string;
  role: string;
  zone: string;
  hour: string;
}

/** Where the form begins: guesses filled in, to be confirmed. */
export function invitationForm({ invitation, match }: Offer): InvitationForm {
  return {
    application: (match.change !== "none" && match.application?.id) || "new",
    company: invitation.company?.value ?? "",
    role: invitation.role?.value ?? "",
    zone: "",
    hour: "",
  };
}

export const asks = ({ questions }: Invitation, about: "zone" | "hour"): string | undefined =>
  questions.find((question) => question.about === about)?.why;

export type Imported = { problems: Problems<keyof InvitationForm> } | { application: string; label: string };

/** Makes a round of the invitation, or changes the one it is about. */
export async function importInvitation(
  desk: Desk,
  { invitation, match }: Offer,
  form: InvitationForm,
): Promise<Imported> {
  if (match.change === "none") return { problems: {} };
  if (typed(form.hour) && !/^([01]\d|2[0-3]):[0-5]\d$/.test(form.hour.trim()))
    return { problems: { hour: "Such as “10:00”" } };
  const understood = toInterview(invitation, { zone: typed(form.zone), hour: typed(form.hour) });
  if (!understood) return { problems: { zone: "Without it there is no telling when this is" } };
  if (form.application !== "new") {
    const label = `Imported: ${understood.interview.start}`;
    const saved = await desk.store.update(
      form.application,
      (application) =>
        applyInvitation(application, changeFor(match, application), understood, momentNow(desk, form.application)),
      { label },
    );
    return { application: saved.id, label: `${saved.application.company}: ${understood.interview.start}` };
  }
  const problems: Problems<keyof InvitationForm> = {};
  if (!typed(form.company)) problems.company = "Which company?";
  if (!typed(form.role)) problems.role = "Which role?";
  if (Object.keys(problems).length > 0) return { problems };
  const { company, role } = form;
  const fresh = Application.parse({
    company,
    role,
    zone: understood.interview.zone ?? desk.settings.zone,
    country: desk.settings.country,
  });
  const label = `Imported: ${company.trim()}, ${understood.interview.start}`;
  const saved = await desk.store.put(applyInvitation(fresh, { change: "new", candidates: [] }, understood, ""), {
    label,
  });
  return { application: saved.id, label };
}

/** Another application than the one it was matched with gains a round. */
const changeFor = (match: Change, application: Application): Change =>
  match.change === "new" || match.application.id === application.id ? match : { change: "new", candidates: [] };
