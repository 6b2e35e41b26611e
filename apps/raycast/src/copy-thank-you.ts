import { Clipboard, environment, LaunchType, showHUD } from "@raycast/api";
import { attempt } from "./failure.ts";
import { atDesk } from "./use-desk.ts";

/** The note for the last interview to the clipboard. What is still to check is said, never kept back. */
export default async function CopyThankYou(): Promise<void> {
  if (environment.launchType === LaunchType.Background) return;
  await attempt(async () => {
    const page = await atDesk("draft", (desk, { lastThankYou, readDraft }) => {
      const ids = lastThankYou(desk);
      return ids && readDraft(desk, ids, {}, "black");
    });
    if (!page) return showHUD("No thank-you is due");
    const { body, to, company, missing, findings, holds } = page;
    await Clipboard.copy(body);
    // What is missing is named already.
    const toCheck = findings.filter(
      ({ severity, code }) => severity !== "hint" && (missing.length === 0 || code !== "placeholder"),
    ).length;
    const still = [
      holds.length > 0 && "it is held back",
      missing.length > 0 && `still missing: ${missing.map(({ ask }) => ask).join(", ")}`,
      toCheck > 0 && `to check: ${toCheck}`,
    ].filter(Boolean);
    await showHUD([`Copied the note to ${to?.name ?? company}`, ...still].join("; "));
  });
}
