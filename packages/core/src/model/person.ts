import * as z from "zod";
import { spokenName } from "../people/spoken-name.ts";
import { country, email, flag, line, link, list, passage, zone } from "./text.ts";

/** Something that was talked about. What is noted here reminds the sender; only `phrase` and `say` ever stand in a note. */
export interface Topic {
  /** A jotting, in any shape. */
  about: string;
  /** The same as it can stand after "about", once the sender has agreed to it: `the new unit's beds`. */
  phrase?: string | undefined;
  /** What was said, word for word. */
  quote?: string | undefined;
  /** What in the sender's experience it connects to. */
  tie?: string | undefined;
  /** The sender's own sentences to that person about it. */
  say?: string | undefined;
}
export const Topic = z.union([
  line.transform((about): Topic => ({ about })),
  z.object({
    about: line,
    phrase: line.optional(),
    quote: passage.optional(),
    tie: passage.optional(),
    say: passage.optional(),
  }),
]);

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

/** A telephone number at the end of a line or before the address there, with or without a comma or brackets before it. */
const phoneAtEnd = /[\s,(]+((?:\+|00|0)[\d ()./-]{6,20}\d)\)?(?=\s*(?:<[^<>]*>)?$)/;

/** `T Nkosi <t@acme.example>`, `t@acme.example`, `T Nkosi` or `T Nkosi +27 82 555 1234`. */
const mailbox = line.transform((typed, ctx): Person => {
  const phone = phoneAtEnd.exec(typed)?.[1]?.trim();
  const text = phone === undefined ? typed : typed.replace(phoneAtEnd, "").replace(/,$/, "").trim();
  const person = readMailbox(text, ctx);
  if (person === z.NEVER) return person;
  return withPosition(phone === undefined ? person : { ...person, phone });
});

/** "Bridget O'Hara (ward manager)" says her position; pronouns are no part of a name. */
function withPosition(person: Person): Person {
  const [, name, inside] = /^([^()]+?) ?\(([^()]*\p{L}[^()]*)\)$/u.exec(person.name) ?? [];
  if (name === undefined || inside === undefined) return person;
  return /^\p{L}+(?: ?\/ ?\p{L}+)+$/u.test(inside) ? { ...person, name } : { ...person, name, position: inside.trim() };
}

function readMailbox(text: string, ctx: z.RefinementCtx): Person {
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
}

function nameFromAddress(address: string): string {
  const words = address
    .slice(0, address.indexOf("@"))
    .split(/[._-]+/)
    .filter((word) => /^\p{L}+$/u.test(word));
  return words.map((word) => word[0]!.toUpperCase() + word.slice(1)).join(" ") || address;
}

/** A person met in an interview, with what they talked about. Written as a mailbox or in full. */
export const Interviewer = z.union([
  mailbox.transform(
    (
      person,
    ): Person & {
      topics: Topic[];
      say?: string | undefined;
      more?: string | undefined;
      thanks?: string | undefined;
      close?: string | undefined;
      jottings?: string | undefined;
    } => ({ ...person, topics: [] }),
  ),
  z.object({
    ...details,
    topics: list(Topic, 100, "topics").default([]),
    /** One thought: what this person said or showed, joined to something the sender has done or would do. The sender's own sentences to them. */
    say: passage.optional(),
    /** What else the sender wants to tell this person, in sentences: a loose end, a detail, something promised. */
    more: passage.optional(),
    /** What the sender thanks this person for, in words that follow "thank you for": `showing me the new ward`. */
    thanks: line.optional(),
    /** The last line of a note to this person, in the sender's own words. */
    close: passage.optional(),
    /** What was noted of the conversation, in any form. It is a reminder, and material for a language model; it stands in no note. */
    jottings: passage.optional(),
  }),
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

/** A question left open. `public` marks one that the employer's own site answers (C8); `to` names who is asked. */
export interface Question {
  ask: string;
  public?: boolean | undefined;
  to?: string | undefined;
}
export const Question = z.union([
  line.transform((ask): Question => ({ ask })),
  z.object({ ask: line, public: flag.optional(), to: line.optional() }),
]);
