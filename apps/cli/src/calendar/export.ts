import { resolve } from 'node:path'
import { Command } from 'commander'
import { exportTo, nextFeed } from '@afterword/ics'
import { open, printJson, type BuildCommand } from '../host.ts'
import { clean } from '../terminal.ts'
import { detailOf, detailOptions, feedMaker, needFolder, shelfOf, type DetailOptions } from './feeds.ts'

export const build: BuildCommand = io => {
  const command = new Command('export')
    .description('the calendar as iCalendar text, or as a file that every later change keeps fresh')
    .option('--out <file>', 'write it here, and again after every change; delete the file to stop that')
    .action(async ({ out, ...detail }: DetailOptions & { out?: string }, command: Command) => {
      const session = await open(io, command)
      const wanted = detailOf(detail, session.settings.calendar.detail)
      const file = out === undefined ? undefined : resolve(io.cwd, out)
      if (file !== undefined) await needFolder(file)
      const make = await feedMaker(session)
      if (file === undefined) {
        const feed = await nextFeed(shelfOf(session), wanted, make)
        if (session.options.json) return printJson(io, { ics: feed.ics })
        for (const chunk of feed.chunks()) io.out(chunk)
        return
      }
      const { etag, modified } = await exportTo(shelfOf(session), { file, detail: wanted }, make)
      if (session.options.json) return printJson(io, { file, detail: wanted, etag, modified })
      io.out(`Wrote ${clean(file)}. Every change you make in Afterword, in any app, brings it up to date.\n`)
    })
  for (const option of detailOptions) command.addOption(option)
  return command
}
