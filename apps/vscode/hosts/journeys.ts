/** What a person does, in a browser in front of a real VS Code with the package installed. */
import { ok } from 'node:assert/strict'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openBrowser } from './browser.ts'
import { start, type Server } from './code-server.ts'
import { Person } from './person.ts'

const app = join(dirname(fileURLToPath(import.meta.url)), '..')
const pictures = join(app, 'dist/pictures')

interface Scene {
  person: Person
  server: Server
  picture(name: string): Promise<void>
}

type Step = [name: string, act: (scene: Scene) => Promise<void>]

/** From nothing to a note that is sent and a calendar that says what comes next. */
const firstDay: readonly Step[] = [
  ['an empty view says where to begin', async ({ person, picture }) => {
    await person.page.locator('.welcome-view-content', { hasText: 'After an interview' }).waitFor()
    await picture('welcome')
  }],
  ['set up', async ({ person, server }) => {
    await person.command('Afterword: Set Up')
    await person.answer('Your name', 'Robin Adams')
    await person.answer('Your own address', 'robin@mail.example')
    await person.answer('Your time zone', 'Mars/Phobos')
    await person.page.locator('.quick-input-message', { hasText: 'IANA' }).waitFor()
    await person.answer('IANA', 'Africa/Johannesburg')
    await person.answer('Your country', 'ZA')
    await person.pick('How do you spell', 'South African')
    await person.pick('How should your notes sound', 'Warm')
    await person.toast('Set up').waitFor()
    ok(readFileSync(join(server.folder, 'afterword.yaml'), 'utf8').includes('name: Robin Adams'))
  }],
  ['log yesterday\'s interview, with a step back', async ({ person, picture, server }) => {
    await person.press('Set up', 'Log Interview')
    await person.pick('which company', 'Acme')
    await person.answer('which role', 'Wrong role')
    await person.page.locator('.quick-input-widget [aria-label^="Back"]').first().click()
    await person.answer('which role', 'Platform Engineer')
    await person.type('When did it begin', 'friday 15:00')
    await person.page.locator('.quick-input-message', { hasText: 'Fri 20 Nov, 15:00' }).waitFor()
    await picture('log-interview')
    await person.page.keyboard.press('Enter')
    await person.answer('How long was it', '90m')
    await person.answer('Whom did you meet', 'Thandi Nkosi <thandi@acme.example>: moving billing to Postgres')
    await person.answer('Thandi Nkosi. Who else', 'Jörg Müller <jorg@acme.example>')
    await person.answer('Jörg Müller. Who else', '')
    await person.answer('When did they say', 'in two weeks')
    await person.pick('What did they say about contact', 'Nothing')
    await person.answer('A question left open', 'How is on-call shared across the teams?')
    await person.answer('Why do you fit', 'I led the same move at Zeta, for forty teams.')
    await person.toast('Recorded: Acme').waitFor()
    const [file] = readdirSync(server.folder).filter(name => name.endsWith('.md'))
    ok(readFileSync(join(server.folder, file!), 'utf8').includes('start: 2026-11-20 15:00'))
  }],
  ['it is due', async ({ person, picture }) => {
    await person.page.locator('.pane-body .monaco-list-row', { hasText: 'Due' }).first().waitFor()
    await person.row('Thank Thandi Nkosi').waitFor()
    await person.page.locator('.statusbar-item', { hasText: '2 due' }).waitFor()
    await picture('due')
  }],
  ['draft', async ({ person }) => {
    await person.row('Thank Thandi Nkosi').click()
    await person.line('To: Thandi Nkosi').waitFor()
    await person.lens('Mark as Sent').waitFor()
  }],
  ['fix what the check underlines', async ({ person, picture }) => {
    await person.line('Dear Thandi').click()
    await person.page.keyboard.press('End')
    await person.page.keyboard.type(' I hope you had the the best of weekends.')
    await person.page.locator('.squiggly-error, .squiggly-warning, .squiggly-info').first().waitFor()
    await picture('draft')
    const fix = person.page.locator('.action-widget .monaco-list-row', { hasText: /Remove|Change/ }).first()
    for (let attempt = 0; attempt < 10; attempt++) {
      await person.page.keyboard.press('Escape')
      await person.page.locator('.view-line', { hasText: 'the the' }).click({ position: { x: 2, y: 8 } })
      await person.page.keyboard.press('F8')
      await person.page.keyboard.press('Control+.')
      if (await fix.waitFor({ timeout: 1500 }).then(() => true, () => false)) break
    }
    await picture('quick-fix')
    await fix.click()
    await person.page.locator('.view-line', { hasText: 'had the best of weekends' }).waitFor()
    await person.page.keyboard.press('Escape')
  }],
  ['it survives being closed', async ({ person }) => {
    await person.page.keyboard.press('Control+s')
    await person.command('View: Close Editor')
    await person.row('Thank Thandi Nkosi').click()
    await person.line('best of weekends').waitFor()
  }],
  ['why this?', async ({ person, picture }) => {
    await person.lens('overdue').or(person.lens('due')).first().click()
    const frame = person.page.frameLocator('iframe.webview').frameLocator('iframe')
    await frame.locator('svg[role=img]').waitFor()
    await frame.locator('details[open]', { hasText: 'What it rests on' }).first().waitFor()
    ok((await frame.locator('svg[role=img] desc').textContent())!.includes('Thank Thandi Nkosi'))
    await picture('plan')
    await person.command('View: Close Editor')
  }],
  ['mark as sent', async ({ person, server }) => {
    await person.row('Thank Thandi Nkosi').click()
    await person.line('best of weekends').waitFor()
    await person.command('Afterword: Mark as Sent')
    await person.answer('When did you send it', 'now')
    await person.pick('How did you send it', 'Email')
    await person.toast('Sent: Thank Thandi Nkosi').waitFor()
    await person.page.locator('.statusbar-item', { hasText: '1 due' }).waitFor()
    const [file] = readdirSync(server.folder).filter(name => name.endsWith('.md'))
    ok(readFileSync(join(server.folder, file!), 'utf8').includes('kind: sent'))
  }],
  ['undo, from the message', async ({ person }) => {
    await person.press('Sent: Thank Thandi Nkosi', 'Undo')
    await person.page.locator('.statusbar-item', { hasText: '2 due' }).waitFor()
  }],
  ['the calendar\'s link answers with the calendar', async ({ person }) => {
    await person.command('Afterword: Serve Calendar')
    await person.press('Your calendar is now served', 'Copy Subscription Link')
    const url = await person.clipboard(/^http/)
    const text = await (await fetch(url)).text()
    ok(text.startsWith('BEGIN:VCALENDAR') && text.includes('Thank Jörg Müller'), text.slice(0, 200))
  }],
  ['the walkthrough says the same in five steps', async ({ person, picture }) => {
    await person.command('Welcome: Open Walkthrough...')
    await person.input.fill('Afterword')
    await person.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Get Started with Afterword' }).first().waitFor()
    await person.page.keyboard.press('Enter')
    await person.page.locator('.gettingStartedContainer', { hasText: 'Put the deadlines on your calendar' }).waitFor()
    await picture('walkthrough')
  }],
]

/** The example, a second window, an invitation, and a file opened by hand. */
const dayAfter: readonly Step[] = [
  ['the example can be looked at, and left', async ({ person, server }) => {
    await person.command('Afterword: Open Example')
    await person.row('Thank Thandi Nkosi').waitFor()
    await person.page.locator('.tree-explorer-viewlet-tree-view', { hasText: 'An example, as it looks on Mon 23 Nov, 12:00' }).waitFor()
    await person.command('Afterword: Leave the Example')
    await person.page.locator('.welcome-view-content', { hasText: 'After an interview' }).waitFor()
    ok(!existsSync(server.folder), 'the example is not put into your own folder')
  }],
  ['what another window or program writes shows here by itself', async ({ person, server }) => {
    cpSync(join(app, '../../examples/robin'), server.folder, { recursive: true })
    await person.row('Thank Thandi Nkosi').waitFor()
    const other = new Person(await person.page.context().newPage())
    await other.open(server.port, server.workspace)
    await other.command('Afterword: Move the Promised Date')
    await other.pick('Whose date', 'Blue Crane')
    await other.answer('When do they answer', 'in two weeks')
    await other.toast('Noted: Blue Crane').waitFor()
    ok(readFileSync(join(server.folder, 'bluecrane-staff-engineer.md'), 'utf8').includes('in two weeks'))
    await person.page.bringToFront()
    await person.row('Waiting').waitFor()
    await other.page.close()
  }],
  ['an invitation picked from the disk is imported', async ({ person, server }) => {
    const file = join(server.workspace, 'invite.ics')
    writeFileSync(file, ['BEGIN:VCALENDAR', 'VERSION:2.0', 'METHOD:REQUEST', 'PRODID:-//t//t//EN', 'BEGIN:VEVENT', 'UID:u1@birch.example', 'DTSTAMP:20261120T080000Z', 'DTSTART;TZID=Europe/London:20261125T140000', 'DTEND;TZID=Europe/London:20261125T150000', 'SUMMARY:Interview: Bookkeeper at Birch', 'ORGANIZER;CN=Owen Hart:mailto:owen@birch.example', 'ATTENDEE;CN=Robin Adams:mailto:robin.adams@mail.example', 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n'))
    await person.command('Afterword: Import Invitation')
    await person.page.locator('.quick-input-list .monaco-list-row', { hasText: 'invite.ics' }).first().click()
    await person.pick('An interview for', 'A new application')
    await person.answer('Which company', 'Birch')
    await person.answer('For which role', 'Bookkeeper')
    await person.toast('Recorded: Birch').waitFor()
    await person.row('Birch').waitFor()
  }],
  ['an application opened by hand', async ({ person, picture }) => {
    await person.row('Acme').click()
    await person.command('Afterword: Open Application')
    await person.pick('Which application', 'Acme')
    await person.lens('Draft').waitFor()
    await picture('application')
  }],
]

/** A draft and a plan, to be looked at in a theme. */
const looks = (theme: string): readonly Step[] => [[`a draft and a plan in ${theme}`, async ({ person, picture }) => {
  await person.row('Thank Jörg Müller').or(person.row('Acme')).first().waitFor()
  if (!await person.row('Thank Jörg Müller').isVisible()) await person.row('Acme').click()
  await person.row('Thank Jörg Müller').click()
  await person.lens('Mark as Sent').waitFor()
  await picture(`draft-${theme}`)
  await person.command('Afterword: Show Plan')
  await person.page.frameLocator('iframe.webview').frameLocator('iframe').locator('svg[role=img]').waitFor()
  await person.page.waitForTimeout(500)
  await picture(`plan-${theme}`)
}]]

export async function runJourneys(vsix: string): Promise<boolean> {
  mkdirSync(pictures, { recursive: true })
  // Monday noon after a Friday interview. Each journey begins with nothing.
  const walked = [
    await walk(vsix, firstDay),
    await walk(vsix, dayAfter),
    await walk(vsix, looks('dark'), 'Default Dark Modern'),
    await walk(vsix, looks('high-contrast'), 'Default High Contrast'),
  ]
  return walked.every(Boolean)
}

async function walk(vsix: string, journey: readonly Step[], theme?: string): Promise<boolean> {
  const server = await start({ release: 'latest', vsix, env: { AFTERWORD_NOW: '2026-11-23T10:00:00Z' }, settings: { 'files.simpleDialog.enable': true, ...(theme && { 'workbench.colorTheme': theme }) }, ...(theme && { applications: join(app, '../../examples/robin') }) })
  const browser = await openBrowser()
  const person = new Person(browser.page)
  browser.page.setDefaultTimeout(10_000)
  const picture = async (name: string): Promise<void> => void await browser.page.screenshot({ path: join(pictures, `${name}.png`) })
  try {
    await person.open(server.port, server.workspace)
    await person.command('Afterword: Focus on Follow-Ups View')
    for (const [name, act] of journey) {
      try {
        await act({ person, server, picture })
        console.log(`  ✓ ${name}`)
      } catch (error) {
        console.log(`  ✗ ${name}\n${error instanceof Error ? error.message.split('\n').slice(0, 6).join('\n') : String(error)}`)
        await picture(`failed-${name.replace(/\W+/g, '-')}`)
        return false
      }
    }
    return true
  } finally {
    await browser.close()
    await server.stop()
  }
}
