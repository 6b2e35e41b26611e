import type { Window } from '../plan/advice.ts'
import { morningAfter, onClock, workingEvening, workingMorning } from '../plan/clock.ts'
import { against, type Context } from '../plan/context.ts'
import { unanswered, type Facts } from '../plan/facts.ts'
import { isCallInstead, oneRecipient, statusPeople } from '../plan/recipients.ts'
import { counted, shortDate } from '../time/words.ts'
import { baseRule, type Subject } from './rule.ts'

export const rule = baseRule({
  id: 'status-check',
  kind: 'status-check',
  summary: 'No date was promised: ask for an update once, a week after the interview.',
  strength: 'should',
  claims: ['T6', 'A11', 'H6'],
  subjects: (facts, profile) => (isCallInstead(facts, profile) ? [] : statusSubjects(facts)),
  title: (_, { application }) => `Ask ${application.company} for an update`,
  window: context => {
    const end = onClock(context.subject.round!.end, context.clock)
    const days = context.value('status-check.after-interview')
    return {
      value: statusWindow(context, workingMorning(end.toPlainDate().add({ days }), context.clock)),
      reason: `They named no date, so they get ${days === 7 ? 'a week' : counted(days, 'day')} to see everyone and decide before you ask.`,
    }
  },
  channel: () => 'email',
  recipients: ({ facts }) => oneRecipient(facts),
  dissent: ({ facts }) => (facts.sent.some(({ entry }) => entry.what === 'thank-you')
    ? [against('T9', 'against a second message after the thank-you')]
    : []),
  facts: ({ facts, subject }) => [
    { name: 'last interview', value: shortDate(subject.round!.end) },
    ...(facts.promise ? [{ name: 'they promised', value: shortDate(facts.promise.day) }] : []),
    ...(facts.reply ? [{ name: 'they last wrote', value: shortDate(facts.reply.at) }] : []),
  ],
  settledBy: ({ facts, subject }) => unanswered(facts)[subject.nth!]?.index,
})

/** Those already sent since their last word, and the next one. */
export function statusSubjects(facts: Facts): Subject[] {
  const { last } = facts
  if (!last) return []
  return Array.from({ length: unanswered(facts).length + 1 }, (_, nth) => ({
    key: [last.id, `${facts.replies}`, `${nth}`],
    round: last,
    people: statusPeople(facts),
    nth,
  }))
}

/** Best when it opens; sensible for some weeks after, and never until then due. */
export function statusWindow(context: Context, opens: Window['opens']): Window {
  const least = context.subject.round!.end.toPlainDate().add({ days: context.value('status-check.least-after-interview') })
  const floor = workingMorning(least, context.clock)
  const start = floor.epochMilliseconds > opens.epochMilliseconds ? floor : opens
  const end = workingEvening(start.toPlainDate().add({ days: context.value('status-check.stays-open') }), context.clock)
  return { opens: start, ideal: start, due: end, closes: end }
}

/** The same window, begun no sooner than a given morning. */
export function notBefore(context: Context, window: Window, morning: Window['opens']): Window {
  if (window.opens.epochMilliseconds >= morning.epochMilliseconds) return window
  return statusWindow(context, morning)
}

/** The morning after so many working days, on the recipient's clock. */
export const workingDaysAfter = (context: Context, at: Window['opens'], days: number): Window['opens'] =>
  morningAfter(onClock(at, context.clock).toPlainDate(), days, context.clock)

