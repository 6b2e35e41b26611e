import type { Account } from "./account.ts";

/** Where a mailbox is read, and how the connection is encrypted. */
export type Server = Pick<Account, "host" | "port" | "security">;

/** Reads "imap.mail.example" or "imap.mail.example:143": always encrypted, from the start except on port 143. Undefined where it is no server. */
export function serverOf(typed: string): Server | undefined {
  const [, bracketed, plain, digits = "993"] =
    /^(?:\[([\da-f:.]+)\]|([^\s:/@[\]]+))(?::(\d{1,5}))?$/i.exec(typed.trim()) ?? [];
  const host = bracketed ?? plain;
  const port = Number(digits);
  if (host === undefined || port < 1 || port > 65_535) return undefined;
  return { host, port, security: port === 143 ? "starttls" : "tls" };
}

/** The server as a person would type it. */
export const serverShown = ({ host, port }: Server): string => {
  const name = host.includes(":") ? `[${host}]` : host;
  return port === 993 ? name : `${name}:${port}`;
};
