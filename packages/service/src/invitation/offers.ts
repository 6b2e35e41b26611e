import type { Invitation, Match } from "@afterword/invitation";
import type { Snapshot } from "../snapshot.ts";

/** One event of an invitation, and what it would change. */
export interface InvitationOffer {
  readonly invitation: Invitation;
  readonly match: Match;
  /** In a few words: `moves an interview with Acme`. */
  readonly says: string;
  /** Whether importing it changes anything. */
  readonly isUseful: boolean;
}

export interface InvitationOffers {
  readonly offers: readonly InvitationOffer[];
  /** What cannot be read, in words. */
  readonly problems: readonly string[];
}

/** Reads an `.ics` file or a mail with one, and says what each of its events would change. Nothing is written. */
export async function readOffers(snapshot: Snapshot, source: string | Uint8Array): Promise<InvitationOffers> {
  // Loaded here: most of what the service is asked reads no invitation.
  const { matchInvitation, readInvitations } = await import("@afterword/invitation");
  const { settings, now } = snapshot;
  const applications = snapshot.applications.map(({ application }) => application);
  const { invitations, problems } = await readInvitations(source, { self: settings, zone: snapshot.ownZone, now });
  const offers = invitations.map((invitation): InvitationOffer => {
    const match = matchInvitation(invitation, applications, settings.zone);
    const isUseful = match.change !== "none" && match.change !== "same" && match.change !== "outdated";
    return { invitation, match, says: wordsOf(match), isUseful };
  });
  return { offers, problems };
}

function wordsOf(match: Match): string {
  if (match.change === "none") return match.why;
  const company = match.application?.company;
  switch (match.change) {
    case "new":
      return company === undefined ? "a new application" : `another interview with ${company}`;
    case "reschedule":
      return `moves an interview with ${company}`;
    case "update":
      return `changes an interview with ${company}`;
    case "cancel":
      return `calls off an interview with ${company}`;
    case "same":
      return `${company}: on record already`;
    case "outdated":
      return `${company}: a later version is on record already`;
  }
}
