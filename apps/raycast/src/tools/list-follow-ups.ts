import { readFolder } from "../service.ts";

type Input = {
  /** Only the follow-ups of this company, by its name or a part of it. Leave it out for all. */
  company?: string;
};

/** What there is to write or do, in the order to act, with the ids that the other tools take. Changes nothing. */
export default async function listFollowUps({ company }: Input) {
  const { snapshot } = await readFolder();
  const { due, findApplication } = await import("@afterword/service");
  const { items } = due(snapshot, company === undefined ? undefined : findApplication(snapshot, company));
  return items.map(({ stored, advice, group, title, company, role, when, reason, opens }) => ({
    application: stored.id,
    advice: advice.id,
    group,
    title,
    company,
    role,
    when,
    reason,
    opens,
  }));
}
