import { Action, ActionPanel, Color, Icon, List, type LaunchProps } from "@raycast/api";
import { useState } from "react";
import type { CardIds } from "./desk/desk.ts";
import type { Row, Rows } from "./desk/rows.ts";
import { readCardIds } from "./link.ts";
import { useDesk } from "./use-desk.ts";
import { DebriefForm } from "./views/debrief-form.tsx";
import { DraftView } from "./views/draft-view.tsx";
import { NothingYet } from "./views/nothing-yet.tsx";
import { ProblemSections } from "./views/problem-sections.tsx";
import { ReplyForm } from "./views/reply-form.tsx";
import { WhyView } from "./views/why-view.tsx";

type Props = LaunchProps<{ arguments: { company?: string }; launchContext?: Partial<CardIds> }>;

/** What is due, most urgent first; or, from a link or a menu, the one draft it names. */
export default function DraftFollowUp({ arguments: { company }, launchContext, fallbackText }: Props) {
  const ids = readCardIds(launchContext);
  return ids ? <DraftView ids={ids} /> : <DueList company={company || fallbackText || ""} />;
}

const sections: readonly [keyof Rows, string][] = [
  ["now", "Due Now"],
  ["beside", "You May Also"],
  ["upcoming", "Coming Up"],
  ["waiting", "Waiting"],
  ["held", "Held Back"],
];

function DueList({ company }: { company: string }) {
  const [search, setSearch] = useState(company);
  const { value, isLoading } = useDesk("rows", (desk, { rowsOf }) => ({ rows: rowsOf(desk), problems: desk.problems }));
  const rows = value?.rows;
  const isEmpty = rows && sections.every(([key]) => rows[key].length === 0);
  return (
    <List
      isLoading={isLoading}
      searchText={search}
      onSearchTextChange={setSearch}
      filtering={{ keepSectionOrder: true }}
      searchBarPlaceholder="Search what is due"
    >
      {isEmpty && value.problems.length === 0 && <NothingYet />}
      {rows &&
        sections.map(([key, title]) => (
          <List.Section key={key} title={title}>
            {rows[key].map((row) => (
              <DueRow key={row.ids.advice} row={row} />
            ))}
          </List.Section>
        ))}
      {value && <ProblemSections problems={value.problems} />}
    </List>
  );
}

const icons: Record<Row["state"], { source: Icon; tintColor: Color }> = {
  overdue: { source: Icon.ExclamationMark, tintColor: Color.Red },
  open: { source: Icon.CircleFilled, tintColor: Color.Green },
  upcoming: { source: Icon.Circle, tintColor: Color.Blue },
  held: { source: Icon.XMarkCircle, tintColor: Color.Yellow },
  done: { source: Icon.CheckCircle, tintColor: Color.SecondaryText },
  skipped: { source: Icon.MinusCircle, tintColor: Color.SecondaryText },
  lapsed: { source: Icon.Clock, tintColor: Color.SecondaryText },
};

function DueRow({ row }: { row: Row }) {
  return (
    <List.Item
      title={row.title}
      subtitle={row.company}
      keywords={row.keywords}
      icon={icons[row.state]}
      accessories={[{ text: row.when }]}
      actions={
        <ActionPanel>
          {row.opens === "draft" && (
            <Action.Push title="Draft Follow-Up" icon={Icon.Pencil} target={<DraftView ids={row.ids} />} />
          )}
          {row.opens === "debrief" && (
            <Action.Push title="Debrief" icon={Icon.SpeechBubble} target={<DebriefForm ids={row.ids} />} />
          )}
          <Action.Push title="Why This?" icon={Icon.QuestionMark} target={<WhyView ids={row.ids} />} />
          <Action.Push
            title="Log Reply"
            icon={Icon.Envelope}
            target={<ReplyForm application={row.ids.application} />}
          />
        </ActionPanel>
      }
    />
  );
}
