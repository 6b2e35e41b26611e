import type { ImapFlow } from "imapflow";
import { isLoopback, type Account } from "./account.ts";
import { asMailError, MailError } from "./error.ts";
import { secretFromCommand } from "./command.ts";
import type { Secrets } from "./secrets.ts";

export interface Patience {
  /** How long a server may be silent, in milliseconds. A dead connection is noticed after twice as long. */
  readonly silence?: number | undefined;
}

/**
 * Connects and signs in. Encrypted always, with the certificate checked, except on this machine.
 * @throws MailError
 */
export async function connect(
  account: Account,
  secrets: Secrets | undefined,
  { silence = 60_000 }: Patience = {},
): Promise<ImapFlow> {
  const { host, port, security, user } = account;
  const isLocal = isLoopback(host);
  if (security === "none" && !isLocal)
    throw new MailError(
      "insecure",
      `${host} is another machine, so the connection has to be encrypted: tls or starttls`,
    );
  const auth = await authOf(account, secrets);
  // Loaded here: it costs 50 ms, and most commands never speak to a mailbox.
  const { ImapFlow } = await import("imapflow");
  const client = new ImapFlow({
    host,
    port,
    secure: security === "tls",
    ...(security === "starttls" && { doSTARTTLS: true }),
    ...(security === "none" && { doSTARTTLS: false }),
    tls: { rejectUnauthorized: !isLocal, minVersion: "TLSv1.2" },
    auth: { user, ...auth },
    logger: false,
    clientInfo: { name: "Afterword" },
    disableAutoIdle: true,
    connectionTimeout: 20_000,
    greetingTimeout: 15_000,
    socketTimeout: silence,
  });
  // Without a listener an error of the socket would end the program; the command that was running is told as well.
  client.on("error", () => undefined);
  try {
    await client.connect();
    return client;
  } catch (error) {
    client.close();
    throw asMailError(error, account);
  }
}

async function authOf(
  account: Account,
  secrets: Secrets | undefined,
): Promise<{ pass: string } | { accessToken: string }> {
  if (account.tokenCommand !== undefined) return { accessToken: await secretFromCommand(account.tokenCommand) };
  if (account.passwordCommand !== undefined) return { pass: await secretFromCommand(account.passwordCommand) };
  const pass = await secrets?.get(account);
  if (pass === undefined) throw new MailError("secret", `no password is stored for ${account.user} at ${account.host}`);
  return { pass };
}

/** Runs something with a connection and closes it. */
export async function withMailbox<T>(
  account: Account,
  secrets: Secrets | undefined,
  run: (client: ImapFlow) => Promise<T>,
): Promise<T> {
  const client = await connect(account, secrets);
  try {
    return await run(client);
  } catch (error) {
    throw asMailError(error, account);
  } finally {
    await client.logout().catch(() => undefined);
    client.close();
  }
}
