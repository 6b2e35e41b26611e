import { plain, type Check } from '../../check.ts'
import { company } from '../../example.ts'
import { namedDays, weekdayName } from '../../text/dates.ts'
import { nearDay } from '../../text/record-days.ts'

const context = { application: company }

export const weekday: Check = {
  code: 'weekday',
  group: 'facts',
  severity: 'blocker',
  claim: 'H12',
  about: 'A weekday that does not fall on the date beside it, or a date no calendar has.',
  subject: true,
  good: [...plain('On Monday 23 November we met.', 'On Monday, 23 November 2026, we met.'), { text: 'On Monday 23 November, and on Friday, December 4th.', context }],
  bad: [
    { text: 'We met on «Tuesday» 23 November 2026.', fixed: 'We met on Monday 23 November 2026.' },
    { text: 'We met on «Tuesday», 23 November.', fixed: 'We met on Monday, 23 November.', context },
    { text: 'We met on «Tue» 23 Nov.', fixed: 'We met on Mon 23 Nov.', context },
    { text: 'We could speak on «31 November».' },
  ],
  * find({ note, context }) {
    for (const day of namedDays(note, nearDay(context))) {
      const words = note.text.slice(day.start, day.end)
      if (day.impossible) {
        yield { start: day.start, end: day.end, message: `There is no “${words}”.` }
      } else if (day.hasDate && day.weekday !== undefined && day.date && day.date.dayOfWeek !== day.weekday) {
        const right = weekdayName(day.date.dayOfWeek)
        const written = note.text.slice(day.start, day.weekdayEnd)
        yield { start: day.start, end: day.weekdayEnd, message: `That date falls on a ${right}.`, instead: [/day$/i.test(written) ? right : right.slice(0, 3)] }
      }
    }
  },
}
