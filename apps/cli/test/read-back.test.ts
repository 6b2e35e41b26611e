import { describe, expect, test } from 'vitest'
import { desk } from './harness.ts'

const zurich = `---
id: k3f9
company: Café Zürich
role: Engineer
interviews:
  - {id: r1, start: 2026-11-20 10:00, people: [Thandi Nkosi <t@zurich.example>, Jörg Müller]}
contacts: [Thandi Nkosi <t@zurich.example>]
---
`
const me = 'name: Sam Moyo\nzone: Africa/Johannesburg\ncountry: ZA\n'

describe('a name is found as it was typed', () => {
  test.each(['plan zurich', 'plan "cafe zur"', 'plan ZÜRICH', 'plan "café zürich"', 'draft zurich --to Jorg', 'draft zurich --to muller', 'draft zurich --to JÖRG'])('%s', async line => {
    expect(await desk({ 'z.md': zurich, 'afterword.yaml': me }).run(line)).toMatchObject({ code: 0, err: '' })
  })

  test('and where it is none, everybody is named once', async () => {
    const at = desk({ 'z.md': zurich, 'afterword.yaml': me })
    expect((await at.run('plan acme')).err).toContain('no application matches "acme"; there is only Café Zürich\n')
    expect((await at.run('draft zurich --to lee')).err).toContain('there are Thandi Nkosi, Jörg Müller\n')
  })
})

describe('what add read', () => {
  const friday = 'add Acme Engineer --start "2026-11-20 10:00" --end 11:00'

  test('is said of a promise', async () => {
    expect((await desk({ 'afterword.yaml': me }).run(`${friday} --promise "next Friday"`)).out).toContain('They answer by Friday 27 November.\n')
  })

  test('is said of a zone that nobody named', async () => {
    expect((await desk().run(friday)).out).toContain('The hours are taken to be those of Africa/Johannesburg, as on this machine;')
    expect((await desk({ 'afterword.yaml': me }).run(friday)).out).not.toContain('taken to be')
    expect((await desk().run(`${friday} --zone Europe/Berlin`)).out).not.toContain('taken to be')
  })

  test('has everybody once, with all that was said of them', async () => {
    const at = desk({ 'afterword.yaml': me })
    await at.run([...'add Acme Engineer --start yesterday --with'.split(' '), 'Thandi Nkosi <t@acme.example>: billing', 'Thandi Nkosi: on-call'])
    const file = at.read(at.files().find(name => name.startsWith('acme'))!)
    expect(file.match(/Thandi/g)).toHaveLength(1)
    expect(file).toMatch(/t@acme\.example[^]*billing[^]*on-call/)
  })
})

test('a note that was held against nobody\'s facts says so', async () => {
  const at = desk({ 'z.md': zurich, 'afterword.yaml': me })
  const unheld = 'Not held against the facts of any application'
  const check = (line: string) => at.run(line, { stdin: 'Dear Thandi,\n\nThank you.\n\nKind regards,\nSam Moyo\n' })
  expect((await check('check -')).out).toContain(unheld)
  expect((await check('check - --for zurich')).out).not.toContain(unheld)
  expect((await check('check - --json')).out).not.toContain(unheld)
})
