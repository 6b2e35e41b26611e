import type { CalendarServer } from "@afterword/service";
import * as vscode from "vscode";
import type { Afterword, Opened } from "./afterword.ts";

const remembered = "afterword.serving";

/**
 * Serves calendars from this window for as long as it is open: each server the folder that it was begun for, whatever is looked at
 * meanwhile. Your own folder is served again after a restart, until it is told to stop.
 */
export class Serving implements vscode.Disposable {
  readonly #afterword: Afterword;
  readonly #servers = new Map<string, Promise<CalendarServer>>();
  readonly #soon: NodeJS.Timeout;
  readonly #changed = new vscode.EventEmitter<void>();
  /** A calendar is served now, or no longer. */
  readonly onDidChange = this.#changed.event;

  constructor(afterword: Afterword) {
    this.#afterword = afterword;
    this.#soon = setTimeout(() => void this.#resume().catch(() => {}), 2000);
  }

  /** Where the folder in view is served, if it is. */
  async url(): Promise<string | undefined> {
    const { folder } = await this.#afterword.place();
    return (await this.#servers.get(folder))?.url;
  }

  /** @throws ServiceError `storage` where another window or program has the port. */
  async start(): Promise<string> {
    const opened = await this.#afterword.open();
    const { folder } = opened.place;
    const begun = this.#servers.get(folder) ?? serve(opened);
    this.#servers.set(folder, begun);
    try {
      const { url } = await begun;
      // The example's is nobody's calendar.
      if (opened.place !== this.#afterword.example)
        await this.#afterword.context.globalState.update(remembered, folder);
      this.#changed.fire();
      return url;
    } catch (error) {
      this.#servers.delete(folder);
      throw error;
    }
  }

  async stop(): Promise<void> {
    const place = await this.#afterword.place();
    await this.#close(place.folder);
    if (place !== this.#afterword.example) await this.#afterword.context.globalState.update(remembered, undefined);
    this.#changed.fire();
  }

  /** Another folder is yours now: the one before is served no more, and this one if it was served last. */
  async moved(): Promise<void> {
    await Promise.all(
      [...this.#servers.keys()]
        .filter((folder) => folder !== this.#afterword.example?.folder)
        .map((folder) => this.#close(folder)),
    );
    await this.#resume();
  }

  dispose(): void {
    clearTimeout(this.#soon);
    for (const folder of this.#servers.keys()) void this.#close(folder);
  }

  async #resume(): Promise<void> {
    const last = this.#afterword.context.globalState.get(remembered);
    // Another window may be serving already; then there is nothing to do here.
    if (last !== undefined && last === (await this.#afterword.place()).folder) await this.start();
  }

  async #close(folder: string): Promise<void> {
    const server = this.#servers.get(folder);
    this.#servers.delete(folder);
    await (await server?.catch(() => undefined))?.close();
  }
}

async function serve({ service }: Opened): Promise<CalendarServer> {
  const { serveCalendar } = await import("@afterword/service");
  return serveCalendar(await service);
}
