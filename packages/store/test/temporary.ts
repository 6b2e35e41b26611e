/** A folder of one's own for each test, on the real disk. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { Application } from "@afterword/core";
import { openFolder, type Store } from "../src/index.ts";

export interface Bench {
  root: string;
  folder: string;
  state: string;
  store: Store;
  write(name: string, text: string | Uint8Array): string;
  again(): Store;
}

/** A fresh folder holding `files`, removed after the test. */
export function temporary(files: Record<string, string | Uint8Array> = {}): Bench {
  const root = mkdtempSync(join(tmpdir(), "afterword-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const folder = join(root, "folder");
  const state = join(root, "state");
  mkdirSync(folder);
  const write = (name: string, text: string | Uint8Array) => {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return path;
  };
  for (const [name, text] of Object.entries(files)) write(name, text);
  const again = () =>
    openFolder({ folder, state, now: () => ({ epochMilliseconds: Date.UTC(2026, 10, 22) }), lockTimeout: 20_000 });
  return { root, folder, state, store: again(), write, again };
}

export const facts = (company = "Acme", role = "Engineer", more: object = {}): Application =>
  Application.parse({ company, role, ...more });

export const file = (company = "Acme", role = "Engineer", more = ""): string =>
  `---\ncompany: ${company}\nrole: ${role}\n${more}---\n`;
