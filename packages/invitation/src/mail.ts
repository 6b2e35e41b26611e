import PostalMime, { type Attachment } from "postal-mime";
import { decode } from "./decode.ts";
import { UnreadableError } from "./content.ts";
import type { Self } from "./people.ts";

/** Whether a text is a mail message: header lines before anything that begins a calendar. */
export function isMail(text: string): boolean {
  const head = text.slice(0, 20_000).replace(/^[\uFEFF\s]+/, "");
  if (/^BEGIN\s*:/i.test(head)) return false;
  const end = head.search(/\r?\n\r?\n|\r\r/);
  return (
    /^(?:from |[A-Za-z-]+:)/i.test(head) &&
    /^(?:mime-version|content-type|received|message-id|return-path|delivered-to|from|subject)\s*:/im.test(
      end < 0 ? head : head.slice(0, end),
    )
  );
}

const maxParts = 20;
const maxDepth = 5;
// A message of 5 MB has 66,000 lines of the usual length; the parser takes its time over each.
const maxLines = 80_000;

/** What a message holds that an invitation can be read from. */
export interface MailContent {
  readonly texts: readonly string[];
  /** Whom it went to, where it went to one. */
  readonly recipients: readonly Self[];
  /** Outlook's own wrapping, which hides whatever is inside. */
  readonly wrapped: boolean;
}

/**
 * The calendars in a message and in the messages that are attached to it, and whom it went to. Throws an UnreadableError for a
 * message that is taken apart to no end.
 */
export async function calendarsInMail(mail: Uint8Array | string): Promise<MailContent> {
  if (countBreaks(mail) > maxLines)
    throw new UnreadableError(
      "this message has too many lines to be an invitation; save the invitation itself as an .ics file",
    );
  try {
    return await open(mail, maxDepth, undefined);
  } catch {
    throw new UnreadableError("this message cannot be read: save the invitation itself as an .ics file");
  }
}

async function open(mail: Uint8Array | string, depth: number, forwarder: string | undefined): Promise<MailContent> {
  const { attachments, to, from, deliveredTo, text } = await PostalMime.parse(mail, {
    maxNestingDepth: 30,
    maxHeadersSize: 500_000,
    maxRfc822NestingDepth: depth,
  });
  const messages = attachments.filter(isMessage).slice(0, maxParts);
  const sender = from?.address?.toLowerCase();
  const inner =
    depth === 0 ? [] : await Promise.all(messages.map(({ content }) => open(bytesOf(content), depth - 1, sender)));
  const calendars = attachments.filter(isCalendar).map(({ content }) => textOf(content));
  const found = [...calendars.filter(hasEvent), ...inner.flatMap(({ texts }) => texts)].slice(0, maxParts);
  const receivers = (to ?? [])
    .flatMap((address) => address.group ?? [address])
    .map(({ address }) => ({ email: address }));
  // Only a message to one person says who is reading it, and an attached one only where its reader passed it on.
  const isReader =
    receivers.length === 1 && (forwarder === undefined || receivers[0]!.email?.toLowerCase() === forwarder);
  return {
    // The same calendar usually comes twice: once to be read, once as a file.
    texts: [...new Set(found.length > 0 ? found : text && hasEvent(text) ? [text] : [])],
    recipients: [
      ...(isReader ? receivers : []),
      ...(deliveredTo && forwarder === undefined ? [{ email: deliveredTo }] : []),
      ...inner.flatMap(({ recipients }) => recipients),
    ],
    wrapped: attachments.some(isWrapped) || inner.some(({ wrapped }) => wrapped),
  };
}

function countBreaks(mail: Uint8Array | string): number {
  let count = 0;
  for (let at = 0; at < mail.length; at++)
    if ((typeof mail === "string" ? mail.charCodeAt(at) : mail[at]) === 10) count++;
  return count;
}

const hasEvent = (text: string): boolean => /BEGIN\s*:\s*V(?:CALENDAR|EVENT)/i.test(text);

const bytesOf = (content: Attachment["content"]): string | Uint8Array =>
  typeof content === "string" ? content : new Uint8Array(content);

const textOf = (content: Attachment["content"]): string =>
  typeof content === "string" ? content : decode(new Uint8Array(content));

const isMessage = ({ mimeType, filename }: Attachment): boolean =>
  /^message\/(?:rfc822|global)$/i.test(mimeType) || /\.eml$/i.test(filename ?? "");

const isWrapped = ({ mimeType, filename }: Attachment): boolean =>
  /ms-tnef/i.test(mimeType) || /^winmail\.dat$/i.test(filename ?? "");

const isCalendar = ({ mimeType, filename, method }: Attachment): boolean =>
  method !== undefined || /calendar|ical|ics/i.test(mimeType) || /\.(?:ics|vcs|ical|ifb)$/i.test(filename ?? "");
