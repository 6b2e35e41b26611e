import type { DueGroup, DueItem } from "@afterword/service";
import { Action, ActionPanel, Color, Icon, Keyboard, List } from "@raycast/api";
import { useState } from "react";
import { attempt } from "../failure.ts";
import { copyNote } from "../leave.ts";
import type { CardIds } from "../link.ts";
import { runAction } from "../run-action.ts";
import { openedService } from "../service.ts";
import { useSnapshot } from "../use-snapshot.ts";
import { DraftView } from "./draft-view.tsx";
import { CannotRead, NothingYet, SetUpAction } from "./nothing-yet.tsx";
import { ProblemSections } from "./problem-sections.tsx";
import { ApplicationForm, DebriefForm, SkipForm, stepOf } from "./step-forms.tsx";
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
  /** What the search begins with. */
  search?: string;
  /** Only the steps of one application, and all of them. */
  application?: string;
}

/** What there is to write, in the order to act. */
export function DueList({ search: begun = "", application }: Props) {
  const [search, setSearch] = useState(begun);
  const { value, isLoading, failure } = useSnapshot(async (snapshot) => {
    const { due } = await import("@afterword/service");
    const { items } = due(
      snapshot,
      application === undefined ? undefined : snapshot.applications.find(({ id }) => id === application),
    );
    // Waiting is no step that Enter could do anything with; it stands with its application.
    const shown = application === undefined ? items.filter(({ opens }) => opens !== "plan") : items;
    return { shown, waiting: items.length - shown.length, problems: snapshot.problems };
  });
  const groups = Map.groupBy(value?.shown ?? [], ({ group }) => group);
  return (
    <List
      isLoading={isLoading}
      searchText={search}
      onSearchTextChange={setSearch}
      filtering={{ keepSectionOrder: true }}
      searchBarPlaceholder="Search what is due"
    >
      {!value && failure && <CannotRead failure={failure} />}
      {value && value.shown.length === 0 && value.problems.length === 0 && <Empty waiting={value.waiting} />}
      {[...groups].map(([group, items]) => (
        <List.Section key={group} title={titles[group]}>
          {items.map((item) => (
            <DueRow key={`${item.stored.id} ${item.advice.id}`} item={item} />
          ))}
        </List.Section>
      ))}
      {value && <ProblemSections problems={value.problems} />}
    </List>
  );
}

function Empty({ waiting }: { waiting: number }) {
  if (waiting === 0) return <NothingYet />;
  return (
    <List.EmptyView
      icon={Icon.CheckCircle}
      title="Nothing to Write"
      description={`${waiting === 1 ? "One application waits" : `${waiting} applications wait`} for an answer. Search Applications shows for how long.`}
      actions={
        <ActionPanel>
          <SetUpAction />
        </ActionPanel>
      }
    />
  );
}

const icons: Record<DueItem["advice"]["state"], { source: Icon; tintColor: Color }> = {
  overdue: { source: Icon.ExclamationMark, tintColor: Color.Red },
  open: { source: Icon.CircleFilled, tintColor: Color.Green },
  upcoming: { source: Icon.Circle, tintColor: Color.Blue },
  held: { source: Icon.XMarkCircle, tintColor: Color.Yellow },
  done: { source: Icon.CheckCircle, tintColor: Color.SecondaryText },
  skipped: { source: Icon.MinusCircle, tintColor: Color.SecondaryText },
  lapsed: { source: Icon.Clock, tintColor: Color.SecondaryText },
};

function DueRow({ item }: { item: DueItem }) {
  const { title, company, when, keywords, opens, stored, advice } = item;
  const ids = { application: stored.id, advice: advice.id };
  return (
    <List.Item
      title={title}
      subtitle={company}
      keywords={[...keywords]}
      icon={icons[advice.state]}
      accessories={[{ text: when }]}
      actions={
        <ActionPanel>
          <ActionPanel.Section>
            {opens === "draft" && <DraftActions ids={ids} isHeld={advice.state === "held"} />}
            {opens === "debrief" && (
              <Action.Push
                title="Debrief"
                icon={Icon.SpeechBubble}
                target={<DebriefForm application={stored.id} round={advice.round} />}
              />
            )}
            <Action.Push title="Why This?" icon={Icon.QuestionMark} target={<WhyView ids={ids} />} />
          </ActionPanel.Section>
          <ActionPanel.Section>
            <Action.Push title="Skip with a Reason" icon={Icon.Forward} target={<SkipForm ids={ids} title={title} />} />
            <Action.Push
              title="Record Reply"
              icon={Icon.Envelope}
              target={<ApplicationForm name="record-reply" application={stored.id} />}
            />
            <Action.Open
              title="Edit File"
              icon={Icon.Document}
              target={stored.file}
              shortcut={Keyboard.Shortcut.Common.Open}
            />
          </ActionPanel.Section>
        </ActionPanel>
      }
    />
  );
}

function DraftActions({ ids, isHeld }: { ids: Required<CardIds>; isHeld: boolean }) {
  const review = async () => {
    const [service, { readDraft }] = await Promise.all([openedService(), import("../draft-page.ts")]);
    return (await readDraft(service, await service.snapshot(), ids, { ink: "black" })).review;
  };
  const markSent = async () => {
    const { draft, text } = await review();
    await runAction(
      { name: "mark-sent" },
      { ...stepOf(ids), via: draft.channel, template: draft.template, subject: text.subject },
    );
  };
  return (
    <>
      <Action.Push title="Draft Follow-Up" icon={Icon.Pencil} target={<DraftView ids={ids} />} />
      <Action
        title="Copy Note"
        icon={Icon.Clipboard}
        shortcut={Keyboard.Shortcut.Common.Copy}
        onAction={() => attempt(async () => copyNote(await review()))}
      />
      {!isHeld && (
        <Action
          title="Mark as Sent"
          icon={Icon.Check}
          shortcut={Keyboard.Shortcut.Common.Save}
          onAction={() => attempt(markSent)}
        />
      )}
    </>
  );
}
