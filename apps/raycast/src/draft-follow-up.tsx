import type { LaunchProps } from "@raycast/api";
import { readCardIds, type CardIds } from "./link.ts";
import { DraftView } from "./views/draft-view.tsx";
import { DueList } from "./views/due-list.tsx";

type Props = LaunchProps<{ arguments: { company?: string }; launchContext?: Partial<CardIds> }>;

/** What is due, most urgent first; or, from a link or a menu, the one draft it names. */
export default function DraftFollowUp({ arguments: { company }, launchContext, fallbackText }: Props) {
  const ids = readCardIds(launchContext);
  return ids ? <DraftView ids={ids} /> : <DueList search={company || fallbackText || ""} />;
}
