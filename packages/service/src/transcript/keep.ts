import type { TypedFields } from "../field/field.ts";
import type { DebriefProposal } from "./proposals.ts";

/** The fields of the action `debrief` that keep what a person agreed to. A quote is kept as a topic of its person, in quotation marks. */
export function debriefFields(agreed: readonly DebriefProposal[]): TypedFields {
  const of = (kind: DebriefProposal["kind"]): readonly DebriefProposal[] => agreed.filter((one) => one.kind === kind);
  const people = [
    ...of("person").map(({ value }) => value),
    ...of("quote").map(({ person, value }) => `${person}: “${value}”`),
  ];
  const questions = of("question").map(({ value }) => value);
  const topics = of("topic").map(({ value }) => value);
  const [promise] = of("promise").toReversed();
  return {
    ...(people.length > 0 && { people }),
    ...(questions.length > 0 && { questions }),
    ...(topics.length > 0 && { note: `Talked about: ${topics.join("; ")}` }),
    ...(promise && { promise: promise.value }),
  };
}
