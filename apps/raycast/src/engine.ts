import { createRequire } from "node:module";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { environment } from "@raycast/api";
import type { Parts } from "./desk/parts.ts";

export type PartName = keyof Parts;
export type Part<Name extends PartName> = Awaited<ReturnType<Parts[Name]>>;

let engine: Promise<Parts> | undefined;

/**
 * A part of the engine, which all commands share as an asset. A command's own file holds what it shows and nothing else, so that
 * its first picture is there at once.
 * @throws where the asset is missing, as it is in no complete installation.
 */
export async function part<Name extends PartName>(name: Name): Promise<Part<Name>> {
  const parts = await (engine ??= load());
  return (await parts[name]()) as Part<Name>;
}

async function load(): Promise<Parts> {
  // What is on screen goes out first: reading the engine keeps this thread busy.
  await setImmediate();
  const file = join(environment.assetsPath, "engine", "parts.mjs");
  return (createRequire(file)(file) as { parts: Parts }).parts;
}
