import { Command } from "commander";
import { Temporal } from "temporal-polyfill";
import { ServiceError, serveCalendar } from "@afterword/service";
import { DataError, openSession, printJson, type BuildCommand, type Io } from "../session.ts";
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
        const session = await openSession(withRunningClock(io), command);
        // Listened for before the address is told: whoever reads it may end the server at once.
        const ended = stopped();
        const server = await serveCalendar(session.service, {
          detail: detailOf(detailed, undefined),
          port,
          anew: newAddress === true,
        }).catch(namingPort);
        if (session.options.json) printJson(io, "served", { url: server.url });
        else
          io.out(
            `Serving your calendar. Subscribe to this address; it works on this machine only; keep it as secret as your mail:\n\n  ${server.url}\n\n\`afterword calendar subscribe\` says how. Ctrl+C ends it.\n`,
          );
        await ended;
        await server.close();
      },
    );
  for (const option of detailOptions) command.addOption(option);
  return command;
};

/** A server outlives the moment it was started in. By the clock on the wall: the other one stands still while a laptop sleeps. */
function withRunningClock(io: Io): Io {
  const started = Temporal.Now.instant();
  return {
    ...io,
    get now() {
      return io.now.add(started.until(Temporal.Now.instant()));
    },
  };
}

const stopped = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });

function namingPort(error: unknown): never {
  if (!(error instanceof ServiceError) || error.field !== "port") throw error;
  throw new DataError(`${error.message} --port chooses another.`);
}
