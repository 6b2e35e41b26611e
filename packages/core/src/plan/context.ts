import { attributed, type ClaimId } from '../claims/claims.ts'
import type { AdviceKind, MessageKind, Person, SentEntry } from '../model/index.ts'
import { parameters, type ParameterId, type Value } from '../profiles/parameters.ts'
import type { Profile } from '../profiles/profile.ts'
import { counted } from '../time/words.ts'
import type { Dissent, Fact, Window } from './advice.ts'
import type { Clock } from './clock.ts'
import { names, type Facts, type Logged } from './facts.ts'
import type { Subject } from '../rules/rule.ts'

/** What a rule sees: the facts, the profile's values, and the card it is deciding about. */
export interface Context {
  facts: Facts
  profile: Profile
  subject: Subject
  /** A parameter's value. It is noted, so that the card can say what it rests on. */
  value: {
    (id: NumberParameter): number
    (id: ClockParameter): string
    (id: FlagParameter): boolean
  }
  /** The hours and working days of the person the card is about, `thank-you` ones where the kind is a thank-you. */
  clock: Clock
  /** The window that a card of another kind has, or would have if its profile had it on. */
  windowOf: (kind: AdviceKind, subject: Subject) => Window
}

type Of<T> = { [K in ParameterId]: (typeof parameters)[K]['unit'] extends T ? K : never }[ParameterId]
type ClockParameter = Of<'clock time'>
type FlagParameter = Of<'yes or no'>
type NumberParameter = Exclude<ParameterId, ClockParameter | FlagParameter>

/** A parameter and its value as people read them: `A thank-you is due: 24 hours`. */
export function parameterFact(id: ParameterId, value: Value): Fact {
  const { unit, meaning } = parameters[id]
  if (unit === 'yes or no') return { name: meaning, value: value === true ? 'yes' : 'no' }
  return { name: meaning, value: unit === 'clock time' ? String(value) : counted(Number(value), unit.replace(/s$/, '')) }
}

/**
 * A claim that says otherwise. The phrase completes "«title» says …", "allows …" or "warns …":
 * `against('T3', 'waiting until Monday')`.
 */
export const against = (claim: ClaimId, phrase: string): Dissent => ({ claim, text: `${capital(attributed(claim))} ${phrase}.` })

const capital = (text: string): string => text.replace(/^our/, 'Our')

/** The sent message of one of these kinds that reached these people, for this round where it names one. */
export function sentTo(facts: Facts, kinds: readonly MessageKind[], subject: Subject): Logged<SentEntry> | undefined {
  return facts.sent.find(({ entry, at }) =>
    kinds.includes(entry.what)
    && isAboutRound(facts, entry.round, at, subject)
    && (entry.to.length === 0 || subject.people.length === 0 || subject.people.some(person => names(entry.to, person))))
}

/** Whether an entry belongs to the subject's round: by its id, else by being written before the next round ended. */
export function isAboutRound(facts: Facts, round: string | undefined, at: Logged['at'], subject: Subject): boolean {
  if (!subject.round) return true
  if (round !== undefined) return round === subject.round.id
  const next = facts.rounds[facts.rounds.indexOf(subject.round) + 1]
  const { epochMilliseconds } = at
  return epochMilliseconds >= subject.round.start.epochMilliseconds && (!next || epochMilliseconds < next.end.epochMilliseconds)
}

/** Whom status messages go to: the recruiter if known, else whoever leads the last round, else anyone known (H6). */
export function spokesperson(facts: Facts): (Person & { part: string }) | undefined {
  const reachable = (person: Person): boolean => person.email !== undefined || person.phone !== undefined
  const recruiter = facts.application.contacts.find(contact => contact.part === 'recruiter' && reachable(contact))
  if (recruiter) return recruiter
  const met = facts.rounds.toReversed().flatMap(({ interview }) => interview.people)
  const lead = met.find(reachable) ?? met[0]
  if (lead) return { ...lead, part: 'interviewer' }
  return facts.application.contacts.find(contact => contact.part !== 'referrer') ?? facts.application.contacts[0]
}

