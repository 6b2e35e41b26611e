import { statusOf, type Application, type Interview, type Status } from "@afterword/core";
import { line } from "@afterword/core/schema";
import { defineAction } from "../action/action.ts";
import { ServiceError } from "../error.ts";
import { application, at, choice, isToCome, note, text, type FieldContext } from "../field/index.ts";
import { zoneOf } from "../field/when.ts";
import { given } from "../record/given.ts";
import { logOnce } from "../record/log-once.ts";

const outcomes = {
  rejected: "they turned me down",
  "offer-withdrawn": "they took the offer back",
  accepted: "I said yes, but nothing is signed yet",
  declined: "I declined the offer",
  signed: "I signed",
  withdrawn: "I withdrew",
  "moved-on": "I am moving on",
  reopened: "it is open again",
} as const;
type Outcome = keyof typeof outcomes;

const sentences: Readonly<Record<Outcome, (company: string) => string>> = {
  rejected: (company) => `Recorded: ${company} turned you down.`,
  "offer-withdrawn": (company) => `Recorded: ${company} took the offer back.`,
  accepted: (company) => `Recorded: you said yes to ${company}. Nothing is signed yet.`,
  declined: (company) => `Recorded: you declined the offer of ${company}.`,
  signed: (company) => `Recorded: you signed with ${company}. Congratulations!`,
  withdrawn: (company) => `Recorded: you withdrew from ${company}.`,
  "moved-on": (company) => `Recorded: you moved on from ${company}.`,
  reopened: (company) => `Recorded: ${company} is open again.`,
};

export const recordOutcome = defineAction({
  name: "record-outcome",
  title: "Record Outcome",
  summary: "Record a decision: turned down, accepted, declined, signed, withdrawn, moved on; or that it is open again.",
  fields: {
    application: application(),
    outcome: choice(outcomes, { label: "Outcome", question: "What happened?" }),
    at: at(),
    from: text(line, { label: "From", question: "Who said so?", optional: true, extra: true }),
    note: note(),
  },
  check({ application: { application }, outcome }) {
    requireChange(statusOf(application), outcome, application.company);
    if (statusOf(application) === "signed" && outcome !== "reopened" && outcome !== "offer-withdrawn")
      return `You signed with ${application.company}. Record “${outcomes[outcome]}” anyway?`;
    return undefined;
  },
  run: ({ application, outcome: kind, at, from, note }, context) =>
    context.record(application, sentences[kind](application.application.company), (current) => {
      requireChange(statusOf(current), kind, current.company);
      const isTheirs = kind === "rejected" || kind === "reopened" || kind === "offer-withdrawn";
      const logged = logOnce(current, { at, kind, ...given({ from: isTheirs ? from : undefined, note }) });
      return kind === "rejected" || kind === "withdrawn"
        ? withoutRoundsToCome(logged, kind === "rejected" ? "them" : "you", context)
        : logged;
    }),
});

/** What was still to take place is off, and does not open the application again. */
function withoutRoundsToCome(application: Application, by: "them" | "you", context: FieldContext): Application {
  const isAhead = ({ start, status, zone }: Interview): boolean =>
    status === "confirmed" && isToCome(start, zone ?? zoneOf(context), context);
  return {
    ...application,
    interviews: application.interviews.map((round) => (isAhead(round) ? { ...round, status: "cancelled", by } : round)),
  };
}

function requireChange(status: Status, outcome: Outcome, company: string): void {
  const open: readonly Status[] = ["active", "offer"];
  if (status === outcome || (outcome === "reopened" && open.includes(status)))
    throw new ServiceError(
      "already-done",
      outcome === "reopened"
        ? `The application at ${company} is open, so it cannot be opened again.`
        : `${company} is on record as “${outcomes[outcome]}” already. To go back, use Undo.`,
      { field: "outcome" },
    );
}
