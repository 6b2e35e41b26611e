import { Worker } from "node:worker_threads";
import type { HostOptions, Session } from "./session.ts";

export { loadBundle } from "./bundle.ts";
export { readManifest, type Manifest, type ManifestCommand } from "./manifest.ts";
export type { HostOptions, Launched, LaunchOptions } from "./session.ts";
export type { HostState } from "./state.ts";
export type { Snapshot } from "./tree.ts";

/** What a test can do with a Raycast: everything the thread it runs in can be asked, and ending it. */
export type Raycast = Pick<
  Session,
  | "launch"
  | "tool"
  | "filled"
  | "first"
  | "deeplink"
  | "show"
  | "depth"
  | "actions"
  | "values"
  | "errors"
  | "enter"
  | "run"
  | "choose"
  | "click"
  | "state"
  | "toast"
  | "answer"
  | "prefer"
  | "copy"
  | "heap"
> & {
  close(): Promise<void>;
};

/** Raycast stops an extension whose JavaScript heap grows beyond this, in megabytes. */
const heapLimit = 100;

/** A Raycast with nothing on screen yet. It runs what `ray build` wrote, in a thread with the heap that the real one allows. */
export function startRaycast({
  env = process.env,
  ...options
}: HostOptions & { env?: Record<string, string | undefined> }): Raycast {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), {
    workerData: options,
    env: env as NodeJS.ProcessEnv,
    execArgv: ["--disable-warning=ExperimentalWarning"],
    resourceLimits: { maxOldGenerationSizeMb: heapLimit },
  });
  const waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();
  let last = 0;
  let ended: Error | undefined;
  const fail = (error: Error): void => {
    ended ??= error;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on("message", ({ id, result, failure }: { id: number; result?: unknown; failure?: Error }) => {
    const call = waiting.get(id);
    waiting.delete(id);
    if (failure) call?.reject(Object.assign(new Error(failure.message), { name: failure.name, stack: failure.stack }));
    else call?.resolve(result);
  });
  worker.on("error", (error) => fail(error as Error));
  worker.on("exit", () => fail(new Error("the command ended")));
  const call = (method: string, args: unknown[]) =>
    new Promise((resolve, reject) => {
      // A thread that is gone answers nothing.
      if (ended) return reject(ended);
      waiting.set(++last, { resolve, reject });
      worker.postMessage({ id: last, method, args }, []);
    });
  return new Proxy({} as Raycast, {
    get: (_, method: string) => {
      // It is no promise, so that an async function can give it.
      if (method === "then") return undefined;
      if (method === "close") return () => worker.terminate().then(() => undefined);
      return (...args: unknown[]) => call(method, args);
    },
  });
}
