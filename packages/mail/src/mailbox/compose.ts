import { createHash } from "node:crypto";
import MailComposer from "nodemailer/lib/mail-composer";
import type { Temporal } from "temporal-polyfill";
import type { Mailbox, Message } from "../message.ts";
import { parseMessage } from "../parse.ts";

/** A note to be saved as a draft. */
export interface Note {
  /** What tells it from every other note, for as long as it is not sent: the id of its card. */
  readonly key: string;
  readonly from: Mailbox;
  readonly to: readonly Mailbox[];
  readonly subject: string;
  readonly body: string;
  /** Message-IDs of what it may answer, the latest first: it answers the first that one of its readers wrote. */
  readonly answers?: readonly string[] | undefined;
}

/** The id under which a draft is found again: it depends on the note alone, and tells nothing of it. */
export const draftId = ({ key, from }: Pick<Note, "key" | "from">): string => {
  const host = /@([\w.-]+)$/.exec(from.email)?.[1] ?? "localhost";
  return `afterword-${createHash("sha256").update(`${from.email}\n${key}`).digest("hex").slice(0, 32)}@${host}`;
};

/**
 * What a draft says, to whom and about what, whatever a server does to its lines: so that one edited in the mail program is told from
 * ours.
 */
export const digestOf = ({ to, subject, text }: Pick<Message, "to" | "subject" | "text">): string =>
  createHash("sha256")
    .update([...to.map(({ email }) => email), subject, text].join("\n").replace(/\s+/g, " ").trim())
    .digest("hex")
    .slice(0, 32);

export const digestHeader = "X-Afterword-Draft";

/** The note as a message: in the thread it answers, with that message quoted below as mail programs do. */
export async function composeDraft(
  note: Note,
  answered: Message | undefined,
  at: Temporal.ZonedDateTime,
): Promise<{ source: Buffer; digest: string }> {
  const text = answered ? `${note.body}\n\n${quoted(answered)}` : note.body;
  const subject =
    answered && answered.subject !== "" ? `Re: ${answered.subject.replace(/^(?:re|aw|sv)\s*:\s*/i, "")}` : note.subject;
  const compose = (headers: Record<string, string>): Promise<Buffer> =>
    new MailComposer({
      from: { name: note.from.name, address: note.from.email },
      to: note.to.map(({ name, email }) => ({ name, address: email })),
      subject,
      text: text.replaceAll("\n", "\r\n"),
      messageId: `<${draftId(note)}>`,
      date: new Date(at.epochMilliseconds),
      ...(answered?.id !== undefined && {
        inReplyTo: `<${answered.id}>`,
        references: [...answered.references, answered.id].slice(-20).map((id) => `<${id}>`),
      }),
      headers,
      newline: "\r\n",
      disableFileAccess: true,
      disableUrlAccess: true,
    })
      .compile()
      .build();
  // Of the message as it will be read again: reading leaves out what nobody sees, such as invisible characters.
  const digest = digestOf(await parseMessage(await compose({})));
  return { source: await compose({ [digestHeader]: digest }), digest };
}

function quoted({ from, at, text }: Message): string {
  const who = from ? (from.name === "" ? from.email : `${from.name} <${from.email}>`) : "they";
  const lines = text.slice(0, 20_000).split("\n");
  return [
    `On ${at ? whenSaid(at) : "an earlier day"}, ${who} wrote:`,
    "",
    ...lines.map((line) => (line.startsWith(">") ? `>${line}` : `> ${line}`)),
  ].join("\n");
}

function whenSaid(at: Temporal.ZonedDateTime): string {
  const [date = "", clock = ""] = at.toPlainDateTime().toString({ smallestUnit: "minute" }).split("T");
  return `${date} at ${clock}`;
}
