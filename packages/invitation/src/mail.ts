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

/** The calendars in a message, and whom it went to. Throws an UnreadableError for a message that is taken apart to no end. */
export async function calendarsInMail(mail: Uint8Array | string): Promise<{ texts: string[]; recipients: Self[] }> {
  try {
    const { attachments, to, deliveredTo, text } = await PostalMime.parse(mail, {
      maxNestingDepth: 30,
      maxHeadersSize: 500_000,
      maxRfc822NestingDepth: 5,
    });
    const calendars = attachments
      .filter(isCalendar)
      .map(({ content }) => (typeof content === "string" ? content : decode(new Uint8Array(content))));
    const found = calendars.filter((calendar) => /BEGIN\s*:\s*VCALENDAR/i.test(calendar)).slice(0, maxParts);
    const recipients = (to ?? [])
      .flatMap((address) => address.group ?? [address])
      .map(({ address }) => ({ email: address }));
    return {
      // The same calendar usually comes twice: once to be read, once as a file.
      texts: [...new Set(found.length > 0 ? found : text && /BEGIN:VCALENDAR/.test(text) ? [text] : [])],
      // Only a message to one person says who is reading it.
      recipients: [...(recipients.length === 1 ? recipients : []), ...(deliveredTo ? [{ email: deliveredTo }] : [])],
    };
  } catch {
    throw new UnreadableError("this message cannot be taken apart; save the invitation itself as an .ics file");
  }
}

const isCalendar = ({ mimeType, filename, method }: Attachment): boolean =>
  method !== undefined || /calendar|ical|ics/i.test(mimeType) || /\.(?:ics|vcs|ical|ifb)$/i.test(filename ?? "");
