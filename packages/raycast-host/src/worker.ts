// One Raycast with its command, in a thread of its own: what the command does to its heap happens here.
import { parentPort, workerData } from "node:worker_threads";
import { Session, type HostOptions } from "./session.ts";

const port = parentPort!;
// No window receives it, so there is no origin to name.
const reply = (message: object): void => port.postMessage(message, []);
const session = new Session(workerData as HostOptions);

port.on("message", async ({ id, method, args }: { id: number; method: keyof Session; args: unknown[] }) => {
  try {
    reply({ id, result: await (session[method] as (...args: unknown[]) => unknown)(...args) });
  } catch (error) {
    const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
    reply({ id, failure: { name, message, stack } });
  }
});
