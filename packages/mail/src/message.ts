import type { Temporal } from "temporal-polyfill";

/** A name and an address as a header gives them: a stranger's words, cleaned of control characters. */
export interface Mailbox {
  readonly name: string;
  /** In small letters; empty where the header has none. */
  readonly email: string;
}

/** One mail message, taken apart and decoded. */
export interface Message {
  /** Its Message-ID without brackets. */
  readonly id?: string | undefined;
  readonly inReplyTo?: string | undefined;
  readonly references: readonly string[];
  readonly from?: Mailbox | undefined;
  readonly replyTo?: Mailbox | undefined;
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  readonly subject: string;
  /** When it was written, in the zone its own header names. Undefined where it does not say. */
  readonly at?: Temporal.ZonedDateTime | undefined;
  /** The words of the body, HTML turned into text, hidden parts left out. Line breaks are `\n`. */
  readonly text: string;
  /** Lower-case header names with the values that decide who, or what, has written. */
  readonly headers: ReadonlyMap<string, string>;
  /** A report of a mail server about a message that did not arrive: the addresses it failed for. */
  readonly failed: readonly string[];
  /** What the servers it came through say of its sender, the last first. */
  readonly authentication: readonly string[];
  readonly hasCalendar: boolean;
  /** What could not be read as it should, in words for the person. */
  readonly warnings: readonly string[];
}
