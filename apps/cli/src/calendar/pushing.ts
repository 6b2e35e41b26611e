import type { Connection, Pushed } from "@afterword/caldav";
import { pushCalendarNow } from "@afterword/service";
import { UsageError, type Io, type Session } from "../session.ts";
import { clean } from "../terminal.ts";

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

/** From the environment, else from the system's keychain. */
export async function passwordOf({ env }: Pick<Io, "env">, connection: Account): Promise<string | undefined> {
  const given = env["AFTERWORD_CALDAV_PASSWORD"];
  if (given !== undefined) return given;
  const { systemKeychain } = await import("@afterword/mail/mailbox");
  return systemKeychain()
    .get(accountOf(connection))
    .catch(() => undefined);
}

/** Undefined where nothing is connected. */
export async function pushNow({ options, service }: Session, password?: string): Promise<Pushed | undefined> {
  if (options.now !== undefined) throw new UsageError("--now rehearses another moment, and pushes nothing");
  return pushCalendarNow(service, password);
}

/** What a person should hear of a push. */
export function told(io: Pick<Io, "err">, { told: all, problem }: Pushed): void {
  const count = (what: string) => all.filter((one) => one.what === what).length;
  for (const what of new Set(all.map((one) => one.what)))
    io.err(`${count(what)} ${count(what) === 1 ? "event was" : "events were"} ${what}.\n`);
  if (problem) io.err(`warning: not everything was pushed: ${clean(problem.message)}\n`);
}
