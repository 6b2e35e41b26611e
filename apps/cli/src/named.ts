import { findApplication, type StoredApplication } from "@afterword/service";
import type { Session } from "./session.ts";

/**
 * The application as a command that is shown to be typed names it: by the first word of its company that means it alone, by the
 * whole name, or else by its id. A name that a shell could read as anything but words is not used.
 */
export function named(stored: StoredApplication, { snapshot }: Pick<Session, "snapshot">): string {
  const { company } = stored.application;
  const words = company
    .split(/\s+/)
    .map((word) => word.replace(/['’]s$/, ""))
    .filter((word) => isPlain(word) && !fillers.has(word.toLowerCase()));
  const name = words.find((word) => means(word)) ?? (isName(company) && means(company) ? `"${company}"` : stored.id);
  return name.startsWith('"') ? name : name.toLowerCase();

  function means(word: string): boolean {
    try {
      return findApplication(snapshot, word).id === stored.id;
    } catch {
      return false;
    }
  }
}

/** At least three characters, none of which a shell gives a meaning. */
const isPlain = (word: string): boolean => /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}-]{2,}$/u.test(word);
const isName = (name: string): boolean => /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N} .'-]*$/u.test(name);

/** Words that would name it to the program, and to nobody else. */
const fillers: ReadonlySet<string> = new Set(["the", "and", "for", "von", "der", "die", "das", "les", "des", "new"]);
