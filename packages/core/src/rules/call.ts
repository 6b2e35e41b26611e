import { isCallInstead, oneRecipient } from '../plan/recipients.ts'
import { against } from '../plan/context.ts'
import { unanswered } from '../plan/facts.ts'
import { baseRule } from './rule.ts'
import { statusSubjects } from './status-check.ts'

export const rule = baseRule({
  id: 'call',
  kind: 'call',
  summary: 'In place of the status mail, never beside it: no address is known, or they prefer the telephone.',
  strength: 'should',
  claims: ['M2', 'C15', 'H6'],
  subjects: (facts, profile) => (isCallInstead(facts, profile) ? statusSubjects(facts) : []),
  title: (_, { application }) => `Call ${application.company} for an update`,
  window: context => ({
    value: context.windowOf('status-check', context.subject),
    reason: context.facts.instruction.prefers === 'call'
      ? 'They prefer the telephone, so this takes the place of the status mail.'
      : 'You have a telephone number and no address, so this takes the place of the status mail.',
  }),
  channel: () => 'call',
  recipients: ({ facts }) => oneRecipient(facts),
  dissent: () => [against('M1', 'to write by default')],
  settledBy: ({ facts, subject }) => unanswered(facts)[subject.nth!]?.index,
})
