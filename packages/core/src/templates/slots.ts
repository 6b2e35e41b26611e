import type { Values } from "./render.ts";

/**
 * What kind of words a slot holds, and so where it may stand: `name` and `text` as they were typed; `phrase` after "about",
 * "to" or "with"; `sentence` and `quote` alone, with their own full stop; `date` and `flag`.
 */
export const slotTypes = ["name", "text", "phrase", "sentence", "quote", "date", "flag"] as const;
export type SlotType = (typeof slotTypes)[number];

/** One thing a template can use. */
export interface Slot {
  type: SlotType;
  /** What is asked for where nothing is known; `{to}` becomes the recipient's name. Flags are never asked for. */
  ask: string;
  example: string;
}

const slot = (type: SlotType, ask: string, example: string): Slot => ({ type, ask, example });
const flag = (means: string): Slot => ({ type: "flag", ask: means, example: "" });

/** Everything the record can fill. Templates may declare slots of their own beside these; those are always asked for. */
export const slots = {
  me: slot("name", "your name", "Sam Moyo"),
  "me.phone": slot("text", "your phone number", "082 123 4567"),
  signoff: slot("text", "your sign-off", "Kind regards"),
  dialect: slot("text", "your English", "en-GB"),
  company: slot("name", "name of the company", "Acme"),
  role: slot("text", "name of the role", "Platform Engineer role"),
  to: slot("name", "whom you are writing to", "Thandi"),

  day: slot("date", "when you spoke", "on Monday"),
  "day.bare": slot("date", "day you spoke", "Monday"),
  date: slot("date", "date of the interview", "Monday 23 November"),
  "date.bare": slot("date", "date of the interview", "23 November"),
  "round.later": flag("this was not the first round"),
  "round.last": flag("this was the final round"),
  "met.before": flag("you had met this person before"),
  "round.off": flag("the interview did not take place"),
  "round.missed": flag("they did not come to the interview"),
  lead: flag("this person leads the round, and gets the questions"),

  topic: slot("phrase", "what you talked about with {to}", "moving billing to Postgres"),
  "topic.quote": slot(
    "quote",
    "words of theirs, just as they were said",
    '"One bad night, and in the morning we fix what caused it."',
  ),
  "topic.other": slot("phrase", "something else you talked about", "how the team shares on-call"),
  tie: slot("sentence", "what of yours it connects to", "I ran the same move at Zeta."),
  "tie.thing": slot("phrase", "what of yours it connects to", "my three years on call at Zeta"),
  fit: slot(
    "sentence",
    "why you fit, in one sentence",
    "I like building boring systems, the kind that let people sleep.",
  ),
  "fit.thing": slot("phrase", "what you would bring", "eight years of running payment systems"),
  "fit.wanted": flag("nothing else in the note says why you fit"),
  clarify: slot("sentence", "what you wanted to say", "I led the team of four, I did not only join it."),
  "clarify.about": slot("phrase", "what you were not clear about", "how big the team was"),
  "clarify.answer": slot("sentence", "short answer you would give now", "Four people, whom I hired."),
  concern: slot("sentence", "what worries you", "My notice period is two months."),
  "asks.question": flag("questions were left open"),
  question: slot("sentence", "question left open", "Who looks after the batch jobs at weekends?"),
  "question.second": slot("sentence", "another question left open", "How do you decide what not to build?"),
  "question.about": slot("phrase", "something else you would like to know", "how many people the unit will have"),

  promise: slot("date", "day they named", "Friday 4 December"),
  "promise.ahead": flag("that day is still to come"),
  "promise.passed": flag("that day has passed"),
  "will.contact": flag("they said they would be in touch"),
  "asks.next": flag("nothing is known about what comes next, and this person may be asked"),
  "thanks.owed": flag("no thank-you is on record for the round"),
  reply: slot("date", "when they last wrote", "Tuesday 1 December"),
  arranged: flag("a thank-you for somebody who was not in the interview"),
  met: flag("the recipient was in the interview"),
  people: slot("text", "whom you met", "Thandi Nkosi and Jo Adams"),
  "pass.on": slot("text", "whom to thank through the recruiter", "Thandi Nkosi and Jo Adams"),
  "pass.rest": slot("text", "whom else to thank", "Ana Lopes"),
  one: slot("name", "first person to thank", "Thandi Nkosi"),
  "one.topic": slot("phrase", "what you talked about with {one}", "moving billing to Postgres"),
  two: slot("name", "second person to thank", "Jo Adams"),
  "two.topic": slot("phrase", "what you talked about with {two}", "how the team shares on-call"),
  three: slot("name", "third person to thank", "Lee Chen"),
  "three.topic": slot("phrase", "what you talked about with {three}", "the first ninety days"),
  four: slot("name", "fourth person to thank", "Priya Rao"),
  "four.topic": slot("phrase", "what you talked about with {four}", "testing payments end to end"),

  "asks.feedback": flag("your profile asks for feedback after a rejection"),
  deadline: slot("date", "day you must answer the other offer", "Friday 11 December"),
  "offer.here": flag("this company has made you an offer"),
  "signed.elsewhere": flag("you have signed with another company"),
  premium: flag("your LinkedIn account is Premium"),
} as const satisfies Record<string, Slot>;

export type SlotName = keyof typeof slots;

export const isSlot = (name: string): name is SlotName => Object.hasOwn(slots, name);

/** An ask with the people in it named. */
export const askFor = (ask: string, values: Values): string =>
  ask.replace(/\{(\w+)\}/g, (_, name: string) => (typeof values[name] === "string" ? values[name] : "them"));
