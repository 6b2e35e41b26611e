import { launchCommand, LaunchType } from "@raycast/api";
import { useCallback, useEffect, useRef, useState } from "react";
import type { Desk } from "./desk/desk.ts";
import { part, type Part, type PartName } from "./engine.ts";
import { showFailure } from "./failure.ts";
import { readHost } from "./host.ts";

/** Does something with the folder as it is now, and with the part of the engine that knows how. */
export async function atDesk<Name extends PartName, T>(
  name: Name,
  work: (desk: Desk, part: Part<Name>) => T | Promise<T>,
): Promise<T> {
  const [{ openDesk }, { storeOf }, known] = await Promise.all([part("desk"), part("store"), part(name)]);
  const host = readHost();
  return work(await openDesk(host, storeOf(host)), known);
}

const listeners = new Set<() => void>();

/** After a change of ours: everything on screen is read again at once, and what stands in the menu bar. */
export function announceChange(): void {
  listeners.forEach((listener) => listener());
  // It fails where the menu bar shows nothing of ours, and nobody misses it there.
  launchCommand({ name: "follow-ups-due", type: LaunchType.Background }).catch(() => {});
}

export interface Loaded<T> {
  /** Undefined until it was read for the first time; what was read last while it is read again. */
  value: T | undefined;
  isLoading: boolean;
}

/**
 * Reads something of the folder, and again after every change, whoever made it. A failure is told in a toast that offers a way
 * out; what was shown before stays.
 */
export function useDesk<Name extends PartName, T>(
  name: Name,
  read: (desk: Desk, part: Part<Name>) => T | Promise<T>,
  dependencies: readonly unknown[] = [],
): Loaded<T> {
  const [value, setValue] = useState<T>();
  const [isLoading, setLoading] = useState(true);
  const reader = useRef(read);
  reader.current = read;
  const turn = useRef(0);

  const refresh = useCallback(async () => {
    const mine = ++turn.current;
    setLoading(true);
    try {
      const next = await atDesk(name, reader.current);
      if (mine === turn.current) setValue(() => next);
    } catch (error) {
      if (mine === turn.current) await showFailure(error);
    } finally {
      if (mine === turn.current) setLoading(false);
    }
  }, [name]);

  useEffect(() => void refresh(), [refresh, ...dependencies]);

  useEffect(() => {
    let stop: (() => void) | undefined;
    let isGone = false;
    listeners.add(refresh);
    void part("store").then(({ storeOf }) => {
      if (!isGone) stop = storeOf(readHost()).changes(() => void refresh());
    });
    return () => {
      isGone = true;
      turn.current++;
      listeners.delete(refresh);
      stop?.();
    };
  }, [refresh]);

  return { value, isLoading };
}
