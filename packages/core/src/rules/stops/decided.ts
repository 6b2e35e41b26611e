import type { Status } from '../../plan/advice.ts'
import { stop } from '../rule.ts'

const because: Partial<Record<Status, string>> = {
  'offer': 'They made you an offer; there is nothing left to ask for.',
  'signed': 'You signed. Everything else here is settled.',
  'rejected': 'They turned you down; your thanks go into the answer to that.',
  'withdrawn': 'You withdrew.',
  'moved-on': 'You moved on. If they write, answer.',
}
const afterOffer: readonly string[] = ['status-check', 'call', 'linkedin-connect']

export const rule = stop({
  id: 'decided',
  summary: 'An offer ends the asking; a rejection, a signature, a withdrawal or moving on ends everything but the answer to it.',
  claims: ['H5'],
  holds: ['ask-next-steps', 'thank-you', 'handwritten-note', 'status-check', 'call', 'linkedin-connect', 'other-processes-note'],
  reason: ({ facts }, kind) => (facts.status === 'offer' && !afterOffer.includes(kind) ? undefined : because[facts.status]),
})
