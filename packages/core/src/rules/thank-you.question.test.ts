import { describe, expect, it } from 'vitest'
import { acme, thandi } from '../../test/acme.ts'

const friday = `Fri 2026-11-20 16:00-17:00 ${thandi}`
const withQuestion = { when: friday, questions: ['Which team would I join?'] }
const withConcern = { when: friday, concern: 'I gave the wrong notice period.' }

describe.each([['a question left open', withQuestion], ['a concern', withConcern]])('%s', (_, interview) => {
  it.each(['balanced', 'patient', 'strict'] as const)('under %s the thanks go out within the hour, weekend or not', profile => {
    expect(acme({ interviews: [interview] }).plan(profile).card('thank-you')).toMatchObject({
      rule: 'thank-you.question', ideal: 'Fri 20 Nov 18:00', due: 'Sat 21 Nov 17:00',
    })
  })
})

it('shows who would leave a day, and who allows waiting until Monday', () => {
  const { claims, dissent } = acme({ interviews: [withQuestion] }).plan().card('thank-you')
  expect(claims.slice(0, 2)).toEqual(['T4', 'T2'])
  expect(dissent).toEqual(['T1', 'T3'])
})

it('on a weekday nobody speaks of Monday', () => {
  const weekday = acme({ interviews: [{ ...withQuestion, when: `Wed 2026-11-18 10:00-11:00 ${thandi}` }] })
  expect(weekday.plan().card('thank-you')).toMatchObject({ ideal: 'Wed 18 Nov 12:00', due: 'Thu 19 Nov 11:00', dissent: ['T1'] })
})

it('a question that their own site answers is no hurry', () => {
  const published = acme({ interviews: [{ when: friday, questions: [{ ask: 'How many offices are there?', public: true }] }] })
  expect(published.plan().card('thank-you').rule).toBe('thank-you.weekend')
})

it('names the rule it overrules', () => {
  const advice = acme({ interviews: [withQuestion] }).plan().plan.advice.find(({ kind }) => kind === 'thank-you')!
  expect(advice.trace).toContainEqual({ rule: 'thank-you.weekend', decides: 'window', outcome: 'overruled', by: 'thank-you.question' })
})
