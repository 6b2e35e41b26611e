import { Temporal } from 'temporal-polyfill'
import { addWorkingDays, rollBack, type WorkCalendar } from './working-days.ts'

/** A date as people give it: counted from the day it was said. */
export type Span =
  | { is: 'date', date: Temporal.PlainDate }
  | { is: 'days', days: number }
  | { is: 'working-days', days: number }
  | { is: 'months', months: number }
  | { is: 'weekday', weekday: number, weeks: number }
  | { is: 'end-of-week', weeks: number }
  | { is: 'end-of-month', months: number }

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
const numbers: Record<string, number> = {
  a: 1, an: 1, another: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12,
  'a couple of': 2, 'a couple': 2, 'a few': 3, 'the next': 1, 'the next few': 3, 'the next two': 2,
}

/**
 * Reads "2026-12-04", "4 December", "tomorrow", "Friday", "next Tuesday", "in two weeks", "within 10 working days",
 * "another week", "next week", "end of next week", "the end of the month", with or without "by". Undefined for anything else.
 */
export function readSpan(words: string): Span | undefined {
  const text = words
    .trim()
    .toLowerCase()
    .replace(/[.!,]+$/, '')
    .replace(/\s+/g, ' ')
    .replace(/^(?:by|before|until|on|around|about|at|within|in|after)\s+/, '')
    .replace(/^(?:by|the)\s+(?=end\b|close\b)/, '')
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return isoDate(text)
  if (text === 'today') return { is: 'days', days: 0 }
  if (text === 'tomorrow') return { is: 'days', days: 1 }
  const ending = /^(?:(?:the )?(?:end|close) of )?(the|this|next|the following) (week|month)$/.exec(text)
  if (ending) {
    const ahead = ending[1] === 'next' || ending[1] === 'the following' ? 1 : 0
    return ending[2] === 'week' ? { is: 'end-of-week', weeks: ahead } : { is: 'end-of-month', months: ahead }
  }
  const weekday = /^(?:(this|next|the following|following) )?([a-z]+day)(?: week| next week)?$/.exec(text)
  if (weekday) {
    const index = weekdays.indexOf(weekday[2]!)
    const nextWeek = (weekday[1] !== undefined && weekday[1] !== 'this') || text.endsWith(' next week')
    if (index >= 0) return { is: 'weekday', weekday: index + 1, weeks: nextWeek || text.endsWith('day week') ? 1 : 0 }
  }
  const length = /^(?:(\d{1,3})|([a-z ]+?)) (day|working day|business day|week|fortnight|month)s?(?: or so)?$/.exec(text.replace(/^about /, ''))
  if (length) {
    const n = length[1] === undefined ? numbers[length[2]!] : Number(length[1])
    if (n !== undefined) {
      switch (length[3]) {
        case 'day': return { is: 'days', days: n }
        case 'working day':
        case 'business day': return { is: 'working-days', days: n }
        case 'week': return { is: 'days', days: 7 * n }
        case 'fortnight': return { is: 'days', days: 14 * n }
        default: return { is: 'months', months: n }
      }
    }
  }
  return undefined
}

function isoDate(text: string): Span | undefined {
  try {
    return { is: 'date', date: Temporal.PlainDate.from(text) }
  } catch {
    return undefined
  }
}

/**
 * "4 December" or "December 4th", in the first year in which it is not before `from`. Apart from {@link readSpan} because
 * it names a date, not a distance.
 */
export function readDayAndMonth(words: string, from: Temporal.PlainDate): Temporal.PlainDate | undefined {
  const text = words.trim().toLowerCase().replace(/^(?:by|before|until|on)\s+/, '').replace(/[.,]/g, '')
  const match = /^(?:([a-z]+day) )?(?:the )?(\d{1,2})(?:st|nd|rd|th)?(?: of)? ([a-z]{3,9})(?: (\d{4}))?$/.exec(text)
    ?? swap(/^(?:([a-z]+day) )?([a-z]{3,9}) (\d{1,2})(?:st|nd|rd|th)?(?: (\d{4}))?$/.exec(text))
  if (!match) return undefined
  const month = months.findIndex(name => name === match[3] || name.slice(0, 3) === match[3] || (match[3] === 'sept' && name === 'september')) + 1
  const day = Number(match[2])
  if (month === 0 || day < 1 || day > 31) return undefined
  for (let year = match[4] ? Number(match[4]) : from.year; year <= from.year + 4; year++) {
    try {
      const found = Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' })
      if (match[4] || Temporal.PlainDate.compare(found, from) >= 0) return found
    } catch {
      if (match[4]) return undefined
    }
  }
  return undefined
}

const swap = (match: RegExpExecArray | null): (string | undefined)[] | null =>
  match && [match[0], match[1], match[3], match[2], match[4]]

/** The date a span means when it was said on `said`. A weekday means the next one after that day. */
export function resolveSpan(span: Span, said: Temporal.PlainDate, calendar: WorkCalendar): Temporal.PlainDate {
  switch (span.is) {
    case 'date': return span.date
    case 'days': return said.add({ days: span.days })
    case 'working-days': return addWorkingDays(said, span.days, calendar)
    case 'months': return said.add({ months: span.months })
    case 'weekday': {
      if (span.weeks > 0) return monday(said).add({ days: 7 * span.weeks + span.weekday - 1 })
      const ahead = (span.weekday - said.dayOfWeek + 7) % 7
      return said.add({ days: ahead === 0 ? 7 : ahead })
    }
    case 'end-of-week': return lastWorkingDayOfWeek(monday(said).add({ days: 7 * span.weeks }), calendar)
    case 'end-of-month': {
      const month = said.add({ months: span.months })
      return rollBack(month.with({ day: month.daysInMonth }), calendar)
    }
  }
}

const monday = (date: Temporal.PlainDate): Temporal.PlainDate => date.subtract({ days: date.dayOfWeek - 1 })

/** Where the week starts on Sunday (Friday and Saturday off), its last working day is still found before the weekend. */
function lastWorkingDayOfWeek(start: Temporal.PlainDate, calendar: WorkCalendar): Temporal.PlainDate {
  const firstDayOff = [4, 5, 6, 7].find(day => calendar.weekend.includes(day)) ?? 8
  const last = rollBack(start.add({ days: firstDayOff - 2 }), calendar)
  return Temporal.PlainDate.compare(last, start) < 0 ? start.add({ days: firstDayOff - 2 }) : last
}

/** The day a promise names, or undefined where its words cannot be read. */
export function promisedDay(promise: { by: string, said: string }, calendar: WorkCalendar): Temporal.PlainDate | undefined {
  const said = Temporal.PlainDate.from(promise.said)
  const span = readSpan(promise.by)
  return span ? resolveSpan(span, said, calendar) : readDayAndMonth(promise.by, said)
}
