import { Temporal } from "temporal-polyfill";
import type { Interview, LogEntry } from "../model/index.ts";
import { isBefore } from "../time/moment.ts";
import type { Status } from "./advice.ts";
import type { Facts, Logged } from "./facts.ts";
import { isNews } from "./standing.ts";

/** An offer with everything that was said of it since. */
export interface Offer {
  /** The entry that made it. */
  made: Logged<Extract<LogEntry, { kind: "offer" }>>;
  until: Temporal.PlainDate | undefined;
  form: "spoken" | "written" | undefined;
  /** The entry that put it in writing. */
  letter: Logged | undefined;
  condition: string | undefined;
  from: string | undefined;
  /** Whether it took the place of an offer with other terms. */
  changed: boolean;
  /** The entry in which you said yes. */
  accepted: Logged | undefined;
}

/** Whether an offer is only spoken, or depends on something, and no day is named to answer it by: there is nothing to answer yet. */
export const isProvisional = ({
  form,
  condition,
  until,
}: Pick<Offer, "form" | "condition"> & { readonly until?: unknown }): boolean =>
  until === undefined && (form === "spoken" || condition !== undefined);

/** Why there is nothing to answer. */
export const nothingToAnswer =
  "Their offer is not in writing or still depends on something, and they named no day for your answer. It comes with the letter.";

/** “Subject to funding”, as what it depends on: “funding”. */
const dependsOn = (condition: string): string =>
  condition.replace(
    /^(?:it )?(?:still )?(?:subject to|depend(?:s|ent|ing) (?:up)?on|conditional (?:up)?on|pending)\s+/i,
    "",
  );

/** Whether their offer depends on references that nobody is known to have called yet. */
export const awaitsReferences = ({ offer, log }: Pick<Facts, "offer" | "log">): boolean =>
  offer?.condition !== undefined &&
  /\brefer(?:ences?|ees?)\b/i.test(offer.condition) &&
  !log.slice(log.indexOf(offer.made)).some(({ entry }) => entry.kind === "references-called");

/** What each entry decides. */
const decides: Partial<Record<LogEntry["kind"], Status>> = {
  offer: "offer",
  accepted: "offer",
  signed: "signed",
  rejected: "rejected",
  "offer-withdrawn": "offer-withdrawn",
  declined: "withdrawn",
  withdrawn: "withdrawn",
  "moved-on": "moved-on",
};

/**
 * The last entry that decides anything counts. They take a decision back when they invite you or reopen the process; after you
 * moved on, any word of theirs does; and so does a round that begins after a no, or after moving on.
 */
export function readStatus(
  log: readonly Logged[],
  rounds: readonly { interview: Pick<Interview, "status">; start: Temporal.ZonedDateTime }[] = [],
): { status: Status; decision: Logged | undefined } {
  let status: Status = "active";
  let decision: Logged | undefined;
  for (const logged of log) {
    const decided = decides[logged.entry.kind];
    // An offer that is made again, or accepted, is still the one that was made, unless its terms are other ones.
    if (decided === "offer" && status === "offer" && !hasOtherTerms(logged.entry)) continue;
    if (decided) [status, decision] = [decided, logged];
    else if (reopens(logged.entry, status)) [status, decision] = ["active", undefined];
  }
  const mayReopen = status === "moved-on" || status === "rejected" || status === "offer-withdrawn";
  const isOpenAgain =
    mayReopen &&
    rounds.some(({ interview, start }) => interview.status !== "cancelled" && isBefore(decision!.at, start));
  return isOpenAgain ? { status: "active", decision: undefined } : { status, decision };
}

function reopens(entry: LogEntry, status: Status): boolean {
  if (entry.kind === "reopened" || entry.kind === "invited") return true;
  if (status !== "moved-on") return false;
  return isNews(entry) || entry.kind === "asked" || entry.kind === "task";
}

/** The offer that stands: the first entry of the last one, with what later entries add. */
export function readOffer(log: readonly Logged[]): Offer | undefined {
  let offer: Offer | undefined;
  for (const logged of log) {
    const { entry } = logged;
    if (entry.kind === "offer") {
      // A yes was to the terms before.
      if (hasOtherTerms(entry)) offer = undefined;
      offer = {
        made: offer?.made ?? (logged as Offer["made"]),
        until: entry.until === undefined ? offer?.until : Temporal.PlainDate.from(entry.until),
        form: entry.form ?? offer?.form,
        letter: entry.form === "written" ? logged : offer?.letter,
        condition: entry.condition === undefined ? offer?.condition : dependsOn(entry.condition),
        from: entry.from ?? offer?.from,
        changed: hasOtherTerms(entry) || offer?.changed === true,
        accepted: offer?.accepted,
      };
    } else if (entry.kind === "accepted") {
      offer = offer
        ? { ...offer, accepted: logged }
        : { ...nothingSaid, made: logged as unknown as Offer["made"], accepted: logged };
    } else if (decides[entry.kind] || reopens(entry, "offer")) offer = undefined;
  }
  return offer;
}

const hasOtherTerms = (entry: LogEntry): boolean => entry.kind === "offer" && entry.changed === true;

const nothingSaid = {
  until: undefined,
  form: undefined,
  letter: undefined,
  condition: undefined,
  from: undefined,
  changed: false,
};
