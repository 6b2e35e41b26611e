import * as z from "zod";
import { digestOf } from "./essence.ts";

const Entry = z.object({
  /** What the server called the version we know. */
  etag: z.string().optional(),
  /** What we last put there, by its essence. It used to be kept as text. */
  sent: z.string().transform((sent) => (/^[\da-f]{64}$/.test(sent) ? sent : digestOf(sent))),
  /** Somebody changed or deleted it there, and it is theirs now. */
  theirs: z.enum(["changed", "deleted"]).optional(),
});

export const Memory = z.object({ calendar: z.string(), events: z.record(z.string(), Entry) });

/** What this machine knows of its events on the server, kept in its state folder. What is not in it yet is what is still to be pushed. */
export type Memory = z.output<typeof Memory>;

export const emptyMemory = (calendar: string): Memory => ({ calendar, events: {} });

/** Undefined for what `writeMemory` did not write. */
export function readMemory(text: string): Memory | undefined {
  try {
    return Memory.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

export const writeMemory = (memory: Memory): string => `${JSON.stringify(memory, null, 1)}\n`;
