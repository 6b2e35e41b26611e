import type { Temporal } from "temporal-polyfill";
import type { ClaimId } from "../claims/claims.ts";
import type { AdviceKind, Channel, Person } from "../model/index.ts";

/**
 * When to act. All four are on the recipient's wall clock (their zone, else the interview's, else the sender's);
 * `opens <= ideal <= due`, and `due <= closes` where there is an end.
 */
export interface Window {
  opens: Temporal.ZonedDateTime;
  ideal: Temporal.ZonedDateTime;
  due: Temporal.ZonedDateTime;
  closes?: Temporal.ZonedDateTime;
  /** Days off between the ideal and the due moment: what was not sent before them waits until they are over. */
  pause?: Pause;
}

/** From the first midnight of the days off until the next working morning; `ideal <= from < until <= due`. */
export interface Pause {
  from: Temporal.ZonedDateTime;
  until: Temporal.ZonedDateTime;
}

/**
 * `upcoming` before the window opens, `open` in it, `overdue` between due and closes (thank-yous only), `lapsed` after it
 * closed, `done`, `skipped` by the sender, `held` by a stop.
 */
export type AdviceState = "upcoming" | "open" | "overdue" | "done" | "skipped" | "lapsed" | "held";

/** Someone the message goes to. `passOn` names those a recruiter is asked to pass it on to. */
export interface Recipient extends Person {
  /** `interviewer`, `recruiter`, `referrer`, `hiring-manager`, `reference` or `other`. */
  part: string;
  passOn?: readonly string[];
}

/** A claim that says otherwise, and what it would have changed. */
export interface Dissent {
  claim: ClaimId;
  /** One sentence with the sources' titles: `"Optimal Follow-Up Time" allows waiting until Monday.` */
  text: string;
}

/** A stop that holds the advice back. */
export interface Hold {
  stop: string;
  claims: readonly [ClaimId, ...ClaimId[]];
  reason: string;
}

/** One step of how the advice came about: a rule that fired, with the facts and parameter values it used. */
export interface TraceStep {
  rule: string;
  decides: Aspect;
  /** `fired`, or `overruled` by another rule that is declared to come first. */
  outcome: "fired" | "overruled";
  by?: string;
}

/** What a rule can decide about advice. Exceptions are ordered within one aspect. */
export type Aspect = "window" | "recipients" | "channel";

/** A fact or a parameter's value that the advice rests on, ready to show: `interview ended`, `Mon 23 Nov, 11:00`. */
export interface Fact {
  name: string;
  value: string;
}

/** One card: what to do, to whom, by which medium, when, and why. */
export interface Advice {
  /** Opaque and stable over (application, round, person by name, kind), also when times or addresses change. */
  id: string;
  kind: AdviceKind;
  /** The rule that decided the window. */
  rule: string;
  state: AdviceState;
  /** What to do, in a few words: `Thank Thandi Nkosi`. */
  title: string;
  /** Why now and not sooner or later, in a sentence or two. */
  reason: string;
  window: Window;
  /** By which it was done, where it was; absent where nothing is to be sent. */
  channel?: Channel;
  recipients: readonly Recipient[];
  /** The round it belongs to, where it belongs to one. */
  round?: string;
  /** What they asked for or you promised, in the words of that entry, where it settles such a thing. */
  about?: string;
  /** `may` opens an option and is never the primary action. */
  strength: "should" | "may";
  claims: readonly [ClaimId, ...ClaimId[]];
  dissent: readonly Dissent[];
  /** Why it is held back; empty unless `state` is `held`. */
  holds: readonly Hold[];
  facts: readonly Fact[];
  trace: readonly TraceStep[];
  /** The log entry that settled it, by index, where one did. */
  settledBy?: number;
}

/** Something the plan had to assume, or that the sender should know. */
export interface Notice {
  code:
    | "end-guessed"
    | "time-guessed"
    | "country-unknown"
    | "country-assumed"
    | "holidays-unknown"
    | "zone-assumed"
    | "promise-stale"
    | "custom"
    | "did-you-send"
    | "no-address";
  text: string;
}

/** Silence, read calmly. */
export interface Silence {
  /** The last word from them: a reply, or the interview. */
  since: Temporal.ZonedDateTime;
  workingDays: number;
  text: string;
}

/** Where an application stands, derived from its log. */
export type Status = "active" | "offer" | "signed" | "rejected" | "offer-withdrawn" | "withdrawn" | "moved-on";

/** All advice of one application: what to do first, then by its ideal time. */
export interface Plan {
  application: string;
  company: string;
  role: string;
  status: Status;
  advice: readonly Advice[];
  /** The one thing to do next: open or upcoming, `should`, and a message unless there is none. */
  primary?: Advice;
  notices: readonly Notice[];
  silence?: Silence;
  /** Until when all of it stays as it is while the record does, in milliseconds since 1970. */
  validUntil: number;
}
