/** What a store of applications does, wherever it keeps them. The folder is one; a database can be another. */
import type { Application, ProfileInput, Settings } from '@afterword/core'
import type { Problem } from './problem.ts'

export type Identified = Application & { id: string }

export interface Stored {
  id: string
  /** Names this very version: pass it back as `ifRev` to change nothing else. */
  rev: string
  /** Where it is kept: an absolute path. */
  file: string
  /** With its id, and one for each round. */
  application: Identified
  notes: string
}

export interface Change {
  kind: 'application' | 'settings' | 'profile' | 'template'
  how: 'added' | 'changed' | 'removed'
  file: string
}

export interface Store {
  /** Every application that can be read, by file name; and what is wrong with the rest. One bad file never hides another. */
  list(): Promise<{ applications: Stored[], problems: Problem[] }>
  get(id: string): Promise<Stored | undefined>
  /** Saves the whole application. Without an id, or with one that is not there yet, a new one. Fails with `conflict` where `ifRev` is not current. */
  put(application: Application, options?: { ifRev?: string, notes?: string, label?: string }): Promise<Stored>
  /** Reads, changes and saves in one go, with nobody else's change lost. `change` may be called again, so it must only compute. */
  update(
    id: string,
    change: (application: Identified) => Application,
    options?: { notes?: (notes: string) => string, label?: string },
  ): Promise<Stored>
  delete(id: string, ifRev?: string): Promise<void>
  /** Calls back within a second of anybody's change, until the returned function is called. */
  changes(listener: (changes: Change[]) => void): () => void
  /** The defaults where there is no file, or an unreadable one. */
  settings(): Promise<{ settings: Settings, problems: Problem[], exists: boolean }>
  updateSettings(change: (settings: Settings) => Settings): Promise<Settings>
  profiles(): Promise<{ profiles: Record<string, ProfileInput>, problems: Problem[] }>
  templates(): Promise<{ templates: { name: string, file: string, text: string }[], problems: Problem[] }>
}
