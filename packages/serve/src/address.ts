import { randomBytes } from "node:crypto";
import type { Feed, LocalState } from "@afterword/ics";
import { serveFeed, type FeedServer } from "./server.ts";

export interface Serving {
  /** Where this machine remembers the address. */
  localState: LocalState;
  feed: () => Promise<Feed>;
  /** Absent: the port of last time, else any that is free. */
  port?: number | undefined;
  /** Changes the secret in the address: whoever had it must subscribe again. */
  anew?: boolean | undefined;
}

/** The port cannot be had. The message is a sentence for people. */
export class PortError extends Error {}

const name = "calendar-address";

/**
 * Serves at the same address as last time, so that subscriptions keep working: a secret of 128 random bits, and the port.
 * @throws PortError where the port is taken, or not the user's to use.
 */
export async function serveAsBefore({ localState, feed, port, anew = false }: Serving): Promise<FeedServer> {
  let server: FeedServer | undefined;
  const remembered = localState.update(name, async (text) => {
    const last = read(text);
    const token = anew || !last ? randomBytes(16).toString("hex") : last.token;
    const begin = (wanted: number) => serveFeed({ feed, token, port: wanted });
    const begun = await begin(port ?? last?.port ?? 0).catch((error) =>
      // With a new secret every subscription is made anew, so an old server may keep its port until it ends.
      anew && port === undefined && isTaken(error) ? begin(0) : Promise.reject(refusal(error, port ?? last?.port)),
    );
    server = begun;
    return `${begun.port} ${token}`;
  });
  // An address that nobody will find again is not served.
  await remembered.catch(async (error) => {
    await server?.close();
    throw error;
  });
  return server!;
}

/** The address of last time, whether or not anybody serves it now. Holds the secret. */
export async function lastAddress(localState: Pick<LocalState, "read">): Promise<string | undefined> {
  const last = read(await localState.read(name));
  return last && `http://127.0.0.1:${last.port}/${last.token}/follow-ups.ics`;
}

function read(text = ""): { port: number; token: string } | undefined {
  const match = /^(\d{1,5}) ([0-9a-f]{32})$/.exec(text);
  return match ? { port: Number(match[1]), token: match[2]! } : undefined;
}

const isTaken = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === "EADDRINUSE";

function refusal(error: unknown, port: number | undefined): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === "EADDRINUSE") return new PortError(`Port ${port} is taken: is the calendar being served already?`);
  if (code === "EACCES") return new PortError(`Port ${port} is not yours to use.`);
  return error;
}
