import type { Account } from "./account.ts";

/** Where passwords are kept. Each app has its own: the system's keychain, VS Code's SecretStorage, Raycast's preferences. */
export interface Secrets {
  get(account: Pick<Account, "host" | "user">): Promise<string | undefined>;
  set(account: Pick<Account, "host" | "user">, password: string): Promise<void>;
  delete(account: Pick<Account, "host" | "user">): Promise<void>;
}

/** Passwords that are known from elsewhere: nothing is kept or removed. */
export const knownSecrets = (password: () => Promise<string | undefined>): Secrets => ({
  get: password,
  set: async () => undefined,
  delete: async () => undefined,
});
