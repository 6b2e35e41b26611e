import { Command } from "commander";
import { accountOf, isMailboxName, type Account } from "@afterword/mail/mailbox";
import { dismissProposal, findApplication, keepProposal, openProposals, type Outcome } from "@afterword/service";
import { checkMail, forgetMailbox, setUpMailbox, watchMail, type MailCheck } from "@afterword/service/mailbox";
import { openSession, printJson, UsageError, type BuildCommand, type Session } from "../session.ts";
import { printOutcome } from "../actions/outcome.ts";
import type { Output } from "../json/outputs.ts";
import { systemKeychain } from "../keychain.ts";
import { proposalJson, showProposal } from "../mail/proposals.ts";
import { told } from "../mail/told.ts";
import { askSecret } from "../prompts/ask.ts";
import { clean } from "../terminal.ts";

interface SetUpOptions {
  host?: string;
  port?: string;
  starttls?: true;
  user?: string;
  folder?: string[];
  sent?: string;
  drafts?: string;
  passwordCommand?: string;
  tokenCommand?: string;
}

export const build: BuildCommand = (io) => {
  const mail = new Command("mail").description("find your notes and their answers in your own mailbox; never sends");
  mail
    .command("setup")
    .description("sign in to your mailbox by IMAP; the password goes to the system's keychain")
    .argument("<address>", "your mail address")
    .option("--host <host>", "the IMAP server, if it is not known")
    .option("--port <port>", "its port; if you leave it out, 993")
    .option("--starttls", "connect without encryption and switch to it, as on port 143")
    .option("--user <name>", "the name to sign in with, if it is not the address")
    .option("--folder <name...>", "the folders to read beside Sent; if you leave it out, the inbox")
    .option("--sent <folder>", "the folder of sent mail, if the server does not tell")
    .option("--drafts <folder>", "the folder of drafts, if the server does not tell")
    .option("--password-command <command>", "a command that prints the password, instead of the keychain")
    .option("--token-command <command>", "a command that prints an OAuth 2 token")
    .action(async (address: string, options: SetUpOptions, command: Command) => {
      const session = await openSession(io, command);
      const { account, hint } = accountFrom(address, options);
      const keychain = systemKeychain();
      const isByCommand = account.passwordCommand !== undefined || account.tokenCommand !== undefined;
      if (!isByCommand) {
        if (!io.interactive) throw new UsageError("type the password in a terminal, or give --password-command");
        if (hint) io.out(`${clean(hint)}\n`);
        const password = await askSecret(`The password for ${account.user} at ${account.host}`);
        const { folders } = await told(() => setUpMailbox(session.service.environment, account, keychain, password));
        return saidFolders(session, account, folders);
      }
      const { folders } = await told(() => setUpMailbox(session.service.environment, account, undefined));
      return saidFolders(session, account, folders);
    });
  mail
    .command("check")
    .description("read new mail, and list the changes it proposes")
    .action(async (_: object, command: Command) => {
      const session = await openSession(io, command);
      const found = await told(() => checkMail(session.service, systemKeychain()));
      if (session.options.json) return printJson(io, "mail check", mailCheckJson(found));
      return tell(session, found);
    });
  mail
    .command("watch")
    .description("watch the mailbox until you press Ctrl+C")
    .action(async (_: object, command: Command) => {
      const session = await openSession(io, command);
      const stop = new AbortController();
      const end = () => stop.abort();
      process.once("SIGINT", end).once("SIGTERM", end);
      try {
        await told(() =>
          watchMail(session.service, systemKeychain(), {
            signal: stop.signal,
            onFound: (found) =>
              session.options.json ? printJson(io, "mail check", mailCheckJson(found)) : tell(session, found),
            onTrouble: ({ message }, retryIn) => io.err(`${clean(message)}; trying again in ${retryIn} s\n`),
          }),
        );
      } finally {
        process.off("SIGINT", end).off("SIGTERM", end);
      }
    });
  mail
    .command("list")
    .description("list the changes that mail proposes")
    .action(async (_: object, command: Command) => {
      const session = await openSession(io, command);
      const found = await told(() => openProposals(session.service.environment));
      if (session.options.json) return printJson(io, "proposals", { proposals: found.map(proposalJson) });
      if (found.length === 0) io.out("No mail proposes a change.\n");
      for (const one of found) showProposal(session, one, true);
      return undefined;
    });
  mail
    .command("keep")
    .description("record proposals from the list")
    .argument("<id...>", "the ids that the list shows")
    .option("--application <application>", "the application it is about, if that is not clear")
    .option("--what <kind>", "for a note you sent: its kind")
    .action(async (ids: string[], options: { application?: string; what?: string }, command: Command) => {
      const session = await openSession(io, command);
      const application =
        options.application === undefined ? undefined : findApplication(session.snapshot, options.application).id;
      const kept: Outcome[] = [];
      for (const proposal of ids) {
        const typed = {
          proposal,
          ...(application !== undefined && { application }),
          ...(options.what !== undefined && { what: options.what }),
        };
        kept.push(await told(() => session.service.run(keepProposal, typed, { confirmed: true })));
      }
      printOutcomes(session, kept);
    });
  mail
    .command("dismiss")
    .description("dismiss proposals from the list")
    .argument("<id...>", "the ids that the list shows")
    .action(async (ids: string[], _: object, command: Command) => {
      const session = await openSession(io, command);
      const dismissed: Outcome[] = [];
      for (const proposal of ids) dismissed.push(await told(() => session.service.run(dismissProposal, { proposal })));
      printOutcomes(session, dismissed);
    });
  mail
    .command("forget")
    .description("forget the mailbox, its password and its proposals; your record stays")
    .action(async (_: object, command: Command) => {
      const session = await openSession(io, command);
      await told(() => forgetMailbox(session.service.environment, systemKeychain()));
      await printOutcome(session, { said: "The mailbox is forgotten. Nothing in it was changed." });
    });
  return mail;
};

function accountFrom(address: string, options: SetUpOptions): { account: Account; hint?: string | undefined } {
  if (!isMailboxName(address)) throw new UsageError(`expected a mail address, found "${address}"`);
  const port = options.port === undefined ? undefined : Number(options.port);
  if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65_536))
    throw new UsageError(`--port: expected a number up to 65535, found "${options.port}"`);
  const { account, hint } = accountOf(address);
  const { host, user, folder: folders, sent, drafts, passwordCommand, tokenCommand } = options;
  return {
    account: {
      ...account,
      ...(host !== undefined && { host }),
      ...(options.starttls && { security: "starttls", port: 143 }),
      ...(port !== undefined && { port }),
      ...(user !== undefined && { user }),
      ...(folders && { folders }),
      ...(sent !== undefined && { sent }),
      ...(drafts !== undefined && { drafts }),
      ...(passwordCommand !== undefined && { passwordCommand }),
      ...(tokenCommand !== undefined && { tokenCommand }),
    },
    hint: host === undefined ? hint : undefined,
  };
}

const mailCheckJson = ({ looked, opened, removed, proposals }: MailCheck): Output<"mail check"> => ({
  looked,
  opened,
  removed,
  proposals: proposals.map(proposalJson),
});

function printOutcomes({ io, options }: Session, outcomes: readonly Outcome[]): void {
  if (options.json) return printJson(io, "outcomes", outcomes);
  for (const { said } of outcomes) io.out(`${clean(said)}\n`);
}

function saidFolders(
  { io, options }: Session,
  { user, host }: Account,
  { read, sent, drafts }: { read: readonly string[]; sent?: string | undefined; drafts?: string | undefined },
): void {
  if (options.json) return printJson(io, "mailbox", { user, host, read, sent, drafts });
  io.out(`Signed in to ${clean(host)} as ${clean(user)}.\n`);
  io.out(
    `Read: ${clean(read.join(", "))}. Sent: ${clean(sent ?? "not found; name it with --sent")}. Drafts: ${clean(drafts ?? "not found; name it with --drafts")}.\n`,
  );
  io.out(
    "Only mail to or from people and employers on record is opened, and nothing is changed. Next: afterword mail check\n",
  );
}

function tell(session: Session, { proposals, looked, opened, removed }: MailCheck): void {
  const { io } = session;
  io.out(session.style.dim(`Checked ${looked} new message${looked === 1 ? "" : "s"}, opened ${opened}.\n`));
  if (removed > 0)
    io.out(`Removed ${removed === 1 ? "a draft whose message is" : `${removed} drafts whose messages are`} settled.\n`);
  for (const one of proposals) showProposal(session, one, true);
  if (proposals.length > 0)
    io.out("Record one with: afterword mail keep ID; forget it with: afterword mail dismiss ID\n");
}
