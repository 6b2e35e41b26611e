import { lastUnprompted } from '../plan/facts.ts'
import { counted, shortDate } from '../time/words.ts'
import { exceptionRule } from './rule.ts'
import { notBefore, workingDaysAfter } from './status-check.ts'

export const rule = exceptionRule<'window'>({
  id: 'status-check.gap',
  kind: 'status-check',
  decides: 'window',
  over: ['status-check.promise', 'status-check.will-contact', 'status-check.new-date', 'status-check.reply'],
  summary: 'Unasked-for messages to one employer keep a minimum distance from each other. Thank-yous do not count.',
  claims: ['T10', 'H4'],
  applies: ({ facts, subject }) => lastUnprompted(facts, subject.nth!) !== undefined,
  decide: (context, otherwise) => {
    const { at } = lastUnprompted(context.facts, context.subject.nth!)!
    const gap = context.value('status-check.gap')
    const before = otherwise()
    const value = notBefore(context, before.value, workingDaysAfter(context, at, gap))
    return value === before.value
      ? before
      : { value, reason: `You wrote to them on ${shortDate(at)}; at least ${counted(gap, 'working day')} lie between two messages they did not ask for.` }
  },
})
