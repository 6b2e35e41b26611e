import * as clack from '@clack/prompts'
import { UsageError } from '../host.ts'

interface AskOptions {
  hint?: string
  /** What is expected, for the message where the answer will not do. */
  need?: string
  check?: (text: string) => boolean
}

/** Ctrl+C: ends the command, and nothing is written but what the command says it keeps. */
export class Stopped extends UsageError {
  constructor() {
    super('stopped; nothing was written')
  }
}

/** One line of text; an optional one may be left empty. */
export async function ask(message: string, options: AskOptions & { optional: true }): Promise<string | undefined>
export async function ask(message: string, options: AskOptions): Promise<string>
export async function ask(message: string, { hint, need, check, optional }: AskOptions & { optional?: boolean }): Promise<string | undefined> {
  const answer = await clack.text({
    message: optional ? `${message} (Enter to skip)` : message,
    ...(hint && { placeholder: hint }),
    validate: text => {
      const typed = (text ?? '').trim()
      if (typed === '') return optional ? undefined : `Please give ${need ?? 'an answer'}.`
      return !check || check(typed) ? undefined : `Please give ${need ?? 'another answer'}.`
    },
  })
  const typed = notCancelled<string | undefined>(answer)?.trim() ?? ''
  return typed === '' ? undefined : typed
}

/** One of several answers; keys are what is kept, values what is shown. */
export async function choose<Key extends string>(message: string, choices: Record<Key, string>): Promise<Key> {
  const options = Object.entries<string>(choices).map(([value, label]) => ({ value, label }))
  return notCancelled(await clack.select({ message, options })) as Key
}

/** Yes or no; Enter means yes, unless `enter` says otherwise: what cannot be undone needs more than that. */
export const confirm = async (message: string, { enter = true }: { enter?: boolean } = {}): Promise<boolean> =>
  notCancelled<boolean>(await clack.confirm({ message, initialValue: enter }))

function notCancelled<T>(answer: T | symbol): T {
  if (clack.isCancel(answer)) throw new Stopped()
  return answer as T
}
