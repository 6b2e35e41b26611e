/** What a mail can mean for an application. */
export const proposalKinds = [
  "rejection",
  "offer",
  "offer-withdrawn",
  "on-hold",
  "new-round",
  "round-moved",
  "round-cancelled",
  "request",
  "new-date",
  "undecided",
  "out-of-office",
  "bounce",
  "automatic",
  "courtesy",
  "sent",
] as const;
export type ProposalKind = (typeof proposalKinds)[number];

/** Each kind as it is named in a doubt. */
export const inWords: Readonly<Record<ProposalKind, string>> = {
  rejection: "a rejection",
  offer: "an offer",
  "offer-withdrawn": "an offer taken back",
  "on-hold": "a hold",
  "new-round": "a new round",
  "round-moved": "a round moved",
  "round-cancelled": "a round called off",
  request: "a request",
  "new-date": "a day by which you hear",
  undecided: "word that nothing is decided",
  "out-of-office": "an absence",
  bounce: "a note that did not arrive",
  automatic: "an automatic answer",
  courtesy: "a courtesy",
  sent: "a note of your own",
};

/** A way of saying something. */
export interface Cue {
  readonly kind: ProposalKind;
  /** `firm` says it by itself; `likely` says it where nothing speaks against it; `hint` only colours. */
  readonly weight: "firm" | "likely" | "hint";
  readonly says: RegExp;
  /** Words in the same sentence with which it means something else. */
  readonly unless?: RegExp;
  /** It holds inside "if …" and after "not …" as well. */
  readonly anywhere?: true;
}

export const cue = (
  kind: ProposalKind,
  weight: Cue["weight"],
  says: RegExp | string,
  unless?: RegExp,
  anywhere?: true,
): Cue => ({
  kind,
  weight,
  says: typeof says === "string" ? new RegExp(says, "i") : says,
  ...(unless && { unless }),
  ...(anywhere && { anywhere }),
});
