import type { Application, Plan } from '@afterword/core'
import type { CalendarEvent } from './event.ts'
import { publishFeed, type Feed, type FeedHead } from './feed.ts'
import { eventsOf, type Making } from './from-plan.ts'
import type { Ledger } from './ledger.ts'

export interface CalendarInput extends Making {
  readonly plans: readonly Plan[]
  /** The facts the plans were made from. */
  readonly applications: readonly Application[]
  /** What this feed last said; `emptyLedger` the first time. */
  readonly ledger: Ledger
}

/**
 * The calendar to subscribe to: every plan's next steps at the moment to act, measured against what subscribers were last
 * told. Pure: the same input gives the same bytes, and passing the ledger it returns back in gives them again.
 */
export function calendar(input: CalendarInput): Feed {
  const byId = new Map(input.applications.map(application => [application.id ?? application.company, application]))
  const events = input.plans.flatMap(plan => eventsOf(plan, byId.get(plan.application), input))
  return publishFeed(heads[input.detail], events.sort(byUid), input.ledger, input.now)
}

// The order must not lean on that of the files: a renamed file is not a changed calendar.
const byUid = (a: CalendarEvent, b: CalendarEvent): number => (a.uid < b.uid ? -1 : a.uid > b.uid ? 1 : 0)

const common = { color: { name: 'teal', hex: '#008080' }, refresh: 60 * 60 }

const heads: Record<Making['detail'], FeedHead> = {
  full: { ...common, name: 'Follow-ups', description: 'What to send after your interviews, and when.', product: 'Afterword//Calendar' },
  discreet: { ...common, name: 'Reminders', description: 'Reminders', product: 'Reminders' },
}
