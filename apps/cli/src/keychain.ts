import { MailError, type Secrets } from "@afterword/mail/mailbox";

const service = "afterword-mail";

/**
 * The keychain of the system: Keychain on macOS, Credential Manager on Windows, the Secret Service on Linux.
 * @throws MailError `secret` where there is none. On Linux the kernel's own keyring is not used: it forgets at every restart.
 */
export function systemKeychain(): Secrets {
  const entry = async ({ host, user }: Parameters<Secrets["get"]>[0]) => {
    const { AsyncEntry } = await import("@napi-rs/keyring");
    return new AsyncEntry(service, `${user}@${host}`, { linux: { store: "secret-service" } });
  };
  const attempt = async <T>(run: () => Promise<T>): Promise<T> => {
    try {
      return await run();
    } catch {
      throw new MailError("secret", "this system has no keychain that can be reached; set a password command instead");
    }
  };
  return {
    get: (account) => attempt(async () => (await (await entry(account)).getPassword()) ?? undefined),
    set: (account, password) => attempt(async () => (await entry(account)).setPassword(password)),
    delete: (account) =>
      attempt(async () => {
        await (await entry(account)).deletePassword();
      }),
  };
}
