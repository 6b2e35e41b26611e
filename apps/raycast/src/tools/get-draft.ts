import { readFolder } from "../service.ts";

type Input = {
  /** The id of the application, as list-follow-ups gives it. */
  application: string;
  /** The id of the advice, as list-follow-ups gives it. */
  advice: string;
};

/** The note as it stands, what is still missing in it, and whether it may be used. Changes nothing, and sends nothing. */
export default async function getDraft(ids: Input) {
  const [{ service, snapshot }, { reviewCardIn }] = await Promise.all([readFolder(), import("../draft-page.ts")]);
  const { review } = await reviewCardIn(service, snapshot, ids);
  const { draft, text, gaps, findings, cautions, mayLeave, reasons, isEdited } = review;
  return {
    to: draft.to.map(({ name }) => name),
    channel: draft.channel,
    subject: text.subject,
    body: text.body,
    isEdited,
    // The person answers these in their own words; nobody else can know them.
    missing: gaps.map(({ name, ask }) => ({ name, ask })),
    findings: findings.map(({ severity, message }) => ({ severity, message })),
    cautions,
    mayBeUsed: mayLeave,
    reasons,
  };
}
