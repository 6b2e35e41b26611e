import { Icon, launchCommand, LaunchType, MenuBarExtra, openExtensionPreferences } from "@raycast/api";
import { useEffect, useState } from "react";
import type { Row } from "./desk/rows.ts";
import { atDesk } from "./use-desk.ts";

type State = { due: Row[]; upcoming: Row[]; unreadable: number } | { failure: string };

/** The count of what is due in the menu bar. Launched in the background it reads and changes nothing. */
export default function FollowUpsDue() {
  const [state, setState] = useState<State>();
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
  const { due = [], upcoming = [], unreadable = 0 } = state ?? {};
  return (
    <MenuBarExtra
      icon={due.length > 0 ? Icon.SpeechBubbleActive : Icon.SpeechBubble}
      title={due.length > 0 ? String(due.length) : undefined}
      tooltip="Follow-Ups Due"
      isLoading={state === undefined}
    >
      {state && due.length === 0 && <MenuBarExtra.Item title="Nothing Is Due" />}
      {due.length > 0 && <MenuBarExtra.Section title="Due Now">{due.map(item)}</MenuBarExtra.Section>}
      {upcoming.length > 0 && (
        <MenuBarExtra.Section title="Coming Up">{upcoming.slice(0, 5).map(item)}</MenuBarExtra.Section>
      )}
      {unreadable > 0 && (
        <MenuBarExtra.Item
          title={unreadable === 1 ? "One File Cannot Be Read" : `${unreadable} Files Cannot Be Read`}
          icon={Icon.ExclamationMark}
          onAction={start("search-applications")}
        />
      )}
      <MenuBarExtra.Section>
        <MenuBarExtra.Item title="Log Interview" icon={Icon.Plus} onAction={start("log-interview")} />
        <MenuBarExtra.Item title="Copy Thank-You" icon={Icon.Clipboard} onAction={start("copy-thank-you")} />
        <MenuBarExtra.Item
          title="Search Applications"
          icon={Icon.MagnifyingGlass}
          onAction={start("search-applications")}
        />
      </MenuBarExtra.Section>
    </MenuBarExtra>
  );
}

async function readDue(): Promise<State> {
  try {
    return await atDesk("rows", (desk, { rowsOf }) => {
      const { now, upcoming } = rowsOf(desk);
      const files = desk.problems.filter(({ severity }) => severity === "error").map(({ file }) => file);
      return { due: now, upcoming, unreadable: new Set(files).size };
    });
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}

const start = (name: string, context?: Row["ids"]) => () =>
  launchCommand({ name, type: LaunchType.UserInitiated, ...(context && { context }) });

const item = ({ ids, title, company, when }: Row) => (
  <MenuBarExtra.Item
    key={ids.advice}
    title={title}
    subtitle={`${company}, ${when}`}
    onAction={start("draft-follow-up", ids)}
  />
);
