import { join } from 'node:path'
import type { Temporal } from 'temporal-polyfill'
import {
  byUrgency, checkTemplate, countriesInPlay, plan, profileNamed, readTemplate, type Advice, type Application, type Clocks, type Plan, type PlanInput, type Settings,
  type Template, type WorkCalendar,
} from '@afterword/core'
import { workCalendar } from '@afterword/holidays'
import type { Problem, Store, Stored } from '@afterword/store'
import type { Place } from './afterword.ts'
import { presentMoment } from './present.ts'

/** The folder, the settings and every plan at one moment. */
export interface Glance {
  folder: string
  state: string
  settings: Settings
  hasSettings: boolean
  clocks: Clocks
  /** Today on the sender's wall clock. */
  today: Temporal.ZonedDateTime
  applications: readonly Stored[]
  /** Most urgent first. */
  plans: readonly Plan[]
  problems: readonly Problem[]
  /** The user's own that can be used. */
  templates: readonly Template[]
  /** What a plan or a draft of one application is made from. */
  input(application: Application): PlanInput
}

export async function readGlance(store: Store, { folder, state, at }: Place): Promise<Glance> {
  const [{ settings: own, problems: inSettings, exists }, listing, profiles, texts] = await Promise.all([store.settings(), store.list(), store.profiles(), store.templates()])
  const { now, zone: host } = presentMoment(at)
  const settings = { ...own, zone: own.zone ?? host }
  const applications = listing.applications.map(({ application }) => application)
  const calendars: Record<string, WorkCalendar> = {}
  await Promise.all(countriesInPlay(applications, settings).map(async country => { calendars[country] = await workCalendar(country) }))
  const { profile, problems: inProfile } = profileNamed(settings.profile, profiles.profiles)
  const templates = texts.templates.flatMap(({ name, text }) => readTemplate(name, text).template ?? []).filter(template => checkTemplate(template).length === 0)
  const input = (application: Application): PlanInput => ({
    application, settings, profile, calendars, now, others: applications,
  })
  return {
    folder, state, settings, input, templates,
    hasSettings: exists,
    clocks: { now, settings: own.zone, host },
    today: now.toZonedDateTimeISO(settings.zone),
    applications: listing.applications,
    plans: applications.map(application => plan(input(application))).sort(byUrgency),
    problems: [
      ...inSettings, ...listing.problems, ...profiles.problems, ...texts.problems,
      ...inProfile.map(({ at, message }): Problem => ({ file: join(folder, 'afterword.yaml'), line: 1, column: 1, at, message: `${at}: ${message}`, severity: 'warning' })),
    ],
  }
}

/** One piece of advice with what it belongs to. */
export interface Card {
  stored: Stored
  plan: Plan
  advice: Advice
}

export function findPlan({ applications, plans }: Glance, id: string): { stored: Stored, plan: Plan } | undefined {
  const stored = applications.find(one => one.id === id)
  const plan = plans.find(({ application }) => application === id)
  return stored && plan && { stored, plan }
}

/** The advice with this id, of one application or of any. */
export function findCard(glance: Glance, { application, advice }: { application?: string | undefined, advice: string }): Card | undefined {
  for (const plan of glance.plans) {
    const found = application === undefined || plan.application === application ? plan.advice.find(({ id }) => id === advice) : undefined
    const stored = found && glance.applications.find(({ id }) => id === plan.application)
    if (found && stored) return { stored, plan, advice: found }
  }
  return undefined
}
