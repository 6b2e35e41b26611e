/** A mailbox over IMAP: read only, but for drafts of ours. For hosts with Node. */
export { accountOf, isMailboxName, type Account } from "./account.ts";
export { checkMailbox, type Checked, type CheckOptions } from "./check.ts";
export { type Note } from "./compose.ts";
export { connect, withMailbox } from "./connect.ts";
export { removeDraft, saveDraft, type DraftOutcome, type DraftResult } from "./drafts.ts";
export { MailError } from "./error.ts";
export { foldersOf, type Folders } from "./folders.ts";
export { knownSecrets, type Secrets } from "./secrets.ts";
export { serverOf, serverShown, type Server } from "./server.ts";
export { emptyState, type Keeper, type MailState, type Part } from "./state.ts";
export { watchMailbox, type WatchOptions } from "./watch.ts";
