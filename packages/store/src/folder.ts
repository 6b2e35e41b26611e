/** The store that keeps one Markdown file for each application in a folder that anybody else may write to as well. */
import { Settings, type Application, type ProfileInput } from '@afterword/core'
import { unlink } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { withLock } from './disk/lock.ts'
import { fileNameFor } from './disk/names.ts'
import { diskError, exists, readFileText, type FileText } from './disk/read-file.ts'
import { scan, type Entry } from './disk/scan.ts'
import { sweepTemporary, writeFileText } from './disk/write-file.ts'
import { idFromName, newId, revOf, withIds } from './ids.ts'
import { goneMessage, layoutOf, prepare, wasSeen, type Layout } from './layout.ts'
import { errorsOf, fileProblem, StoreError, type Problem } from './problem.ts'
import type { Change, Store, Stored } from './store.ts'
import { readApplication, readProfile, readSettings, type ReadResult } from './text/read.ts'
import { checkedApplication, checkedSettings, newApplicationText, rewriteApplication, rewriteSettings } from './text/rewrite.ts'

export interface FolderOptions {
  folder: string
  /** This machine's own folder, outside of anything synced. */
  state: string
  /** Dates the versions kept. */
  now: () => { epochMilliseconds: number }
  /** How long to wait for another writer, in milliseconds. */
  patience?: number
}

export function openFolder(options: FolderOptions): Store {
  return new Folder(options)
}

type Identified = Application & { id: string }
type Usable = ReadResult & Required<Pick<ReadResult, 'application' | 'reading'>>

/** Somebody without our lock (an editor, a sync service) may write in between; then everything is read again. */
const attempts = 20

class Folder implements Store {
  readonly #options: FolderOptions
  #layout: Promise<Layout> | undefined
  #prepared: Promise<Layout> | undefined

  constructor(options: FolderOptions) {
    this.#options = options
  }

  async list(): Promise<{ applications: Stored[], problems: Problem[] }> {
    const layout = await this.#paths()
    if (!(await exists(layout.folder))) {
      const seen = await wasSeen(layout)
      const message = seen ? goneMessage(layout) : `There is no folder ${layout.folder} yet.`
      return { applications: [], problems: [fileProblem(layout.folder, message, seen ? 'error' : 'warning')] }
    }
    const { entries, problems } = await scan(layout.folder, '.md')
    const applications: Stored[] = []
    const owners = new Map<string, string>()
    for (const entry of entries) {
      const result = await this.#read(entry)
      problems.push(...result.problems)
      if (!result.application) continue
      const own = result.application.id ?? idFromName(entry.name)
      const owner = owners.get(own)
      if (owner !== undefined) problems.push(fileProblem(entry.path, `${entry.name} has the same id (${own}) as ${owner}: remove the line "id: ${own}" from one of them.`))
      const id = owner === undefined ? own : idFromName(entry.name)
      owners.set(id, entry.name)
      applications.push({ id, rev: result.rev, file: entry.path, application: withIds(result.application, id), notes: result.notes })
    }
    return { applications, problems }
  }

  async get(id: string): Promise<Stored | undefined> {
    return (await this.list()).applications.find(stored => stored.id === id)
  }

  async put(application: Application, options: { ifRev?: string, notes?: string, label?: string } = {}): Promise<Stored> {
    const { id } = application
    const current = id === undefined ? undefined : await this.get(id)
    if (current) {
      return this.#change(current.id, options.ifRev, () => application, notes => options.notes ?? notes)
    }
    if (options.ifRev !== undefined) throw new StoreError('missing', `There is no application "${id}" any more. Nothing was changed.`)
    return this.#create(application, options.notes ?? '')
  }

  async update(
    id: string,
    change: (application: Identified) => Application,
    options: { notes?: (notes: string) => string, label?: string } = {},
  ): Promise<Stored> {
    return this.#change(id, undefined, change, options.notes ?? (notes => notes))
  }

  async delete(id: string, ifRev?: string): Promise<void> {
    const layout = await this.#ready()
    const { name, file } = await this.#find(id)
    await this.#locked(layout, name, async stillMine => {
      const { bytes } = await readFileText(file)
      requireRev(ifRev, bytes, name)
      await stillMine()
      await unlink(file).catch(error => {
        throw diskError(error, name)
      })
    })
  }

  changes(_listener: (changes: Change[]) => void): () => void {
    throw new Error('not yet')
  }

  async settings(): Promise<{ settings: Settings, problems: Problem[], exists: boolean }> {
    const { settings: file } = await this.#paths()
    const defaults = Settings.parse({})
    const found = await readOptional(file)
    if (!found) return { settings: defaults, problems: [], exists: false }
    if ('problem' in found) return { settings: defaults, problems: [found.problem], exists: true }
    const { value, problems } = readSettings(found.text, file)
    return { settings: value ?? defaults, problems, exists: true }
  }

  async updateSettings(change: (settings: Settings) => Settings): Promise<Settings> {
    const layout = await this.#ready()
    const file = layout.settings
    return this.#locked(layout, 'afterword.yaml', async stillMine => {
      for (let left = attempts; ; left--) {
        const found = await readFileText(file).catch(absent)
        const read = found && readSettings(found.text, file)
        if (read && errorsOf(read.problems).length > 0) throw cannotChange('afterword.yaml', read.problems)
        const before = read?.value ?? Settings.parse({})
        const after = checkedSettings(change(before), file)
        const text = rewriteSettings(found?.text, file, read?.yaml, before, after)
        if (found?.text === text) return after
        const done = await this.#place(file, text, found, stillMine)
        if (done) return after
        if (left === 0) throw busy('afterword.yaml')
      }
    })
  }

  async profiles(): Promise<{ profiles: Record<string, ProfileInput>, problems: Problem[] }> {
    const { profiles: folder } = await this.#paths()
    const { entries, problems } = await scan(folder, '.yaml')
    const profiles: Record<string, ProfileInput> = {}
    for (const { name, path } of entries) {
      const found = await readOptional(path)
      if (!found) continue
      if ('problem' in found) problems.push(found.problem)
      else {
        const read = readProfile(found.text, path)
        problems.push(...read.problems)
        if (read.value) profiles[name.slice(0, -'.yaml'.length)] = read.value
      }
    }
    return { profiles, problems }
  }

  async templates(): Promise<{ templates: { name: string, file: string, text: string }[], problems: Problem[] }> {
    const { templates: folder } = await this.#paths()
    const { entries, problems } = await scan(folder, '.md')
    const templates = []
    for (const { name, path } of entries) {
      const found = await readOptional(path)
      if (!found) continue
      if ('problem' in found) problems.push(found.problem)
      else templates.push({ name: name.slice(0, -'.md'.length), file: path, text: found.text })
    }
    return { templates, problems }
  }

  async #read(entry: Entry): Promise<ReadResult & { rev: string }> {
    const found = await readOptional(entry.path)
    if (!found) return { notes: '', problems: [], rev: '' }
    if ('problem' in found) return { notes: '', problems: [found.problem], rev: '' }
    return { ...readApplication(found.text, entry.path), rev: revOf(found.bytes) }
  }

  async #find(id: string): Promise<{ name: string, file: string }> {
    const stored = await this.get(id)
    if (!stored) throw new StoreError('missing', `There is no application "${id}".`)
    return { name: basename(stored.file), file: stored.file }
  }

  async #change(
    id: string,
    ifRev: string | undefined,
    change: (application: Identified) => Application,
    changeNotes: (notes: string) => string,
  ): Promise<Stored> {
    const layout = await this.#ready()
    const { name, file } = await this.#find(id)
    return this.#locked(layout, name, async stillMine => {
      for (let left = attempts; ; left--) {
        const found = await readFileText(file)
        requireRev(ifRev, found.bytes, name)
        const read = readApplication(found.text, file)
        if (!isUsable(read)) throw cannotChange(name, read.problems)
        const after = checkedApplication(withIds(change(withIds(read.application, id)), id), file) as Identified
        const notes = changeNotes(read.notes)
        const text = rewriteApplication(found.text, file, read.reading, after, notes)
        const stored = { id, rev: revOf(text), file, application: after, notes: notes.trim() }
        if (text === found.text || (await this.#place(file, text, found, stillMine))) return stored
        if (left === 0) throw busy(name)
      }
    })
  }

  async #create(application: Application, notes: string): Promise<Stored> {
    const layout = await this.#ready()
    const checked = checkedApplication(application, layout.folder)
    return this.#locked(layout, 'new', async () => {
      const { applications } = await this.list()
      const ids = new Set(applications.map(stored => stored.id))
      const id = checked.id ?? newId(candidate => ids.has(candidate))
      const names = (await scan(layout.folder, '.md')).entries.map(entry => entry.name)
      for (;;) {
        const name = fileNameFor(checked.company, checked.role, names)
        const file = join(layout.folder, name)
        const complete = withIds(checked, id)
        const text = newApplicationText(complete, notes)
        try {
          await writeFileText(file, text, { create: true })
          return { id, rev: revOf(text), file, application: complete, notes: notes.trim() }
        } catch (error) {
          if (!(error instanceof StoreError) || error.code !== 'conflict') throw error
          names.push(name)
        }
      }
    })
  }

  /** Writes where the file is still the one that was read. */
  async #place(file: string, text: string, found: FileText | undefined, stillMine: () => Promise<void>): Promise<boolean> {
    try {
      await writeFileText(file, text, {
        create: found === undefined,
        before: async () => {
          await stillMine()
          if (found && !(await readFileText(file)).bytes.equals(found.bytes)) throw new StoreError('conflict', 'changed meanwhile')
        },
      })
      return true
    } catch (error) {
      if (error instanceof StoreError && error.code === 'conflict') return false
      throw error
    }
  }

  #paths(): Promise<Layout> {
    return (this.#layout ??= layoutOf(this.#options.folder, this.#options.state))
  }

  async #ready(): Promise<Layout> {
    const layout = await this.#paths()
    await prepare(layout)
    await (this.#prepared ??= sweepTemporary(layout.folder).then(() => layout))
    return layout
  }

  #locked<T>(layout: Layout, name: string, work: (stillMine: () => Promise<void>) => Promise<T>): Promise<T> {
    return withLock({ locks: layout.locks, key: revOf(name), name, patience: this.#options.patience ?? 10_000 }, work)
  }
}

const isUsable = (read: ReadResult): read is Usable => read.application !== undefined && read.reading !== undefined

/** The file, nothing where there is none, or why it cannot be read. */
async function readOptional(path: string): Promise<FileText | { problem: Problem } | undefined> {
  try {
    return await readFileText(path)
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    return error.code === 'missing' ? undefined : { problem: fileProblem(path, error.message) }
  }
}

function absent(error: unknown): undefined {
  if (!(error instanceof StoreError) || error.code !== 'missing') throw error
}

function requireRev(rev: string | undefined, bytes: Buffer, name: string): void {
  if (rev !== undefined && rev !== revOf(bytes)) throw new StoreError('conflict', `${name} was changed meanwhile. Nothing was changed; look at it again first.`)
}

function cannotChange(name: string, problems: readonly Problem[]): StoreError {
  const first = problems[0]
  return new StoreError('invalid', `${name} cannot be changed before it is put right: ${first ? `line ${first.line}: ${first.message}` : 'it has no facts at the top.'}`, { problems })
}

const busy = (name: string) => new StoreError('conflict', `${name} is being changed by another program all the time. Nothing was changed.`)
