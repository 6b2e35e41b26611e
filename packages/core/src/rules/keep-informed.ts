import type { Contact } from "../model/index.ts";
import { intoWorkingHours, onClock, workingDaysLater, workingEvening, workingMorning } from "../plan/clock.ts";
import type { Context } from "../plan/context.ts";
import { tookPlace, type Facts, type Round } from "../plan/facts.ts";
import { passOnTo, recipientOf } from "../plan/recipients.ts";
import { sentTo } from "../plan/settled.ts";
import { hasLeft } from "../plan/standing.ts";
import { personKey, samePerson } from "../people/same.ts";
import { dateOf, endOfDay, isBefore, later } from "../time/moment.ts";
import { baseRule, type Subject } from "./rule.ts";
import { addDays } from "../time/day-number.ts";

const helpers = ["agency", "coordinator", "referrer"] as const;
type Helper = (typeof helpers)[number];

export const rule = baseRule({
  id: "keep-informed",
  kind: "keep-informed",
  summary:
    "People who arranged the interview or recommended you: tell the agency the same day how it went, thank the coordinator once, and the referrer after each round.",
  strength: "should",
  claims: ["H38"],
  subjects: (facts) =>
    facts.rounds
      .filter(({ interview }) => tookPlace(interview))
      .flatMap((round, index) => subjectsOf(round, index, facts)),
  absent: ({ application }) =>
    application.contacts.some(({ part }) => isHelper(part))
      ? "It follows an interview; none is on record."
      : "It goes to an agency, a coordinator or a referrer; none is on record.",
  title: (subject) => {
    const [person] = subject.people;
    return {
      agency: `Tell ${person!.name} how it went`,
      coordinator: `Thank ${person!.name} for arranging the interview`,
      referrer: `Thank ${person!.name} for the referral, and say how it went`,
    }[helperOf(subject)];
  },
  window: (context) => {
    const { subject, clock } = context;
    const end = onClock(subject.round!.end, clock);
    const helper = helperOf(subject);
    const ideal = helper === "agency" ? end.add({ minutes: 30 }) : intoWorkingHours(end.add({ hours: 3 }), clock);
    const due =
      helper === "agency"
        ? later(ideal, endOfDay(dateOf(end), clock.zone))
        : workingEvening(dateOf(workingMorning(addDays(dateOf(end), 1), clock)), clock);
    const last = isBefore(due, ideal) ? ideal : due;
    return {
      value: { opens: end, ideal, due: last, closes: workingDaysLater(last, 5, clock) },
      reason:
        helper === "agency" && context.facts.application.withheld
          ? `${reasons.agency} They have not named the employer, so ask who it is.`
          : reasons[helper],
    };
  },
  channel: ({ subject }) =>
    helperOf(subject) === "agency" && subject.people[0]!.email === undefined ? "call" : "email",
  recipients: ({ subject }) => subject.people.map((person) => recipientOf(person, helperOf(subject))),
  settledBy: (context) => settled(context),
});

const reasons: Record<Helper, string> = {
  agency:
    "They hear from the employer within hours: what you liked, what you were asked and whether you want it helps them speak for you. They often pass the thanks on as well.",
  coordinator:
    "They organised the day and are rarely thanked. They are also asked for their impression of the candidates.",
  referrer:
    "They recommended you with their own name. A line after each step keeps them supportive, and they often know what comes next.",
};

const isHelper = (part: string): part is Helper => (helpers as readonly string[]).includes(part);
const helperOf = ({ key }: Subject): Helper => key[1] as Helper;

function subjectsOf(round: Round, index: number, facts: Facts): Subject[] {
  const { contacts } = facts.application;
  return contacts
    .filter((contact) => isWanted(contact, round, index, facts))
    .map((contact) => ({
      key: [round.id, contact.part, personKey(contact, contacts)],
      round,
      people: [contact],
    }));
}

/** Somebody who was in the interview, or passes the thanks on, hears from you in that note. */
function isWanted(contact: Contact, round: Round, index: number, facts: Facts): boolean {
  if (!isHelper(contact.part) || hasLeft(facts.standing, contact)) return false;
  if (contact.part === "coordinator" && index > 0) return false;
  if (round.people.some((person) => samePerson(person, contact))) return false;
  const via = passOnTo(facts, round.people);
  const isPassedOn = round.people.length === 0 || round.people.some(({ email }) => email === undefined);
  return contact.part === "referrer" || contact.part === "agency" || !(isPassedOn && via && samePerson(via, contact));
}

const settled = ({ facts, subject }: Context): ReturnType<typeof sentTo> => sentTo(facts, ["keep-informed"], subject);
