/** Going back to an earlier version of a file. Itself a change, so that it can be taken back too. */
import { basename, join } from 'node:path'
import type { Catalog } from './catalog.ts'
import { readIfThere, type Files } from './files.ts'
import { currentRev, happened, undoable, type Version } from './history.ts'
import { StoreError } from './problem.ts'

export interface Undone {
  /** Absent where it was the settings. */
  id?: string
  file: string
  /** What was taken back, newest first. */
  labels: string[]
  /** `deleted` where the change had made the file. */
  how: 'restored' | 'deleted'
}

export async function undo(files: Files, catalog: Catalog, options: { id?: string, from?: number }): Promise<Undone> {
  const key = options.id ?? (await files.history.latest())
  const last = key === undefined ? undefined : (await files.history.versions(key)).at(-1)
  if (key === undefined || !last) throw new StoreError('missing', 'There is no change to take back.')
  // Somebody may have renamed the file since.
  const there = key.startsWith('_') ? undefined : await catalog.find(key)
  const name = there ? basename(there.file) : last.name
  const file = join(files.layout.folder, name)
  return files.locked(name, async held => {
    const found = await readIfThere(file)
    const versions = await files.history.versions(key)
    const taken = options.from === undefined ? [lastOf(versions, found?.text ?? null, name)] : since(versions, options.from)
    const target = taken.at(-1)!
    const label = `undo ${target.label}`
    const entry = { key, label, ...(options.from === undefined && { undoes: target.number }) }
    if (target.before === null) {
      if (found && !(await held.remove(file, found, entry))) return undefined
    } else if (found?.text !== target.before && !(await held.replace(file, target.before, found, entry))) return undefined
    return {
      ...(!key.startsWith('_') && { id: key }),
      file,
      labels: taken.map(version => version.label),
      how: target.before === null ? 'deleted' : 'restored',
    }
  })
}

function lastOf(versions: readonly Version[], text: string | null, name: string): Version {
  const made = happened(versions, text)
  const version = undoable(made)
  if (!version) throw new StoreError('missing', `There is no change of ${name} left to take back.`)
  if (made.at(-1)!.after !== currentRev(text)) {
    throw new StoreError('conflict', `${name} was changed by hand since. Nothing was changed; the history has the versions by number, and you can go back to one.`)
  }
  return version
}

function since(versions: readonly Version[], from: number): Version[] {
  const found = versions.filter(version => version.number >= from)
  if (found[0]?.number !== from) throw new StoreError('missing', `There is no change number ${from}.`)
  return found.toReversed()
}
