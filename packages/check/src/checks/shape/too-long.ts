import { settingsOf } from "../../example.ts";
import type { Check } from "../../check.ts";
import { wordCount } from "./parts.ts";

/** Characters LinkedIn takes with a request; checked in November 2026. */
const linkedin = { free: 200, premium: 300 } as const;
/** Words a minute, read aloud at ease. */
const speech = 150;
const callSeconds = 60;
const mailWords = 200;
const mostRead = 125;
const cardWords = 120;

const many = (count: number) => Array.from({ length: count }, () => "word").join(" ");

export const tooLong: Check = {
  code: "too-long",
  group: "shape",
  severity: "warning",
  claim: "C9",
  about: "Too long for its medium: a mail over 200 words, a card over 120, a call script over a minute.",
  kinds: [
    "thank-you",
    "handwritten-note",
    "status-check",
    "call",
    "feedback-request",
    "reference-check-in",
    "other-processes-note",
    "withdraw",
  ],
  good: [
    { text: many(200), context: { kind: "thank-you" } },
    { text: many(150), context: { kind: "call" } },
    { text: many(120), context: { kind: "handwritten-note" } },
  ],
  bad: [
    { text: `${many(120)} «${many(5)}»`, context: { kind: "handwritten-note" } },
    { text: `${many(150)} «${many(9)}»`, context: { kind: "call" } },
  ],
  *find(subject) {
    const {
      note,
      context: { kind },
    } = subject;
    const words = kind === "call" ? note.words : note.words.filter((word) => word.zone === "body");
    const most = kind === "call" ? (callSeconds * speech) / 60 : kind === "handwritten-note" ? cardWords : mailWords;
    if (words.length <= most) return;
    const seconds = Math.round((words.length * 60) / speech);
    yield {
      start: words[most]!.start,
      end: words.at(-1)!.end,
      message:
        kind === "call"
          ? `Read aloud it takes about ${seconds} seconds; a minute is enough.`
          : `${words.length} words; at most ${most} suit this medium.`,
    };
  },
};

export const linkedinLength: Check = {
  code: "linkedin-length",
  group: "shape",
  severity: "blocker",
  claim: "H13",
  about: "A LinkedIn request longer than LinkedIn allows: 200 characters from a free account, 300 from Premium.",
  kinds: ["linkedin-connect"],
  good: [
    { text: "x".repeat(250), context: { kind: "linkedin-connect" } },
    {
      text: "x".repeat(200),
      context: { kind: "linkedin-connect", settings: settingsOf({ linkedinAccount: "free" }) },
    },
    {
      text: "x".repeat(300),
      context: { kind: "linkedin-connect", settings: settingsOf({ linkedinAccount: "premium" }) },
    },
  ],
  bad: [
    {
      text: `${"x".repeat(200)}«xyz»`,
      context: { kind: "linkedin-connect", settings: settingsOf({ linkedinAccount: "free" }) },
    },
    { text: `${"x".repeat(300)}«xyz»`, context: { kind: "linkedin-connect" } },
  ],
  *find({ note, context }) {
    // Where nobody said, only what no account takes is certain.
    const account = context.settings?.linkedinAccount ?? "premium";
    const end = note.text.trimEnd().length;
    // Cutting an emoji in two would show as rubbish.
    const limit = linkedin[account] - (/[\uD800-\uDBFF]/.test(note.text[linkedin[account] - 1] ?? "") ? 1 : 0);
    if (end > linkedin[account])
      yield {
        start: limit,
        end,
        message: `${end} characters; LinkedIn allows ${linkedin[account]} from a ${account} account (November 2026).`,
      };
  },
};

export const mailLength: Check = {
  code: "mail-length",
  group: "shape",
  severity: "hint",
  claim: "H15",
  about: "A mail of more than the 125 words that are read to the end.",
  kinds: ["thank-you", "status-check"],
  good: [
    { text: many(30), context: { kind: "thank-you" } },
    { text: many(125), context: { kind: "thank-you" } },
    { text: many(140), context: { kind: "thank-you", recipient: { name: "Jaz", phone: "0412 345 678" } } },
  ],
  bad: [{ text: `${many(125)} «word»`, context: { kind: "thank-you" } }],
  *find(subject) {
    const { application, recipient } = subject.context;
    // A text message or a letter has its own length.
    const medium =
      (application && "prefers" in application.instruction ? application.instruction.prefers : undefined) ??
      (recipient && !recipient.email ? "other" : "email");
    if (medium !== "email") return;
    const count = wordCount(subject);
    const words = subject.note.words.filter((word) => word.zone === "body");
    // What is far too long has a finding of its own.
    if (count <= mailWords && words.length > mostRead)
      yield {
        start: words[mostRead]!.start,
        end: words.at(-1)!.end,
        message: `${words.length} words; up to ${mostRead} are read to the end.`,
      };
  },
};
