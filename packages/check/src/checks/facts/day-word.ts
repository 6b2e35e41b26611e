import { dayName, longDate } from "@afterword/core";
import { Temporal } from "temporal-polyfill";
import type { Check } from "../../check.ts";
import type { CheckContext } from "../../context.ts";
import { company } from "../../example.ts";
import { ahead, clauseBefore, met } from "../../text/meeting.ts";
import { interviewDays, todayOf } from "../../text/record-days.ts";

const words =
  /\b(?:(?:earlier )?(today)|this (morning|afternoon|evening)|(?:earlier )?(yesterday)(?: (morning|afternoon|evening))?)(['’]s)?\b/gi;
// Today is when this is written, and when somebody else wrote.
const wrote =
  /\b(?:message|e-?mails?|note|letter|repl(?:y|ied|ying)|answer(?:ed|ing)?|wrote|writ(?:e|ing)|sen[dt]|sending)\b/i;
const follows =
  /^,? (?:(?:interview|conversation|meeting|call|chat|discussion|session|panel)\b|(?:I|we) (?:met|spoke|talked)\b)/i;

const tuesday = { application: company, today: "2026-11-24" };

export const dayWord: Check = {
  code: "day-word",
  group: "facts",
  severity: "blocker",
  claim: "H12",
  about: "“Today”, “this morning” or “yesterday” about an interview that was on another day, if the note is sent now.",
  subject: true,
  good: [
    { text: "Thank you for your time today.", context: { ...tuesday, today: "2026-11-23" } },
    { text: "Thank you for meeting me yesterday morning.", context: tuesday },
    { text: "I am writing today to thank you. Thank you for your message this morning.", context: tuesday },
    { text: "Today I tried the tool we talked about. Could we have a call today?", context: tuesday },
    { text: "Thank you for your time today.", context: { application: company } },
    { text: "Thank you for your time today.", context: { ...tuesday, today: "2026-11-22" } },
    { text: "Thank you for your time today." },
  ],
  bad: [
    { text: "Thank you for your time «today».", fixed: "Thank you for your time yesterday.", context: tuesday },
    {
      text: "It was good to meet you «this morning».",
      fixed: "It was good to meet you yesterday morning.",
      context: tuesday,
    },
    {
      text: "I enjoyed our conversation «earlier today».",
      fixed: "I enjoyed our conversation yesterday.",
      context: tuesday,
    },
    {
      text: "I enjoyed «today's» interview. «This afternoon» we spoke about billing.",
      fixed: "I enjoyed yesterday's interview. Yesterday afternoon we spoke about billing.",
      context: tuesday,
    },
    {
      text: "Thank you for meeting me «yesterday morning».",
      fixed: "Thank you for meeting me on Monday morning.",
      context: { ...tuesday, today: "2026-11-26" },
    },
    {
      text: "Thank you for your time «yesterday».",
      fixed: "Thank you for your time today.",
      context: { ...tuesday, today: "2026-11-23" },
    },
    {
      text: "Thank you for «today’s» call, and for «today».",
      fixed: "Thank you for Monday’s call, and for Monday.",
      context: { ...tuesday, today: "2026-11-25" },
    },
    { text: "Dear Thandi", subject: "Thank you for «today»", context: tuesday },
    {
      text: "Thank you for your time «today».",
      fixed: "Thank you for your time on Monday 23 November.",
      context: { ...tuesday, today: "2026-12-01" },
    },
  ],
  *find({ note, context }) {
    const today = todayOf(context);
    if (!today) return;
    const isPast = (day: Temporal.PlainDate): boolean => Temporal.PlainDate.compare(day, today) <= 0;
    const all = interviewDays(context);
    const day = interviewDays(context, context.round).filter(isPast).at(-1) ?? all.filter(isPast).at(-1);
    if (!day) return;
    for (const match of note.text.matchAll(words)) {
      const [found, isToday, part, , partOfYesterday, own = ""] = match;
      const said = isToday || part ? today : today.subtract({ days: 1 });
      if (all.some((each) => each.equals(said))) continue;
      const [start, end] = [match.index, match.index + found.length];
      const clause = clauseBefore(note, start);
      const isOfMeeting = follows.test(note.text.slice(end, end + 40)) || (met.test(clause) && !ahead.test(clause));
      if (!isOfMeeting || wrote.test(clause)) continue;
      const name = inWords(day, today, part ?? partOfYesterday, context);
      const isBare = own !== "" || /^(?:today|this|yesterday)/.test(name) || /\b(?:for|of|from|about)\s+$/.test(clause);
      const right = `${isBare ? "" : "on "}${name}${own}`;
      yield {
        start,
        end,
        message: `The interview was not ${isToday || part ? "today" : "yesterday"}.`,
        instead: [/^\p{Lu}/u.test(found) ? right[0]!.toUpperCase() + right.slice(1) : right],
      };
    }
  },
};

/** `yesterday`, `Monday morning`, and the date once a week has passed. */
function inWords(
  day: Temporal.PlainDate,
  today: Temporal.PlainDate,
  part: string | undefined,
  { dialect, settings }: CheckContext,
): string {
  const ago = day.until(today).days;
  if (ago === 0) return part ? `this ${part.toLowerCase()}` : "today";
  const name = ago === 1 ? "yesterday" : ago < 7 ? dayName(day) : longDate(day, dialect ?? settings?.dialect);
  return part ? `${name} ${part.toLowerCase()}` : name;
}
