import { readFile } from "node:fs/promises";
import { createHarper } from "@afterword/check/harper";

const file = "harper_wasm_slim_bg.wasm";

/** General English, read by Harper: its WebAssembly lies beside the built program, or in its package in development. */
export const grammar = createHarper(async () => {
  try {
    return await readFile(new URL(`../${file}`, import.meta.url));
  } catch {
    return await readFile(new URL(`../../../packages/check/node_modules/harper.js/dist/${file}`, import.meta.url));
  }
});
