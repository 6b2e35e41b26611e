import type { DueGroup, DueItem, Snapshot } from "@afterword/service";
import type { CardIds } from "./link.ts";

/** One row of what is due, as plain data: Raycast's cache keeps it for the next time. */
export interface DueRow extends Pick<DueItem, "title" | "company" | "when" | "opens"> {
  ids: Required<CardIds>;
  group: DueGroup;
  state: DueItem["advice"]["state"];
  round: string | undefined;
  keywords: string[];
  holds: string[];
  file: string;
}

export interface DueRows {
  rows: DueRow[];
  /** How many applications wait for an answer: steps that Enter could do nothing with. */
  waiting: number;
  problems: Snapshot["problems"];
}

/** What is due in the whole folder, of the applications that a company names, or of one application with all its steps. */
export async function dueRows(
  snapshot: Snapshot,
  { company = "", application }: { company?: string; application?: string | undefined },
): Promise<DueRows> {
  const { due } = await import("@afterword/service");
  const only = application === undefined ? await idsOf(snapshot, company) : [application];
  const items = due(snapshot).items.filter(({ stored }) => only === undefined || only.includes(stored.id));
  const shown = application === undefined ? items.filter(({ opens }) => opens !== "plan") : items;
  return { rows: shown.map(rowOf), waiting: items.length - shown.length, problems: snapshot.problems };
}

/** The applications that a company can mean; undefined where none was named. */
async function idsOf(snapshot: Snapshot, company: string): Promise<readonly string[] | undefined> {
  if (company.trim() === "") return undefined;
  const { findApplication, ServiceError } = await import("@afterword/service");
  try {
    return [findApplication(snapshot, company).id];
  } catch (error) {
    if (error instanceof ServiceError && error.code === "ambiguous") return error.choices ?? [];
    if (error instanceof ServiceError && error.code === "not-found") return [];
    throw error;
  }
}

const rowOf = ({ stored, advice, group, title, company, when, opens, keywords }: DueItem): DueRow => ({
  ids: { application: stored.id, advice: advice.id },
  group,
  title,
  company,
  when,
  opens,
  state: advice.state,
  round: advice.round,
  keywords: [...keywords],
  holds: advice.holds.map(({ reason }) => reason),
  file: stored.file,
});
