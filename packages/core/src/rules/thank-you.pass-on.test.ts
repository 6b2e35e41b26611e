import { expect, it } from 'vitest'
import { acme, lerato, priya, thandi } from '../../test/acme.ts'

it('those without an address are thanked through the recruiter, in one message', () => {
  const card = acme({ interviews: [`Wed 2026-11-18 10:00-11:00 ${thandi}, ${lerato}, Nomsa Zulu`], contacts: [priya] }).plan().card('thank-you', 'Lerato')
  expect(card).toMatchObject({ to: 'Priya Naidoo for Lerato Moyo and Nomsa Zulu', title: 'Thank Lerato Moyo and Nomsa Zulu through Priya Naidoo' })
  expect(card.claims).toContain('H10')
})

it('in the recruiter\'s hours, as the recruiter reads it', () => {
  const contacts = [{ name: 'Priya Naidoo', email: 'priya@acme.example', zone: 'America/New_York' }]
  expect(acme({ interviews: [`Wed 2026-11-18 15:00-16:00 ${lerato}`], contacts }).plan().card('thank-you').ideal).toBe('Wed 18 Nov 11:00')
})

it('a referrer is not asked to pass anything on', () => {
  const contacts = [{ name: 'Uncle Joe', email: 'joe@acme.example', part: 'referrer' as const }]
  expect(acme({ interviews: [`Wed 2026-11-18 10:00-11:00 ${lerato}`], contacts }).plan().card('thank-you').to).toBe('Lerato Moyo')
})
