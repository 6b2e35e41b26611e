import type { Outcome, Review, TypedFields } from "@afterword/service";
import type { CardIds } from "./link.ts";
import { runAction } from "./run-action.ts";
import { readFolder } from "./service.ts";

/** The fields that say which step of which plan is meant. */
export const stepOf = ({ application, advice }: CardIds): TypedFields => ({
  card: advice,
  ...(application !== undefined && { application }),
});

/** Reviews the note of one card, as the folder is now. */
export async function reviewCard(ids: CardIds): Promise<Review> {
  const [{ service, snapshot }, { reviewCardIn }] = await Promise.all([readFolder(), import("./draft-page.ts")]);
  return (await reviewCardIn(service, snapshot, ids)).review;
}

/** Records a reviewed note as sent. */
export const markSent = (ids: CardIds, { draft, text }: Pick<Review, "draft" | "text">): Promise<Outcome | undefined> =>
  runAction({ name: "mark-sent" }, { ...stepOf(ids), ...sentFields({ draft, text }) });

/** How and with which words it was sent. */
export const sentFields = ({ draft, text }: Pick<Review, "draft" | "text">) => ({
  via: draft.channel,
  template: draft.template,
  subject: text.subject,
});
