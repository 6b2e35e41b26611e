import type { FeedServer } from '@afterword/serve'
import type * as vscode from 'vscode'
import type { Afterword } from './afterword.ts'

const remembered = 'afterword.serving'

/** Serves the calendar from this window for as long as it is open, and again after a restart, until it is told to stop. */
export class Serving implements vscode.Disposable {
  readonly #afterword: Afterword
  #server: FeedServer | undefined

  constructor(afterword: Afterword) {
    this.#afterword = afterword
    // Another window may be serving already; then there is nothing to do here.
    if (afterword.context.globalState.get(remembered)) setTimeout(() => void this.start().catch(() => {}), 2000)
  }

  get url(): string | undefined {
    return this.#server?.url
  }

  /** @throws PortError where another window or program has the port. */
  async start(): Promise<string> {
    if (this.#server) return this.#server.url
    const [{ serveAsBefore }, { nextFeed }, { feedMaker }] = await Promise.all([import('@afterword/serve'), import('@afterword/ics'), import('./calendar.ts')])
    const { settings } = await this.#afterword.look()
    const shelf = await this.#afterword.shelf()
    const make = feedMaker(this.#afterword)
    this.#server = await serveAsBefore({ shelf, feed: () => nextFeed(shelf, settings.calendar.detail, make) })
    await this.#afterword.context.globalState.update(remembered, true)
    return this.#server.url
  }

  async stop(): Promise<void> {
    await this.#server?.close()
    this.#server = undefined
    await this.#afterword.context.globalState.update(remembered, undefined)
  }

  dispose(): void {
    void this.#server?.close()
  }
}
