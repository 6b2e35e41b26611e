/** A mailbox as it is set up on this machine. The password is kept elsewhere: see {@link Secrets}. */
export interface Account {
  readonly host: string;
  readonly port: number;
  /** `tls` from the first byte, `starttls` before anything is said, `none` on this machine only. */
  readonly security: "tls" | "starttls" | "none";
  readonly user: string;
  /** The folders to read beside Sent; the inbox where there are none. */
  readonly folders?: readonly string[] | undefined;
  /** Where sent messages and drafts are, where the server does not say. */
  readonly sent?: string | undefined;
  readonly drafts?: string | undefined;
  /** A command that prints the password, in place of the keychain. */
  readonly passwordCommand?: string | undefined;
  /** A command that prints an OAuth 2 token. */
  readonly tokenCommand?: string | undefined;
}

const servers: readonly [hosts: RegExp, host: string, hint?: string, takes?: "token"][] = [
  [
    /^(?:gmail|googlemail)\.com$/,
    "imap.gmail.com",
    "Gmail requires an app password: myaccount.google.com/apppasswords",
  ],
  [/^(?:icloud|me|mac)\.com$/, "imap.mail.me.com", "iCloud requires an app-specific password: account.apple.com"],
  [
    /^(?:fastmail)\.(?:com|fm)$/,
    "imap.fastmail.com",
    "Fastmail requires an app password: Settings, Privacy & Security",
  ],
  [/^(?:yahoo|ymail|rocketmail)\./, "imap.mail.yahoo.com", "Yahoo requires an app password: Account Security"],
  [/^aol\.com$/, "imap.aol.com", "AOL requires an app password: Account Security"],
  [
    /^(?:outlook|hotmail|live|msn)\./,
    "outlook.office365.com",
    "Outlook accepts no password here, only an OAuth token from a command",
    "token",
  ],
  [/^gmx\./, "imap.gmx.net"],
  [/^web\.de$/, "imap.web.de"],
  [/^zoho(?:mail)?\./, "imap.zoho.com"],
];

/** Whether a text can name a mailbox: `robin@mail.example`. */
export const isMailboxName = (text: string): boolean => /^[^\s@]+@[^\s@]+$/.test(text);

/** The server of an address, and what its provider wants: known for the large ones, a guess for the rest. */
export function accountOf(email: string): {
  account: Account;
  isGuess: boolean;
  takesPassword: boolean;
  hint?: string | undefined;
} {
  const domain = email.slice(email.lastIndexOf("@") + 1).toLowerCase();
  const known = servers.find(([hosts]) => hosts.test(domain));
  return {
    account: { host: known?.[1] ?? `imap.${domain}`, port: 993, security: "tls", user: email },
    isGuess: known === undefined,
    takesPassword: known?.[3] !== "token",
    ...(known?.[2] && { hint: known[2] }),
  };
}

/** Whether a host is this machine, where nobody else listens. */
export const isLoopback = (host: string): boolean => /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/i.test(host);
