import type { Facts, LogEntry } from "@afterword/core";
import type { Temporal } from "temporal-polyfill";
import type { Check, Subject } from "../../check.ts";
import type { CheckContext } from "../../context.ts";
import { company, recordOf } from "../../example.ts";
import { factsOf } from "../../facts.ts";
import { namedDays, writeLike, type NamedDay } from "../../text/dates.ts";
import { lowerBound } from "../../text/find.ts";
import { ahead, clauseBefore, met } from "../../text/meeting.ts";
import { interviewDays, nearDay } from "../../text/record-days.ts";

const context = { application: company };
const thanks: CheckContext = { ...context, kind: "thank-you" };
/** 16 December is a holiday, so the tenth working day is the 22nd. */
const overHoliday: CheckContext = {
  application: { ...company, country: "ZA", promise: { by: "within 10 working days", said: "2026-12-07" } },
  calendars: { ZA: { weekend: [6, 7], holidays: { "2026-12-16": "Day of Reconciliation" }, years: [2026, 2026] } },
};
/** They wrote on the 26th, and another company waits for an answer until 11 December. */
const written: CheckContext = {
  application: recordOf({ ...company, log: [{ at: "2026-11-26 10:00", kind: "reply" }] }),
  others: [
    recordOf({
      company: "Initech",
      role: "Data Analyst",
      interviews: [],
      log: [{ at: "2026-11-26 09:00", kind: "offer", until: "2026-12-11" }],
    }),
  ],
};
// The day somebody wrote is not the day somebody met.
const wrote = /\b(?:message|e?mails?|note|letter|reply|answer) (?:of|from|on|dated)\s*$/i;
const yours = /\byour (?:\w+ )?(?:message|e?mails?|note|letter|reply|answer) (?:of|from|on|dated)\s*$/i;
/** "Thank you for writing on 3 December", "you answered on the 3rd": the day of their message, in other words. */
const youWrote =
  /\b(?:thank(?:s| you)(?: \w+){0,3} for|you) (?:\w+ )?(?:writing|wrote|replying|replied|answering|answered|getting back|got back|coming back|came back|letting me know|let me know)(?: to me)?(?: \w+)? on\s*$/i;
const mustAnswer = /\bhave to (?:answer|decide|accept|sign)(?: \w+)? by\s*$/i;
// A look back, whatever the words in it say elsewhere.
const behind = /\b(?:(?:came|went|walked) away|(?:after|since) (?:we|I|our|the|my)\b)/gi;
const decides =
  /\b(?:decision|decid(?:e|ed|ing)|hear(?:ing)? back|(?:would|will|should|could) hear|get(?:ting)? back|let(?:ting)? (?:me|candidates|everyone|us) know|come back|outcome|update|choice|result)\b/i;
// What follows a day that was named for the decision.
const forDecision =
  /^[^.!?\n]{0,40}?\bfor (?:your|the|a) (?:final )?decision\b|^ for (?:news|an answer|word)\b|^ (?:has|have) (?:now )?passed\b|^,? (?:and|but) I know (?:these|such|that) dates?\b|^ in mind(?:, and (?:I know|a rough)|; if it)\b/i;
const hoped =
  /\b(?:thought|hoped|expected|noted) (?:that )?there (?:might|would|could) be (?:some|news|any|word)\b[^.!?]{0,12}\bby $/i;
/** "I look forward to hearing from you by …", "I understood that I'd hear by …". */
const heard =
  /\b(?:look(?:ed|ing)? forward to|hop(?:e|ing) to|thought|understood|expected|said)\b[^.!?]{0,30}\bhear(?:ing)?\b(?: from you)? by $/i;
/** "I look forward to your call on …": what is still to come from them. */
const awaited =
  /\b(?:look(?:ed|ing)? forward to|await(?:ing)?|expect(?:ing)?|wait(?:ing)? for) (?:your|his|her|their|the|(?:(?:Mr|Mrs|Ms|Dr|Prof)\.? )?\p{Lu}[\p{L}-]+['’]s?) (?:\p{L}+ )?(?:call|answer|reply|news|decision|word|response|e-?mail|message|letter|contract|offer)\b[^.!?]{0,20}\b(?:on|by) $/iu;
/** "The Tuesday conversation group": what is called by the day it is on. */
const regular =
  /^(?: \p{Ll}[\p{L}-]*){0,2} (?:groups?|class(?:es)?|clubs?|clinics?|shifts?|rotas?|rounds?|teams?|crews?|markets?|choirs?|runs?|services?|school|courses?|workshops?|rehearsals?|nights?|drop-ins?|walks?)\b/u;
const onHold = /\bon hold until $/i;
/** What they said themselves, against what the candidate asks of them: "could you let me know by Monday?". */
const said =
  /\b(?:said|told|mentioned|expected|expecting|hoped|hoping|planned|planning|promised|indicated|thought|discussed)\b/i;
const asked =
  /\b(?:(?:could|would|will|can|might|may|should|are|is) (?:you|it|there|I)\b|(?:if|whether) (?:you|it|I|there)\b|please\b|(?:need|hope|like|love|grateful|help|helpful|kind) (?:me |very much )?(?:to|if)\b)/i;
const told = /\b(?:you|they|team|said|told|mentioned|expected|hoped|planned|promised|indicated|as discussed|would)\b/i;

export const interviewDate: Check = {
  code: "interview-date",
  group: "facts",
  severity: "blocker",
  claim: "H12",
  about:
    "A day that differs from the record: of the interview, of the decision they promised, of their message, or of your own deadline.",
  subject: true,
  good: [
    {
      text: "I look forward to your letter on Monday.",
      context: {
        application: recordOf({
          ...company,
          promise: { by: "2026-11-30", said: "2026-11-26" },
          log: [{ at: "2026-11-26 17:00", kind: "offer", form: "spoken" }],
        }),
      },
    },
    { text: "She will call you on Tuesday or Wednesday about the job.", context },
    { text: "I enjoyed our talk about the Tuesday conversation group.", context },
    { text: "We spoke of the radio: women sent their voices to our Wednesday slot, and we met them there.", context },
    { text: "On Tuesday I tried the tool. After Thursday I am free again. I am away on Friday.", context: thanks },
    {
      text: "You told me on the phone that your team releases on Thursdays. It said “we ship on Thursday”.",
      context: thanks,
    },
    { text: "Friday 4 December has passed. I have Friday 4 December down for your decision.", context },
    { text: "Thank you for the interview on Monday 23 November. I can start on 4 January.", context },
    { text: "Thank you for meeting me on Monday. I would be free to talk again on Thursday.", context },
    { text: "You mentioned a decision by 4 December.", context },
    { text: "Looking forward to your call on 4 December!", context },
    { text: "Would you and Nuala be able to let me know your decision by Monday 14 December?", context },
    {
      text: "I would be grateful if I could hear back by 14 December. It would help me to hear back by 15 December.",
      context,
    },
    { text: "You mentioned a decision by Tuesday 22 December.", context: overHoliday },
    { text: "Thank you for meeting me on Monday the 23rd. It was good to speak on Friday the 31st.", context },
    { text: "I could speak again on Friday 27 November.", context },
    { text: "Thank you for your message of Thursday 26 November.", context },
    { text: "Thank you for writing on Thursday 26 November.", context: { ...written, kind: "status-check" } },
    { text: "It is a family matter, with a meeting on Friday the 27th that settles it.", context },
    { text: "There is a team meeting this Friday, and I have another interview on Thursday 26 November.", context },
  ],
  bad: [
    {
      text: "Really hoping to hear by «Monday»!",
      context: { application: { ...company, promise: { by: "by the middle of next week", said: "2026-11-23" } } },
    },
    {
      text: "Looking forward to your call on «4 December»!",
      context: {
        application: { ...company, promise: { by: "somewhere in the first half of december", said: "2026-11-23" } },
      },
    },
    {
      text: "I look forward to Ms Nkosi's answer by «11 December».",
      fixed: "I look forward to Ms Nkosi's answer by 4 December.",
      context,
    },
    {
      text: "Thank you for the interview on «24 November».",
      fixed: "Thank you for the interview on 23 November.",
      context,
    },
    {
      text: "Thank you for a very good conversation on «Thursday».",
      fixed: "Thank you for a very good conversation on Monday.",
      context: thanks,
    },
    { text: "It was good to meet you on «Thursday».", fixed: "It was good to meet you on Monday.", context },
    {
      text: "It was good to meet you on «Friday the 20th».",
      fixed: "It was good to meet you on Monday 23 November.",
      context,
    },
    {
      text: "I came away on «Thursday» still thinking about the pager.",
      fixed: "I came away on Monday still thinking about the pager.",
      context: thanks,
    },
    {
      text: "After «Thursday», I want this job more than before. You said on «Friday»: keep it small.",
      fixed: "After Monday, I want this job more than before. You said on Monday: keep it small.",
      context: thanks,
    },
    {
      text: "I am keen.",
      subject: "Platform Engineer role («Tuesday 24 November»): any news?",
      context: { ...context, kind: "status-check" },
    },
    { text: "It was good to talk with you on «Tuesday».", fixed: "It was good to talk with you on Monday.", context },
    { text: "We had «Tuesday 24 November» in the diary.", fixed: "We had Monday 23 November in the diary.", context },
    {
      text: "I have «Friday 11 December» down for your decision.",
      fixed: "I have Friday 4 December down for your decision.",
      context,
    },
    {
      text: "Thank you for your kind message of «Friday 27 November».",
      fixed: "Thank you for your kind message of Thursday 26 November.",
      context: written,
    },
    {
      text: "Thank you for writing on «Friday 27 November».",
      fixed: "Thank you for writing on Thursday 26 November.",
      context: { ...written, kind: "status-check" },
    },
    {
      text: "I have an offer, which I have to answer by «10 December».",
      fixed: "I have an offer, which I have to answer by 11 December.",
      context: written,
    },
    {
      text: "Now that «3 December» has passed, is there any news?",
      fixed: "Now that 4 December has passed, is there any news?",
      context,
    },
    { text: "You mentioned a decision by «Thursday».", fixed: "You mentioned a decision by Friday.", context },
    {
      text: "You said you would decide by «Friday 11 December».",
      fixed: "You said you would decide by Friday 4 December.",
      context,
    },
    {
      text: "You mentioned a decision by «Monday 21 December».",
      fixed: "You mentioned a decision by Tuesday 22 December.",
      context: overHoliday,
    },
  ],
  *find({ note, context }) {
    const all = interviewDays(context);
    const facts = factsOf(context);
    if (!facts) return;
    const promise = facts.promise?.day;
    const replies = facts.log
      .filter(({ entry }) => isTheirs.has(entry.kind))
      .map(({ at }) => at.withTimeZone(facts.zone).toPlainDate());
    const deadlines = facts.elsewhere.flatMap(({ until }) => (until ? [until] : []));
    for (const day of namedDays(note, nearDay(context))) {
      // What you say on the phone is all in quotation marks.
      if (context.kind !== "call" && note.words[lowerBound(note.words, day.start)]?.quoted) continue;
      if (!day.hasDate && (isCompany(note, day, context) || regular.test(note.text.slice(day.end, day.end + 60))))
        continue;
      const clause = clauseBefore(note, day.start);
      const after = note.text.slice(day.end, day.end + 60);
      const isPromised =
        forDecision.test(after) ||
        (decides.test(clause) && told.test(clause) && (said.test(clause) || !asked.test(clause))) ||
        hoped.test(clause) ||
        heard.test(clause);
      // Another interview may be the call that is awaited.
      const isAwaited = awaited.test(clause) && promise !== undefined;
      const onRecord = (): readonly [days: readonly Temporal.PlainDate[], message: string] => {
        if (isPromised) return [promise ? [promise] : [], promiseInWords(facts.promise)];
        if (isAwaited) return [[...all, promise], promiseInWords(facts.promise)];
        const hold = facts.standing.hold?.until;
        if (onHold.test(clause)) return [hold ? [hold] : [], "The record has another end of the hold."];
        if (!awaited.test(clause) && (yours.test(clause) || youWrote.test(clause)))
          return [replies, "Their message is on record under another day."];
        if (mustAnswer.test(clause)) return [deadlines, "The record has another deadline."];
        return isOfMeeting({ note, context }, day, clause, after)
          ? [all, "The interview is on record under another day."]
          : [[], ""];
      };
      const [days, message] = onRecord();
      if (days.length === 0 || !isWrong(day, days)) continue;
      const right = (days === all ? interviewDays(context, context.round) : days).at(-1);
      // A day that was worked out from their words is not one that they named.
      const isOurs = (isAwaited || (isPromised && !day.hasDate)) && facts.promise?.isNamedDay === false;
      yield {
        start: day.start,
        end: day.end,
        message,
        ...(right && !isOurs && { instead: [writeLike(right, day)] }),
      };
    }
  },
};

const promiseInWords = (promise: Facts["promise"]): string =>
  promise === undefined || promise.isNamedDay
    ? "The record has another decision date."
    : `They said “${promise.words}”, and named no such day.`;

/** "I would like to work at Monday": where a company is called so, only what times something is a day. */
const isCompany = ({ text }: Subject["note"], day: NamedDay, { application, others = [] }: CheckContext): boolean =>
  [application, ...others].some(
    (each) => each?.company.toLowerCase() === text.slice(day.start, day.end).toLowerCase(),
  ) &&
  !/\b(?:on|last|this|next|by|until|till|before|after|since|every|of|for) $/i.test(
    text.slice(Math.max(0, day.start - 8), day.start),
  );

const isTheirs: ReadonlySet<string> = new Set<LogEntry["kind"]>(["reply", "rejected", "offer"]);

// What a thank-you says of the day when it looks back on it. In another note, other days are looked back on too.
const lookedBack =
  /\b(?:came (?:away|out)|(?:went|walked) (?:away|out)|left|still thinking|said|told|showed|explained|described|came to|got to|concrete|heard)\b/i;
/** "There is a meeting on Friday": one of several, and not said to be ours. */
const someMeeting =
  /\b(?:an?|another|one|my(?! interview)|his|her|their)(?: [\p{L}’'-]+){0,3} (?:meeting|visit|call|session|panel|interview|discussion|conversation)\b[^.!?]{0,25}$/iu;
/** "Our Wednesday slot": a day that says which, and not when. */
const whichOf = /\b(?:an?|the|our|my|your|their|his|her|every|each) $/i;
const ofWhat =
  /^ (?!(?:interview|conversation|meeting|call|talk|chat|discussion|session|panel|visit|morning|afternoon|evening|at|for|with|and|or|in|on|was|is|about)\b)\p{Ll}{3,}/u;
const ours = /\b(?:thank|thanks|enjoyed|grateful|we had|it was|good|great|lovely|pleasure)\b/i;
const sinceThen = /^, (?:I|the|this|and)\b/i;

/** Whether a day is said to be that of the conversation. */
function isOfMeeting(
  { note, context: { kind } }: Pick<Subject, "note" | "context">,
  day: NamedDay,
  clause: string,
  after: string,
): boolean {
  if (wrote.test(clause)) return false;
  if (!day.hasDate && whichOf.test(clause) && ofWhat.test(after)) return false;
  const isThanks = kind === "thank-you" || kind === "handwritten-note";
  const [rest = ""] = after.split(/[.!?\n]/);
  const opening = /^\s*after $/i.test(clause) && sinceThen.test(rest);
  if (isThanks && (opening || (note.part === "subject" && /\bthank.*\bafter $/i.test(clause)))) return true;
  if (someMeeting.test(clause) && !ours.test(clause)) return false;
  // "I'll hear when there is news, so this is about the job we talked about on …": what stands nearest counts.
  if (day.hasDate && /\b(?:talked|spoke|met|interview(?:ed)?)\b(?: \w+){0,3} on $/i.test(clause)) return true;
  if (ahead.test(clause.replace(behind, ""))) return false;
  // "Platform Engineer role (Monday 23 November): any news?"
  if (note.part === "subject" && day.hasDate && (isThanks || kind === "status-check" || kind === "keep-informed"))
    return true;
  return (
    met.test(clause + rest.slice(0, 40)) ||
    /\bwe had $/i.test(clause) ||
    (isThanks && /\bon $/i.test(clause) && lookedBack.test(clause + rest))
  );
}

const isWrong = (day: NamedDay, days: readonly Temporal.PlainDate[]): boolean =>
  day.hasDate
    ? day.date !== undefined && !days.some((each) => each.equals(day.date!))
    : day.weekday !== undefined && !days.some((each) => each.dayOfWeek === day.weekday);
