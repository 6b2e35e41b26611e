import * as z from "zod";

const utc = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
const day = z.string().regex(/^\d{4}-\d\d-\d\d$/);

const Published = z.object({
  uid: z.string(),
  /** A digest of everything the event says; absent once it is gone, when only the number is kept, in case it comes back. */
  content: z.string().optional(),
  sequence: z.int().min(0),
  /** In UTC. */
  stamp: utc,
  /** The application it belongs to. */
  owner: z.string().optional(),
  /** What was said, to say it again while its application cannot be read. */
  last: z
    .object({
      when: z.union([z.object({ start: utc, end: utc }), z.object({ from: day, until: day })]),
      summary: z.string(),
      description: z.string().optional(),
      location: z.string().optional(),
      url: z.string().optional(),
      categories: z.array(z.string()).default([]),
      tentative: z.boolean().default(false),
      alarms: z.array(z.number()).default([]),
    })
    .optional(),
});

/** What subscribers were last told about one event. */
export type Published = Readonly<z.output<typeof Published>>;

const Ledger = z.object({
  /** When the feed last changed, in UTC, as its facts have it. */
  modified: utc,
  events: z.array(Published),
});

/** What one feed last said, kept between publications in the state folder of the machine. */
export interface Ledger {
  readonly modified: string;
  readonly events: readonly Published[];
}

/** Before anything has been published, or is known to have happened. */
export const beginning = "2000-01-01T00:00:00Z";

export const emptyLedger: Ledger = { modified: beginning, events: [] };

/** Reads what `writeLedger` wrote. Undefined when it is not that: the next publication then starts over. */
export function readLedger(text: string): Ledger | undefined {
  try {
    return Ledger.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

export const writeLedger = (ledger: Ledger): string => `${JSON.stringify(ledger, null, 1)}\n`;
