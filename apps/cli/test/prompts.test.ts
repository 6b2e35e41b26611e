import * as clack from '@clack/prompts'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { desk } from './harness.ts'

// The keyboard, played: each answer in turn, Ctrl+C where there is none left.
const keyboard = vi.hoisted(() => ({ answers: [] as string[], asked: [] as { message: string, placeholder?: string }[] }))
vi.mock('@clack/prompts', () => {
  const stop = Symbol('stop')
  const play = async (question: { message: string, validate?: (text: string) => string | undefined }) => {
    keyboard.asked.push(question)
    const answer = keyboard.answers.shift()
    if (answer === undefined) return stop
    const refused = question.validate?.(answer)
    if (refused !== undefined) throw new Error(`"${answer}" was refused: ${refused}`)
    return answer
  }
  return { text: play, select: play, confirm: play, isCancel: (answer: unknown) => answer === stop, intro: () => {}, outro: vi.fn() }
})

beforeEach(() => Object.assign(keyboard, { answers: [], asked: [] }))

const acme = `---
id: k3f9
company: Acme
role: Engineer
interviews:
  - {id: r1, start: 2026-11-20 10:00, people: [Thandi Nkosi <t@acme.example>, {name: Jo Adams, topics: [on-call]}]}
---
`

describe('a debrief that is stopped half-way', () => {
  const stoppedAfter = async (...answers: string[]) => {
    const at = desk({ 'acme.md': acme })
    keyboard.answers = answers
    const ran = await at.run('debrief acme', { interactive: true })
    return { ...ran, file: at.read('acme.md'), at }
  }

  test.each([
    ['a topic', ['billing'], ['billing']],
    ['a topic and what was said', ['billing', 'We froze for a week.'], ['billing', 'We froze for a week.']],
    ['what was said about a topic that is on record', ['', 'One bad night.'], ['One bad night.']],
    ['somebody else who was there, their topic not yet', ['', '', '', 'Lee Chen'], ['Lee Chen']],
    ['a promise', ['', '', '', '', 'in two weeks'], ['in two weeks']],
    ['a question', ['', '', '', '', '', 'Who writes the rota?'], ['Who writes the rota?']],
  ])('keeps %s', async (_, answers, kept) => {
    const { code, out, file } = await stoppedAfter(...answers)
    expect(code).toBe(0)
    expect(out).toContain('Debriefed in part; `afterword debrief k3f9` goes on.')
    for (const words of kept) expect(file).toContain(words)
    expect(file).not.toContain('debriefed')
    expect(clack.outro).toHaveBeenLastCalledWith('Stopped; what you answered is kept.')
  })

  test('goes on where it was left, and is done in the end', async () => {
    const { at } = await stoppedAfter('billing', 'We froze for a week.')
    keyboard.answers = ['ran such a freeze', '', '', '', '', '', '']
    await at.run('debrief acme', { interactive: true })
    expect(at.read('acme.md')).toMatch(/about: billing[^]*We froze for a week\.[^]*ran such a freeze/)
    expect(at.read('acme.md')).toContain('debriefed')
  })

  test('with nothing answered, nothing is written', async () => {
    expect(await stoppedAfter()).toMatchObject({ code: 2, file: acme, err: expect.stringContaining('nothing was written') })
    expect(await stoppedAfter('', '')).toMatchObject({ code: 2, file: acme })
  })
})
