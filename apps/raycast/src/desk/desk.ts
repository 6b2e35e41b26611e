import { Temporal } from 'temporal-polyfill'
import {
  builtinProfile,
  byUrgency,
  countriesInPlay,
  isBuiltinProfile,
  plan,
  type Advice,
  type Application,
  type Clocks,
  type Plan,
  type PlanInput,
  type Profile,
  type Settings,
  type WorkCalendar,
} from '@afterword/core'
import type { Problem, Store, Stored } from '@afterword/store'
import { workCalendar } from './holidays.ts'
import { placesOf, presentMoment, type Host } from './places.ts'

/** The folder, the settings and every plan at one moment. */
export interface Desk {
  host: Host
  folder: string
  state: string
  store: Store
  settings: Settings
  hasSettings: boolean
  /** Whose clock a new log entry is on. */
  clocks: Clocks
  now: Temporal.Instant
  /** Today on the sender's wall clock. */
  today: Temporal.ZonedDateTime
  applications: readonly Stored[]
  /** Most urgent first. */
  plans: readonly Plan[]
  problems: readonly Problem[]
  /** The working days of every country in play. */
  calendars: Readonly<Record<string, WorkCalendar>>
  /** What a plan or a draft of one application is made from. */
  input(application: Application): PlanInput
}

/** Reads the folder as it is now. Files with errors are named in `problems`; the rest keeps working. */
export async function openDesk(host: Host, store: Store): Promise<Desk> {
  const places = placesOf(host)
  const [{ settings: own, problems: inSettings, exists }, listing, profiles] = await Promise.all([
    store.settings(),
    store.list(),
    store.profiles(),
  ])
  const zone = Temporal.Now.timeZoneId()
  const now = presentMoment()
  const settings = { ...own, zone: own.zone ?? zone }
  const applications = listing.applications.map(({ application }) => application)
  const calendars = await calendarsFor(countriesInPlay(applications, settings), host)
  const profile = profileOf(settings)
  const input = (application: Application): PlanInput => ({
    application,
    settings,
    profile,
    calendars,
    now,
    others: applications.filter(other => other.id !== application.id),
  })
  return {
    ...places,
    host,
    store,
    settings,
    calendars,
    now,
    input,
    hasSettings: exists,
    clocks: { now, settings: own.zone, host: zone },
    today: now.toZonedDateTimeISO(settings.zone),
    applications: listing.applications,
    plans: applications.map(application => plan(input(application))).sort(byUrgency),
    problems: [...inSettings, ...listing.problems, ...profiles.problems],
  }
}

const profileOf = ({ profile }: Settings): Profile => builtinProfile(isBuiltinProfile(profile) ? profile : 'balanced')

async function calendarsFor(countries: readonly string[], { assets }: Host): Promise<Record<string, WorkCalendar>> {
  return Object.fromEntries(
    await Promise.all(countries.map(async country => [country, await workCalendar(country, assets)] as const)),
  )
}

/** The ids of one card: all that a link, a menu or another command ever says about it. */
export interface CardIds {
  application?: string | undefined
  advice: string
}

/** One piece of advice with what it belongs to. */
export interface Card {
  stored: Stored
  plan: Plan
  advice: Advice
}

/** Something was asked for that is not there any more. */
export class Gone extends Error {
  override readonly name = 'Gone'
}

/** @throws Gone where no application has such a card: it was closed, removed, or its round called off. */
export function findCard(desk: Desk, { application, advice: id }: CardIds): Card {
  for (const plan of desk.plans) {
    const advice =
      application === undefined || plan.application === application ? plan.advice.find(one => one.id === id) : undefined
    if (advice) return { plan, advice, stored: findStored(desk, plan.application) }
  }
  throw new Gone('There is no such step any more: what it rested on has changed.')
}

/** @throws Gone where there is no such application. */
export function findStored(desk: Desk, id: string): Stored {
  const stored = desk.applications.find(one => one.id === id)
  if (!stored) throw new Gone('There is no such application any more.')
  return stored
}
