import type { Temporal } from 'temporal-polyfill'
import type { Check } from '../../check.ts'
import type { CheckContext } from '../../context.ts'
import { company } from '../../example.ts'
import { factsOf } from '../../facts.ts'
import { namedDays, writeLike, type NamedDay } from '../../text/dates.ts'
import { ahead, clauseBefore, met } from '../../text/meeting.ts'
import { interviewDays, nearDay } from '../../text/record-days.ts'

const context = { application: company }
/** 16 December is a holiday, so the tenth working day is the 22nd. */
const overHoliday: CheckContext = {
  application: { ...company, country: 'ZA', promise: { by: 'within 10 working days', said: '2026-12-07' } },
  calendars: { ZA: { weekend: [6, 7], holidays: { '2026-12-16': 'Day of Reconciliation' }, years: [2026, 2026] } },
}
// The day somebody wrote is not the day somebody met.
const wrote = /\b(?:message|e?mails?|note|letter|reply|answer) (?:of|from|on|dated)\s*$/i
const decides = /\b(?:decision|decid(?:e|ed|ing)|hear(?:ing)? back|get(?:ting)? back|let(?:ting)? (?:me|candidates|everyone|us) know|come back|outcome|update|choice|result)\b/i
const told = /\b(?:you|they|team|said|told|mentioned|expected|hoped|planned|promised|indicated|as discussed|would)\b/i

export const interviewDate: Check = {
  code: 'interview-date',
  group: 'facts',
  severity: 'blocker',
  claim: 'H12',
  about: 'A day the record does not have: the interview on another day, or another decision date than the one promised.',
  subject: true,
  good: [
    { text: 'Thank you for the interview on Monday 23 November. I can start on 4 January.', context },
    { text: 'Thank you for meeting me on Monday. I would be free to talk again on Thursday.', context },
    { text: 'You mentioned a decision by 4 December.', context },
    { text: 'You mentioned a decision by Tuesday 22 December.', context: overHoliday },
    { text: 'Thank you for meeting me on Monday the 23rd. It was good to speak on Friday the 31st.', context },
    { text: 'I could speak again on Friday 27 November.', context },
    { text: 'Thank you for your message of Thursday 26 November.', context },
  ],
  bad: [
    { text: 'Thank you for the interview on «24 November».', fixed: 'Thank you for the interview on 23 November.', context },
    { text: 'It was good to meet you on «Thursday».', fixed: 'It was good to meet you on Monday.', context },
    { text: 'It was good to meet you on «Friday the 20th».', fixed: 'It was good to meet you on Monday 23 November.', context },
    { text: 'You said you would decide by «Friday 11 December».', fixed: 'You said you would decide by Friday 4 December.', context },
    { text: 'You mentioned a decision by «Monday 21 December».', fixed: 'You mentioned a decision by Tuesday 22 December.', context: overHoliday },
  ],
  * find({ note, context }) {
    const all = interviewDays(context)
    const promise = factsOf(context)?.promise?.day
    if (all.length === 0 && !promise) return
    const right = interviewDays(context, context.round)
    for (const day of namedDays(note, nearDay(context))) {
      const clause = clauseBefore(note, day.start)
      const whole = clause + note.text.slice(day.end, day.end + 40).split(/[.!?\n]/)[0]!
      if (promise && day.date && decides.test(clause) && told.test(clause) && !day.date.equals(promise)) {
        yield { start: day.start, end: day.end, message: 'The record has another decision date.', instead: [writeLike(promise, day)] }
      } else if (all.length > 0 && met.test(whole) && !wrote.test(clause) && !ahead.test(clause) && isWrong(day, all)) {
        yield { start: day.start, end: day.end, message: 'The record has the interview on another day.', ...(right.length > 0 && { instead: [writeLike(right.at(-1)!, day)] }) }
      }
    }
  },
}

const isWrong = (day: NamedDay, days: readonly Temporal.PlainDate[]): boolean =>
  day.hasDate ? day.date !== undefined && !days.some(each => each.equals(day.date!)) : day.weekday !== undefined && !days.some(each => each.dayOfWeek === day.weekday)
