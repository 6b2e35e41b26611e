import type { Account, Secrets, Server, setUpMailbox } from "@afterword/service/mailbox";
import * as vscode from "vscode";
import type { Afterword } from "../afterword.ts";
import { askOnce, askText, back, WentBack, type Back, type Stage } from "../ask/prompt.ts";
import { Nothing } from "../target.ts";
import { mailTrouble } from "./trouble.ts";

const title = vscode.l10n.t("Connect a Mailbox");

/** Passwords of mailboxes, in the editor's own secret storage: never in the folder or in the settings. */
export function mailSecrets({ context: { secrets } }: Afterword): Secrets {
  const key = ({ host, user }: Pick<Account, "host" | "user">): string => `afterword.mail/${user}@${host}`;
  return {
    get: async (account) => secrets.get(key(account)),
    set: async (account, password) => secrets.store(key(account), password),
    delete: async (account) => secrets.delete(key(account)),
  };
}

type Connected = { account: Account } & Awaited<ReturnType<typeof setUpMailbox>>;

/**
 * Asks for a mailbox, signs in once, and remembers it on this machine where that succeeds. What is refused is asked again, with the
 * reason.
 */
export async function connectMailbox(afterword: Afterword): Promise<Connected> {
  if (afterword.example) throw new Nothing(vscode.l10n.t("The example has no mailbox: leave it first."));
  const { accountOf, isMailboxName, mailAccount, serverOf, serverShown, setUpMailbox } =
    await import("@afterword/service/mailbox");
  const place = await afterword.place();
  const known = await mailAccount(place);
  let address = known?.user ?? (await afterword.snapshot()).settings.email;
  let server: string | undefined;
  let refused: string | undefined;
  for (let step = 1; ;) {
    const stage: Stage = { title, step, total: 3, canGoBack: step > 1 };
    const answerOf = (typed: string | Back): string | undefined => {
      step += typed === back ? -1 : 1;
      refused = undefined;
      return typed === back ? undefined : typed;
    };
    if (step === 1) {
      const typed = answerOf(await askAddress(stage, address, isMailboxName));
      if (typed === undefined) throw new WentBack();
      if (typed !== address) server = undefined;
      address = typed;
      continue;
    }
    const { account: guess, hint, takesPassword } = accountOf(address!);
    if (!takesPassword)
      throw new Nothing(
        `${hint}. ${vscode.l10n.t("Set it up in a terminal: {0}", `afterword mail setup ${address} --token-command …`)}`,
      );
    const {
      passwordCommand: _,
      tokenCommand: __,
      ...like
    } = known !== undefined && known.user === address ? known : guess;
    const read = (typed: string): Server | undefined => (typed === serverShown(like) ? like : serverOf(typed));
    if (step === 2) {
      server = answerOf(await askServer(stage, server ?? serverShown(like), read, refused)) ?? server;
      continue;
    }
    const { host, port, security } = read(server!)!;
    const account: Account = { ...like, host, port, security };
    const password = answerOf(await askPassword(stage, account, { hint, refused }));
    if (password === undefined) continue;
    try {
      const { folders } = await whileSaying(vscode.l10n.t("Signing in to {0}…", account.host), () =>
        setUpMailbox(place, account, mailSecrets(afterword), password),
      );
      return { account, folders };
    } catch (error) {
      const trouble = mailTrouble(error);
      if (!trouble) throw error;
      refused = trouble.said;
      step = trouble.isPassword ? 3 : 2;
    }
  }
}

/**
 * Runs something with the mailbox of this machine. Where no mailbox is connected, that comes first. A password that is not known
 * here, or no longer taken, is asked for, and kept once it was taken.
 */
export async function useMailbox<T>(
  afterword: Afterword,
  saying: string,
  run: (secrets: Secrets) => Promise<T>,
): Promise<T> {
  const { knownSecrets, mailAccount } = await import("@afterword/service/mailbox");
  const account = (await mailAccount(await afterword.place())) ?? (await connectMailbox(afterword)).account;
  const secrets = mailSecrets(afterword);
  if (account.passwordCommand !== undefined || account.tokenCommand !== undefined)
    return whileSaying(saying, () => run(secrets));
  let password = await secrets.get(account);
  let refused: string | undefined;
  for (;;) {
    const tried = password ?? (await askOnce(askPassword({ title }, account, { refused })));
    try {
      const done = await whileSaying(saying, () => run(knownSecrets(async () => tried)));
      if (password === undefined) await secrets.set(account, tried);
      return done;
    } catch (error) {
      const trouble = mailTrouble(error);
      if (!trouble?.isPassword) throw error;
      refused = trouble.said;
      password = undefined;
    }
  }
}

const askAddress = (
  stage: Stage,
  value: string | undefined,
  isMailboxName: (typed: string) => boolean,
): Promise<string | Back> =>
  askText(stage, {
    prompt: vscode.l10n.t("Which address?"),
    placeholder: "robin@mail.example",
    value,
    read: (typed) =>
      isMailboxName(typed) ? undefined : new Error(vscode.l10n.t("Expected an address, as robin@mail.example.")),
  });

const askServer = (
  stage: Stage,
  value: string,
  meant: (typed: string) => Server | undefined,
  refused: string | undefined,
): Promise<string | Back> =>
  askText(stage, {
    prompt: vscode.l10n.t("On which server is it read, by IMAP?"),
    placeholder: "imap.mail.example",
    value,
    refused,
    read: (typed) => {
      const server = meant(typed);
      if (!server)
        return new Error(
          vscode.l10n.t("Expected the name of a server, as imap.mail.example or imap.mail.example:993."),
        );
      const how =
        server.security === "tls"
          ? vscode.l10n.t("encrypted from the start")
          : vscode.l10n.t("encrypted before the sign-in");
      return vscode.l10n.t("{0}, port {1}, {2}", server.host, server.port, how);
    },
  });

const askPassword = (
  stage: Stage,
  { host, user }: Account,
  { hint, refused }: { hint?: string | undefined; refused?: string | undefined },
): Promise<string | Back> =>
  askText(stage, {
    prompt: [vscode.l10n.t("The password for {0} at {1}.", user, host), hint && `${hint}.`].filter(Boolean).join(" "),
    placeholder: vscode.l10n.t("Password"),
    secret: true,
    refused,
  });

/** Shows that the mailbox is being asked. */
const whileSaying = <T>(title: string, run: () => Promise<T>): Thenable<T> =>
  vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title }, run);
