import type { Review } from "@afterword/service";
import type { Account } from "@afterword/service/mailbox";
import { getPreferenceValues, showToast, Toast } from "@raycast/api";
import { openedService } from "./service.ts";
import { announceChange } from "./use-snapshot.ts";

/** The password that Raycast keeps, encrypted, as a preference. Only the person can change it. */
const mailPassword = async (): Promise<string | undefined> =>
  getPreferenceValues<{ mailPassword?: string }>().mailPassword || undefined;

/** The mailbox that was set up on this machine, here or in another app. */
export async function knownMailbox(): Promise<Account | undefined> {
  const [{ environment }, { mailAccount }] = await Promise.all([openedService(), import("@afterword/service/mailbox")]);
  return mailAccount(environment);
}

/** Signs in once, and remembers the mailbox where that succeeds. */
export async function connectMailbox(account: Account): Promise<void> {
  const { host, user } = account;
  const [{ environment }, { knownSecrets, setUpMailbox }] = await Promise.all([
    openedService(),
    import("@afterword/service/mailbox"),
  ]);
  await saying(`Signing In to ${host}`, async () => {
    await setUpMailbox(environment, account, knownSecrets(mailPassword));
    return { title: "Signed In", message: `${user} at ${host}. Nothing is ever sent.` };
  });
}

/** Saves a note to the Drafts folder of the mailbox, from which it is sent by hand; saved again, it is refreshed. */
export async function saveNote(review: Review): Promise<void> {
  const [service, { knownSecrets, savedInWords, saveToDrafts }] = await Promise.all([
    openedService(),
    import("@afterword/service/mailbox"),
  ]);
  await saying("Saving to Drafts", async () => {
    const result = await saveToDrafts(service, knownSecrets(mailPassword), review);
    return { title: result.outcome === "edited" ? "Left as It Is" : "In Drafts", message: savedInWords(result) };
  });
}

/** Reads what is new in the mailbox. What it proposes waits for a yes. */
export async function readMail(): Promise<void> {
  const [service, { checkMail, knownSecrets }] = await Promise.all([
    openedService(),
    import("@afterword/service/mailbox"),
  ]);
  await saying("Reading Mail", async () => {
    const { looked, proposals } = await checkMail(service, knownSecrets(mailPassword));
    announceChange();
    return { title: "Mail Is Read", message: `New messages: ${looked}. Proposed changes: ${proposals.length}.` };
  });
}

/** Shows that the mailbox is being asked, then what came of it. A failure is told by who asked. */
async function saying(title: string, run: () => Promise<{ title: string; message: string }>): Promise<void> {
  const toast = await showToast({ style: Toast.Style.Animated, title });
  try {
    const done = await run();
    toast.style = Toast.Style.Success;
    toast.title = done.title;
    toast.message = done.message;
  } catch (error) {
    await toast.hide();
    throw error;
  }
}
