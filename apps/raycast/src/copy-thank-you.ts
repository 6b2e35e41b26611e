import type { DueItem, Service, Snapshot } from "@afterword/service";
import { environment, LaunchType, showHUD, type LaunchProps } from "@raycast/api";
import { attempt, start } from "./failure.ts";
import { copyNote } from "./leave.ts";
import { readFolder } from "./service.ts";

type Props = LaunchProps<{ arguments: { company?: string } }>;

/** The thank-you note that is due to the clipboard. Where something is missing in it, it opens, and what is missing is asked. */
export default async function CopyThankYou({ arguments: { company = "" } }: Props): Promise<void> {
  if (environment.launchType === LaunchType.Background) return;
  await attempt(async () => {
    const { service, snapshot } = await readFolder();
    const item = await lastThankYou(snapshot, company);
    if (!item) return showHUD(company === "" ? "No thank-you is due" : `No thank-you is due to ${company}`);
    const ids = { application: item.stored.id, advice: item.advice.id };
    const review = await reviewOf(service, snapshot, ids);
    return review.gaps.length > 0 ? start("draft-follow-up", ids) : copyNote(review);
  });
}

/** The thank-you for the last interview for which nobody was thanked yet, of one company or of all. */
async function lastThankYou(snapshot: Snapshot, company: string): Promise<DueItem | undefined> {
  const { due, findApplication } = await import("@afterword/service");
  const { items } = due(snapshot, company.trim() === "" ? undefined : findApplication(snapshot, company));
  return items
    .filter(({ kind, advice }) => kind === "thank-you" && (advice.state === "open" || advice.state === "overdue"))
    .toSorted((a, b) => b.advice.window.opens.epochMilliseconds - a.advice.window.opens.epochMilliseconds)[0];
}

async function reviewOf(service: Service, snapshot: Snapshot, ids: { application: string; advice: string }) {
  const { readDraft } = await import("./draft-page.ts");
  return (await readDraft(service, snapshot, ids, { ink: "black" })).review;
}
