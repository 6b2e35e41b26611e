import { lastUnprompted, notBefore, unanswered, workingDaysAfter } from '../plan/asking.ts'
import { isOverridden } from '../plan/settled.ts'
import { counted, shortDate } from '../time/words.ts'
import { exceptionRule } from './rule.ts'

export const rule = exceptionRule<'window'>({
  id: 'status-check.gap',
  kind: 'status-check',
  decides: 'window',
  over: ['status-check.promise', 'status-check.will-contact', 'status-check.new-date', 'status-check.reply'],
  summary: 'Unasked-for messages to one employer keep a minimum distance from each other. Thank-yous do not count.',
  claims: ['T10', 'H4'],
  safeguard: true,
  applies: ({ facts, subject }) => lastUnprompted(facts, unanswered(facts)[subject.nth!]) !== undefined && !isOverridden('status-check', subject, facts),
  decide: (context, otherwise) => {
    const { at } = lastUnprompted(context.facts, unanswered(context.facts)[context.subject.nth!])!
    const gap = context.value('status-check.gap')
    const before = otherwise()
    const value = notBefore(context, before.value, workingDaysAfter(context, at, gap))
    return value === before.value
      ? before
      : { value, reason: `You wrote to them on ${shortDate(at)}; at least ${counted(gap, 'working day')} lie between two messages they did not ask for.` }
  },
})
