import type { Detail } from "@afterword/ics";
import { Option } from "commander";
import { stat } from "node:fs/promises";
import { dirname } from "node:path";
import { UsageError } from "../session.ts";

export const detailOptions = [
  new Option("--full", "with names, reasons and links"),
  new Option("--discreet", "without names or details").conflicts("full"),
] as const;

export interface DetailOptions {
  full?: true;
  discreet?: true;
}

export const detailOf = <Otherwise extends Detail | undefined>(
  { full, discreet }: DetailOptions,
  otherwise: Otherwise,
): Detail | Otherwise => (full ? "full" : discreet ? "discreet" : otherwise);

/** @throws UsageError where the folder that a file is to be written to does not exist. */
export async function requireFolder(file: string): Promise<void> {
  const folder = dirname(file);
  const found = await stat(folder).catch(() => undefined);
  if (!found?.isDirectory()) throw new UsageError(`--out: there is no folder ${folder}`);
}

/** The number of a port. */
export function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port < 1 || port > 65_535)
    throw new UsageError(`--port: expected a number from 1 to 65535, found "${text}"`);
  return port;
}
