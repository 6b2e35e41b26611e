import { names, type Application, type Person } from "@afterword/core";
import {
  removeDraft,
  saveDraft,
  withMailbox,
  type Account,
  type DraftResult,
  type Secrets,
} from "@afterword/mail/mailbox";
import { openLocalState } from "@afterword/store";
import type { Review } from "../drafts/review-draft.ts";
import { ServiceError } from "../error.ts";
import type { Service } from "../service.ts";
import type { Snapshot } from "../snapshot.ts";
import { loadState, requireAccount, type Place } from "./account.ts";

/** The messages that were saved to Drafts, each by the key that its draft is found by. */
export const savedDraftsFile = "mail-drafts.json";
type SavedDrafts = Readonly<Record<string, SavedDraft>>;

interface SavedDraft {
  readonly application: string;
  /** How many messages of its application were on record as sent: one more to a reader of it settles it. */
  readonly sent: number;
  readonly kind: string;
  readonly to: readonly Pick<Person, "name" | "email">[];
}

/**
 * Saves a message to the Drafts folder of the mailbox, once; saved again it is refreshed. One that is no thank-you stands in the
 * thread of the reader's last mail. It goes to `to`, where a person has written another reader above the text. Nothing is sent.
 * @throws ServiceError `invalid` where it is no mail, `not-found` where no mailbox is set up.
 * @throws MailError
 */
export async function saveToDrafts(
  service: Service,
  secrets: Secrets | undefined,
  {
    stored,
    card,
    draft,
    text,
    to = draft.to,
  }: Pick<Review, "stored" | "card" | "draft" | "text"> & { readonly to?: readonly Pick<Person, "name" | "email">[] },
): Promise<DraftResult> {
  if (draft.channel !== "email")
    throw new ServiceError("invalid", "This is not a mail, so it cannot be saved to Drafts.");
  const { environment } = service;
  const account = await requireAccount(environment);
  const [{ settings, today }, state] = await Promise.all([service.snapshot(), loadState(environment)]);
  const application = stored.application.id;
  const key = card.id ?? [application, draft.kind, draft.round ?? "", ...draft.to.map(({ name }) => name)].join("/");
  const threads = (state?.threads ?? []).filter(([, of]) => of === application).map(([id]) => id);
  const result = await withMailbox(account, secrets, (client) =>
    saveDraft(
      client,
      account,
      {
        key,
        from: senderOf(account, settings),
        to: to.flatMap(({ name, email }) => (email === undefined ? [] : [{ name, email }])),
        subject: text.subject ?? "",
        body: text.body,
        ...(draft.kind !== "thank-you" && { answers: threads.toReversed() }),
      },
      today,
    ),
  );
  const { log } = stored.application;
  const saved: SavedDraft = {
    application,
    kind: draft.kind,
    to: draft.to.map(({ name, email }) => ({ name, ...(email !== undefined && { email }) })),
    sent: sentIn(log).length,
  };
  await update(environment, (all) => ({ ...all, [key]: saved }));
  return result;
}

/** What became of a note that was to be saved to Drafts, in a sentence. */
export function savedInWords({ outcome, folder }: DraftResult): string {
  if (outcome === "edited") return `You have edited it in ${folder} since, so it was left as it is.`;
  if (outcome === "unchanged") return `It is in ${folder} already.`;
  return `${outcome === "refreshed" ? "Refreshed" : "Saved"} in ${folder}. It is sent when you send it.`;
}

/** Removes from Drafts what is on record as sent or skipped, or is no longer advised; what was edited in the mail program stays. */
export async function removeSettledDrafts(
  client: Parameters<typeof removeDraft>[0],
  account: Account,
  place: Place,
  snapshot: Snapshot,
): Promise<number> {
  let removed = 0;
  for (const [key, saved] of Object.entries(await savedDrafts(place))) {
    if (isWanted(snapshot, key, saved)) continue;
    const { outcome } = await removeDraft(client, account, { key, from: senderOf(account, snapshot.settings) });
    if (outcome === "removed") removed++;
    await update(place, (all) => Object.fromEntries(Object.entries(all).filter(([one]) => one !== key)));
  }
  return removed;
}

/** A file that cannot be read now says nothing about its messages: they stay. */
function isWanted(snapshot: Snapshot, key: string, { application, kind, to, sent }: SavedDraft): boolean {
  if (snapshot.unavailable !== undefined) return true;
  const stored = snapshot.applications.find(({ application: { id } }) => id === application);
  if (!stored) return false;
  if (stored.stale !== undefined) return true;
  const advice = snapshot.plan(stored).advice.find(({ id }) => id === key);
  if (advice?.state === "skipped") return false;
  return !sentIn(stored.application.log)
    .slice(sent)
    .some((entry) => entry.what === kind && to.some((person) => names(entry.to, person)));
}

const sentIn = (log: Application["log"]) => log.filter((entry) => entry.kind === "sent");

async function savedDrafts(place: Place): Promise<SavedDrafts> {
  return parsed(await openLocalState(place).read(savedDraftsFile));
}

const update = (place: Place, change: (saved: SavedDrafts) => SavedDrafts): Promise<unknown> =>
  openLocalState(place).update(savedDraftsFile, async (text) => JSON.stringify(change(parsed(text))));

function parsed(text: string | undefined): SavedDrafts {
  try {
    return (JSON.parse(text ?? "{}") ?? {}) as SavedDrafts;
  } catch {
    return {};
  }
}

const senderOf = (
  { user }: Account,
  { name = "", email }: { name?: string | undefined; email?: string | undefined },
) => ({ name, email: email ?? user });
