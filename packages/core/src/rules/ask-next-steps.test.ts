import { expect, it } from 'vitest'
import { acme, thandi } from '../../test/acme.ts'

const interviews = [`Mon 2026-11-23 10:00-11:00 ${thandi}`]

it.each([
  ['2026-11-19 12:00', 'upcoming'],
  ['2026-11-20 09:00', 'open'],
  ['2026-11-23 10:59', 'open'],
  ['2026-11-23 11:00', 'done'],
])('from the working day before until the interview is over: at %s it is %s', (now, state) => {
  expect(acme({ interviews }).plan('balanced', now).card('ask-next-steps')).toMatchObject({ state, claims: ['A1'] })
})
