import type { Invitation } from "@afterword/invitation";
import type { ProposalKind } from "./cues/cue.ts";

/** A day, or a day and an hour, that the words of a mail name. */
export interface ProposedDate {
  /** `2026-12-11`, or `2026-12-11 14:00` on the wall clock of `zone`, else of the application. */
  readonly at: string;
  readonly zone?: string | undefined;
  /** The words it was read from. */
  readonly words: string;
  readonly sure: boolean;
  /** Why it may be another day. */
  readonly doubt?: string | undefined;
}

/** What a mail seems to mean for the record. It changes nothing until the person says yes. */
export interface Proposal {
  readonly kind: ProposalKind;
  /** The id of the application it is about, where one could be told. */
  readonly application?: string | undefined;
  /** Where `application` is undefined: those it could be. */
  readonly candidates: readonly string[];
  /** The sentence it rests on, as it was written, on one line. */
  readonly words: string;
  /** Where these words stand in the message's `text`. */
  readonly range: { readonly start: number; readonly end: number };
  /** What the kind says of it: decided by, due by, held on, back on, open until. */
  readonly date?: ProposedDate | undefined;
  /** `sure` where kind and application leave no doubt. */
  readonly sure: "sure" | "unsure";
  /** Why it is not sure, in words for the person. */
  readonly why?: string | undefined;
  /** The invitation in it, for a new round. */
  readonly invitation?: Invitation | undefined;
  /** The addresses it could not be delivered to, for a bounce. */
  readonly failed?: readonly string[] | undefined;
  /** What was sent, for a message of your own. */
  readonly what?: string | undefined;
}
