import type { DueItem } from "@afterword/service";
import { Icon, MenuBarExtra, openExtensionPreferences } from "@raycast/api";
import { useEffect, useState } from "react";
import { failureOf, start } from "./failure.ts";
import { readFolder } from "./service.ts";

interface Shown {
  count: number;
  today: readonly DueItem[];
  later: readonly DueItem[];
  unreadable: number;
}

/** The count of what there is to do today in the menu bar. Launched in the background it reads and changes nothing. */
export default function FollowUpsDue() {
  const [state, setState] = useState<Shown | { failure: string }>();
  useEffect(() => void readDue().then(setState), []);
  if (state && "failure" in state) {
    return (
      <MenuBarExtra icon={Icon.SpeechBubble} tooltip="Follow-Ups Due">
        <MenuBarExtra.Item title={state.failure} />
        <MenuBarExtra.Item
          title="Choose Another Folder"
          icon={Icon.Folder}
          onAction={() => openExtensionPreferences()}
        />
      </MenuBarExtra>
    );
  }
  const { count = 0, today = [], later = [], unreadable = 0 } = state ?? {};
  return (
    <MenuBarExtra
      icon={count > 0 ? Icon.SpeechBubbleActive : Icon.SpeechBubble}
      title={count > 0 ? String(count) : undefined}
      tooltip="Follow-Ups Due"
      isLoading={state === undefined}
    >
      {state && today.length === 0 && <MenuBarExtra.Item title="Nothing to Do Today" />}
      {today.length > 0 && <MenuBarExtra.Section title="Today">{today.map(itemOf)}</MenuBarExtra.Section>}
      {later.length > 0 && (
        <MenuBarExtra.Section title="Coming Up">{later.slice(0, 5).map(itemOf)}</MenuBarExtra.Section>
      )}
      {unreadable > 0 && (
        <MenuBarExtra.Item
          title={unreadable === 1 ? "One File Cannot Be Read" : `${unreadable} Files Cannot Be Read`}
          icon={Icon.ExclamationMark}
          onAction={() => start("search-applications")}
        />
      )}
      <MenuBarExtra.Section>
        <MenuBarExtra.Item title="Log Interview" icon={Icon.Plus} onAction={() => start("log-interview")} />
        <MenuBarExtra.Item title="Copy Thank-You" icon={Icon.Clipboard} onAction={() => start("copy-thank-you")} />
        <MenuBarExtra.Item
          title="Search Applications"
          icon={Icon.MagnifyingGlass}
          onAction={() => start("search-applications")}
        />
      </MenuBarExtra.Section>
    </MenuBarExtra>
  );
}

async function readDue(): Promise<Shown | { failure: string }> {
  try {
    const [{ snapshot }, { due }] = await Promise.all([readFolder(), import("@afterword/service")]);
    const { items, count } = due(snapshot);
    const files = snapshot.problems.filter(({ severity }) => severity === "error").map(({ file }) => file);
    return {
      count,
      today: items.filter(({ group }) => group === "today"),
      later: items.filter(({ group, opens }) => (group === "soon" || group === "upcoming") && opens !== "plan"),
      unreadable: new Set(files).size,
    };
  } catch (error) {
    return { failure: failureOf(error).message };
  }
}

/** A note opens as a draft; everything else in the list of applications. */
const itemOf = ({ stored, advice, title, company, when, opens }: DueItem) => (
  <MenuBarExtra.Item
    key={`${stored.id} ${advice.id}`}
    title={title}
    subtitle={`${company}, ${when}`}
    onAction={() =>
      opens === "draft"
        ? start("draft-follow-up", { application: stored.id, advice: advice.id })
        : start("search-applications", { application: stored.id })
    }
  />
);
