import type { ImapFlow, ListResponse } from "imapflow";
import type { Account } from "./account.ts";
import { MailError } from "./error.ts";

/** Which folders are read, and where drafts go. */
export interface Folders {
  readonly read: readonly string[];
  readonly sent?: string | undefined;
  readonly drafts?: string | undefined;
}

/**
 * Finds the folders by what the server says of them, else by their usual names in any language and under any prefix.
 * @throws MailError `folder` for a folder of the account's that is not there.
 */
export async function foldersOf(client: ImapFlow, account: Account): Promise<Folders> {
  const all = (await client.list()).filter(({ flags }) => !flags.has("\\Noselect") && !flags.has("\\NonExistent"));
  const named = (path: string): string => {
    const found =
      all.find((folder) => folder.path === path) ??
      all.find((folder) => folder.path.toLowerCase() === path.toLowerCase());
    if (!found)
      throw new MailError(
        "folder",
        `there is no folder "${path}"; there are ${all
          .slice(0, 20)
          .map(({ path }) => path)
          .join(", ")}`,
      );
    return found.path;
  };
  const special = (use: string): string | undefined => best(all.filter(({ specialUse }) => specialUse === use))?.path;
  return {
    read: account.folders?.length
      ? account.folders.map(named)
      : [all.find(({ path }) => path.toUpperCase() === "INBOX")?.path ?? "INBOX"],
    sent: account.sent === undefined ? special("\\Sent") : named(account.sent),
    drafts: account.drafts === undefined ? special("\\Drafts") : named(account.drafts),
  };
}

/** What the server marks itself counts before what only has the name. */
const best = (folders: readonly ListResponse[]): ListResponse | undefined =>
  folders.find(({ specialUseSource }) => specialUseSource !== "name") ?? folders[0];
