import { shortDate } from '../../time/words.ts'
import { Temporal } from 'temporal-polyfill'
import { stop } from '../rule.ts'

export const rule = stop({
  id: 'do-not-contact',
  summary: 'They asked not to be contacted: nothing goes to that employer unprompted, the thank-you included. Answering them is allowed.',
  claims: ['T8'],
  holds: ['thank-you', 'handwritten-note', 'status-check', 'call', 'linkedin-connect', 'other-processes-note', 'withdraw'],
  reason: ({ facts }) => {
    const { is, said } = facts.instruction
    if (is !== 'do-not-contact') return undefined
    const when = said === undefined ? '' : ` on ${shortDate(Temporal.PlainDate.from(said))}`
    return `They asked you${when} not to contact them. If they write, answer; otherwise nothing goes out.`
  },
})
