import { readFile } from "node:fs/promises";
import { createHarper } from "@afterword/check/harper";

const file = "harper_wasm_slim_bg.wasm";

/** General English, read by Harper: its WebAssembly lies inside the single file, beside the built program, or in its package in development. */
export const grammar = createHarper(async () => {
  const { isSea, getAsset } = await import("node:sea");
  if (isSea()) return new Uint8Array(getAsset(file));
  try {
    return await readFile(new URL(`../${file}`, import.meta.url));
  } catch {
    return await readFile(new URL(`../../../packages/check/node_modules/harper.js/dist/${file}`, import.meta.url));
  }
});
