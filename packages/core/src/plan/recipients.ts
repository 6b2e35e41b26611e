import type { Person } from '../model/index.ts'
import type { Profile } from '../profiles/profile.ts'
import type { Subject } from '../rules/rule.ts'
import type { Recipient } from './advice.ts'
import { spokesperson } from './context.ts'
import type { Facts } from './facts.ts'

/** A person as the one a message goes to: what they said stays in the record. */
export function recipientOf({ name, email, greeting, position, phone, linkedin, zone, country }: Person, part: string): Recipient {
  const known = { email, greeting, position, phone, linkedin, zone, country }
  return { name, part, ...Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)) }
}

/** The one person whom status messages go to, as a list that is empty where nobody is known (H6). */
export function oneRecipient(facts: Facts): Recipient[] {
  const person = spokesperson(facts)
  return person ? [recipientOf(person, person.part)] : []
}

/** The same person, as a subject carries it. */
export function statusPeople(facts: Facts): Person[] {
  const person = spokesperson(facts)
  return person ? [person] : []
}

/** A call takes the status mail's place: they prefer it, or a number is all there is. */
export function isCallInstead(facts: Facts, profile: Profile): boolean {
  if (profile.off.has('call')) return false
  if (facts.instruction.prefers === 'call') return true
  const person = spokesperson(facts)
  return person !== undefined && person.email === undefined && person.phone !== undefined
}

/** Who can pass thanks on: the recruiter, another contact, or someone met in the same round. */
export function passOnTo(facts: Facts, subject: Subject): Recipient | undefined {
  const { contacts } = facts.application
  const contact = contacts.find(({ part, email }) => part === 'recruiter' && email) ?? contacts.find(({ part, email }) => part !== 'referrer' && email)
  if (contact) return recipientOf(contact, contact.part)
  const met = subject.round?.interview.people.find(({ email }) => email !== undefined)
  return met && recipientOf(met, 'interviewer')
}
