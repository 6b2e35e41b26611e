import { Command, InvalidArgumentError } from 'commander'
import { basename } from 'node:path'
import { findApplication, open, printJson, type BuildCommand, type Session } from '../host.ts'
import { clean } from '../terminal.ts'

export const build: BuildCommand = io => new Command('undo')
  .description('take back the last change, of one application or of anything')
  .argument('[application]', 'an id or part of a company\'s name')
  .option('--from <number>', 'take back this change of the application and every one after it (see `afterword history`)', wholeNumber)
  .action(async (name: string | undefined, { from }: { from?: number }, command: Command) => {
    const session = await open(io, command)
    const id = name === undefined ? undefined : await idOf(session, name)
    const undone = await session.store.undo({ ...(id !== undefined && { id }), ...(from !== undefined && { from }) })
    if (session.options.json) return printJson(io, undone)
    for (const label of undone.labels) io.out(`Took back: ${clean(label)}\n`)
    io.out(`${clean(basename(undone.file))} is ${undone.how === 'restored' ? 'as it was before' : 'gone, as before it was added'}.\n`)
  })

/** A deleted application is no longer listed, but its id still has a history. */
export async function idOf(session: Session, name: string): Promise<string> {
  const known = session.applications.some(({ id }) => id === name)
  if (!known && (await session.store.history(name)).length > 0) return name
  return findApplication(session, name).id
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('expected the number of a change, such as 3.')
  return Number(text)
}
