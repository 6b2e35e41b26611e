import { useCallback, useEffect, useRef, useState } from 'react'
import type { Desk } from './desk/desk.ts'
import { showFailure } from './failure.ts'
import { readHost } from './host.ts'

/**
 * Does something with the folder as it is now. The engine, and the part of it that `load` names, are read when they are first
 * needed: a command shows its first picture before that, and its bundle holds no part it has no use for.
 */
export async function atDesk<Module, T>(
  load: () => Promise<Module>,
  work: (desk: Desk, module: Module) => T | Promise<T>,
): Promise<T> {
  const [{ openDesk }, { storeOf }, module] = await Promise.all([import('./desk/desk.ts'), import('./desk/store.ts'), load()])
  const host = readHost()
  return work(await openDesk(host, storeOf(host)), module)
}

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
export function useDesk<Module, T>(
  load: () => Promise<Module>,
  read: (desk: Desk, module: Module) => T | Promise<T>,
  dependencies: readonly unknown[] = [],
): Loaded<T> {
  const [value, setValue] = useState<T>()
  const [isLoading, setLoading] = useState(true)
  const reader = useRef({ load, read })
  reader.current = { load, read }
  const turn = useRef(0)

  const refresh = useCallback(async () => {
    const mine = ++turn.current
    setLoading(true)
    try {
      const next = await atDesk(reader.current.load, reader.current.read)
      if (mine === turn.current) setValue(() => next)
    } catch (error) {
      if (mine === turn.current) await showFailure(error)
    } finally {
      if (mine === turn.current) setLoading(false)
    }
  }, [])

  useEffect(() => void refresh(), [refresh, ...dependencies])

  useEffect(() => {
    let stop: (() => void) | undefined
    let isGone = false
    listeners.add(refresh)
    void import('./desk/store.ts').then(({ storeOf }) => {
      if (!isGone) stop = storeOf(readHost()).changes(() => void refresh())
    })
    return () => {
      isGone = true
      turn.current++
      listeners.delete(refresh)
      stop?.()
    }
  }, [refresh])

  return { value, isLoading }
}
