import type { ClaimId, MessageKind } from '@afterword/core'
import { plain, type Check, type Subject } from '../../check.ts'
import type { Severity } from '../../finding.ts'
import { lowerBound } from '../../text/find.ts'

interface Wording {
  code: string
  claim: ClaimId
  severity?: Severity
  about: string
  message: string
  kinds?: readonly MessageKind[]
  /** One pattern for all wordings; found in the body, outside quotations. */
  pattern: RegExp
  good: readonly string[]
  bad: readonly string[]
}

/** A check for wordings that strike the wrong tone. */
export function toneCheck({ code, claim, severity = 'warning', about, message, kinds, pattern, good, bad }: Wording): Check {
  const context = kinds && { kind: kinds[0]! }
  return {
    code,
    group: 'tone',
    severity,
    claim,
    about,
    ...(kinds && { kinds }),
    subject: true,
    good: plain(...good).map(example => ({ ...example, ...(context && { context }) })),
    bad: plain(...bad).map(example => ({ ...example, ...(context && { context }) })),
    * find({ note }: Subject) {
      for (const match of note.text.matchAll(pattern)) {
        const word = note.words[lowerBound(note.words, match.index)]
        if (word?.quoted) continue
        yield { start: match.index, end: match.index + match[0].length, message: message.replace('%', match[0]) }
      }
    },
  }
}
