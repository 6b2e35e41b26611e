import type { Proposal } from "../src/index.ts";
import type { Label, LabelledMail } from "./read.ts";

/** How the first, and every other, label of a mail was met. */
export interface Score {
  readonly kind: "right" | "unsure" | "wrong";
  readonly application: "right" | "unsure" | "wrong";
  readonly date: "right" | "unsure" | "wrong" | "none";
}

/** Right where a proposal has the kind; unsure where it is missed and nothing false is said to be sure; else wrong. */
export function scoreOf({ labels }: LabelledMail, proposals: readonly Proposal[]): Score {
  const sure = proposals.filter(({ sure }) => sure === "sure");
  const fits = (proposal: Proposal, { kinds, application }: Label) =>
    kinds.includes(proposal.kind) &&
    (application === undefined || proposal.application === undefined || proposal.application === application);
  const extras = new Set(["request", "new-date", "undecided"]);
  const isFalse = sure.some(
    (proposal, index) => !labels.some((label) => fits(proposal, label)) && (index === 0 || !extras.has(proposal.kind)),
  );
  const met = labels.map((label) => proposals.find((proposal) => fits(proposal, label)));
  const kind = isFalse ? "wrong" : met.every((proposal) => proposal?.sure === "sure") ? "right" : "unsure";
  const wrongApplication = sure.some(
    ({ application }) => !labels.some((label) => label.application === undefined || label.application === application),
  );
  const application = wrongApplication
    ? "wrong"
    : labels.every((label) => proposals.some((p) => p.application === label.application))
      ? "right"
      : "unsure";
  const dated = labels.flatMap((label, index) => (label.date === undefined ? [] : [{ label, proposal: met[index] }]));
  const dates = dated.map(({ label, proposal }) =>
    !proposal?.date
      ? "unsure"
      : proposal.date.at === label.date || proposal.date.at.startsWith(`${label.date!} `)
        ? "right"
        : proposal.date.sure && proposal.sure === "sure"
          ? "wrong"
          : "unsure",
  );
  // A date where none is named would move a clock.
  const invented =
    labels.length > 0 &&
    dated.length === 0 &&
    sure.some(({ kind, date }) => date?.sure && (kind === "offer" || kind === "on-hold"));
  return {
    kind,
    application,
    date: invented
      ? "wrong"
      : dates.length === 0
        ? "none"
        : dates.includes("wrong")
          ? "wrong"
          : dates.includes("unsure")
            ? "unsure"
            : "right",
  };
}
