import { addressees, type Advice, type AdviceKind } from "@afterword/core";
import { ServiceError } from "../error.ts";
import type { FieldContext, Values } from "../field/field.ts";
import { application, card } from "../field/index.ts";
import { hasName } from "../names.ts";
import type { Card } from "../snapshot.ts";

/** A step of a plan: by its card, or by its application. */
export const stepFields = {
  card: card(),
  application: application({ initial: ({ values }) => (values["card"] as Card | undefined)?.stored.id }),
};

/**
 * The steps of one kind that are still before the candidate: the card's own, or those for one person or for all.
 * @throws ServiceError where the card is of another application, or nothing is left of that kind.
 */
export function stepsAhead(
  { card, application }: Values<typeof stepFields>,
  { kind, to, isAhead }: { kind: AdviceKind | undefined; to: string | undefined; isAhead: (advice: Advice) => boolean },
  { snapshot }: FieldContext,
): readonly Advice[] {
  if (card && card.stored.id !== application.id)
    throw new ServiceError("invalid", "This step belongs to another application.", { field: "card" });
  if (!card && kind === undefined)
    throw new ServiceError("invalid", "Name the step by its id or its kind.", { field: "what" });
  const all = card ? [card.advice] : snapshot.plan(application).advice.filter((advice) => advice.kind === kind);
  const found = all
    .filter(isAhead)
    .filter((advice) => to === undefined || addressees(advice).some((person) => hasName(person, to)));
  if (found.length > 0) return found;
  const { company } = application.application;
  if (all.some(({ state }) => state === "done" || state === "skipped"))
    throw new ServiceError("already-done", "This is done or decided already. To go back, use Undo.", { field: "what" });
  const others = [
    ...new Set(
      snapshot
        .plan(application)
        .advice.filter(isAhead)
        .map(({ title }) => title),
    ),
  ];
  throw new ServiceError(
    "not-found",
    `There is no such step for ${company}${to === undefined ? "" : ` and “${to}”`}; ${others.length === 0 ? "no step of this kind is left" : `there ${others.length === 1 ? "is" : "are"} ${others.join("; ")}`}.`,
    { field: card ? "card" : "what" },
  );
}
