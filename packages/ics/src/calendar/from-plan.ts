import { isMessageKind, readMoment, type Advice, type Application, type Instruction, type Plan, type Settings } from '@afterword/core'
import type { Temporal } from 'temporal-polyfill'
import { stableUid } from './digest.ts'
import type { CalendarEvent, When } from './event.ts'
import { beginning } from './ledger.ts'
import { draftLinks } from './links.ts'
import { discreetSummary, fullDescription, fullSummary, type DraftPreview } from './wording.ts'

/** What the events of a plan are made with, the same for all of them. */
export interface Making {
  readonly settings: Settings
  /** `discreet` names nobody and nothing, and links nowhere. */
  readonly detail: 'full' | 'discreet'
  /** The draft that goes with a card, where there is one. */
  readonly draft?: ((plan: Plan, advice: Advice) => DraftPreview | undefined) | undefined
  readonly now: Temporal.Instant
}

/** The events of one plan: its messages, debriefs and waits that are not settled, and its interviews if asked for. */
export function eventsOf(plan: Plan, application: Application | undefined, making: Making): CalendarEvent[] {
  const { settings } = making
  const fact = application ? latestFact(application, making) : beginning
  const wanted = plan.advice.filter(advice => isPending(advice) && isWanted(advice, settings))
  const first = wanted.find(({ kind }) => isMessageKind(kind))
  const events = wanted.map(advice => fromAdvice(plan, advice, fact, isLater(advice, first), making))
  if (!settings.calendar.interviews || !application) return events
  return [...events, ...fromInterviews(plan, application, fact, making)]
}

const isPending = ({ state }: Advice): boolean => state === 'upcoming' || state === 'open' || state === 'overdue'

// Options stay in the plan, where they can be weighed, unless the settings name them.
const isWanted = ({ kind, strength }: Advice, { calendar }: Settings): boolean =>
  calendar.kinds ? calendar.kinds.includes(kind) : strength === 'should' && (isMessageKind(kind) || kind === 'debrief' || kind === 'wait')

// A panel's thank-yous go out side by side; what comes after them depends on what comes of them.
const isLater = (advice: Advice, first: Advice | undefined): boolean =>
  first !== undefined && isMessageKind(advice.kind) && (advice.kind !== first.kind || advice.round !== first.round)

function fromAdvice(plan: Plan, advice: Advice, fact: string, tentative: boolean, making: Making): CalendarEvent {
  const full = making.detail === 'full'
  const message = isMessageKind(advice.kind)
  return {
    uid: stableUid(plan.application, advice.id),
    when: whenOf(advice),
    summary: full ? fullSummary(plan, advice) : discreetSummary(advice.kind),
    description: full ? fullDescription(plan, advice, senderZone(making), message ? making.draft?.(plan, advice) : undefined) : undefined,
    url: full ? draftLinks(plan, advice)?.vscode : undefined,
    categories: full ? ['Afterword', categories[advice.kind] ?? 'Follow-up'] : [],
    tentative,
    alarms: advice.kind === 'wait' ? [] : [0],
    fact,
  }
}

const categories: Partial<Record<Advice['kind'], string>> = { debrief: 'Debrief', wait: 'Waiting', 'ask-next-steps': 'Interview' }

// Clients strip alarms, so the event itself begins at the moment to act. A wait is days, the last one whole.
function whenOf({ kind, window }: Advice): When {
  if (kind === 'wait') {
    const from = window.opens.toPlainDate()
    const until = window.due.toPlainDate()
    return { from: from.toString(), until: (until.since(from).days > 0 ? until : from.add({ days: 1 })).toString() }
  }
  return { start: utc(window.ideal), end: utc(window.ideal.add({ minutes: kind === 'debrief' ? 30 : 15 })) }
}

/** Those to come while the application is open, and those that were: a calendar keeps what happened. */
function fromInterviews(plan: Plan, application: Application, fact: string, making: Making): CalendarEvent[] {
  const full = making.detail === 'full'
  const open = plan.status === 'active' || plan.status === 'offer'
  return application.interviews.flatMap((interview, index): CalendarEvent[] => {
    const zone = interview.zone ?? application.zone ?? senderZone(making)
    const when = interviewTimes(interview.start, interview.end, zone)
    const past = ('from' in when ? when.until : when.end) <= utc(making.now)
    if (interview.status !== 'confirmed' || !(open || past)) return []
    return [{
      uid: stableUid(plan.application, interview.id ?? `round ${index + 1}`, 'interview'),
      when,
      summary: full ? `Interview: ${plan.role}, ${plan.company}` : discreetSummary('interview'),
      description: full ? interview.people.map(({ name }) => name).join('\n') || undefined : undefined,
      location: full ? interview.place : undefined,
      url: full ? interview.link : undefined,
      categories: full ? ['Afterword', 'Interview'] : [],
      tentative: false,
      alarms: 'from' in when ? [] : [60, 24 * 60],
      fact,
    }]
  })
}

function interviewTimes(start: string, end: string | undefined, zone: string): When {
  const begins = readMoment(start, zone)
  if (!begins.exact) return { from: begins.date.toString(), until: begins.date.add({ days: 1 }).toString() }
  const ends = end === undefined ? undefined : readMoment(end, zone)
  const last = ends?.exact && utc(ends.at) > utc(begins.at) ? ends.at : begins.at.add({ minutes: 60 })
  return { start: utc(begins.at), end: utc(last) }
}

/** The latest thing known to have happened: what a change to the calendar must have come from. */
function latestFact(application: Application, making: Making): string {
  const { interviews, log, promise } = application
  const told: Instruction = application.instruction
  const zone = application.zone ?? senderZone(making)
  const now = utc(making.now)
  const moments = [
    ...interviews.map(({ start, end, zone: own }) => ({ text: end ?? start, zone: own ?? zone })),
    ...[...log.map(({ at }) => at), promise?.said, told.said].flatMap(text => (text === undefined ? [] : [{ text, zone }])),
  ]
  return moments
    .map(({ text, zone }) => {
      const moment = readMoment(text, zone)
      return utc(moment.exact ? moment.at : moment.date.toZonedDateTime(zone))
    })
    .filter(at => at <= now)
    .reduce((latest, at) => (at > latest ? at : latest), beginning)
}

const senderZone = ({ settings }: Making): string => settings.zone ?? 'UTC'

const utc = (at: Temporal.ZonedDateTime | Temporal.Instant): string =>
  ('toInstant' in at ? at.toInstant() : at).toString({ smallestUnit: 'second' })
