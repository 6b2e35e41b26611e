import { roundIds, type Interview } from "@afterword/core";
import type { CheckContext } from "../context.ts";

/** The interviews a note can be about: the round it names, else all of them. */
export function roundsAbout({ application, round }: Pick<CheckContext, "application" | "round">): Interview[] {
  if (!application) return [];
  if (round === undefined) return application.interviews;
  const ids = roundIds(application.interviews);
  return application.interviews.filter((_, index) => ids[index] === round);
}
