import { dayName } from "@afterword/core";
import { plain, type Check } from "../../check.ts";
import { company } from "../../example.ts";
import { namedDays } from "../../text/dates.ts";
import { nearDay } from "../../text/record-days.ts";

const context = { application: company };

export const weekday: Check = {
  code: "weekday",
  group: "facts",
  severity: "blocker",
  claim: "H12",
  about: "A weekday that does not match the date beside it, or a date that does not exist.",
  subject: true,
  good: [
    ...plain("On Monday 23 November we met.", "On Monday, 23 November 2026, we met."),
    { text: "On Monday 23 November, and on Friday, December 4th.", context },
    ...[
      "I am free on Friday the 4th.",
      "Could we speak on Thursday the 31st?",
      "Thursday the 29th was too early.",
      "Monday the 23rd, or Tuesday the 29th.",
      "On Friday the 31st.",
      "On 29 February 2028, or 29 February.",
    ].map((text) => ({ text, context })),
  ],
  bad: [
    { text: "We met on «Tuesday» 23 November 2026.", fixed: "We met on Monday 23 November 2026." },
    { text: "We met on «Tuesday», 23 November.", fixed: "We met on Monday, 23 November.", context },
    { text: "We met on «Tue» 23 Nov.", fixed: "We met on Mon 23 Nov.", context },
    { text: "We could speak on «31 November»." },
    { text: "I can start on «29 February 2027»." },
  ],
  *find({ note, context }) {
    for (const day of namedDays(note, nearDay(context))) {
      const words = note.text.slice(day.start, day.end);
      if (day.impossible) {
        yield { start: day.start, end: day.end, message: `There is no “${words}”.` };
      } else if (day.hasDate && day.weekday !== undefined && day.date && day.date.dayOfWeek !== day.weekday) {
        const right = dayName(day.date);
        const written = note.text.slice(day.start, day.weekdayEnd);
        yield {
          start: day.start,
          end: day.weekdayEnd,
          message: `That date falls on a ${right}.`,
          instead: [/day$/i.test(written) ? right : right.slice(0, 3)],
        };
      }
    }
  },
};
