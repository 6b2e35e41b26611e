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
  what: choice(kinds, { label: "What", question: "Away, or gone for good?", initial: () => "away" }),
  until: date({ label: "Until", question: "Until when, if they said?" }),
  at: at("When did you hear of it?"),
  note: note(),
};

export const recordAbsence = defineAction({
  name: "record-absence",
  title: "Record Absence",
  summary: "Record that somebody at the employer is away, or has left.",
  fields,
  check({ what, until }) {
    if (what === "left" && until !== undefined)
      throw new ServiceError("invalid", "Who has left does not come back: expected no day.", { field: "until" });
  },
  run({ application, who, what, until, at, note }, context) {
    const end = until === undefined ? "" : ` until ${fields.until.show(until, context)}`;
    return context.record(application, `Recorded: ${who} ${kinds[what]}${end}.`, (current) =>
      logOnce(
        current,
        what === "away"
          ? { at, kind: "away", who, ...given({ until, note }) }
          : { at, kind: "left", who, ...given({ note }) },
      ),
    );
  },
});
