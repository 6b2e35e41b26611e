import { nextFeed, type Detail, type LocalState, type MakeFeed } from "@afterword/ics";
import * as z from "zod";
import { connect, type Login } from "./connect.ts";
import { CalDavError } from "./error.ts";
import { findServer } from "./find-server.ts";
import { emptyMemory, Memory } from "./memory.ts";
import { push, type Pushed } from "./push.ts";

const Connection = z.object({
  server: z.string(),
  user: z.string(),
  detail: z.enum(["full", "discreet"]),
  /** A command of the person's own that prints the password, for apps that cannot reach the system's keychain. */
  passwordCommand: z.string().optional(),
  memory: Memory,
});

/** The calendar on a server that this machine pushes to. Its password is kept elsewhere. */
export type Connection = z.output<typeof Connection>;

const name = "calendar-caldav.json";

function read(text: string | undefined): Connection | undefined {
  try {
    return Connection.safeParse(JSON.parse(text ?? "")).data;
  } catch {
    return undefined;
  }
}

/** Undefined where nothing was connected. */
export const connectionOf = async (localState: Pick<LocalState, "read">): Promise<Connection | undefined> =>
  read(await localState.read(name));

/** What a calendar is called on the phone: nothing that tells, where it is discreet. */
const names: Record<Detail, string> = { full: "Follow-ups", discreet: "Reminders" };

/**
 * Finds the server and a calendar of our own on it, makes that where there is none, and remembers it. `server` is a provider's name, an
 * address, or a mail address. Throws a CalDavError; nothing is remembered then.
 */
export async function connectCalendar(
  localState: LocalState,
  {
    server,
    detail,
    passwordCommand,
    ...login
  }: Login & { server: string; detail: Detail; passwordCommand?: string | undefined },
): Promise<Connection> {
  const address = await findServer(server);
  const calendar = await connect(address, login, names[detail]);
  let connection: Connection | undefined;
  await localState.update(name, async (text) => {
    const known = read(text);
    // What was put there before is still known.
    const memory = known?.memory.calendar === calendar.url ? known.memory : emptyMemory(calendar.url);
    connection = {
      server: address.href,
      user: login.user,
      detail,
      ...(passwordCommand !== undefined && { passwordCommand }),
      memory,
    };
    return JSON.stringify(connection);
  });
  return connection!;
}

/** Pushes no more from this machine. What is on the server stays. */
export const disconnectCalendar = (localState: LocalState): Promise<void> =>
  localState.update(name, async () => "null");

/**
 * Pushes what has changed. Undefined where nothing is connected. Throws a CalDavError where the calendar cannot be reached; what could
 * not be pushed is pushed the next time.
 */
export async function pushCalendar(
  localState: LocalState,
  make: MakeFeed,
  passwordOf: (connection: Pick<Connection, "server" | "user" | "passwordCommand">) => Promise<string | undefined>,
): Promise<Pushed | undefined> {
  if ((await connectionOf(localState)) === undefined) return undefined;
  let pushed: Pushed | undefined;
  // One after the other: two programs at once would take each other's changes for those of a phone.
  await localState.update(name, async (text) => {
    const connection = read(text);
    if (connection === undefined) return undefined;
    const { user, detail, memory } = connection;
    const password = await passwordOf(connection);
    if (password === undefined)
      throw new CalDavError("refused", "its password is not known on this machine; connect again");
    const feed = await nextFeed(localState, detail, make);
    pushed = await push({ url: memory.calendar }, { user, password }, [...feed.objects()], memory);
    return JSON.stringify({ ...connection, memory: pushed.memory });
  });
  return pushed;
}
