import { Temporal } from "temporal-polyfill";
import type { Application, Contact, Interview, Interviewer } from "@afterword/core";
import type { Invitation } from "./invitation.ts";
import type { Attendee } from "./people.ts";
import { writeInstant } from "./times.ts";

/** What the invitation leaves open, answered by the person who got it. */
export interface Answers {
  /** The zone its hours are in, where it does not say. Hours that are known are only written on this wall clock. */
  readonly zone?: string | undefined;
  /** The wall clock to write known hours on where the invitation names no zone; the application's, or the reader's own. */
  readonly home?: string | undefined;
  /** `10:00`, for an invitation to a whole day. */
  readonly hour?: string | undefined;
}

/** What an application gains by an invitation. */
export interface Understood {
  readonly interview: Interview;
  /** Who is not met in the round: the organiser, who mostly is the recruiter. */
  readonly contacts: Application["contacts"];
}

/**
 * The round an invitation is for. Undefined where a question that needs an answer has none. Rooms, addresses that nobody reads,
 * those who declined and the reader are left out of the people. An organiser beside others is taken for the recruiter, one
 * alone for the interviewer.
 */
export function toInterview(invitation: Invitation, answers: Answers = {}): Understood | undefined {
  const times = timesOf(invitation, answers);
  if (times === undefined) return undefined;
  const { organizer } = invitation;
  const isOrganizer = (person: Attendee) =>
    organizer !== undefined &&
    person.from === undefined &&
    (person.email ?? person.name) === (organizer.email ?? organizer.name);
  const others = invitation.attendees.filter(
    (person) => person.is === "person" && person.answer !== "declined" && !isOrganizer(person),
  );
  const host = organizer?.is === "person" ? organizer : undefined;
  const met = others.length > 0 ? others : host ? [host] : [];
  const uid = keyOf(invitation);
  return {
    interview: {
      ...times,
      ...(invitation.kind && { kind: invitation.kind.value }),
      status: invitation.status === "cancelled" ? "cancelled" : "confirmed",
      people: met.map((person): Interviewer => ({ ...nameAndEmail(person), topics: [] })),
      topics: [],
      questions: [],
      unclear: [],
      ...(invitation.place && { place: invitation.place }),
      ...(invitation.link && { link: invitation.link }),
      ...(uid && { invitation: { uid, sequence: invitation.sequence } }),
    },
    contacts:
      others.length > 0 && host && !others.some(({ email, name }) => name === host.name && email === host.email)
        ? [{ ...nameAndEmail(host), part: "recruiter" } satisfies Contact]
        : [],
  };
}

/** One instance of an event that repeats has the id of the whole, so it is told by its own time as well. */
export const keyOf = ({ uid, instance }: Pick<Invitation, "uid" | "instance">): string | undefined =>
  uid === undefined || instance === undefined ? uid : `${uid}#${instance}`;

const nameAndEmail = ({ name, email }: Attendee) => ({ name, ...(email !== undefined && { email }) });

function timesOf(
  { start, end, zone, allDay, questions }: Invitation,
  answers: Answers,
): Pick<Interview, "start" | "end" | "zone"> | undefined {
  if (allDay) {
    if (answers.hour === undefined) return { start, ...(end && { end }) };
    return { start: `${start} ${answers.hour}`, zone: answers.zone ?? answers.home };
  }
  if (questions.some(({ about }) => about === "zone")) {
    return answers.zone === undefined ? undefined : { start, ...(end && { end }), zone: answers.zone };
  }
  const shown = answers.zone ?? (zone === undefined ? answers.home : undefined);
  if (shown === undefined) return { start, ...(end && { end }), ...(zone && { zone }) };
  const there = (moment: string) => writeInstant(instantOf(moment, zone), shown);
  return { start: there(start), ...(end && { end: there(end) }), zone: shown };
}

const instantOf = (moment: string, zone: string | undefined): Temporal.Instant => {
  const iso = moment.replace(" ", "T");
  return zone === undefined || /(?:Z|[+-]\d{2}:\d{2})$/.test(iso)
    ? Temporal.Instant.from(iso)
    : Temporal.PlainDateTime.from(iso).toZonedDateTime(zone).toInstant();
};
