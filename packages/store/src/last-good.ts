/** What the settings and profiles said when they were last good, in the state folder: what cannot be read now stays as it was. */
import { mkdir, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { writeFileText } from "./disk/write-file.ts";

const prefix = "last-";

export class LastGood {
  readonly #state: string;
  readonly #kept = new Map<string, string>();

  constructor(state: string) {
    this.#state = state;
  }

  async keep(name: string, text: string): Promise<void> {
    if ((this.#kept.get(name) ?? (await this.read(name))) === text) return;
    this.#kept.set(name, text);
    await mkdir(this.#state, { recursive: true, mode: 0o700 })
      .then(() => writeFileText(this.#path(name), text, { durable: false }))
      .catch(() => {});
  }

  async read(name: string): Promise<string | undefined> {
    return readFile(this.#path(name), "utf8").catch(() => undefined);
  }

  /** The names with that beginning, the beginning left out. */
  async names(beginning: string): Promise<string[]> {
    const start = prefix + beginning;
    const found = await readdir(this.#state).catch(() => []);
    return found.filter((name) => name.startsWith(start)).map((name) => name.slice(start.length));
  }

  async drop(name: string): Promise<void> {
    this.#kept.delete(name);
    await rm(this.#path(name), { force: true });
  }

  #path(name: string): string {
    return join(this.#state, prefix + name);
  }
}
