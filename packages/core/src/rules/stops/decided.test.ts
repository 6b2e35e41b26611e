import { expect, it } from 'vitest'
import { acme, thandi } from '../../../test/acme.ts'

const interviews = [`Wed 2026-11-18 10:00-11:00 ${thandi}`]
const held = (kind: string) => acme({ interviews, log: [`2026-11-18 11:30 ${kind}`] }).plan('balanced', '2026-11-18 12:00').plan.advice
  .filter(({ state }) => state === 'held').map(advice => advice.kind).sort()

it('an offer stops the asking, not the thanks', () => expect(held('offer')).toEqual(['status-check']))
it('a rejection stops the thanks too: they go into its answer', () => expect(held('rejected')).toEqual(['status-check', 'thank-you']))
it.each(['rejected', 'moved-on'])('%s: no note by hand either', kind => {
  const plan = acme({ interviews, senior: true, log: [`2026-11-18 11:30 ${kind}`] }).plan('balanced', '2026-11-18 12:00')
  expect(plan.card('handwritten-note')).toMatchObject({ state: 'held', holds: ['decided'] })
})
it.each(['signed', 'withdrawn'])('%s ends everything', kind => expect(held(kind)).toEqual(['debrief', 'status-check', 'thank-you']))
