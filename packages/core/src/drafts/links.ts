import type { Draft } from "./draft.ts";

/** Where a mail can be written: the computer's own mail program, or a page in the browser. */
export const composers = ["mail", "gmail", "outlook"] as const;
export type Composer = (typeof composers)[number];

/** An address that opens a message ready to read over and send. */
export interface ComposeLink {
  url: string;
  /** False where the text was too long for the address and has to be pasted in. */
  hasBody: boolean;
}

// Windows hands an address of at most 2,083 characters to a program, and Outlook cuts at about 2,046. The web pages take
// more; 8,000 is what servers are known to accept. Checked 2026-11-22.
const longest: Record<Composer, number> = { mail: 2000, gmail: 8000, outlook: 8000 };

/**
 * A link that opens the draft in a mail program or page. Only mails to at most one person have one; opening it sends nothing.
 * `from` chooses between Outlook's page for private accounts and the one for work.
 */
export function composeLink(
  { to, subject = "", body }: Pick<Draft, "to" | "subject" | "body">,
  composer: Composer,
  from?: string,
): ComposeLink {
  const address = to[0]?.email ?? "";
  const withBody = link(composer, address, subject, body, from);
  return withBody.length <= longest[composer]
    ? { url: withBody, hasBody: true }
    : { url: link(composer, address, subject, "", from), hasBody: false };
}

function link(composer: Composer, address: string, subject: string, body: string, from: string | undefined): string {
  switch (composer) {
    case "mail":
      return mailtoLink([address], { subject, body });
    case "gmail":
      return `https://mail.google.com/mail/${query({ view: "cm", fs: "1", tf: "1", to: address, su: subject, body })}`;
    case "outlook":
      return `https://${outlookHost(from)}/mail/deeplink/compose${query({ to: address, subject, body })}`;
  }
}

/** A `mailto:` address as RFC 6068 has it: whom it goes to in the path, line breaks CR LF, a plus a plus. Only each `@` stands as it is. */
export const mailtoLink = (to: readonly string[], { subject, body = "" }: { subject: string; body?: string }): string =>
  `mailto:${to.map((address) => encoded(address).replace("%40", "@")).join(",")}${query({ subject, body: body.replaceAll("\n", "\r\n") })}`;

const outlookHost = (from: string | undefined): string =>
  /@(?:outlook|hotmail|live|msn)\./i.test(from ?? "") ? "outlook.live.com" : "outlook.office.com";

function query(values: Record<string, string>): string {
  const given = Object.entries(values).filter(([, value]) => value !== "");
  return given.length > 0 ? `?${given.map(([name, value]) => `${name}=${encoded(value)}`).join("&")}` : "";
}

/** Also what `encodeURIComponent` leaves alone and HTML, Markdown or a terminal might not. */
const encoded = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
