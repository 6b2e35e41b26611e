/**
 * Everybody's changes, within a second. The system's own notice comes first where there is one; network drives, some sync
 * services and full watch tables give none, so the folder is looked at regularly as well.
 */
import { watch, type FSWatcher } from "node:fs";
import { join } from "node:path";
import { lookAt, namesIn } from "./disk/look.ts";
import { isTemporary } from "./disk/write-file.ts";
import type { Layout } from "./layout.ts";
import type { Change } from "./store.ts";

/** Between two looks, in milliseconds; longer where a look takes long, so that it never costs more than a tenth of the time. */
const interval = 800;
/** Editors save in several steps. */
const settle = 40;

export interface WatchOptions {
  notices: boolean;
}

/** Calls `listener` with what changed since the last call. The state at the moment of this call is the beginning. */
export function watchFolder(
  layout: Layout,
  listener: (changes: Change[]) => void,
  options: WatchOptions = { notices: true },
): () => void {
  let before = look(layout);
  let timer: NodeJS.Timeout;
  let stopped = false;
  let hurried = false;
  let watchers: FSWatcher[] = [];

  const check = () => {
    clearTimeout(timer);
    hurried = false;
    const started = performance.now();
    const now = look(layout);
    const changes = difference(before, now);
    before = now;
    const next = Math.max(interval, 10 * (performance.now() - started));
    if (options.notices && changes.some((change) => change.how === "added")) listen();
    try {
      if (changes.length > 0) listener(changes);
    } finally {
      // A listener that fails is heard of, and hears of the next change; it may also have stopped us.
      if (!stopped) timer = setTimeout(check, next);
    }
  };
  const soon = () => {
    // Only the first notice of several counts: a file that is written all the time must not put the look off for ever.
    if (hurried || stopped) return;
    hurried = true;
    clearTimeout(timer);
    timer = setTimeout(check, settle);
  };
  const listen = () => {
    for (const watcher of watchers) watcher.close();
    watchers = [layout.folder, layout.profiles, layout.templates].flatMap((folder) => notices(folder, soon));
  };

  if (options.notices) listen();
  timer = setTimeout(check, interval);
  return () => {
    stopped = true;
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}

function notices(folder: string, soon: () => void): FSWatcher[] {
  try {
    const watcher = watch(folder, soon);
    // Looking regularly goes on without it.
    watcher.on("error", () => watcher.close());
    return [watcher];
  } catch {
    return [];
  }
}

type Look = Map<string, { kind: Change["kind"]; sign: string }>;

function look(layout: Layout): Look {
  const found: Look = new Map();
  const add = (folder: string, kind: Change["kind"], matches: (name: string) => boolean) => {
    for (const name of namesIn(folder)) {
      if (!matches(name) || isTemporary(name)) continue;
      const file = join(folder, name);
      const seen = lookAt(file);
      if (seen) found.set(file, { kind, sign: seen.sign });
    }
  };
  add(layout.folder, "application", (name) => name.endsWith(".md"));
  add(layout.folder, "settings", (name) => name === "afterword.yaml");
  add(layout.profiles, "profile", (name) => name.endsWith(".yaml"));
  add(layout.templates, "template", (name) => name.endsWith(".md"));
  return found;
}

function difference(before: Look, now: Look): Change[] {
  const changes: Change[] = [];
  for (const [file, { kind, sign }] of now) {
    const old = before.get(file);
    if (old?.sign !== sign) changes.push({ kind, how: old ? "changed" : "added", file });
  }
  for (const [file, { kind }] of before) if (!now.has(file)) changes.push({ kind, how: "removed", file });
  return changes;
}
