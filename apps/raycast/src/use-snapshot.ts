import type { Service, Snapshot } from "@afterword/service";
import { launchCommand, LaunchType } from "@raycast/api";
import { useCallback, useEffect, useRef, useState } from "react";
import { failureOf, showFailure, type Failure } from "./failure.ts";
import { openedService, readFolder } from "./service.ts";

const listeners = new Set<() => void>();

/** After a change made here: everything on screen is read again at once, and so is the menu bar. */
export function announceChange(): void {
  listeners.forEach((listener) => listener());
  // It fails where the menu bar command is switched off, and nobody misses it there.
  launchCommand({ name: "follow-ups-due", type: LaunchType.Background }).catch(() => {});
}

export interface Loaded<T> {
  /** Undefined until it was read for the first time; what was read last while it is read again. */
  value: T | undefined;
  isLoading: boolean;
  /** Why it could not be read the last time. */
  failure: Failure | undefined;
}

/** Reads something of the folder, and again after every change, whoever made it. A failure is told in a toast, too. */
export function useSnapshot<T>(
  read: (snapshot: Snapshot, service: Service) => T | Promise<T>,
  dependencies: readonly unknown[] = [],
): Loaded<T> {
  const [value, setValue] = useState<T>();
  const [isLoading, setLoading] = useState(true);
  const [failure, setFailure] = useState<Failure>();
  const reader = useRef(read);
  reader.current = read;
  const turn = useRef(0);

  const refresh = useCallback(async () => {
    const mine = ++turn.current;
    setLoading(true);
    try {
      const { service, snapshot } = await readFolder();
      const next = await reader.current(snapshot, service);
      if (mine !== turn.current) return;
      setValue(() => next);
      setFailure(undefined);
    } catch (error) {
      if (mine !== turn.current) return;
      setFailure(failureOf(error));
      await showFailure(error);
    } finally {
      if (mine === turn.current) setLoading(false);
    }
  }, []);

  useEffect(() => void refresh(), [refresh, ...dependencies]);

  useEffect(() => {
    let stop: (() => void) | undefined;
    let isGone = false;
    listeners.add(refresh);
    void openedService().then(({ store }) => {
      if (!isGone) stop = store.changes(() => void refresh());
    });
    return () => {
      isGone = true;
      turn.current++;
      listeners.delete(refresh);
      stop?.();
    };
  }, [refresh]);

  return { value, isLoading, failure };
}
