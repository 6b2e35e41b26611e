import { listed } from "../time/words.ts";
import { sources, type SourceId } from "./sources.ts";

/** `should` is advised, `may` is permitted, `avoid` is advised against. A `may` never outvotes a `should` by itself. */
export type Strength = "should" | "may" | "avoid";

/** One thing the advice says, in our words. */
export interface Claim {
  about: "timing" | "medium" | "content" | "around" | "house";
  sources: readonly [SourceId, ...SourceId[]];
  strength: Strength;
  says: string;
}

const claim = (about: Claim["about"], strength: Strength, from: Claim["sources"], says: string): Claim => ({
  about,
  sources: from,
  strength,
  says,
});
const every: Claim["sources"] = ["strategies", "is-it-bad", "best-practices", "optimal-time", "key-tips"];

/** Every claim the product rests on. T timing, M medium, C content, A around the message, H our own. */
export const claims = {
  T1: claim(
    "timing",
    "should",
    ["strategies", "is-it-bad", "optimal-time"],
    "The thank-you goes out one to two days after the interview: prompt, without looking over-eager.",
  ),
  T2: claim(
    "timing",
    "should",
    ["best-practices", "key-tips", "optimal-time"],
    "The thank-you goes out within a day of the interview.",
  ),
  T3: claim(
    "timing",
    "may",
    ["optimal-time"],
    "After a Friday interview the thank-you can wait until Monday, when it will not drown in weekend mail.",
  ),
  T4: claim("timing", "should", ["strategies"], "With a concern or a question, write sooner rather than later."),
  T5: claim(
    "timing",
    "should",
    ["best-practices", "strategies", "key-tips"],
    "Where they named a decision date, ask only once it has passed; then a short reminder by mail or call.",
  ),
  T5b: claim(
    "timing",
    "may",
    ["best-practices", "strategies", "key-tips"],
    "The reminder may go out as soon as the date they named has passed.",
  ),
  T6: claim(
    "timing",
    "should",
    ["best-practices"],
    "A status mail comes no earlier than a week after the interview, whatever was promised.",
  ),
  T7: claim(
    "timing",
    "may",
    ["key-tips"],
    'After "we will contact you", one polite request for an update is fine after one to two weeks, and nothing more frequent.',
  ),
  T8: claim("timing", "avoid", ["key-tips"], "If they ask you not to follow up, do not."),
  T9: claim("timing", "avoid", ["is-it-bad"], "One follow-up is enough; no answer to it means moving on."),
  T10: claim(
    "timing",
    "avoid",
    ["strategies", "best-practices", "key-tips", "optimal-time", "is-it-bad"],
    "Several messages in a row read as pushy, even desperate.",
  ),
  T11: claim("timing", "should", ["key-tips"], "Every interview gets its thank-you, later rounds too."),
  T12: claim("timing", "avoid", ["best-practices"], "Waiting too long misses the moment to make an impression."),
  T13: claim("timing", "should", ["strategies", "key-tips"], "Stay persistent and proactive, within patience."),

  M1: claim(
    "medium",
    "should",
    ["strategies"],
    "Email by default; LinkedIn, a handwritten note or a call where the relationship and the company suit it.",
  ),
  M2: claim(
    "medium",
    "may",
    ["best-practices"],
    "A call where mail may have been overlooked or a stronger impression is wanted; some employers dislike calls.",
  ),
  M3: claim(
    "medium",
    "may",
    ["best-practices"],
    "Where no answer comes, a LinkedIn request with a personal note keeps you in contact.",
  ),
  M4: claim(
    "medium",
    "may",
    ["key-tips"],
    "A handwritten note for senior roles, traditional industries, or where mail feels too casual.",
  ),

  C1: claim("content", "should", every, "Thank them for their time and the opportunity."),
  C2: claim(
    "content",
    "should",
    ["strategies", "is-it-bad", "optimal-time", "key-tips"],
    "Name something specific from the conversation; a note that fits anyone registers with no one.",
  ),
  C3: claim("content", "should", every, "Say again that you want the job, and why you fit it."),
  C4: claim(
    "content",
    "should",
    ["is-it-bad", "optimal-time", "best-practices"],
    "Tie what was discussed to a qualification of yours or a need of theirs.",
  ),
  C5: claim(
    "content",
    "should",
    ["best-practices"],
    "The parts of a note: greeting by name, thanks, interest, qualifications in brief, closing.",
  ),
  C6: claim(
    "content",
    "may",
    ["is-it-bad", "best-practices"],
    "Clear up what you did not get across, add an accomplishment, or link to work that shows it.",
  ),
  C7: claim("content", "should", ["is-it-bad"], "Ask about the next steps, eager rather than impatient."),
  C8: claim(
    "content",
    "should",
    ["optimal-time"],
    "Ask the questions left open, but none that a look at the company's site answers.",
  ),
  C9: claim(
    "content",
    "should",
    ["optimal-time", "strategies", "key-tips", "is-it-bad", "best-practices"],
    "Keep it to three short paragraphs: no career overview, no jargon, not stiff.",
  ),
  C10: claim(
    "content",
    "should",
    ["best-practices", "strategies", "key-tips"],
    "Stay professional: neither casual nor familiar.",
  ),
  C11: claim("content", "should", ["best-practices"], "No typos and no grammar errors."),
  C12: claim(
    "content",
    "may",
    ["key-tips"],
    "After a panel, one note for each person, about something that person said.",
  ),
  C13: claim("content", "avoid", ["key-tips"], "No pressure in a thank-you."),
  C14: claim(
    "content",
    "should",
    ["best-practices"],
    "The status mail names the position and the interview's date, says you are still interested, asks for any update and offers more.",
  ),
  C15: claim(
    "content",
    "should",
    ["best-practices"],
    "The call: who you are, which interview, any update, still interested, thanks.",
  ),
  C16: claim(
    "content",
    "should",
    ["best-practices"],
    "The LinkedIn request: who you are to them, what you talked about, still interested.",
  ),

  A1: claim(
    "around",
    "should",
    ["key-tips"],
    "In the interview, ask for the next steps and how they would like you to follow up.",
  ),
  A2: claim("around", "may", ["best-practices"], "After a rejection, ask for feedback, to do better next time."),
  A2b: claim(
    "around",
    "may",
    ["strategies"],
    "Ask for feedback where it is appropriate, with care: many companies give none.",
  ),
  A3: claim(
    "around",
    "should",
    ["optimal-time"],
    "Keep a record of each follow-up's date and time, and of the response.",
  ),
  A4: claim("around", "should", ["optimal-time"], "The record shows how interested they are, and what to do next."),
  A5: claim("around", "should", ["strategies"], "Look back at each follow-up: what worked, and what to change."),
  A6: claim(
    "around",
    "should",
    ["key-tips"],
    "Debrief soon after: takeaways, questions asked, answers given; talk it over with a friend or mentor.",
  ),
  A7: claim("around", "should", ["key-tips"], "Where you gave references, check in with them as the rounds advance."),
  A8: claim("around", "should", ["key-tips"], "Keep searching until the contract is signed."),
  A9: claim(
    "around",
    "may",
    ["key-tips"],
    "With several processes running, be open with each company about the others; it can speed them up.",
  ),
  A10: claim("around", "may", ["best-practices"], "A follow-up leaves goodwill even after a no."),
  A11: claim("around", "should", ["is-it-bad"], "Following up once is welcome, not intrusive."),

  H1: claim(
    "house",
    "should",
    ["house"],
    "Messages arrive in the recipient's working hours and on their working days.",
  ),
  H2: claim(
    "house",
    "should",
    ["house"],
    "A thank-you still reads well some hours after the interview: late enough to be written with care, early enough to be remembered.",
  ),
  H3: claim("house", "should", ["house"], "When a reply comes without a decision, the waiting starts again from it."),
  H4: claim("house", "should", ["house"], "Leave a minimum time between messages that an employer did not ask for."),
  H5: claim(
    "house",
    "should",
    ["house"],
    "After a decision, an offer, a signature or a withdrawal, no status message is due.",
  ),
  H6: claim(
    "house",
    "should",
    ["house"],
    "A status message goes to one person: the recruiter if known, else the lead interviewer.",
  ),
  H7: claim(
    "house",
    "should",
    ["house"],
    "An interview that was cancelled, or that they missed, calls for a new date rather than thanks.",
  ),
  H8: claim(
    "house",
    "should",
    ["house"],
    "Once you have signed, tell the others quickly, so that nobody waits for you.",
  ),
  H9: claim("house", "should", ["house"], "A person you met twice in one day is thanked once, after the last round."),
  H10: claim(
    "house",
    "should",
    ["house"],
    "A person of whom you have neither an address nor a number is thanked through the recruiter.",
  ),
  H11: claim(
    "house",
    "avoid",
    ["house"],
    "A placeholder left in a note shows that it was not written for this reader.",
  ),
  H12: claim("house", "should", ["house"], "A note agrees with the record: names, company, role, days and dates."),
  H13: claim(
    "house",
    "should",
    ["house"],
    "LinkedIn takes 200 characters with a request from a free account, 300 from Premium (checked in November 2026).",
  ),
  H14: claim(
    "house",
    "should",
    ["house"],
    "Plain mail shows every character as it is: no Markdown, no HTML, links whole, over https and without trackers.",
  ),
  H15: claim(
    "house",
    "should",
    ["house"],
    "A mail of up to 125 words is read to its end, and a subject of up to 60 characters is seen whole.",
  ),
  H16: claim("house", "should", ["house"], "One message asks for one thing."),
  H17: claim(
    "house",
    "avoid",
    ["house"],
    "Two notes to one panel that read alike tell both readers that neither was meant.",
  ),
  H18: claim(
    "house",
    "should",
    ["house"],
    "A contract or an offer ends the search it belongs to; an application more than eight weeks later belongs to another search.",
  ),
  H19: claim("house", "should", ["house"], "A status message stays useful for a week or two after its best time."),
  H20: claim(
    "house",
    "should",
    ["house"],
    "Five working days after an interview, thanks of their own come too late and go into the next message.",
  ),
  H21: claim("house", "should", ["house"], "A thank-you that is due within one day may arrive from 08:00 to 20:00."),
  H22: claim(
    "house",
    "should",
    ["house"],
    "A rejection is answered with a short thanks, a working day or two later, when the disappointment has faded.",
  ),
  H23: claim("house", "should", ["house"], "A week or two without an answer to the last message means no."),
  H24: claim("house", "should", ["house"], "An offer with a deadline is answered by then, whatever the answer is."),
  H25: claim(
    "house",
    "should",
    ["house"],
    'Vague words get a sensible span: "soon" a week of work, "in the coming weeks" three weeks; its end counts, and only the words are quoted.',
  ),
  H26: claim(
    "house",
    "should",
    ["house"],
    "A promised day is often late: after two more working days, a reminder does not sound impatient.",
  ),
  H27: claim(
    "house",
    "avoid",
    ["house"],
    "Around the year's end, and in the other seasons of a country in which offices are half empty, hardly anybody decides: do not ask then, and do not give up.",
  ),
  H28: claim(
    "house",
    "should",
    ["house"],
    "Where they decide the same day, thanks arrive within the hour or not in time.",
  ),
  H29: claim(
    "house",
    "should",
    ["house"],
    "When they do not come, write some minutes after the start to the person who arranged it, without blame, with the agreed time and other times.",
  ),
  H30: claim(
    "house",
    "should",
    ["house"],
    "Send what they asked for, and what you promised, as fast as you can and never after its deadline: some employers test exactly that.",
  ),
  H31: claim(
    "house",
    "should",
    ["house"],
    "A process on hold is left alone until the hold is over; then send one note without a question.",
  ),
  H32: claim(
    "house",
    "should",
    ["house"],
    "Do not ask a person who is away: wait until two working days after they are back, and write anything else when they are back. Do not write to a person who has left.",
  ),
  H33: claim("house", "should", ["house"], "A task that was handed in gets a working week before you ask about it."),
  H34: claim(
    "house",
    "should",
    ["house"],
    "References were called: a decision is near; a week later you may ask whether anything is missing.",
  ),
  H35: claim(
    "house",
    "should",
    ["house"],
    "Thank for an offer at once. What is only spoken is asked for in writing within days, before you resign from anything.",
  ),
  H36: claim(
    "house",
    "may",
    ["house"],
    "Employers who are asked early and openly often give more time, for an answer to an offer or for a task.",
  ),
  H37: claim(
    "house",
    "should",
    ["house"],
    "Tell the employer you prefer about an offer with a deadline elsewhere, at once and openly.",
  ),
  H38: claim(
    "house",
    "should",
    ["house"],
    "Tell the people who recommended you or arranged the day how it went, and thank them: the agency the same day, the coordinator once, the referrer after each step.",
  ),
  H39: claim(
    "house",
    "should",
    ["house"],
    "Where an agency arranged it, thanks and questions go through its consultant.",
  ),
  H40: claim(
    "house",
    "should",
    ["house"],
    "Correct a mistake in a note you sent, or in what you said, once, promptly, in a few lines.",
  ),
  H41: claim(
    "house",
    "may",
    ["house"],
    "Some weeks after a no, asking about another role at the same employer is welcome where the talks went well.",
  ),
  H42: claim("house", "should", ["house"], "Answer the person who wrote to you."),
  H43: claim(
    "house",
    "should",
    ["house"],
    "An interview that you missed, or called off yourself, calls for an apology and other times at once.",
  ),
  H44: claim(
    "house",
    "should",
    ["house"],
    "Where customs differ by country or kind of employer, the custom is followed, and the difference is shown.",
  ),
  H45: claim(
    "house",
    "should",
    ["house"],
    "Thank and ask people you meet at work anyway in person: a mail or a LinkedIn request to a colleague reads oddly.",
  ),
  H46: claim(
    "house",
    "should",
    ["house"],
    "Pay and terms are settled between the offer and the yes: ask once, with one wish and one reason; a polite wish hardly ever costs an offer. An answer gets some working days, and never past the day of the offer.",
  ),
  H47: claim(
    "house",
    "should",
    ["house"],
    "An offer that is taken back says nothing about you: answer a day later, ask what changed, since it can sometimes be cleared up, and where you had said yes or given notice, take advice before you answer.",
  ),
} as const satisfies Record<string, Claim>;

export type ClaimId = keyof typeof claims;
/** What a rule rests on: at least one claim, or it does not compile. */
export type ClaimIds = readonly [ClaimId, ...ClaimId[]];

const verb: Record<Strength, string> = { should: "says", may: "allows", avoid: "warns" };

/** Who says it, by title: `"Key Tips" and "Best Practices" say`, less the sources named in `but`. Our own read `our own judgement says`. */
export function attributed(id: ClaimId, but: readonly SourceId[] = []): string {
  const { sources: all, strength }: Claim = claims[id];
  if (all[0] === "house") return `our own judgement ${verb[strength]}`;
  const from = all.filter((source) => !but.includes(source));
  return `${listed(from.map((source) => `"${sources[source].short}"`))} ${from.length === 1 ? verb[strength] : verb[strength].replace(/s$/, "")}`;
}
