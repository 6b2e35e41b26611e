import * as z from "zod";
import { spokenName } from "./person-name.ts";
import { country, email, flag, line, link, list, passage, zone } from "./text.ts";

/** Something that was talked about. `tie` is what in the sender's experience it connects to; `quote` is what was said, word for word. */
export const Topic = z.union([
  line.transform((about): { about: string; quote?: string | undefined; tie?: string | undefined } => ({ about })),
  z.object({ about: line, quote: passage.optional(), tie: passage.optional() }),
]);
export type Topic = z.output<typeof Topic>;

const details = {
  name: line,
  email: email.optional(),
  /** How to address them, where it is not their first name: `Ms Nkosi`. */
  greeting: line.optional(),
  /** Their position, such as `Head of Platform`. */
  position: line.optional(),
  phone: line.optional(),
  linkedin: link.optional(),
  /** Their own zone, where it is not the interview's. */
  zone: zone.optional(),
  country: country.optional(),
  /** You meet them at work anyway, as with a role inside your own company: say it in person. */
  metDaily: flag.optional(),
};

/** `T Nkosi <t@acme.example>`, `t@acme.example`, or `T Nkosi`. */
const mailbox = line.transform((text, ctx): Person => {
  const open = text.endsWith(">") ? text.lastIndexOf("<") : -1;
  const before = text.slice(0, Math.max(0, open)).trim();
  const name = before.replace(/^"/, "").replace(/"$/, "").trim();
  const isMailbox = open >= 0 && !/["<>]/.test(name);
  const address = isMailbox ? text.slice(open + 1, -1) : text.includes("@") ? text : undefined;
  if (address === undefined) return { name: spokenName(text) };
  const parsed = email.safeParse(address);
  if (!parsed.success) {
    ctx.addIssue({ code: "custom", message: 'expected a person such as "T Nkosi <t@acme.example>"', input: text });
    return z.NEVER;
  }
  return { name: spokenName(isMailbox ? name : "") || nameFromAddress(parsed.data), email: parsed.data };
});

function nameFromAddress(address: string): string {
  const words = address
    .slice(0, address.indexOf("@"))
    .split(/[._-]+/)
    .filter((word) => /^\p{L}+$/u.test(word));
  return words.map((word) => word[0]!.toUpperCase() + word.slice(1)).join(" ") || address;
}

/** A person met in an interview, with what they talked about. Written as a mailbox or in full. */
export const Interviewer = z.union([
  mailbox.transform((person): Person & { topics: Topic[] } => ({ ...person, topics: [] })),
  z.object({ ...details, topics: list(Topic, 100, "topics").default([]) }),
]);
export type Interviewer = z.output<typeof Interviewer>;

/**
 * What somebody does in the process. `agency` is the consultant of a recruitment agency, through whom the employer is
 * reached; `coordinator` arranged the interviews; `referrer` recommended you.
 */
export const parts = ["recruiter", "agency", "coordinator", "hiring-manager", "referrer", "other"] as const;
export type Part = (typeof parts)[number];

/** Anyone else at the employer. Often the recruiter's is the only address known. */
export const Contact = z.union([
  mailbox.transform((person): Person & { part: Part } => ({ ...person, part: "recruiter" })),
  z.object({ ...details, part: z.enum(parts).default("recruiter") }),
]);
export type Contact = z.output<typeof Contact>;

/** Someone who vouches for the sender. */
export const Reference = z.union([mailbox, z.object(details)]);
export type Reference = z.output<typeof Reference>;

/** Anyone a message can go to. */
export interface Person {
  name: string;
  email?: string | undefined;
  greeting?: string | undefined;
  position?: string | undefined;
  phone?: string | undefined;
  linkedin?: string | undefined;
  zone?: string | undefined;
  country?: string | undefined;
  metDaily?: boolean | undefined;
}

/** A question left open. `public` marks one that the employer's own site answers (C8). */
export const Question = z.union([
  line.transform((ask): { ask: string; public?: boolean | undefined } => ({ ask })),
  z.object({ ask: line, public: flag.optional() }),
]);
export type Question = z.output<typeof Question>;
