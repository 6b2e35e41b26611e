import type { Grammar } from "@afterword/check/harper";
import { readFile } from "node:fs/promises";
import type * as vscode from "vscode";

let loading: Promise<Grammar> | undefined;

/** The checker of general English, which is beside the bundle; loaded when a text is first checked. */
export function grammarOf(context: vscode.ExtensionContext): Grammar {
  const readWasm = (): Promise<Uint8Array> => readFile(context.asAbsolutePath("harper_wasm_slim_bg.wasm"));
  return {
    find: async (text, options) => {
      loading ??= import("@afterword/check/harper").then(({ createHarper }) => createHarper(readWasm));
      return (await loading).find(text, options);
    },
  };
}
