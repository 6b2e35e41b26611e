import { spawn } from "node:child_process";
import type { Account } from "./account.ts";
import { MailError } from "./error.ts";

/** Where passwords are kept. Each app has its own: the system's keychain, VS Code's SecretStorage, Raycast's preferences. */
export interface Secrets {
  get(account: Pick<Account, "host" | "user">): Promise<string | undefined>;
  set(account: Pick<Account, "host" | "user">, password: string): Promise<void>;
  delete(account: Pick<Account, "host" | "user">): Promise<void>;
}

const service = "afterword-mail";

/**
 * The keychain of the system: Keychain on macOS, Credential Manager on Windows, the Secret Service on Linux.
 * @throws MailError `secret` where there is none. On Linux the kernel's own keyring is not used: it forgets at every restart.
 */
export function systemKeychain(): Secrets {
  const entry = async ({ host, user }: Pick<Account, "host" | "user">) => {
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

/**
 * The first line that a command of the person's own prints.
 * @throws MailError `secret`; what the command printed is never part of it.
 */
export function secretFromCommand(command: string, timeout = 60_000): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, { shell: true, stdio: ["ignore", "pipe", "ignore"], timeout });
    let out = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      if (out.length < 10_000) out += text;
    });
    const fail = (why: string) => reject(new MailError("secret", `the password command ${why}`));
    child.once("error", () => fail("could not be started"));
    child.once("close", (code, signal) => {
      const [line = ""] = out.split(/\r?\n/);
      if (code !== 0) fail(signal ? "took too long" : `ended with code ${code}`);
      else if (line === "") fail("printed nothing");
      else resolve(line);
    });
  });
}
