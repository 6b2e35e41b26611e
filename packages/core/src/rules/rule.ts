import type { Temporal } from "temporal-polyfill";
import type { ClaimId, ClaimIds } from "../claims/claims.ts";
import type { AdviceKind, Channel, Person, SentEntry } from "../model/index.ts";
import type { Aspect, Dissent, Fact, Recipient, Window } from "../plan/advice.ts";
import type { Context } from "../plan/context.ts";
import type { Facts, Logged, Round } from "../plan/facts.ts";
import type { Profile } from "../profiles/profile.ts";

/** What one card is about. The key makes its id; it must outlive changes of time and address. */
export interface Subject {
  key: readonly string[];
  round?: Round;
  /** Whom it concerns; recipients are made from them. */
  people: readonly Person[];
  /** Who passes it on to them, where they cannot be reached. */
  via?: Recipient;
  /** For messages that may repeat: how many of them went unanswered before this one. */
  nth?: number;
  /** For those: the message itself, where it was sent. */
  own?: Logged<SentEntry>;
  /** The log entry after which it counts: an earlier skip was about the one before. */
  since?: Logged;
}

/** A decision with its reason: a sentence or two in plain words, for the sender to read. */
export interface Decided<T> {
  value: T;
  reason: string;
}

/** What every rule says of itself; `docs/rules.md` is generated from it. */
export interface About {
  /** `thank-you`, or for an exception `thank-you.weekend`. */
  id: string;
  kind: AdviceKind;
  /** What it does, in one line. */
  summary: string;
  /** At least one, or it does not compile. */
  claims: ClaimIds;
  /** Those of its claims that do not bear on this card. */
  aside?: (context: Context) => readonly ClaimId[];
  /** Sources that disagree, where the choice matters for these facts. */
  dissent?: (context: Context) => readonly Dissent[];
}

/** What each aspect's decision looks like. */
export interface Decision {
  window: Decided<Window>;
  channel: Channel;
  recipients: readonly Recipient[];
}

/** A function for each aspect a rule decides. */
export type Decides = { [A in Aspect]?: (context: Context) => Decision[A] };

/** The base rule of a kind: which cards there are, and what holds unless an exception says otherwise. */
export interface BaseRule extends About, Decides {
  id: AdviceKind;
  /** A `may` opens an option and is never the primary action. */
  strength: "should" | "may";
  /** Where an option is more than one for these facts: it is advised, and can be the primary action. */
  urgent?: (subject: Subject, facts: Facts) => boolean;
  subjects: (facts: Facts, profile: Profile) => readonly Subject[];
  /** Why there is no card, in a sentence, where `subjects` finds none: what would have to be so. */
  absent: (facts: Facts) => string;
  title: (subject: Subject, facts: Facts) => string;
  window: (context: Context) => Decided<Window>;
  facts?: (context: Context) => readonly Fact[];
  /** Whether it is `done`, not `lapsed`, once its window closed. */
  endsByItself?: boolean;
  /** The log entry that settles it, where the record shows that it was done. */
  settledBy?: (context: Context) => Logged | undefined;
}

/**
 * A labelled exception to the base rule of its kind. Where two apply at once, one must name the other in `over`.
 * `otherwise` is what would hold without it.
 */
export interface ExceptionFor<A extends Aspect> extends About {
  decides: A;
  /** Exceptions that give way to this one. */
  over?: readonly string[];
  /** A profile may not turn it off: only the sender's written reason passes it, as with a stop. */
  safeguard?: true;
  applies: (context: Context) => boolean;
  decide: (context: Context, otherwise: () => Decision[A]) => Decision[A];
}
export type ExceptionRule = { [A in Aspect]: ExceptionFor<A> }[Aspect];

/**
 * Holds advice back. Stops never compete: each that applies is shown. The sender's written reason passes them; a profile
 * cannot.
 */
export interface Stop {
  id: string;
  summary: string;
  claims: ClaimIds;
  /** The kinds it can hold. */
  holds: readonly AdviceKind[];
  /** Why it holds, in a sentence; undefined where it does not apply. */
  reason: (context: Context, kind: AdviceKind) => string | undefined;
  /** From when on it holds: a card whose window had closed by then is not its doing. Absent where it has always held. */
  since?: (context: Context) => Temporal.ZonedDateTime | undefined;
  /** Who would have it sent all the same. */
  dissent?: (context: Context, kind: AdviceKind) => readonly Dissent[];
}

export const baseRule = (rule: BaseRule): BaseRule => rule;
export const exceptionRule = <A extends Aspect>(rule: ExceptionFor<A>): ExceptionFor<A> => rule;
export const stop = (rule: Stop): Stop => rule;
