import { exceptionRule } from './rule.ts'

export const rule = exceptionRule<'recipients'>({
  id: 'thank-you.pass-on',
  kind: 'thank-you',
  decides: 'recipients',
  summary: 'Those whose address you do not have are thanked through the recruiter, or someone else you met.',
  claims: ['H10', 'H6'],
  applies: ({ subject }) => subject.via !== undefined,
  decide: ({ subject }) => [{ ...subject.via!, passOn: subject.people.map(({ name }) => name) }],
})
