import MailComposer from "nodemailer/lib/mail-composer";
import type { Draft, Settings } from "@afterword/core";

/**
 * The draft as a message file that has not been sent. Plain text; nothing is read from disk or network.
 * Outlook for Windows opens it ready to send because of `X-Unsent`; other programs show it as a message that came in.
 */
export async function emlOf({ to, subject = "", body }: Draft, { name, email }: Settings): Promise<string> {
  const message = new MailComposer({
    ...(email !== undefined && { from: { name: name ?? "", address: email } }),
    to: to.flatMap((person) => (person.email === undefined ? [] : [{ name: person.name, address: person.email }])),
    subject,
    text: body.replaceAll("\n", "\r\n"),
    headers: { "X-Unsent": "1" },
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile();
  // A draft was not sent at any time, and the id would name a machine: the mail program writes both when it sends.
  const [head = "", ...text] = (await message.build()).toString("utf8").split("\r\n\r\n");
  return [head.replace(/^(?:Date|Message-ID):.*(?:\r\n[ \t].*)*\r\n/gim, ""), ...text].join("\r\n\r\n");
}

/** A name every file system takes: `acme-thandi-nkosi.eml`. */
export function emlName(company: string, to: string): string {
  const plain = `${company} ${to}`
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60);
  return `${plain || "draft"}.eml`;
}
