import {
  addContact,
  addRound,
  changeRound,
  readMoment,
  reschedule,
  roundIds,
  samePerson,
  type Application,
  type Interview,
} from "@afterword/core";
import { candidatesFor, isFromKnown } from "./candidates.ts";
import { keyOf, toInterview, type Understood } from "./interview.ts";
import type { Invitation } from "./invitation.ts";

/** What an invitation means for the applications there are. */
export type Match =
  /** A round nobody knew of; of an application that is there where its people, its company and its role say so. */
  | {
      readonly change: "new";
      readonly application?: Application | undefined;
      readonly candidates: readonly Application[];
      /** To be asked before anything is written: why it is not plain where this belongs. */
      readonly question?: string | undefined;
    }
  /** A round that is known: moved, changed otherwise, cancelled, no different, or changed since by a later invitation. */
  | {
      readonly change: "reschedule" | "update" | "cancel" | "same" | "outdated";
      readonly application: Application;
      readonly round: string;
      /** To be asked before anything is written: why this change is not to be believed yet. */
      readonly question?: string | undefined;
    }
  /** Nothing to do: a cancellation of what is not there, or somebody's answer to an invitation. */
  | { readonly change: "none"; readonly why: string };

const answers = /^(?:reply|counter|declinecounter|refresh)$/;

/**
 * Finds the round an invitation is about: by its UID, else a round written down by hand that begins at the same time with the
 * same people or company. SEQUENCE tells what came later. `zone` is the reader's own, for rounds and applications that name none.
 */
export function matchInvitation(invitation: Invitation, applications: readonly Application[], zone: string): Match {
  if (answers.test(invitation.method))
    return { change: "none", why: "this is an answer to an invitation, and not an invitation" };
  const known = byUid(invitation, applications);
  if (known) return withDoubt(changeOf(invitation, known, zone), invitation);
  const { all, fitting, one } = candidatesFor(invitation, applications);
  const byHand = fitting
    .map((application) => byStart(invitation, application, zone))
    .find((match) => match !== undefined);
  if (byHand) return withDoubt(byHand, invitation);
  if (invitation.status === "cancelled")
    return { change: "none", why: "this cancels an interview that is not on record" };
  const question = one === undefined && all.length > 0 ? whichQuestion(invitation, all, fitting) : undefined;
  return { change: "new", application: one, candidates: all, ...(question && { question }) };
}

function whichQuestion(
  { company, role }: Invitation,
  all: readonly Application[],
  fitting: readonly Application[],
): string {
  const list = (fitting.length > 0 ? fitting : all).map((each) => `${each.company}, ${each.role}`);
  const said = [company?.value, role?.value].filter((part) => part !== undefined).join(", ");
  return fitting.length > 1
    ? `this could belong to several applications: ${list.join("; ")}`
    : `a name or address in it belongs to ${list.join("; ")}, and it looks like ${said === "" ? "another one" : said}`;
}

/** A change that comes from nobody the application knows is asked about first. */
function withDoubt(match: Match, invitation: Invitation): Match {
  if (match.change !== "cancel" && match.change !== "reschedule" && match.change !== "update") return match;
  if (isFromKnown(invitation, match.application)) return match;
  const { name, email } = invitation.organizer ?? {};
  const sender = email ?? name ?? "nobody it names";
  return {
    ...match,
    question: `this comes from ${sender}, who is not known in the application with ${match.application.company}`,
  };
}

/** A round that came with no invitation and begins when this one does. */
function byStart(invitation: Invitation, application: Application, zone: string): Match | undefined {
  const home = application.zone ?? zone;
  const next = toInterview(invitation, { home })?.interview;
  if (next === undefined) return undefined;
  const index = application.interviews.findIndex(
    (known) => known.invitation === undefined && isSameStart(next, known, home),
  );
  if (index < 0) return undefined;
  const on = { application, round: idOf(application, index) };
  if (invitation.status === "cancelled") return { change: "cancel", ...on };
  return {
    change:
      invitation.uid === undefined && isNoDifferent(next, application.interviews[index]!, home) ? "same" : "update",
    ...on,
  };
}

interface Known {
  application: Application;
  index: number;
}

function byUid(invitation: Invitation, applications: readonly Application[]): Known | undefined {
  const { uid } = invitation;
  if (uid === undefined) return undefined;
  const find = (wanted: (interview: Interview) => boolean): Known | undefined => {
    for (const application of applications) {
      const index = application.interviews.findIndex(wanted);
      if (index >= 0) return { application, index };
    }
    return undefined;
  };
  return (
    find((interview) => interview.invitation?.uid === keyOf(invitation)) ??
    // One instance that was changed, where the round came with the whole series.
    (invitation.instance === undefined
      ? undefined
      : find((interview) => interview.invitation?.uid === uid && interview.start === invitation.instance))
  );
}

function changeOf(invitation: Invitation, { application, index }: Known, zone: string): Match {
  const known = application.interviews[index]!;
  const on = { application, round: idOf(application, index) };
  if (invitation.sequence < (known.invitation?.sequence ?? 0)) return { change: "outdated", ...on };
  if (invitation.status === "cancelled") return { change: known.status === "cancelled" ? "same" : "cancel", ...on };
  const home = application.zone ?? zone;
  const asked = invitation.questions.some(({ needed }) => needed);
  const next = toInterview(invitation, { home, ...(asked && { zone: known.zone ?? home }) })!.interview;
  if (startOf(next, home) !== startOf(known, home) || known.status === "cancelled")
    return { change: "reschedule", ...on };
  return { change: isNoDifferent(next, known, home) ? "same" : "update", ...on };
}

const isNoDifferent = (next: Interview, known: Interview, zone: string): boolean =>
  startOf(next, zone) === startOf(known, zone) &&
  endOf(next, zone) === endOf(known, zone) &&
  next.link === known.link &&
  next.place === known.place &&
  next.people.every((person) => known.people.some((other) => samePerson(other, person)));

/** A day that was noted without an hour is the day of the invitation. */
const isSameStart = (next: Interview, known: Interview, zone: string): boolean =>
  startOf(next, zone) === startOf(known, zone) ||
  ((next.start.length === 10 || known.start.length === 10) && next.start.slice(0, 10) === known.start.slice(0, 10));

const idOf = ({ interviews }: Application, index: number): string => roundIds(interviews)[index]!;

type Timed = Pick<Interview, "start" | "end" | "zone">;
const startOf = ({ start, zone: own }: Timed, zone: string): string => momentOf(start, own ?? zone);
const endOf = ({ end, zone: own }: Timed, zone: string): string | undefined =>
  end === undefined ? undefined : momentOf(end, own ?? zone);

/** On one clock, so that what is the same compares as the same: an instant in UTC, or a date. */
function momentOf(text: string, zone: string): string {
  const moment = readMoment(text, zone);
  return moment.exact ? moment.at.toInstant().toString() : moment.date.toString();
}

/**
 * The application with what the invitation changes: a round more, moved, changed or cancelled. Nothing that was noted is lost:
 * people are added, never taken away, and the time a round was moved from stays in the log. `at` is when it is imported.
 */
export function applyInvitation(
  application: Application,
  match: Exclude<Match, { change: "none" }>,
  understood: Understood,
  at: string,
): Application {
  const { interview, contacts } = understood;
  if (match.change === "same" || match.change === "outdated") return application;
  const withPeople = contacts.reduce(addContact, application);
  if (match.change === "new") return addRound(withPeople, interview);
  if (match.change === "cancel")
    return changeRound(application, match.round, (round) => ({
      ...round,
      status: "cancelled",
      ...given(round, interview),
    }));
  const moved =
    match.change === "reschedule"
      ? reschedule(withPeople, match.round, { start: interview.start, end: interview.end }, at)
      : withPeople;
  return changeRound(moved, match.round, (round) => ({
    ...round,
    start: interview.start,
    ...(interview.end !== undefined && { end: interview.end }),
    ...(interview.zone !== undefined && { zone: interview.zone }),
    ...(interview.kind !== undefined && round.kind === undefined && { kind: interview.kind }),
    ...(interview.link !== undefined && { link: interview.link }),
    ...(interview.place !== undefined && { place: interview.place }),
    people: [
      ...round.people,
      ...interview.people.filter((person) => !round.people.some((known) => samePerson(known, person))),
    ],
    ...given(round, interview),
  }));
}

const given = (round: Interview, { invitation }: Interview): Pick<Interview, "invitation"> =>
  invitation === undefined
    ? {}
    : { invitation: { uid: round.invitation?.uid ?? invitation.uid, sequence: invitation.sequence } };
