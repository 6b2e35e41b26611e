import type { DueGroup } from "@afterword/service";
import { Action, ActionPanel, Color, Icon, Keyboard, List } from "@raycast/api";
import { useState } from "react";
import type { DueRow } from "../due-rows.ts";
import { useSnapshot } from "../use-snapshot.ts";
import { DraftActions } from "./draft-actions.tsx";
import { CannotRead, NothingYet, SettingsAction } from "./nothing-yet.tsx";
import { ProblemSections } from "./problem-sections.tsx";
import { ApplicationForm, DebriefForm, SkipForm } from "./step-forms.tsx";
import { WhyView } from "./why-view.tsx";

const titles: Readonly<Record<DueGroup, string>> = {
  today: "Today",
  soon: "Best on a Later Day",
  optional: "You May Also",
  upcoming: "Coming Up",
  waiting: "Waiting",
  held: "Held Back",
};

interface Props {
  /** Only the steps of the applications that this company names. */
  company?: string;
  /** Only the steps of one application, and all of them. */
  application?: string;
}

/** What there is to write, in the order to act. */
export function DueList({ company: named = "", application }: Props) {
  const [company, setCompany] = useState(named);
  const { value, isLoading, failure } = useSnapshot(
    async (snapshot) => {
      const { dueRows } = await import("../due-rows.ts");
      return dueRows(snapshot, { company, application });
    },
    { dependencies: [company], cachedAs: `due ${company} ${application ?? ""}` },
  );
  const groups = Map.groupBy(value?.rows ?? [], ({ group }) => group);
  return (
    <List isLoading={isLoading} filtering={{ keepSectionOrder: true }} searchBarPlaceholder="Search what is due">
      {!value && failure && <CannotRead failure={failure} />}
      {value && value.rows.length === 0 && value.problems.length === 0 && (
        <Empty waiting={value.waiting} company={company} onShowAll={() => setCompany("")} />
      )}
      {[...groups].map(([group, rows]) => (
        <List.Section key={group} title={titles[group]} subtitle={String(rows.length)}>
          {rows.map((row) => (
            <Row key={`${row.ids.application} ${row.ids.advice}`} row={row} />
          ))}
        </List.Section>
      ))}
      {value && <ProblemSections problems={value.problems} />}
    </List>
  );
}

function Empty({ waiting, company, onShowAll }: { waiting: number; company: string; onShowAll: () => void }) {
  if (waiting === 0 && company === "") return <NothingYet />;
  const waits = waiting === 1 ? "One application waits" : `${waiting} applications wait`;
  return (
    <List.EmptyView
      icon={Icon.CheckCircle}
      title={company === "" ? "Nothing to Write" : `Nothing Is Due to “${company}”`}
      description={waiting === 0 ? "" : `${waits} for an answer. Search Applications shows for how long.`}
      actions={
        <ActionPanel>
          {company !== "" && <Action title="Show Everything Due" icon={Icon.List} onAction={onShowAll} />}
          <SettingsAction />
        </ActionPanel>
      }
    />
  );
}

const icons: Record<DueRow["state"], { source: Icon; tintColor: Color }> = {
  overdue: { source: Icon.ExclamationMark, tintColor: Color.Red },
  open: { source: Icon.CircleFilled, tintColor: Color.Green },
  upcoming: { source: Icon.Circle, tintColor: Color.Blue },
  held: { source: Icon.XMarkCircle, tintColor: Color.Yellow },
  done: { source: Icon.CheckCircle, tintColor: Color.SecondaryText },
  skipped: { source: Icon.MinusCircle, tintColor: Color.SecondaryText },
  lapsed: { source: Icon.Clock, tintColor: Color.SecondaryText },
};

function Row({ row }: { row: DueRow }) {
  const { ids, title, company, when, keywords, opens, state, round, file } = row;
  return (
    <List.Item
      title={title}
      subtitle={company}
      keywords={keywords}
      icon={icons[state]}
      accessories={[{ text: when }]}
      actions={
        <ActionPanel>
          <ActionPanel.Section>
            {opens === "draft" && <DraftActions row={row} />}
            {opens === "debrief" && (
              <Action.Push
                title="Debrief"
                icon={Icon.SpeechBubble}
                target={<DebriefForm application={ids.application} round={round} />}
              />
            )}
            <Action.Push title="Why This?" icon={Icon.QuestionMark} target={<WhyView ids={ids} />} />
          </ActionPanel.Section>
          <ActionPanel.Section>
            <Action.Push
              title="Skip with a Reason"
              icon={Icon.Forward}
              shortcut={Keyboard.Shortcut.Common.Remove}
              target={<SkipForm ids={ids} title={title} />}
            />
            <Action.Push
              title="Record Reply"
              icon={Icon.Envelope}
              target={<ApplicationForm name="record-reply" application={ids.application} />}
            />
            <Action.Open
              title="Edit File"
              icon={Icon.Document}
              target={file}
              shortcut={Keyboard.Shortcut.Common.Open}
            />
          </ActionPanel.Section>
        </ActionPanel>
      }
    />
  );
}
