import type { Application, MessageKind, Person } from '@afterword/core'
import type { Check } from '../../check.ts'
import { company } from '../../example.ts'
import { fold } from '../../text/fold.ts'

const thandiwe = company.interviews[0]!.people[0]!
const sent: Application = { ...company, log: [{ at: '2026-11-23 13:00', kind: 'sent', what: 'thank-you', to: ['thandiwe@acme.example'], round: 'r1' }] }

export const alreadySent: Check = {
  code: 'already-sent',
  group: 'panel',
  severity: 'blocker',
  claim: 'T10',
  about: 'A note of this kind has gone to this person already.',
  good: [
    { text: 'Thank you.', context: { kind: 'thank-you', application: company, recipient: thandiwe } },
    { text: 'Thank you.', context: { kind: 'thank-you', application: sent, recipient: company.interviews[0]!.people[1]! } },
    { text: 'Thank you.', context: { kind: 'status-check', application: sent, recipient: thandiwe } },
  ],
  bad: [
    { text: '«Thank you.»', context: { kind: 'thank-you', application: sent, recipient: thandiwe } },
    { text: '«Thank you.»', context: { kind: 'thank-you', recipient: thandiwe, otherNotes: [{ text: 'Thanks.', to: 'Thandiwe Nkosi', kind: 'thank-you', sent: true }] } },
  ],
  * find({ note, context: { kind, application, recipient, round, otherNotes = [] } }) {
    if (!recipient) return
    const logged = kind !== undefined && (application?.log ?? []).some(entry => entry.kind === 'sent' && entry.what === kind && sameRound(entry.round, round) && entry.to.some(to => isFor(to, recipient)))
    const noted = otherNotes.some(other => other.sent && isSameKind(other.kind, kind) && other.to !== undefined && isFor(other.to, recipient))
    const words = note.words
    if ((logged || noted) && words.length > 0) yield { start: note.sentences[0]!.start, end: note.sentences[0]!.end, message: `${recipient.name} has had such a note from you.` }
  },
}

const sameRound = (a: string | undefined, b: string | undefined): boolean => a === undefined || b === undefined || a === b
const isSameKind = (a: MessageKind | undefined, b: MessageKind | undefined): boolean => a === undefined || b === undefined || a === b
const isFor = (to: string, person: Person): boolean => fold(to) === fold(person.name) || (person.email !== undefined && fold(to).includes(fold(person.email)))
