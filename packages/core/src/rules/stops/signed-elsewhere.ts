import { stop } from '../rule.ts'

export const rule = stop({
  id: 'signed-elsewhere',
  summary: 'You signed a contract elsewhere: withdraw here, and send nothing else.',
  claims: ['H8', 'H5'],
  holds: ['ask-next-steps', 'thank-you', 'handwritten-note', 'status-check', 'call', 'linkedin-connect', 'other-processes-note', 'reference-check-in', 'keep-searching', 'move-on', 'wait'],
  reason: ({ facts }) => {
    const signed = facts.elsewhere.find(({ kind }) => kind === 'signed')
    return signed && `You signed with ${signed.company}; what is left here is to withdraw.`
  },
})
