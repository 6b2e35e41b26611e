import { CalDavError, connectCalendar, connectionOf, disconnectCalendar, providerNames } from "@afterword/caldav";
import { secretFromCommand } from "@afterword/mail/command";
import { MailError } from "@afterword/mail/mailbox";
import { Argument, Command } from "commander";
import { DataError, openSession, printJson, UsageError, type BuildCommand } from "../session.ts";
import { askText, askSecret } from "../prompts/ask.ts";
import { clean } from "../terminal.ts";
import { localStateOf } from "@afterword/service";
import { printOutcome } from "../actions/outcome.ts";
import { detailOf, detailOptions, type DetailOptions } from "./options.ts";
import { pushNow } from "./push-now.ts";
import { keepPassword, told } from "./pushing.ts";

export const build: BuildCommand = (io) => {
  const command = new Command("connect")
    .description("push your next steps, with their alarms, to your calendar account after every change")
    .addArgument(
      new Argument(
        "[server]",
        `${providerNames.join(", ")}, your mail address, or the address of a CalDAV server such as https://cloud.example.org/remote.php/dav`,
      ),
    )
    .option("--user <name>", "the name you sign in with, usually your mail address")
    .option(
      "--password-command <command>",
      "a command that prints the password, instead of the keychain: VS Code and Raycast can run it too",
    )
    .option("--off", "stop pushing from this machine; events already there stay")
    .action(
      async (
        server: string | undefined,
        {
          user,
          off,
          passwordCommand,
          ...detailed
        }: DetailOptions & { user?: string; off?: true; passwordCommand?: string },
        command: Command,
      ) => {
        const session = await openSession(io, command);
        const localState = localStateOf(session.service);
        const known = await connectionOf(localState);
        if (off) {
          await disconnectCalendar(localState);
          return printOutcome(session, { said: known ? "Pushing is off." : "Nothing was connected." });
        }
        const from = server ?? known?.server;
        if (from === undefined) throw new UsageError(`which server? Give ${providerNames.join(", ")}, or an address`);
        const name = user ?? known?.user ?? (from.includes("@") && !from.includes("/") ? from : undefined);
        const login = {
          user:
            name ??
            (io.interactive
              ? ((await askText("Which name do you sign in with?", {
                  optional: false,
                  problem: () => undefined,
                  understood: () => undefined,
                })) ?? missing("--user"))
              : missing("--user")),
          password:
            (passwordCommand === undefined ? undefined : await secretFromCommand(passwordCommand).catch(inWords)) ??
            io.env["AFTERWORD_CALDAV_PASSWORD"] ??
            (io.interactive
              ? await askSecret("Its password? Most providers want an app password.")
              : missing("AFTERWORD_CALDAV_PASSWORD")),
        };
        const detail = detailOf(detailed, "discreet");
        const connection = await connectCalendar(localState, { server: from, detail, passwordCommand, ...login }).catch(
          (error: unknown) => Promise.reject(error instanceof CalDavError ? new DataError(error.message) : error),
        );
        const isKept = passwordCommand !== undefined || (await keepPassword(io, connection, login.password));
        const pushed = await pushNow(session, login.password);
        if (session.options.json)
          return printJson(io, "connected", { calendar: connection.memory.calendar, detail, put: pushed?.put ?? 0 });
        io.out(
          `Connected${detail === "discreet" ? ", without names" : " in full"}: ${pushed?.put ?? 0} events put into\n\n  ${clean(connection.memory.calendar)}\n\n`,
        );
        io.out(
          isKept
            ? passwordCommand === undefined
              ? "Every change you make in a terminal is pushed at once; with --password-command, so are those of the other apps. `afterword calendar connect --off` ends that.\n"
              : "Every change is pushed at once, in any app. `afterword calendar connect --off` ends that.\n"
            : "This system has no keychain: set AFTERWORD_CALDAV_PASSWORD for changes to be pushed.\n",
        );
        if (pushed) told(io, pushed);
      },
    );
  for (const option of detailOptions) command.addOption(option);
  return command;
};

function inWords(error: unknown): never {
  throw error instanceof CalDavError || error instanceof MailError ? new DataError(error.message) : error;
}

function missing(what: string): never {
  throw new UsageError(`${what} is not set, and the program cannot ask for it outside a terminal`);
}
