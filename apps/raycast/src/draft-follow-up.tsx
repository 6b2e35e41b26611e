import type { LaunchProps } from "@raycast/api";
import { readCardIds } from "./link.ts";
import { DraftView } from "./views/draft-view.tsx";
import { DueList } from "./views/due-list.tsx";

type Props = LaunchProps<{ arguments: { company?: string }; launchContext?: { afterwards?: string } }>;

/** What is due, most urgent first, of one company where one is named; or, from a link or a menu, the one draft it names. */
export default function DraftFollowUp({ arguments: { company }, launchContext, fallbackText }: Props) {
  const ids = readCardIds(launchContext);
  if (ids) return <DraftView ids={ids} isRoot copies={launchContext?.afterwards === "copy"} />;
  return <DueList company={company || fallbackText || ""} />;
}
