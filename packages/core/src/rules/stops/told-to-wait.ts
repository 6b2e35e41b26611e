import { stop } from '../rule.ts'

export const rule = stop({
  id: 'told-to-wait',
  summary: 'They said "we will contact you": no call and no LinkedIn request; under a profile that does not ask, no mail either.',
  claims: ['T7', 'T10'],
  holds: ['status-check', 'call', 'linkedin-connect'],
  reason: context => {
    if (context.facts.instruction.is !== 'will-contact') return undefined
    // A call in the mail's place would be the one request; beside it, it is one too many.
    const isMail = context.subject.nth !== undefined && context.facts.instruction.prefers !== 'call'
    return isMail && context.value('will-contact.ask') ? undefined : 'They said they would contact you; this would go past that.'
  },
})
