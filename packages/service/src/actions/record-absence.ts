import { line } from "@afterword/core/schema";
import { defineAction } from "../action/action.ts";
import { ServiceError } from "../error.ts";
import { application, at, choice, date, note, text } from "../field/index.ts";
import { given } from "../record/given.ts";
import { logOnce } from "../record/log-once.ts";

const kinds = { away: "is away", left: "has left the company" } as const;

const fields = {
  application: application(),
  who: text(line, { label: "Who", question: "Who is away, or has left?", placeholder: "Thandi Nkosi" }),
  what: choice(kinds, {
    label: "What",
    question: "Are they away, or have they left the company?",
    initial: () => "away",
  }),
  until: date({ label: "Until", question: "Until when, if they said?" }),
  instead: text(line, {
    label: "Substitute",
    question: "Who is their substitute, if they said?",
    help: "You are then advised to ask that person instead of waiting.",
    placeholder: "Sipho Dube <sipho@acme.example>",
    optional: true,
    extra: true,
  }),
  at: at("When did you hear of it?"),
  note: note(),
};

export const recordAbsence = defineAction({
  name: "record-absence",
  title: "Record Absence",
  summary: "Record that a person at the employer is away, or has left.",
  fields,
  check({ what, until, instead }) {
    if (what === "left" && instead !== undefined)
      throw new ServiceError(
        "invalid",
        "A substitute is recorded only for a person who is away. Add the successor to the application instead.",
        {
          field: "instead",
        },
      );
    if (what === "left" && until !== undefined)
      throw new ServiceError(
        "invalid",
        "A return date is recorded only for a person who is away, not for one who has left.",
        { field: "until" },
      );
  },
  run({ application, who, what, until, instead, at, note }, context) {
    const end = until === undefined ? "" : ` until ${fields.until.show(until, context)}`;
    const standIn = instead === undefined ? "" : `; ${instead} is the substitute`;
    return context.record(application, `Recorded: ${who} ${kinds[what]}${end}${standIn}.`, (current) =>
      logOnce(
        current,
        what === "away"
          ? { at, kind: "away", who, ...given({ until, instead, note }) }
          : { at, kind: "left", who, ...given({ note }) },
      ),
    );
  },
});
