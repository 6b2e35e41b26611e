import { unanswered } from '../../plan/facts.ts'
import { counted, shortDate } from '../../time/words.ts'
import { stop } from '../rule.ts'

export const rule = stop({
  id: 'cap',
  summary: 'Enough status messages stayed unanswered: no more of them.',
  claims: ['T9', 'T10'],
  holds: ['status-check', 'call'],
  reason: context => {
    const cap = context.value('status-check.cap')
    if (context.subject.nth! < cap) return undefined
    const last = unanswered(context.facts).at(-1)
    return last
      ? `You asked on ${shortDate(last.at)} and nobody answered; ${counted(cap, 'unanswered message')} is the most your profile sends.`
      : 'Your profile sends no status messages.'
  },
})
