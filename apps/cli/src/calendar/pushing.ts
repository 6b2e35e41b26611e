import { CalDavError, connectionOf, pushCalendar, type Connection, type Pushed } from "@afterword/caldav";
import { DataError, UsageError, type Io, type Session } from "../session.ts";
import { clean } from "../terminal.ts";
import { feedMaker, localStateOf } from "@afterword/service";

type Account = Pick<Connection, "server" | "user">;

const accountOf = ({ server, user }: Account) => ({ host: `caldav ${new URL(server).host}`, user });

/** Keeps the password in the system's keychain. False where there is none. */
export async function keepPassword({ env }: Io, connection: Account, password: string): Promise<boolean> {
  if (env["AFTERWORD_CALDAV_PASSWORD"] !== undefined) return true;
  const { systemKeychain } = await import("@afterword/mail/mailbox");
  return systemKeychain()
    .set(accountOf(connection), password)
    .then(
      () => true,
      () => false,
    );
}

async function passwordOf({ env }: Io, connection: Account): Promise<string | undefined> {
  const given = env["AFTERWORD_CALDAV_PASSWORD"];
  if (given !== undefined) return given;
  const { systemKeychain } = await import("@afterword/mail/mailbox");
  return systemKeychain()
    .get(accountOf(connection))
    .catch(() => undefined);
}

/** Undefined where nothing is connected. @throws DataError in words */
export async function pushNow(session: Session, password?: string): Promise<Pushed | undefined> {
  if (session.options.now !== undefined) throw new UsageError("--now rehearses another moment, and pushes nothing");
  const localState = localStateOf(session.service);
  if ((await connectionOf(localState)) === undefined) return undefined;
  const { io } = session;
  return pushCalendar(
    localState,
    feedMaker(session.snapshot),
    async (connection) => password ?? passwordOf(io, connection),
  ).catch(inWords);
}

export function inWords(error: unknown): never {
  throw error instanceof CalDavError ? new DataError(error.message) : error;
}

/** What a person should hear of a push. */
export function told(io: Pick<Io, "err">, { told: all, problem }: Pushed): void {
  const count = (what: string) => all.filter((one) => one.what === what).length;
  for (const what of new Set(all.map((one) => one.what)))
    io.err(`${count(what)} ${count(what) === 1 ? "event was" : "events were"} ${what}.\n`);
  if (problem) io.err(`warning: not everything was pushed: ${clean(problem.message)}\n`);
}

/** Pushes a change to the connected calendar, if there is one; what fails is told, and the change stands. A rehearsal pushes nothing. */
export async function pushAfterChange(session: Session): Promise<void> {
  const { io, options, service } = session;
  if (options.now !== undefined || (await localStateOf(service).read("calendar-caldav.json")) === undefined) return;
  try {
    const pushed = await pushNow(session);
    if (pushed) told(io, pushed);
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    io.err(`warning: the calendar on the server is out of date: ${clean(error.message)}\n`);
  }
}
