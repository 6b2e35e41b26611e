import { useCallback, useEffect, useRef, useState } from 'react'
import { environment, getPreferenceValues } from '@raycast/api'
import type { Host } from './desk/desk.ts'
import { showFailure } from './failure.ts'

export type DeskModule = typeof import('./desk/index.ts')

/** The engine, read when it is first needed: a command shows its first picture before that. */
export const loadDesk = (): Promise<DeskModule> => import('./desk/index.ts')

export const readHost = (): Host => ({
  folder: getPreferenceValues<{ folder?: string }>().folder,
  assets: environment.assetsPath,
})

const listeners = new Set<() => void>()

/** After a change of ours: everything on screen is read again at once. */
export const announceChange = (): void => listeners.forEach(listener => listener())

export interface Loaded<T> {
  /** Undefined until it was read for the first time; what was read last while it is read again. */
  value: T | undefined
  isLoading: boolean
}

/**
 * Reads something of the folder, and again after every change, whoever made it. A failure is told in a toast that offers a way
 * out; what was shown before stays.
 */
export function useDesk<T>(read: (module: DeskModule, host: Host) => Promise<T>, dependencies: readonly unknown[] = []): Loaded<T> {
  const [value, setValue] = useState<T>()
  const [isLoading, setLoading] = useState(true)
  const reader = useRef(read)
  reader.current = read
  const turn = useRef(0)

  const load = useCallback(async () => {
    const mine = ++turn.current
    setLoading(true)
    try {
      const next = await reader.current(await loadDesk(), readHost())
      if (mine === turn.current) setValue(() => next)
    } catch (error) {
      if (mine === turn.current) await showFailure(error)
    } finally {
      if (mine === turn.current) setLoading(false)
    }
  }, [])

  useEffect(() => void load(), [load, ...dependencies])

  useEffect(() => {
    let stop: (() => void) | undefined
    let isGone = false
    listeners.add(load)
    void loadDesk().then(({ storeOf }) => {
      if (!isGone) stop = storeOf(readHost()).changes(() => void load())
    })
    return () => {
      isGone = true
      turn.current++
      listeners.delete(load)
      stop?.()
    }
  }, [load])

  return { value, isLoading }
}
