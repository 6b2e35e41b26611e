import { line } from "@afterword/core/schema";
import { defineAction } from "../action/action.ts";
import { application, at, choice, lines, note, round } from "../field/index.ts";
import { given } from "../record/given.ts";
import { logOnce } from "../record/log-once.ts";

const mistakes = {
  name: "a name",
  fact: "a fact",
  "wrong-person": "it went to the wrong person",
  attachment: "an attachment is missing",
  said: "something you said in the interview",
  other: "something else",
} as const;

export const recordMistake = defineAction({
  name: "record-mistake",
  title: "Record Mistake",
  summary:
    "Record that a note you sent has a mistake in it or went to the wrong person, or that you said something wrong in an interview.",
  fields: {
    application: application(),
    what: choice(mistakes, { label: "Mistake", question: "What is wrong?" }),
    to: lines(line, { label: "To", question: "To whom did you send or say it?" }),
    round: round({ optional: true }, { begun: true }),
    at: at("When did you notice?"),
    note: note(),
  },
  run: ({ application, what, to = [], round, at, note }, { record }) =>
    record(
      application,
      what === "said"
        ? `Recorded: something you said to ${application.application.company} was wrong.`
        : `Recorded: a note to ${application.application.company} has a mistake in it.`,
      (current) => logOnce(current, { at, kind: "mistake", what, to: [...to], ...given({ round: round?.id, note }) }),
    ),
});
