import type { Account, Secrets } from "@afterword/service/mailbox";
import * as vscode from "vscode";
import { askOnce, askText, Cancelled } from "../ask/prompt.ts";
import type { Afterword } from "../afterword.ts";
import { Nothing } from "../target.ts";

/** Passwords of mailboxes, in the editor's own secret storage: never in the folder or in the settings. */
export function mailSecrets({ context: { secrets } }: Afterword): Secrets {
  const key = ({ host, user }: Pick<Account, "host" | "user">): string => `afterword.mail/${user}@${host}`;
  return {
    get: async (account) => secrets.get(key(account)),
    set: async (account, password) => secrets.store(key(account), password),
    delete: async (account) => secrets.delete(key(account)),
  };
}

/** Asks for a mailbox, signs in once, and remembers it on this machine where that succeeds. */
export async function connectMailbox(afterword: Afterword): Promise<Account> {
  if (afterword.example) throw new Nothing("The example has no mailbox: leave it first.");
  const { accountOf, setUpMailbox } = await import("@afterword/service/mailbox");
  const { email } = (await afterword.snapshot()).settings;
  const title = "Connect a Mailbox";
  const address = await askOnce(
    askText(
      { title },
      {
        prompt: "Which address?",
        placeholder: "robin@mail.example",
        value: email,
        read: (typed) => (/^[^\s@]+@[^\s@]+$/.test(typed) ? undefined : new Error("Expected an address.")),
      },
    ),
  );
  const guess = accountOf(address);
  const server = await askOnce(
    askText({ title }, { prompt: "On which server is it read (IMAP over TLS)?", value: guess.account.host }),
  );
  const account = { ...guess.account, ...serverOf(server) };
  const password = await askPassword(account, guess.hint);
  // Tried before it is kept: a wrong one is of no use in the secret storage.
  const tried: Secrets = { get: async () => password, set: async () => undefined, delete: async () => undefined };
  await whileSaying(`Signing in to ${account.host}…`, async () =>
    setUpMailbox(await afterword.place(), account, tried),
  );
  await mailSecrets(afterword).set(account, password);
  return account;
}

/** "imap.mail.example" or "imap.mail.example:1993". */
function serverOf(typed: string): Pick<Account, "host"> & Partial<Pick<Account, "port">> {
  const [, host, port] = /^(.*?)(?::(\d{1,5}))?$/.exec(typed)!;
  return { host: host!, ...(port !== undefined && { port: Number(port) }) };
}

/** The mailbox of this machine with its password known here: where either is missing, the person is asked for it. */
export async function requireMailbox(afterword: Afterword): Promise<void> {
  const { mailAccount } = await import("@afterword/service/mailbox");
  const account = await mailAccount(await afterword.place());
  if (account === undefined) return void (await connectMailbox(afterword));
  const secrets = mailSecrets(afterword);
  const isByCommand = account.passwordCommand !== undefined || account.tokenCommand !== undefined;
  if (isByCommand || (await secrets.get(account)) !== undefined) return;
  // Connected on the command line, whose keychain is its own.
  await secrets.set(account, await askPassword(account));
}

async function askPassword({ host, user }: Account, hint?: string): Promise<string> {
  const password = await vscode.window.showInputBox({
    title: "Connect a Mailbox",
    prompt: [`The password for ${user} at ${host}.`, hint].filter(Boolean).join(" "),
    password: true,
    ignoreFocusOut: true,
  });
  if (password === undefined || password === "") throw new Cancelled();
  return password;
}

/** Shows that the mailbox is being asked. */
export const whileSaying = <T>(title: string, run: () => Promise<T>): Thenable<T> =>
  vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title }, run);
