import { LocalStorage } from "@raycast/api";
import { readCardIds, type CardIds } from "./link.ts";

const key = "copied";

/** Remembers whose note was copied last, so that it can be marked as sent with one key. */
export const rememberCopied = (ids: CardIds): Promise<void> => LocalStorage.setItem(key, JSON.stringify(ids));

/** The card whose note was copied last. */
export async function lastCopied(): Promise<CardIds | undefined> {
  const kept = await LocalStorage.getItem<string>(key);
  return kept === undefined ? undefined : readCardIds(JSON.parse(kept));
}

export const isSameCard = (one: CardIds, other: CardIds | undefined): boolean =>
  one.advice === other?.advice && one.application === other.application;
