import { randomBytes } from 'node:crypto'
import { Command } from 'commander'
import { nextFeed, type Feed } from '@afterword/ics'
import type { Temporal } from 'temporal-polyfill'
import { DataError, open, printJson, type BuildCommand, type Io, type Session } from '../host.ts'
import { detailOf, detailOptions, feedMaker, readPort, shelfOf, type DetailOptions } from './feeds.ts'
import { serveFeed, type FeedServer } from './server.ts'

export const build: BuildCommand = io => {
  const command = new Command('serve')
    .description('serve the calendar to the programs on this machine, until you press Ctrl+C')
    .option('--port <number>', 'the port; the one of last time where you leave it out', readPort)
    .option('--new-address', 'change the secret in the address: whoever had it must subscribe again')
    .action(async ({ port, newAddress, ...detailed }: DetailOptions & { port?: number, newAddress?: true }, command: Command) => {
      const session = await open(io, command)
      const detail = detailOf(detailed, session.settings.calendar.detail)
      const shelf = shelfOf(session)
      // Every request reads the folder anew. While it cannot be read, subscribers keep what they have.
      const feed = async (): Promise<Feed> => nextFeed(shelf, detail, await feedMaker(await open({ ...io, now: present(io), err: () => {} }, command)))
      const server = await begin(session, feed, port, newAddress === true)
      if (session.options.json) printJson(io, { url: server.url })
      else io.out(`Serving your calendar. Subscribe to this address; it works on this machine only, and is as secret as your mail:\n\n  ${server.url}\n\n\`afterword calendar subscribe\` says how. Ctrl+C ends it.\n`)
      await stopped()
      await server.close()
    })
  for (const option of detailOptions) command.addOption(option)
  return command
}

// A server outlives the moment it was started in.
const started = performance.now()
const present = ({ now }: Io): Temporal.Instant => now.add({ milliseconds: Math.round(performance.now() - started) })

const stopped = (): Promise<void> => new Promise(resolve => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
})

const addressName = 'calendar-address'

/** The same address as last time, so that subscriptions keep working: the secret of 128 random bits, and the port. */
async function begin(session: Session, feed: () => Promise<Feed>, port: number | undefined, anew: boolean): Promise<FeedServer> {
  let server: FeedServer | undefined
  await shelfOf(session).update(addressName, async text => {
    const last = read(text)
    const token = anew || !last ? randomBytes(16).toString('hex') : last.token
    const begun = await serveFeed({ feed, token, port: port ?? last?.port ?? 0 }).catch(error => Promise.reject(refusal(error, port ?? last?.port)))
    server = begun
    return `${begun.port} ${token}`
  })
  return server!
}

function read(text = ''): { port: number, token: string } | undefined {
  const match = /^(\d{1,5}) ([0-9a-f]{32})$/.exec(text)
  return match ? { port: Number(match[1]), token: match[2]! } : undefined
}

function refusal(error: unknown, port: number | undefined): unknown {
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'EADDRINUSE') return new DataError(`port ${port} is taken: is the calendar being served already? --port chooses another.`)
  if (code === 'EACCES') return new DataError(`port ${port} is not yours to use; --port chooses another.`)
  return error
}
