import { promise as promiseChange, type Channel } from "@afterword/core";
import { line } from "@afterword/core/schema";
import { defineAction } from "../action/action.ts";
import { application, at, choice, note, promise, saidOn, text } from "../field/index.ts";
import { channelLabels } from "../field/labels.ts";
import { given } from "../record/given.ts";
import { logOnce } from "../record/log-once.ts";
import { promiseNotes } from "../record/promise-notes.ts";

const natures = {
  courtesy: "a courtesy, such as “great meeting you”",
  automatic: "an automatic answer",
  "first-choice": "they want you, and have made no offer yet, such as “you are our first choice”",
  welcome: "they said that you may write to them, or should, such as “feel free to mail me”",
} as const;

const fields = {
  application: application(),
  from: text(line, {
    label: "From",
    question: "Who was it?",
    placeholder: "Lerato Mokoena",
    optional: true,
    extra: true,
  }),
  at: at("When was it?"),
  via: choice(channelLabels, {
    label: "By",
    question: "Did they write, call, or tell you in person?",
    optional: true,
    extra: true,
  }),
  by: promise({ label: "Answer expected", question: "Did they name a day by which you would hear?", optional: true }),
  nature: choice(natures, {
    label: "Kind of answer",
    question:
      "Was it only a courtesy or an automatic answer, may you write to them, or are you their first choice, without an offer? Leave it out for any other news.",
    optional: true,
    extra: true,
  }),
  note: note(),
};

export const recordReply = defineAction({
  name: "record-reply",
  title: "Record Reply",
  summary: "Record that they wrote or called, without a decision.",
  fields,
  async run(values, context) {
    const { application, from, at, via, by, nature, note } = values;
    const { company } = application.application;
    const outcome = await context.record(application, `Recorded: ${cameFrom(company, via)}.`, (current) => {
      const changed = logOnce(current, { at, kind: "reply", ...given({ from, via, nature, note }) });
      return by === undefined ? changed : promiseChange(changed, { by, said: saidOn(context) }, at);
    });
    const notes = promiseNotes(by, application.application, context);
    return { ...outcome, notes: nature === undefined && invites.test(note ?? "") ? [...notes, mayBeWelcome] : notes };
  },
});

/** "Feel free to mail her", "send me your notes": what is put into a remark alone has no effect on when to write. */
const invites =
  /\b(?:(?:feel )?free to|welcome to|you (?:can|may|could|should)(?: always| just)?|please|asked (?:me|you) to) (?:(?:e-?)?mail|write|text|message|contact|call|ring|send|get in touch|drop)\b|\b(?<!will |would |['’]ll )(?:send|mail|write) (?:me|us) (?:your|the|an?)\b/i;
const mayBeWelcome =
  "The note reads as if they invited a message. If so, undo this and record the kind of answer “welcome”, or what they asked for as a request: it is due then.";

/** What came, as far as it is known: nobody “wrote” by telephone. */
function cameFrom(company: string, via: Channel | undefined): string {
  if (via === undefined) return `you heard from ${company}`;
  if (via === "call") return `${company} called`;
  return via === "in-person" ? `${company} told you in person` : `${company} wrote (${channelLabels[via]})`;
}
