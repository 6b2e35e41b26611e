import { Temporal } from 'temporal-polyfill'
import type { Note } from './note.ts'

const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
const day = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?'
const month = '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const nth = '(\\d{1,2})(?:st|nd|rd|th)?'
const gap = '[ \\t\\n]{1,2}'
const patterns = [
  new RegExp(`\\b(?:(${day})\\.?,?${gap})?(?:the${gap})?${nth}(?:${gap}of)?${gap}(${month})\\b\\.?(?:,?${gap}(\\d{4})\\b)?`, 'gi'),
  new RegExp(`\\b(?:(${day})\\.?,?${gap})?(${month})\\.?${gap}(?:the${gap})?${nth}\\b(?!:)(?:,?${gap}(\\d{4})\\b)?`, 'gi'),
  new RegExp(`\\b(?:(${day})\\.?,?${gap})?(\\d{4})-(\\d{2})-(\\d{2})\\b`, 'gi'),
  new RegExp(`\\b(${day})\\.?,?${gap}(?:the${gap})(\\d{1,2})(?:st|nd|rd|th)\\b`, 'gi'),
]
const lone = new RegExp(`\\b(${day})(?:['’]s)?\\b`, 'gi')

/** A day the note names: with a date, or a weekday alone. */
export interface NamedDay {
  start: number
  end: number
  /** 1 (Monday) to 7, where a weekday is written. */
  weekday: number | undefined
  /** Where the weekday stands. */
  weekdayEnd: number
  /** Absent for a weekday alone, and where no year can be told. */
  date: Temporal.PlainDate | undefined
  /** No calendar has that day, such as 31 November. */
  impossible: boolean
  monthFirst: boolean
  hasYear: boolean
  hasDate: boolean
}

const read = new WeakMap<Note, { near: Temporal.PlainDate | undefined, days: readonly NamedDay[] }>()

/** The days named in the note. Without a year, the one nearest to `near`. Several checks ask; they are read once. */
export function namedDays(note: Note, near: Temporal.PlainDate | undefined): readonly NamedDay[] {
  const before = read.get(note)
  if (before && (before.near === near || (near && before.near?.equals(near)))) return before.days
  const days = readDays(note, near)
  read.set(note, { near, days })
  return days
}

function readDays(note: Note, near: Temporal.PlainDate | undefined): NamedDay[] {
  const resolved = new Map<string, Temporal.PlainDate | undefined>()
  const found: NamedDay[] = []
  const add = (match: RegExpMatchArray, weekday: string | undefined, y: string | undefined, m: number, d: number, monthFirst: boolean) => {
    const at = { start: match.index!, end: match.index! + match[0].replace(/[\s,.]+$/, '').length }
    const key = `${y}-${m}-${d}`
    if (!resolved.has(key)) resolved.set(key, m >= 1 && m <= 12 && d >= 1 ? resolve(y === undefined ? undefined : Number(y), m, d, near) : undefined)
    const date = resolved.get(key)
    const impossible = m < 1 || m > 12 || d < 1 || d > daysIn(m)
    found.push({ ...at, weekday: weekdayOf(weekday), weekdayEnd: at.start + (weekday?.length ?? 0), date, impossible, monthFirst, hasYear: y !== undefined, hasDate: true })
  }
  for (const match of note.text.matchAll(patterns[0]!)) add(match, match[1], match[4], monthOf(match[3]!), Number(match[2]), false)
  for (const match of note.text.matchAll(patterns[1]!)) add(match, match[1], match[4], monthOf(match[2]!), Number(match[3]), true)
  for (const match of note.text.matchAll(patterns[2]!)) add(match, match[1], match[2], Number(match[3]), Number(match[4]), false)
  for (const match of note.text.matchAll(patterns[3]!)) if (near) add(match, match[1], undefined, near.month, Number(match[2]), false)
  for (const match of note.text.matchAll(lone)) {
    const weekday = weekdayOf(match[1])
    // "sat", "sun" and "wed" are words, and "Mon" and the rest need their dot or date.
    if (match[1]!.length < 6) continue
    const start = match.index
    found.push({ start, end: start + match[1]!.length, weekday, weekdayEnd: start + match[1]!.length, date: undefined, impossible: false, monthFirst: false, hasYear: false, hasDate: false })
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  let free = 0
  return found.filter((each) => {
    if (each.start < free) return false
    free = each.end
    return true
  })
}

const weekdayOf = (word: string | undefined): number | undefined => {
  if (word === undefined) return undefined
  const index = days.findIndex(name => name.startsWith(word.toLowerCase().slice(0, 3)))
  return index < 0 ? undefined : index + 1
}
const monthOf = (word: string): number => months.findIndex(name => name.startsWith(word.toLowerCase().slice(0, 3))) + 1
const daysIn = (m: number): number => (m === 2 ? 29 : [4, 6, 9, 11].includes(m) ? 30 : 31)

function resolve(year: number | undefined, month: number, day: number, near: Temporal.PlainDate | undefined): Temporal.PlainDate | undefined {
  if (year !== undefined) return valid(year, month, day)
  if (!near) return undefined
  const candidates = [near.year - 1, near.year, near.year + 1].map(each => valid(each, month, day)).filter(date => date !== undefined)
  const distance = (date: Temporal.PlainDate) => Math.abs(near.until(date, { largestUnit: 'days' }).days)
  return candidates.sort((a, b) => distance(a) - distance(b))[0]
}

function valid(year: number, month: number, day: number): Temporal.PlainDate | undefined {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' })
  } catch {
    return undefined
  }
}

const capitalised = (name: string): string => name[0]!.toUpperCase() + name.slice(1)

/** A date written the way `like` was. */
export function writeLike(date: Temporal.PlainDate, like: NamedDay): string {
  const weekday = capitalised(days[date.dayOfWeek - 1]!)
  if (!like.hasDate) return weekday
  const name = capitalised(months[date.month - 1]!)
  const core = like.monthFirst ? `${name} ${date.day}` : `${date.day} ${name}`
  return `${like.weekday === undefined ? '' : like.monthFirst ? `${weekday}, ` : `${weekday} `}${core}${like.hasYear ? `${like.monthFirst ? ',' : ''} ${date.year}` : ''}`
}

export const weekdayName = (weekday: number): string => capitalised(days[weekday - 1]!)
