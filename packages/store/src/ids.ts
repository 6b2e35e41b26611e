/** Short opaque ids. They name a record in commands and calendars, and tell a reader of either nothing. */
import { roundIds, type Application } from "@afterword/core";
import { createHash, randomBytes, randomUUID } from "node:crypto";
import { foldName } from "./disk/names.ts";
import { StoreError } from "./problem.ts";
import type { Identified } from "./store.ts";

const letters = "abcdefghjkmnpqrstuvwxyz";
const signs = `${letters}23456789`;

/** The first sign is a letter, so that no YAML reader takes an id for a number. */
const fromBytes = (bytes: Uint8Array): string =>
  [...bytes.subarray(0, 6)]
    .map((byte, index) => (index === 0 ? letters[byte % letters.length] : signs[byte % signs.length]))
    .join("");

/** A new id that `isTaken` does not know. */
export function newId(isTaken: (id: string) => boolean): string {
  for (;;) {
    const id = fromBytes(randomBytes(6));
    if (!isTaken(id)) return id;
  }
}

/** Names one change, of one file or of many. */
export const newChange = (): string => randomUUID();

/** The id of a file that has none of its own yet: the same every time, and the one it gets at the first write. */
export const idFromName = (name: string): string => fromBytes(createHash("sha256").update(foldName(name)).digest());

/** Whether a file of that name, holding that application, is the one that goes by `id`. Files without an id of their own still may be. */
export const goesBy = (id: string, name: string, application: Pick<Application, "id">): boolean =>
  application.id === undefined || application.id === id || idFromName(name) === id;

export const anotherNow = (name: string): StoreError =>
  new StoreError("conflict", `${name} is another application now. Nothing was changed.`);

/** The application with its id, and `r1`, `r2` for the rounds that have none. */
export function withIds(application: Application, id: string): Identified {
  const ids = roundIds(application.interviews);
  return {
    ...application,
    id,
    interviews: application.interviews.map((round, index) =>
      round.id === undefined ? { ...round, id: ids[index]! } : round,
    ),
  };
}

/** Names the contents of a file: equal exactly where the bytes are. */
export const revOf = (bytes: Uint8Array | string): string =>
  createHash("sha256").update(bytes).digest("base64url").slice(0, 22);
