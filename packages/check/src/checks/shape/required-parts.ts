import type { MessageKind } from "@afterword/core";
import type { Check, Subject } from "../../check.ts";
import { company } from "../../example.ts";
import { contentStems, share } from "../../text/content.ts";
import { namedDays } from "../../text/dates.ts";
import { nearDay } from "../../text/record-days.ts";
import { roundsAbout } from "../../text/rounds.ts";
import { fold, nameParts } from "../../text/fold.ts";
import { asksUpdate, bodyOf, missing } from "./parts.ts";

interface Part {
  has(subject: Subject): boolean;
  message: string;
}

const position: Part = {
  message: "It does not say which position it is about.",
  has: (subject) => {
    const { application } = subject.context;
    const all = `${subject.input.subject ?? ""} ${bodyOf(subject)}`;
    if (application)
      return (
        share(contentStems(application.role), contentStems(all)) >= 0.5 || contentStems(application.role).size === 0
      );
    return /\b(?:\p{Lu}[\p{L}-]+|engineer\w*|developer|manager|analyst|designer|assistant|officer) (?:role|position|job|opening|vacancy|post|interview)\b|\b(?:role|position|post|job) (?:of|as)\b|\b(?:engineer|developer|manager|analyst|designer|assistant|officer)\b/iu.test(
      all,
    );
  },
};
const when: Part = {
  message: "It does not say when the interview was.",
  has: (subject) =>
    namedDays(subject.note, nearDay(subject.context)).length > 0 ||
    /\b(?:yesterday|today|last week|this (?:morning|week)|\d{1,2}\/\d{1,2})\b/i.test(bodyOf(subject)),
};
const update: Part = { message: "It does not ask for an update.", has: (subject) => asksUpdate.test(bodyOf(subject)) };
const offer: Part = {
  message: "It does not offer to supply more.",
  has: (subject) =>
    /\b(?:anything (?:else|further|more|you need|I can)|(?:provide|supply|send|share|offer|answer) (?:\w+ ){0,4}(?:more|further|additional|information|references|details|questions|you|anything|any)|further (?:information|details|questions)|more information|if you (?:need|require|would like|want)|(?:happy|glad|pleased) to (?:provide|supply|send|share|answer|help|talk)|additional (?:information|details|material)|references)\b/i.test(
      bodyOf(subject),
    ),
};
const who: Part = {
  message: "It does not say who is calling.",
  has: ({ note, context: { settings } }) =>
    /\b(?:my name is|this is|it(?:'|’)s|i am|i(?:'|’)m|speaking) \p{Lu}/iu.test(note.text) ||
    (settings?.name !== undefined && nameParts(settings.name).some((part) => fold(note.text).includes(fold(part)))),
};
const whichInterview: Part = {
  message: "It does not say which interview it is about.",
  has: (subject) => /\b(?:interview\w*|met|spoke|meeting|conversation)\b/i.test(subject.note.text),
};
const howWeMet: Part = {
  message: "It does not say who you are to them.",
  has: (subject) =>
    /\b(?:interview\w*|met|meeting|spoke|speaking|talk(?:ed|ing)?|conversation|chat|call|panel|candidate|applied|introduced)\b/i.test(
      subject.note.text,
    ),
};

const wanted: Partial<Record<MessageKind, readonly Part[]>> = {
  "status-check": [position, when, update, offer],
  call: [who, whichInterview, update],
  "linkedin-connect": [howWeMet],
};

const claims = { "status-check": "C14", call: "C15", "linkedin-connect": "C16" } as const;
const good = {
  "status-check":
    "Thank you for the interview for the Platform Engineer role on Monday 23 November. I am still keen. Is there any update? I would gladly send more information.",
  call: "Hello, my name is Sam Peters. We had an interview on Monday. Is there any update? I am still keen. Thank you.",
  "linkedin-connect": "Thank you for our conversation about incident reviews.",
};
const bad = {
  "status-check": { text: "Is there any news on the Platform Engineer role, which we spoke about on Monday?«»" },
  call: { text: "Hello, we had an interview on Monday. Is there any update?«»" },
  "linkedin-connect": { text: "I would like to connect.«»" },
};

/** Where the interview did not take place, the mail asks for a new date instead. */
const isOff = ({ context }: Subject): boolean => roundsAbout(context).some(({ status }) => status !== "confirmed");

const partsCheck = (kind: keyof typeof claims, about: string): Check => ({
  code: `${kind}-parts`,
  group: "shape",
  severity: "hint",
  claim: claims[kind],
  about,
  kinds: [kind],
  good: [{ text: good[kind], context: { kind, application: company } }],
  bad: [{ ...bad[kind], context: { kind, application: company } }],
  *find(subject) {
    if (isOff(subject)) return;
    const lacking = (wanted[kind] ?? []).filter((part) => !part.has(subject));
    if (lacking.length > 0) yield missing(subject, lacking.map((part) => part.message).join(" "));
  },
});

export const statusParts: Check = partsCheck(
  "status-check",
  "A status mail without the position, the interview’s date, the question or an offer to supply more.",
);
export const callParts: Check = partsCheck(
  "call",
  "A call script that does not say who is calling, about which interview, or what for.",
);
export const linkedinParts: Check = partsCheck(
  "linkedin-connect",
  "A LinkedIn request that does not say how you know each other.",
);
