import { Command } from "commander";
import { nextFeed, type Feed } from "@afterword/ics";
import { knownFeed, PortError, serveAsBefore, type FeedServer } from "@afterword/serve";
import { Temporal } from "temporal-polyfill";
import { DataError, openSession, printJson, type BuildCommand, type Io, type Session } from "../session.ts";
import { feedMaker, localStateOf } from "@afterword/service";
import { detailOf, detailOptions, readPort, type DetailOptions } from "./options.ts";

export const build: BuildCommand = (io) => {
  const command = new Command("serve")
    .description("serve the calendar to the programs on this machine, until you press Ctrl+C")
    .option("--port <number>", "the port; if you leave it out, the one of last time", readPort)
    .option("--new-address", "change the secret in the address: existing subscribers must subscribe again")
    .action(
      async (
        { port, newAddress, ...detailed }: DetailOptions & { port?: number; newAddress?: true },
        command: Command,
      ) => {
        const session = await openSession(io, command);
        const localState = localStateOf(session.service);
        // While the folder cannot be read, subscribers keep what they have.
        const make = async (): Promise<Feed> => {
          const now = await openSession({ ...io, now: present(io), err: () => {} }, command);
          return nextFeed(localState, detailOf(detailed, now.settings.calendar.detail), feedMaker(now.snapshot));
        };
        const known = knownFeed({
          make,
          watch: (changed) => session.store.changes(changed),
          now: () => present(io).epochMilliseconds,
        });
        // Listened for before the address is told: whoever reads it may end the server at once.
        const ended = stopped();
        const server = await begin(session, known.feed, port, newAddress === true);
        if (session.options.json) printJson(io, "served", { url: server.url });
        else
          io.out(
            `Serving your calendar. Subscribe to this address; it works on this machine only; keep it as secret as your mail:\n\n  ${server.url}\n\n\`afterword calendar subscribe\` says how. Ctrl+C ends it.\n`,
          );
        await ended;
        known.close();
        await server.close();
      },
    );
  for (const option of detailOptions) command.addOption(option);
  return command;
};

// A server outlives the moment it was started in. By the clock on the wall: the other one stands still while a laptop sleeps.
const started = Temporal.Now.instant();
const present = ({ now }: Io): Temporal.Instant => now.add(started.until(Temporal.Now.instant()));

const stopped = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });

const begin = (
  session: Session,
  feed: () => Promise<Feed>,
  port: number | undefined,
  anew: boolean,
): Promise<FeedServer> =>
  serveAsBefore({ localState: localStateOf(session.service), feed, port, anew }).catch((error) =>
    Promise.reject(error instanceof PortError ? new DataError(`${error.message} --port chooses another.`) : error),
  );
