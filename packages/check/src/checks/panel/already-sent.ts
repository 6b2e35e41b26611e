import { alreadySent as sentAlready, names, type Application, type MessageKind, type SentEntry } from "@afterword/core";
import type { Check } from "../../check.ts";
import { company } from "../../example.ts";
import { factsOf } from "../../facts.ts";
import { todayOf } from "../../text/record-days.ts";

const [first] = company.interviews;
const [thandiwe, jürgen] = first!.people;
const thanks: SentEntry = {
  at: "2026-11-23 13:00",
  kind: "sent",
  what: "thank-you",
  to: ["thandiwe@acme.example"],
  round: "r1",
};
const asked: SentEntry = { ...thanks, at: "2026-12-07 09:00", what: "status-check" };
const after = (...log: Application["log"]): Application => ({ ...company, log });
const twoRounds: Application = {
  ...after(thanks),
  interviews: [first!, { ...first!, id: "r2", start: "2026-12-01 10:00", end: "2026-12-01 11:00" }],
};

export const alreadySent: Check = {
  code: "already-sent",
  group: "panel",
  severity: "blocker",
  claim: "T10",
  about: "You sent this person a note of this kind already, for the same round, and have no answer since.",
  good: [
    { text: "Thank you.", context: { kind: "thank-you", application: company, recipient: thandiwe } },
    { text: "Thank you.", context: { kind: "thank-you", application: after(thanks), recipient: jürgen } },
    { text: "Thank you.", context: { kind: "status-check", application: after(thanks), recipient: thandiwe } },
    { text: "Thank you again.", context: { kind: "thank-you", application: twoRounds, recipient: thandiwe } },
    {
      text: "Is there any news?",
      context: {
        kind: "status-check",
        application: after(asked, { at: "2026-12-08 09:00", kind: "reply" }),
        recipient: thandiwe,
      },
    },
  ],
  bad: [
    { text: "«Thank you.»", context: { kind: "thank-you", application: after(thanks), recipient: thandiwe } },
    {
      text: "«Thank you.»",
      context: {
        kind: "thank-you",
        application: after(thanks, { at: "2026-11-23 15:00", kind: "reply" }),
        recipient: thandiwe,
      },
    },
    { text: "«Thank you.»", context: { kind: "thank-you", application: twoRounds, recipient: thandiwe, round: "r1" } },
    {
      text: "«Thank you.»",
      context: { kind: "thank-you", application: twoRounds, recipient: thandiwe, today: "2026-11-24" },
    },
    { text: "«Is there any news?»", context: { kind: "status-check", application: after(asked), recipient: thandiwe } },
    {
      text: "«Thank you.»",
      context: {
        kind: "thank-you",
        recipient: thandiwe,
        otherNotes: [{ text: "Thanks.", to: "Thandiwe Nkosi", kind: "thank-you", sent: true }],
      },
    },
  ],
  *find({ note, context }) {
    const { kind, recipient, round, otherNotes = [] } = context;
    if (!recipient || note.words.length === 0) return;
    const facts = factsOf(context);
    // Where there is a record, it knows better than the notes beside this one, which may have been answered.
    const had = facts
      ? kind && sentAlready(facts, kind, recipient, { round, on: todayOf(context) })
      : otherNotes.some(
          (other) =>
            other.sent && isSameKind(other.kind, kind) && other.to !== undefined && names([other.to], recipient),
        );
    if (had)
      yield {
        start: note.sentences[0]!.start,
        end: note.sentences[0]!.end,
        message: `You have sent ${recipient.name} such a note already.`,
      };
  },
};

const isSameKind = (a: MessageKind | undefined, b: MessageKind | undefined): boolean =>
  a === undefined || b === undefined || a === b;
