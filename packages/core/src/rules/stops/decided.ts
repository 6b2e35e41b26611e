import type { AdviceKind } from '../../model/index.ts'
import type { Status } from '../../plan/advice.ts'
import { stop } from '../rule.ts'

const asking: readonly AdviceKind[] = ['status-check', 'call', 'linkedin-connect']
const messages: readonly AdviceKind[] = [...asking, 'ask-next-steps', 'thank-you', 'handwritten-note', 'other-processes-note']
const everything: readonly AdviceKind[] = [...messages, 'debrief', 'reference-check-in']

/** What each decision ends, and why. */
const ends: Record<Exclude<Status, 'active'>, { holds: readonly AdviceKind[], because: string }> = {
  'offer': { holds: asking, because: 'They made you an offer; there is nothing left to ask for.' },
  'rejected': { holds: messages, because: 'They turned you down; your thanks go into the answer to that.' },
  'moved-on': { holds: messages, because: 'You moved on. If they write, answer.' },
  'withdrawn': { holds: everything, because: 'You withdrew.' },
  'signed': { holds: everything, because: 'You signed. Everything else here is settled.' },
}

export const rule = stop({
  id: 'decided',
  summary: 'An offer ends the asking; a rejection, a signature, a withdrawal or moving on ends everything but the answer to it.',
  claims: ['H5'],
  holds: everything,
  reason: ({ facts }, kind) => {
    const decided = facts.status === 'active' ? undefined : ends[facts.status]
    if (decided) return decided.holds.includes(kind) ? decided.because : undefined
    const [offer] = facts.sameEmployer.decided
    return offer?.kind === 'offer' && asking.includes(kind) ? `They made you an offer for another role, ${offer.role}; talk to them about that.` : undefined
  },
  since: ({ facts }) => facts.decision?.at,
})
