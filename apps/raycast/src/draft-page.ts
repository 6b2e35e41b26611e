import { composeLink, composers, isMessageKind, timelineSvg, type Composer, type ComposeLink } from "@afterword/core";
import {
  findCard,
  repeatedKinds,
  reviewDraft,
  ServiceError,
  type Card,
  type MessageCard,
  type Review,
  type Service,
  type Snapshot,
} from "@afterword/service";
import { whenInWords } from "@afterword/core";
import type { CardIds } from "./link.ts";

/** One draft under review with what is shown around it. */
export interface DraftPage {
  ids: Required<CardIds>;
  card: Card;
  review: Review;
  /** The kinds of findings of which one press puts several right, with how many. */
  kinds: readonly [code: string, count: number][];
  when: string;
  /** The plan as a picture, for this theme. */
  timeline: string;
  composers: (ComposeLink & { composer: Composer })[];
}

/** Finds one card and reviews its draft. */
export async function reviewCardIn(
  service: Pick<Service, "environment">,
  snapshot: Snapshot,
  { advice: id, application }: CardIds,
  voice?: "warm" | "plain",
): Promise<{ card: Card; review: Review }> {
  const card = findCard(snapshot, id, application);
  if (!isMessageKind(card.advice.kind))
    throw new ServiceError("not-found", `“${card.advice.title}” has no message to write.`, { field: "card" });
  return { card, review: await reviewDraft(service, snapshot, card.stored, card.advice as MessageCard, { voice }) };
}

/** The draft of one card with what is shown around it. `before` is what was shown of it until now. */
export async function readDraft(
  service: Pick<Service, "environment">,
  snapshot: Snapshot,
  ids: CardIds,
  { voice, ink, before }: { voice?: "warm" | "plain" | undefined; ink: string; before?: DraftPage | undefined },
): Promise<DraftPage> {
  const { card, review } = await reviewCardIn(service, snapshot, before ? idsNow(snapshot, before) : ids, voice);
  const { stored, plan, advice } = card;
  return {
    ids: { application: stored.id, advice: advice.id },
    card,
    review,
    kinds: repeatedKinds(review.findings),
    when: whenInWords(advice, snapshot.today),
    timeline: timelineSvg(plan, { now: snapshot.now, zone: snapshot.settings.zone, ink }),
    composers: composersOf(review, snapshot),
  };
}

/** The mail programs that a note can be opened in, each with its link. None where it is no email. */
export const composersOf = ({ draft, text }: Review, { settings }: Snapshot): DraftPage["composers"] =>
  (draft.channel === "email" ? composers : []).map((composer) => ({
    composer,
    ...composeLink({ to: draft.to, subject: text.subject ?? "", body: text.body }, composer, settings.email),
  }));

/** A card without a recipient gets another id when one is named: here, or in another app. */
function idsNow(snapshot: Snapshot, { ids, card, review }: DraftPage): CardIds {
  const stored = snapshot.applications.find(({ id }) => id === ids.application);
  if (!stored || review.draft.to.length > 0) return ids;
  const { advice } = snapshot.plan(stored);
  if (advice.some(({ id }) => id === ids.advice)) return ids;
  const named = advice.find(({ kind, round }) => kind === card.advice.kind && round === card.advice.round);
  return named ? { ...ids, advice: named.id } : ids;
}

/** Keeps the text of a draft as it was edited by hand: it is there again after a restart, in every app on this machine. */
export async function keepText(
  service: Pick<Service, "environment">,
  { ids, review }: DraftPage,
  text: Review["text"],
): Promise<void> {
  const { keptDraft, noteDocument } = await import("@afterword/service");
  await keptDraft(service.environment, ids).keepText(noteDocument({ draft: review.draft, text }));
}

/** Goes back to the text that the record gives. */
export async function discardText(service: Pick<Service, "environment">, { ids }: DraftPage): Promise<void> {
  const { keptDraft } = await import("@afterword/service");
  await keptDraft(service.environment, ids).discardText();
}
