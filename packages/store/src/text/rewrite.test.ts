import type { Application } from '@afterword/core'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { application, handwritten, passage, style } from '../../test/arbitrary.ts'
import { readApplication } from './read.ts'
import { brief } from './schema.ts'
import { checkedApplication, newApplicationText, rewriteApplication } from './rewrite.ts'
import { Application as Schema } from '@afterword/core'

const runs = Number(process.env.RUNS ?? 150)

function rewritten(text: string, change: (application: Application) => Application, notes?: string): string {
  const read = readApplication(text, '/a.md')
  expect(read.problems).toEqual([])
  return rewriteApplication(text, '/a.md', read.reading!, checkedApplication(change(structuredClone(read.application!)), '/a.md'), notes ?? read.notes)
}

describe('anything written is read back as it was meant', () => {
  it('a new file', () => {
    fc.assert(
      fc.property(application, passage, (facts, notes) => {
        const read = readApplication(newApplicationText(facts, notes), '/a.md')
        expect(read.problems).toEqual([])
        expect(read.application).toEqual(facts)
        expect(read.notes).toBe(notes.trim())
      }),
      { numRuns: runs },
    )
  })

  it('a change to somebody else\'s file, whatever their style', () => {
    fc.assert(
      fc.property(application, application, style, (before, after, style) => {
        const text = handwritten(brief(Schema, before) as object, 'Notes.', style)
        const next = rewritten(text, () => after)
        expect(readApplication(next, '/a.md').application).toEqual(after)
        const ownKeys = (text: string) => text.match(/^ *xMyOwnThing/gm)?.length
        // The writer's own keys at the top stay; those of an item go with it only.
        if (style.flow !== 'flow') expect(next.match(/^xMyOwnThing: (.*)$/m)?.[1]).toBe(text.match(/^xMyOwnThing: (.*)$/m)?.[1])
        expect(ownKeys(next) ?? 0).toBeLessThanOrEqual(ownKeys(text) ?? 0)
        if (style.crlf) expect(next).not.toMatch(/[^\r]\n/)
        expect(next.startsWith('\uFEFF')).toBe(style.bom)
      }),
      { numRuns: runs },
    )
  })

  it('one fact changed leaves every other line as it is', () => {
    fc.assert(
      fc.property(application, style, passage, (before, style, note) => {
        const text = handwritten(brief(Schema, before) as object, 'Notes.', style)
        const next = rewritten(text, facts => ({ ...facts, log: [...facts.log, { at: '2026-11-25', kind: 'reply', note }] }))
        const lines = new Set(next.split('\n').map(line => line.trim()))
        const gone = text.split('\n').map(line => line.trim()).filter(line => !lines.has(line))
        // Only the line that opens the log may differ, and it keeps its comment.
        expect(gone.every(line => style.flow === 'flow' || line.startsWith('log:') || line.startsWith('"log"'))).toBe(true)
        expect(next.match(/# .*/g)?.map(comment => comment.trim())).toEqual(expect.arrayContaining(text.match(/^# .*/gm)?.map(comment => comment.trim()) ?? []))
      }),
      { numRuns: runs },
    )
  })

  it('nothing changed is nothing written', () => {
    fc.assert(
      fc.property(application, style, (facts, style) => {
        const text = handwritten(brief(Schema, facts) as object, 'Notes.', style)
        expect(rewritten(text, same => same)).toBe(text)
      }),
      { numRuns: runs },
    )
  })
})
