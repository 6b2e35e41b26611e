// One Raycast with its command, in a thread of its own: what the command does to its heap happens here.
import { parentPort, workerData } from 'node:worker_threads'
import { Session, type HostOptions } from './session.ts'

const session = new Session(workerData as HostOptions)

parentPort!.on('message', async ({ id, method, args }: { id: number, method: keyof Session, args: unknown[] }) => {
  try {
    parentPort!.postMessage({ id, result: await (session[method] as (...args: unknown[]) => unknown)(...args) })
  } catch (error) {
    const { name, message, stack } = error instanceof Error ? error : new Error(String(error))
    parentPort!.postMessage({ id, failure: { name, message, stack } })
  }
})
