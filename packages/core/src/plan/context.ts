import { attributed, type ClaimId } from "../claims/claims.ts";
import type { SourceId } from "../claims/sources.ts";
import type { AdviceKind } from "../model/index.ts";
import { parameters, type ParameterId, type Value } from "../profiles/parameters.ts";
import type { Profile } from "../profiles/profile.ts";
import { counted } from "../time/words.ts";
import type { Dissent, Fact, Window } from "./advice.ts";
import type { Clock } from "./clock.ts";
import type { Facts } from "./facts.ts";
import type { Subject } from "../rules/rule.ts";

/** What a rule sees: the facts, the profile's values, and the card it is deciding about. */
export interface Context {
  facts: Facts;
  profile: Profile;
  subject: Subject;
  /** A parameter's value. It is noted, so that the card can say what it rests on. */
  value: {
    (id: NumberParameter): number;
    (id: ClockParameter): string;
    (id: FlagParameter): boolean;
  };
  /** The hours and working days of the person the card is about, `thank-you` ones where the kind is a thank-you. */
  clock: Clock;
  /** The window that a card of another kind has, or would have if its profile had it on. */
  windowOf: (kind: AdviceKind, subject: Subject) => Window;
}

type Of<T> = { [K in ParameterId]: (typeof parameters)[K]["unit"] extends T ? K : never }[ParameterId];
type ClockParameter = Of<"clock time">;
type FlagParameter = Of<"yes or no">;
type NumberParameter = Exclude<ParameterId, ClockParameter | FlagParameter>;

/** A parameter and its value as people read them: `A thank-you is due: 24 hours`. */
export function parameterFact(id: ParameterId, value: Value): Fact {
  const { unit, meaning } = parameters[id];
  if (unit === "yes or no") return { name: meaning, value: value === true ? "yes" : "no" };
  return {
    name: meaning,
    value: unit === "clock time" ? String(value) : counted(Number(value), unit.replace(/s$/, "")),
  };
}

/**
 * A claim that says otherwise. The phrase completes "«title» says …", "allows …" or "warns …":
 * `against('T3', 'waiting until Monday')`. `but` names sources of the claim that do not say so of this case.
 */
export const against = (claim: ClaimId, phrase: string, ...but: readonly SourceId[]): Dissent => ({
  claim,
  text: `${capital(attributed(claim, but))} ${phrase}.`,
});

const capital = (text: string): string => text.replace(/^our/, "Our");
