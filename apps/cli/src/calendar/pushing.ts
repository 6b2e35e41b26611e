import type { Connection, Pushed } from "@afterword/caldav";
import { clean } from "../terminal.ts";

type Account = Pick<Connection, "server" | "user">;

/** Where a password may stand in place of the keychain. */
interface Surroundings {
  readonly env: Record<string, string | undefined>;
}

const accountOf = ({ server, user }: Account) => ({ host: `caldav ${new URL(server).host}`, user });

/** Keeps the password in the system's keychain. False where there is none. */
export async function keepPassword({ env }: Surroundings, connection: Account, password: string): Promise<boolean> {
  if (env["AFTERWORD_CALDAV_PASSWORD"] !== undefined) return true;
  const { systemKeychain } = await import("../keychain.ts");
  return systemKeychain()
    .set(accountOf(connection), password)
    .then(
      () => true,
      () => false,
    );
}

/** From the environment, else from the system's keychain. */
export async function passwordOf({ env }: Surroundings, connection: Account): Promise<string | undefined> {
  const given = env["AFTERWORD_CALDAV_PASSWORD"];
  if (given !== undefined) return given;
  const { systemKeychain } = await import("../keychain.ts");
  return systemKeychain()
    .get(accountOf(connection))
    .catch(() => undefined);
}

/** What a person should hear of a push. */
export function told(io: { err: (text: string) => void }, { told: all, problem }: Pushed): void {
  const count = (what: string) => all.filter((one) => one.what === what).length;
  for (const what of new Set(all.map((one) => one.what)))
    io.err(`${count(what)} ${count(what) === 1 ? "event was" : "events were"} ${what}.\n`);
  if (problem) io.err(`warning: not everything was pushed: ${clean(problem.message)}\n`);
}
