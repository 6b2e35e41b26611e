import type { Values } from "./render.ts";

/**
 * What kind of words a slot holds, and so where it may stand: `words` are the sender's own sentences and stand alone; `name` and
 * `text` as they were typed; `phrase` after "about", "to" or "with"; `sentence` and `quote` alone, with their own full stop;
 * `date` and `flag`.
 */
export const slotTypes = ["words", "name", "text", "phrase", "sentence", "quote", "date", "flag"] as const;
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
  job: slot("text", "title of the job", "Platform Engineer"),
  "job.short": slot("text", "title of the job, where it is short enough for a sentence", "Platform Engineer"),
  to: slot("name", "whom you are writing to", "Thandi"),
  hello: slot("text", "how you greet them", "Dear"),
  formal: flag("this reader expects a formal note"),
  casual: flag("this reader is greeted with Hi"),

  day: slot("date", "when you spoke", "yesterday"),
  "day.bare": slot("date", "day you spoke", "Monday"),
  date: slot("date", "date of the interview", "Monday 23 November"),
  "date.bare": slot("date", "date of the interview", "23 November"),
  since: slot("text", "how long ago you spoke", "a week"),
  "round.later": flag("this was not the first round"),
  "round.last": flag("this was the final round"),
  "met.before": flag("you had met this person before"),
  "round.off": flag("the interview did not take place"),
  "round.missed": flag("a person did not come to the interview"),
  "round.failed": flag("the call could not be made"),
  "round.cut": flag("the conversation broke off"),
  talked: flag("a conversation took place"),
  "round.mine": flag("it was you who could not come"),
  "round.time": slot("text", "hour it was to begin, with the city where that is not yours", "10:00"),
  "task.late": flag("the deadline of the task has passed"),
  invited: flag("they invited you, or took the process up again"),
  asks: flag("they asked a question, and nothing that is sent"),
  asked: slot("text", "what they asked", "when I could start"),
  "offer.changed": flag("the offer has other terms than it first had"),
  "offer.written": flag("their offer is in writing"),
  "letter.ahead": flag("they said by when the letter will come"),
  "letter.day": slot("date", "day they named for the letter", "Monday"),
  "next.day": slot("date", "day of the round after this one", "Thursday"),
  lead: flag("this person leads the round, and gets the questions"),

  say: slot(
    "words",
    "one thing you told too briefly or left out, and what it means for them",
    "I've been thinking about your one bad night, because I planned ours at Zeta around a single night too, and I'd like to plan yours.",
  ),
  unsaid: slot(
    "words",
    "what you wrote for the thank-you that never went out",
    "Your one bad night is the one I planned at Zeta, and I'd like to plan yours.",
  ),
  "thanks.for": slot("phrase", "what you thank {to} for in particular", "showing me the night rota"),
  close: slot("words", "your last line to {to}", "I'll look forward to your call on Friday."),
  more: slot("words", "what else you want to tell {to}", "I said I'd check about Saturdays: one a month is fine."),
  message: slot(
    "words",
    "what you want to say to {to}",
    "I enjoyed talking the bus routes through with you, and I'd still like to do that story.",
  ),
  owed: slot("phrase", "what you promised {to}", "the article on moving to Postgres"),
  "owed.day": slot("date", "by when you promised it", "Friday"),
  wish: slot("words", "what you would like about doing this job", "I'd like to be the one who makes the pager boring."),
  news: slot("words", "what has happened since you spoke", "I passed the last of my Kubernetes exams on Friday."),
  fit: slot("words", "why you fit, in one sentence", "I like building boring systems, the kind that let people sleep."),
  question: slot("words", "your question to {to}", "Who looks after the batch jobs at weekends?"),
  clarify: slot(
    "words",
    "what you want to clear up, as you would say it",
    "I led the team of four, I did not only join it.",
  ),
  concern: slot("words", "what worries you, as you would say it", "My notice period is two months."),
  "says.wish": flag("your own sentences say already that you would like the job"),
  "says.thanks": flag("your own sentences begin with thanks"),
  "says.close": flag("your own sentences end the note already"),
  "says.sorry": flag("your own sentences apologise already"),
  "asks.itself": flag("your own sentences ask already what the message is to ask"),
  "still.asks": flag("what you still think of asks already what the message is to ask"),
  "mistake.person": flag("your note went to the wrong person"),
  "mistake.attachment": flag("an attachment was missing from your note"),
  "mistake.said": flag("what was wrong was said in the interview"),
  "mistake.written": flag("what was wrong stood in your note"),
  "more.asks": flag("what else you want to tell them is one question, begun as one"),
  "question.led": flag("your question says itself that it is one thing you want to ask"),
  "question.told": flag("your question begins with a statement"),

  topic: slot("phrase", "what you talked about with {to}", "moving billing to Postgres"),
  "topic.quote": slot(
    "quote",
    "words of theirs, just as they were said",
    '"One bad night, and in the morning we fix what caused it."',
  ),

  promise: slot("date", "day they named", "Friday 4 December"),
  "promise.day": slot("date", "day they named, where they named one", "4 December"),
  "promise.when": slot("text", "when you will hear, as they said it", "in a couple of weeks"),
  hear: slot("text", "how they will be in touch", "hearing from you"),
  "promise.by": slot("text", "when you should have heard, as they said it", "by 4 December"),
  "promise.span": slot("text", "how long they said it would take", "two weeks"),
  "promise.ahead": flag("that day is still to come"),
  "promise.passed": flag("that day has passed"),
  "will.contact": flag("they said they would be in touch"),
  "no.canvassing": flag("they asked for no canvassing: nothing says that you want the job"),
  "thanks.owed": flag("no thank-you is on record for the round"),
  "on.hold": flag("they have put the process on hold"),
  "hold.day": slot("date", "day until which it is on hold", "15 January"),
  reply: slot("date", "when you last heard from them", "Tuesday 1 December"),
  "reply.spoken": flag("that was a call or a talk, and no message"),
  "reply.day": slot("date", "when you last heard from them", "1 December"),
  arranged: flag("a thank-you to a person who was not in the interview"),
  met: flag("the recipient was in the interview"),
  people: slot("text", "whom you met", "Thandi Nkosi and Jo Adams"),
  "pass.on": slot("text", "whom to thank through the recruiter", "Thandi Nkosi and Jo Adams"),
  "pass.words": flag("you wrote something to those who are thanked through the recruiter"),
  one: slot("name", "first person to thank", "Thandi Nkosi"),
  "one.say": slot("words", "your sentences to {one}", "Your one bad night is the one I planned at Zeta."),
  two: slot("name", "second person to thank", "Jo Adams"),
  "two.say": slot(
    "words",
    "your sentences to {two}",
    "I have carried the pager with three others, so I liked your rota.",
  ),
  three: slot("name", "third person to thank", "Lee Chen"),
  "three.say": slot(
    "words",
    "your sentences to {three}",
    "You called the roadmap boring on purpose, and I'd like to keep it so.",
  ),
  four: slot("name", "fourth person to thank", "Priya Rao"),
  "four.say": slot("words", "your sentences to {four}", "Your replay of a day's card traffic is what I built at Zeta."),

  "asks.feedback": flag("your profile asks for feedback after a rejection"),
  deadline: slot("date", "day you must answer the other offer", "Friday 11 December"),
  "offer.until": slot("date", "day until which their offer stands", "Tuesday"),
  "offer.here": flag("this company has made you an offer"),
  "signed.elsewhere": flag("you have signed with another company"),
  premium: flag("your LinkedIn account is Premium"),
} as const satisfies Record<string, Slot>;

export type SlotName = keyof typeof slots;

export const isSlot = (name: string): name is SlotName => Object.hasOwn(slots, name);

/** An ask with the people in it named. */
export const askFor = (ask: string, values: Values): string =>
  ask.replace(/\{(\w+)\}/g, (_, name: string) => (typeof values[name] === "string" ? values[name] : "them"));
