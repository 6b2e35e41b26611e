import { roundIds, type Interview } from "@afterword/core";
import { isToCome, showMoment } from "../field/when.ts";
import type { Snapshot, StoredApplication } from "../snapshot.ts";

/** What thanks for an interview cannot be written or sent before it. */
const afterInterview: readonly string[] = ["thank-you", "handwritten-note"];

export const followsInterview = (kind: string): boolean => afterInterview.includes(kind);

/** The interviews of one round, or of all rounds, that were not called off. */
export function interviewsOf({ application }: StoredApplication, round: string | undefined): readonly Interview[] {
  const ids = roundIds(application.interviews);
  return application.interviews.filter(
    ({ status }, index) => status !== "cancelled" && (round === undefined || ids[index] === round),
  );
}

/** The zone that the times of an interview are in: its own, else that of the application, else the sender's. */
export const zoneOfInterview = (
  { zone }: Interview,
  { application }: StoredApplication,
  { settings }: Pick<Snapshot, "settings">,
): string => zone ?? application.zone ?? settings.zone;

/** Why thanks cannot go out yet, in sentences; undefined where an interview of that round, or of any, has begun. */
export function stillToCome(
  stored: StoredApplication,
  { kind, round }: { kind: string; round?: string | undefined },
  snapshot: Snapshot,
): string | undefined {
  if (!followsInterview(kind)) return undefined;
  const interviews = interviewsOf(stored, round);
  const zone = (interview: Interview): string => zoneOfInterview(interview, stored, snapshot);
  const [next] = interviews;
  if (next === undefined || interviews.some((one) => !isToCome(one.start, zone(one), { snapshot }))) return undefined;
  return `The interview with ${stored.application.company} is still to come: it begins on ${showMoment(next.start, zone(next), { snapshot })}, and the ${kind.replace("handwritten-", "handwritten ")} opens when it ends.`;
}
