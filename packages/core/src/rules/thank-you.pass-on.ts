import { passOnTo } from '../plan/recipients.ts'
import { exceptionRule } from './rule.ts'

export const rule = exceptionRule<'recipients'>({
  id: 'thank-you.pass-on',
  kind: 'thank-you',
  decides: 'recipients',
  summary: 'Those whose address you do not have are thanked through the recruiter, or someone else you met.',
  claims: ['H10', 'H6'],
  applies: ({ facts, subject }) =>
    subject.people.length > 0 && subject.people.every(({ email }) => email === undefined) && passOnTo(facts, subject) !== undefined,
  decide: ({ facts, subject }) => [{ ...passOnTo(facts, subject)!, passOn: subject.people.map(({ name }) => name) }],
})
