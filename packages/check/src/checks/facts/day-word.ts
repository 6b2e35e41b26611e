import { clockTime, dayName, longDate } from "@afterword/core";
import { Temporal } from "temporal-polyfill";
import type { Check } from "../../check.ts";
import type { CheckContext } from "../../context.ts";
import { company, settingsOf } from "../../example.ts";
import { factsOf } from "../../facts.ts";
import { ahead, clauseBefore, met } from "../../text/meeting.ts";
import { interviewDays, todayOf } from "../../text/record-days.ts";

const words =
  /\b(?:(?:earlier )?(today)|this (morning|afternoon|evening)|(?:earlier )?(yesterday)(?: (morning|afternoon|evening))?|((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day) (morning|afternoon|evening))(['’]s)?\b/gi;
// Today is when this is written, and when somebody else wrote.
const wrote =
  /\b(?:message|e-?mails?|note|letter|repl(?:y|ied|ying)|answer(?:ed|ing)?|wrote|writ(?:e|ing)|sen[dt]|sending)\b/i;
const follows =
  /^,? (?:(?:interview|conversation|meeting|call|chat|discussion|session|panel)\b|(?:I|we) (?:met|spoke|talked)\b)/i;

const [interview] = company.interviews;
const lunch = { ...company, interviews: [{ ...interview!, start: "2026-11-23 11:30", end: "2026-11-23 13:00" }] };
const tuesday = { application: company, today: "2026-11-24" };

export const dayWord: Check = {
  code: "day-word",
  group: "facts",
  severity: "blocker",
  claim: "H12",
  about:
    "“Today”, “this morning” or “yesterday” about an interview that was on another day, if the note is sent now; or a part of the day in which it was not.",
  subject: true,
  good: [
    {
      text: "I left on Monday afternoon. Thank you for meeting me on Monday morning.",
      context: { application: company },
    },
    { text: "Thank you for meeting me on Tuesday afternoon.", context: { application: company } },
    {
      text: "Thank you for meeting me this morning, and for talking with me this afternoon.",
      context: { application: lunch, today: "2026-11-23" },
    },
    {
      text: "It was good to meet you this evening.",
      context: {
        application: { ...company, zone: "UTC" },
        settings: settingsOf({ zone: "Asia/Seoul" }),
        today: "2026-11-23",
      },
    },
    {
      text: "Thank you for talking with me today.",
      context: {
        ...tuesday,
        application: { ...company, log: [{ at: "2026-11-24 09:00", kind: "reply", via: "call" }] },
      },
    },
    {
      text: "Thank you for your call this afternoon.",
      context: { ...tuesday, application: { ...company, log: [{ at: "2026-11-24 13:00", kind: "offer" }] } },
    },
    { text: "Thank you for your time today.", context: { ...tuesday, today: "2026-11-23" } },
    { text: "Thank you for meeting me yesterday morning.", context: tuesday },
    { text: "I am writing today to thank you. Thank you for your message this morning.", context: tuesday },
    { text: "Today I tried the tool we talked about. Could we have a call today?", context: tuesday },
    { text: "Thank you for your time today.", context: { application: company } },
    { text: "Thank you for your time today.", context: { ...tuesday, today: "2026-11-22" } },
    { text: "Thank you for your time today." },
  ],
  bad: [
    {
      text: "It was good to meet you «this afternoon».",
      fixed: "It was good to meet you this morning.",
      context: { ...tuesday, today: "2026-11-23" },
    },
    {
      text: "Thank you for meeting me «yesterday evening».",
      fixed: "Thank you for meeting me yesterday morning.",
      context: tuesday,
    },
    {
      text: "Thank you for meeting me on «Monday afternoon».",
      fixed: "Thank you for meeting me on Monday morning.",
      context: { application: company },
    },
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
      fixed: "I enjoyed yesterday's interview. Yesterday morning we spoke about billing.",
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
    const all = interviewDays(context);
    if (all.length === 0) return;
    const today = todayOf(context);
    for (const match of note.text.matchAll(words)) {
      const [found, isToday, part, , partOfYesterday, weekday, partOfWeekday, own = ""] = match;
      const named = part ?? partOfYesterday ?? partOfWeekday;
      const [start, end] = [match.index, match.index + found.length];
      const isOn = (day: Temporal.PlainDate): boolean => {
        if (weekday !== undefined) return dayName(day).toLowerCase() === weekday.toLowerCase();
        return today !== undefined && day.equals(isToday || part ? today : today.subtract({ days: 1 }));
      };
      const that = all.filter(isOn);
      const clause = clauseBefore(note, start);
      const isOfMeeting = follows.test(note.text.slice(end, end + 40)) || (met.test(clause) && !ahead.test(clause));
      if (!isOfMeeting || wrote.test(clause)) continue;
      if (that.length > 0) {
        const right = named && otherPart(named, hoursOn(that, context));
        if (right)
          yield {
            start,
            end,
            message: `The interview began at ${clockTime(right.at)}.`,
            instead: [found.replace(named, right.part)],
          };
        continue;
      }
      // Whether a weekday is the interview's is asked elsewhere; a call since then is talked of in the same words.
      if (weekday !== undefined || today === undefined || spokenOn(context).some(isOn)) continue;
      const isPast = (day: Temporal.PlainDate): boolean => Temporal.PlainDate.compare(day, today) <= 0;
      const day = interviewDays(context, context.round).filter(isPast).at(-1) ?? all.filter(isPast).at(-1);
      if (!day) continue;
      const right = named && otherPart(named, hoursOn([day], context))?.part;
      const name = inWords(day, today, right ?? named, context);
      const isBare = own !== "" || /^(?:today|this|yesterday)/.test(name) || /\b(?:for|of|from|about)\s+$/.test(clause);
      const instead = `${isBare ? "" : "on "}${name}${own}`;
      yield {
        start,
        end,
        message: `The interview was not ${isToday || part ? "today" : "yesterday"}.`,
        instead: [/^\p{Lu}/u.test(found) ? instead[0]!.toUpperCase() + instead.slice(1) : instead],
      };
    }
  },
};

/** The days on which they called, told the sender something in person, or made an offer. */
const spokenOn = (context: CheckContext): Temporal.PlainDate[] => {
  const facts = factsOf(context);
  return (facts?.log ?? []).flatMap(({ at, entry }) =>
    entry.kind === "offer" || (entry.kind === "reply" && (entry.via === "call" || entry.via === "in-person"))
      ? [at.withTimeZone(facts!.zone).toPlainDate()]
      : [],
  );
};

/** The part of the day in which the interview began, where none was in the one that is written. */
function otherPart(
  written: string,
  hours: ReturnType<typeof hoursOn>,
): { at: Temporal.ZonedDateTime; part: string } | undefined {
  const last = hours.at(-1);
  if (!last || hours.some(({ begins, ends }) => isIn(partsOfDay[written.toLowerCase()]!, begins, ends)))
    return undefined;
  const part = Object.keys(partsOfDay).find((name) => isIn(partsOfDay[name]!, last.begins, last.ends));
  return part === undefined ? undefined : { at: last.at, part };
}

/** From which hour to which; people call noon either, and early evening both. */
const partsOfDay: Readonly<Record<string, readonly [number, number]>> = {
  morning: [0, 12.5],
  afternoon: [12, 18],
  evening: [17, 24],
};

const isIn = ([from, until]: readonly [number, number], begins: number, ends: number): boolean =>
  begins < until && ends > from;

/** When the interviews of these days began and ended, in hours since midnight: on the sender's clock, then on the employer's. None where an hour was not written down. */
function hoursOn(
  days: readonly Temporal.PlainDate[],
  context: CheckContext,
): { at: Temporal.ZonedDateTime; begins: number; ends: number }[] {
  const rounds = factsOf(context)?.rounds ?? [];
  if (rounds.some(({ guessed }) => guessed === "time")) return [];
  return rounds
    .flatMap(({ start, end }) =>
      [context.settings?.zone ?? start.timeZoneId, start.timeZoneId].map((zone) => {
        const at = start.withTimeZone(zone);
        const begins = at.hour + at.minute / 60;
        return { at, begins, ends: begins + start.until(end).total("hours") };
      }),
    )
    .filter(({ at }) => days.some((day) => day.equals(at.toPlainDate())));
}

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
