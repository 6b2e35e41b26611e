/** The ids of one card: all that a link, a menu or another command ever says about it. */
export interface CardIds {
  application?: string | undefined;
  advice: string;
}

const opaque = /^[a-z0-9][a-z0-9-]{0,39}$/;

/** The card that a link or another command names, by opaque ids alone. Whatever else stands in a link counts as nothing. */
export function readCardIds(context: unknown): CardIds | undefined {
  const { advice, application } = (context ?? {}) as Record<string, unknown>;
  if (typeof advice !== "string" || !opaque.test(advice)) return undefined;
  return { advice, ...(typeof application === "string" && opaque.test(application) && { application }) };
}
