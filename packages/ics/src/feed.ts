import { ICalCalendar } from "ical-generator";
import { digest } from "./digest.ts";
import { writeEvent, type CalendarEvent } from "./event.ts";
import { fold } from "./fold.ts";
import type { Ledger } from "./ledger.ts";
import { revise, type Block, type Line, type Moment } from "./revise.ts";
import { escapeText } from "./text.ts";
import { cleanLine } from "@afterword/core/text";

/** What a calendar says of itself. */
export interface FeedHead {
  readonly name: string;
  readonly description: string;
  /** The part of PRODID between `-//` and `//EN`. */
  readonly product: string;
  /** A colour as CSS names it, and as Apple wants it. */
  readonly color: { readonly name: string; readonly hex: string };
  /** How often a subscriber is asked to look, in seconds. Few listen. */
  readonly refresh: number;
  /**
   * Whether its events are CLASS:PRIVATE. Google shows such an event of a subscribed calendar as "Busy", without its title; so a
   * calendar that names nobody leaves it out.
   */
  readonly isPrivate: boolean;
}

/** A calendar ready to go out. */
export interface Feed {
  /**
   * The text in pieces, CRLF at the end of every line: to be sent or written one by one, since joining them costs more than a
   * change does. What nobody asked `etag` or `ics` for is written anew each time, and not kept.
   */
  chunks(): Iterable<string>;
  /** The whole text, for who cannot do with less. */
  readonly ics: string;
  /** Each event as a calendar of its own, for servers that keep them one by one. */
  objects(): Iterable<{ readonly uid: string; readonly text: string }>;
  /** A strong validator of the text, in its quotes. */
  readonly etag: string;
  /** When it last changed, in UTC, as its facts have it. */
  readonly modified: string;
  /** Until when the same facts give the same feed, in milliseconds since 1970. */
  readonly validUntil: number;
  /** Applications no events could be made of now; theirs are as they were last known. */
  readonly failed: readonly { readonly application: string; readonly reason: string }[];
  /** What to pass in next time. The same object when nothing changed. */
  readonly ledger: Ledger;
}

/** Publishes events against what was last published. Pure: the same input gives the same bytes. */
export function publishFeed(
  head: FeedHead,
  events: readonly CalendarEvent[],
  last: Ledger,
  moment: Moment,
  { failed = [], validUntil = Infinity }: Partial<Pick<Feed, "failed" | "validUntil">> = {},
): Feed {
  const { blocks, ledger } = revise(events, last, moment);
  const top = topOf(head);
  const write = ({ event, published, text }: Line): string => text ?? writeEvent(event, published, head.isPrivate);
  return {
    *chunks() {
      yield top;
      for (const block of blocks) yield block.text ?? block.lines.map(write).join("");
      yield bottom;
    },
    *objects() {
      const bare = bareTopOf(head);
      for (const line of blocks.flatMap(({ lines }) => lines))
        yield { uid: line.event.uid, text: bare + write(line) + bottom };
    },
    get ics() {
      return top + blocks.map((block) => keepText(block, write)).join("") + bottom;
    },
    get etag() {
      return `"${digest(top + blocks.map((block) => tagOf(block, write)).join(""))}"`;
    },
    modified: ledger.modified,
    validUntil,
    failed,
    ledger,
  };
}

type Write = (line: Line) => string;

/** The text of a block, kept from now on. Its lines keep slices of that one string, so that nothing is held twice. */
function keepText(block: Block, write: Write): string {
  if (block.text !== undefined) return block.text;
  const texts = block.lines.map(write);
  const text = (block.text = texts.join(""));
  let end = 0;
  for (const [index, line] of block.lines.entries()) line.text = text.slice(end, (end += texts[index]!.length));
  return text;
}

function tagOf(block: Block, write: Write): string {
  if (block.tag !== undefined) return block.tag;
  keepText(block, write);
  return (block.tag = digest(block.lines.map((line) => (line.tag ??= digest(line.text!))).join("")));
}

const bottom = "END:VCALENDAR\r\n";

const bareTopOf = ({ product }: FeedHead): string =>
  fold(`BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//${cleanLine(product)}//EN\r\nCALSCALE:GREGORIAN\r\n`);

const tops = new WeakMap<FeedHead, string>();

function topOf(head: FeedHead): string {
  const top = tops.get(head) ?? writeHead(head);
  tops.set(head, top);
  return top;
}

// Name and description arrive escaped, since ical-generator writes them as they come. COLOR it does not know.
function writeHead(head: FeedHead): string {
  const written = new ICalCalendar({
    prodId: `//${cleanLine(head.product)}//EN`,
    scale: "GREGORIAN",
    name: escapeText(cleanLine(head.name)),
    description: escapeText(cleanLine(head.description)),
    ttl: head.refresh,
    color: head.color.hex,
  }).toString();
  // Unfolded first: its fold may cut a character in two, ours may not.
  const lines = written.replaceAll("\r\n ", "").slice(0, -bottom.trimEnd().length);
  return fold(`${lines}COLOR:${cleanLine(head.color.name)}\r\n`);
}
