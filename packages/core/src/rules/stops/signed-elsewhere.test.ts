import { expect, it } from 'vitest'
import { acme, elsewhere, thandi } from '../../../test/acme.ts'

const others = [elsewhere('Globex', '2026-11-20 15:00 signed')]

it('a contract elsewhere stops what was still to come', () => {
  const plan = acme({ interviews: [`Wed 2026-11-18 10:00-11:00 ${thandi}`], others }).plan('balanced', '2026-11-20 16:00')
  expect(plan.card('status-check')).toMatchObject({ state: 'held', holds: ['signed-elsewhere'] })
  expect(plan.card('keep-searching').state).toBe('held')
})
it('what had lapsed before is not its doing', () => {
  const plan = acme({ interviews: [`Wed 2026-11-04 10:00-11:00 ${thandi}`], others }).plan('balanced', '2026-11-20 16:00')
  expect(plan.card('thank-you').state).toBe('lapsed')
})
