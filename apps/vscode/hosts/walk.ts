import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { openBrowser } from "./browser.ts";
import { start, type Server } from "./code-server.ts";
import { Person } from "./person.ts";

const app = join(dirname(fileURLToPath(import.meta.url)), "..");
const pictures = join(app, "dist/pictures");

/** The example's applications. */
export const robin = join(app, "../../examples/robin");

export interface Scene {
  person: Person;
  server: Server;
  /** Keeps what is seen, to be looked at. */
  picture(name: string): Promise<void>;
}

export type Step = [name: string, act: (scene: Scene) => Promise<void>];

export interface Journey {
  steps: readonly Step[];
  /** A colour theme; the editor's own light one where none is named. */
  theme?: string;
  /** What the folder holds at the start; nothing where it is left out. */
  applications?: string;
  /** In a workspace that nobody trusts. */
  restricted?: boolean;
  /** What else has to be there before the editor is opened; gives what takes it away. */
  beside?: (server: Server) => Promise<() => Promise<void>>;
  /** The language that the editor is shown in; English where it is left out. */
  language?: string;
}

const opening: Step = [
  "the editor with our view",
  async ({ person, server }) => {
    await person.open(server.port, server.workspace);
    await person.view();
  },
];

/** Goes through one journey in a fresh browser and a fresh editor, on Monday noon after a Friday interview. The first step that fails ends it. */
export async function walk(
  vsix: string,
  { steps, theme, applications, restricted = false, beside, language }: Journey,
): Promise<boolean> {
  mkdirSync(pictures, { recursive: true });
  const server = await start({
    release: "latest",
    vsix,
    restricted,
    env: { AFTERWORD_NOW: "2026-11-23T10:00:00Z" },
    settings: { "files.simpleDialog.enable": true, ...(theme && { "workbench.colorTheme": theme }) },
    ...(applications && { applications }),
  });
  const browser = await openBrowser();
  const person = new Person(browser.page);
  browser.page.setDefaultTimeout(90_000);
  const picture = async (name: string): Promise<void> => {
    // What is shown may still be fading in.
    await browser.page.waitForTimeout(300);
    await browser.page.screenshot({ path: join(pictures, `${name}.png`) });
  };
  let stopBeside: (() => Promise<void>) | undefined;
  try {
    stopBeside = await beside?.(server);
    // As a language pack would say it, which brings the editor's own words too.
    if (language) await browser.page.addInitScript(`globalThis._VSCODE_NLS_LANGUAGE = ${JSON.stringify(language)}`);
    for (const [name, act] of [opening, ...steps]) {
      try {
        await act({ person, server, picture });
        console.log(`  ✓ ${name}`);
      } catch (error) {
        console.log(
          `  ✗ ${name}\n${error instanceof Error ? error.message.split("\n").slice(0, 6).join("\n") : String(error)}`,
        );
        await picture(`failed-${name.replace(/\W+/g, "-")}`);
        return false;
      }
    }
    return true;
  } finally {
    await browser.close();
    await server.stop();
    await stopBeside?.();
  }
}
