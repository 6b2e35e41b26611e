import { happenedAt, type Application } from "@afterword/core";
import { findStored, type Desk } from "./desk.ts";
import type { Host } from "./places.ts";
import { storeOf } from "./store.ts";

/** A change that was written, as it is told. */
export interface Recorded {
  application: string;
  label: string;
}

/** Writes one change to one application, with nobody else's change lost. */
export async function record(
  desk: Desk,
  id: string,
  label: string,
  change: (application: Application) => Application,
): Promise<Recorded> {
  await desk.store.update(id, change, { label });
  return { application: id, label };
}

/** The moment something happened, as the file carries it: what the words say, else now. Undefined where they cannot be read. */
export function momentOf(desk: Desk, id: string, words = ""): string | undefined {
  return happenedAt(findStored(desk, id).application, desk.clocks, words.trim() === "" ? undefined : words);
}

/** This moment, as the application's file carries it. */
export const momentNow = (desk: Desk, id: string): string => momentOf(desk, id)!;

/** Takes the last change of one application back, of whichever app. Says what it was. */
export async function undoLast(host: Host, id: string): Promise<string> {
  const { labels } = await storeOf(host).undo({ id });
  return labels[0] ?? "the last change";
}

/** What is wrong with each field of a form, in a sentence. */
export type Problems<Field extends string = string> = Partial<Record<Field, string>>;

export const isEmpty = (problems: Problems): boolean => Object.keys(problems).length === 0;

/** The lines of a text area that say something. */
export const linesOf = (text = ""): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** What was typed, or undefined where nothing was. */
export const typed = (text: string | undefined): string | undefined => text?.trim() || undefined;
