import { Temporal } from 'temporal-polyfill'
import { readDayAndMonth, readSpan, resolveSpan } from './span.ts'
import { unknownCountry } from './working-days.ts'

/**
 * Reads a moment as a person types it, relative to `now`: "yesterday 10:00", "today at 2pm", "Friday 14:30", "23 Nov 10:00",
 * "2026-11-23 10:00", or a day alone. A bare weekday means the last one (`direction: 'past'`) or the next one.
 * Gives what the files carry, `2026-11-23 10:00` or `2026-11-23`; undefined where it cannot be read.
 */
export function readWhen(words: string, now: Temporal.ZonedDateTime, direction: 'past' | 'future'): string | undefined {
  const text = words.trim().replace(/\s+/g, ' ').replace('T', ' ')
  const split = /^(.*?)(?:,? (?:at )?|^(?:at )?)(\d{1,2}(?:[:.h]\d{2})?\s?(?:am|pm)|\d{1,2}[:.h]\d{2}|noon|midday)$/i.exec(text)
  const day = readDay(split ? split[1]!.trim().replace(/,$/, '') : text, now.toPlainDate(), direction)
  if (day === undefined) return undefined
  if (!split) return day.toString()
  const clock = readClock(split[2]!)
  return clock && `${day.toString()} ${clock}`
}

function readDay(words: string, today: Temporal.PlainDate, direction: 'past' | 'future'): Temporal.PlainDate | undefined {
  const text = words.toLowerCase().replace(/^on /, '')
  if (text === '' || text === 'today') return today
  if (text === 'yesterday') return today.subtract({ days: 1 })
  const ago = /^(\d{1,3}|a|one|two|three) (day|week)s? ago$/.exec(text)
  if (ago) {
    const n = { a: 1, one: 1, two: 2, three: 3 }[ago[1]!] ?? Number(ago[1])
    return today.subtract({ days: ago[2] === 'week' ? 7 * n : n })
  }
  const last = text.replace(/^last /, '')
  const span = readSpan(abbreviated(last))
  if (span?.is === 'weekday' && (direction === 'past' || last !== text)) {
    const back = (today.dayOfWeek - span.weekday + 7) % 7
    return today.subtract({ days: back === 0 ? 7 : back })
  }
  if (span) return resolveSpan(span, today, unknownCountry)
  const named = readDayAndMonth(text, today)
  // "23 Nov" typed in late November means this year's, not next year's.
  return named && direction === 'past' && !/\d{4}$/.test(text) && Temporal.PlainDate.compare(named, today) > 0
    ? named.subtract({ years: 1 })
    : named
}

const abbreviated = (day: string): string =>
  day.replace(/^(next )?(mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)$/, (_, next: string | undefined, short: string) => {
    const full = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].find(name => name.startsWith(short))
    return `${next ?? ''}${full}`
  })

function readClock(words: string): string | undefined {
  const text = words.toLowerCase().replace(/\s/g, '')
  if (text === 'noon' || text === 'midday') return '12:00'
  const match = /^(\d{1,2})(?:[:.h](\d{2}))?(am|pm)?$/.exec(text)
  if (!match) return undefined
  let hour = Number(match[1])
  if (match[3] && (hour < 1 || hour > 12)) return undefined
  if (match[3]) hour = (hour % 12) + (match[3] === 'pm' ? 12 : 0)
  const minute = match[2] ?? '00'
  return hour < 24 && Number(minute) < 60 ? `${String(hour).padStart(2, '0')}:${minute}` : undefined
}

/** Reads a day as a person types it ("Friday", "in two weeks", "4 December") and gives an ISO date. */
export function readDate(words: string, today: Temporal.PlainDate): string | undefined {
  return readDay(words, today, 'future')?.toString()
}
