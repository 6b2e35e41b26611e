import type { Service, Snapshot } from "@afterword/service";
import { Cache, getPreferenceValues, launchCommand, LaunchType } from "@raycast/api";
import { useCallback, useEffect, useRef, useState } from "react";
import { failureOf, showFailure, type Failure } from "./failure.ts";
import { openedService, readFolder } from "./service.ts";

const listeners = new Set<() => void>();

/** After a change made here: everything on screen is read again at once, and so is the menu bar. */
export function announceChange(): void {
  listeners.forEach((listener) => listener());
  // Windows has no menu bar: there the count stands under the name of another command. It fails where that is switched off.
  const name = process.platform === "win32" ? "copy-follow-up" : "follow-ups-due";
  launchCommand({ name, type: LaunchType.Background }).catch(() => {});
}

export interface Loaded<T> {
  /** Undefined until it was read for the first time; what was read last while it is read again. */
  value: T | undefined;
  isLoading: boolean;
  /** Why it could not be read the last time. */
  failure: Failure | undefined;
}

let cache: Cache | undefined;

// Raised where the shape of what is kept changes: an update of the extension finds what an older one kept.
const shape = 1;

/** Another folder has other rows. */
const keyOf = (name: string): string => `${shape} ${getPreferenceValues<{ folder?: string }>().folder ?? ""} ${name}`;

const keep = (name: string, value: unknown): void => (cache ??= new Cache()).set(keyOf(name), JSON.stringify(value));

function recall<T>(name: string): T | undefined {
  const text = (cache ??= new Cache()).get(keyOf(name));
  return text === undefined ? undefined : (JSON.parse(text) as T);
}

interface Options {
  /** It is read again where one of these changes. */
  dependencies?: readonly unknown[];
  /** Where what is read is plain data: the name it is kept under, to be shown at once the next time. */
  cachedAs?: string;
}

/** Reads something of the folder, and again after every change, whoever made it. A failure is told in a toast, too. */
export function useSnapshot<T>(
  read: (snapshot: Snapshot, service: Service) => T | Promise<T>,
  { dependencies = [], cachedAs }: Options = {},
): Loaded<T> {
  const [value, setValue] = useState<T | undefined>(() => (cachedAs === undefined ? undefined : recall(cachedAs)));
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
      if (cachedAs !== undefined) keep(cachedAs, next);
      setFailure(undefined);
    } catch (error) {
      if (mine !== turn.current) return;
      setFailure(failureOf(error));
      await showFailure(error);
    } finally {
      if (mine === turn.current) setLoading(false);
    }
  }, [cachedAs]);

  useEffect(() => void refresh(), [refresh, ...dependencies]);

  useEffect(() => {
    let stop: (() => void) | undefined;
    let isGone = false;
    listeners.add(refresh);
    openedService()
      .then(({ store }) => {
        if (!isGone) stop = store.changes(() => void refresh());
      })
      // A folder that may not be read cannot be watched either: reading it has said why.
      .catch(() => undefined);
    return () => {
      isGone = true;
      turn.current++;
      listeners.delete(refresh);
      stop?.();
    };
  }, [refresh]);

  return { value, isLoading, failure };
}
