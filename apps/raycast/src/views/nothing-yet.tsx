import { Action, ActionPanel, Icon, launchCommand, LaunchType, List } from "@raycast/api";

const start = (name: string) => () => launchCommand({ name, type: LaunchType.UserInitiated });

/** For a list with nothing in it: what to begin with. */
export function NothingYet() {
  return (
    <List.EmptyView
      icon={Icon.SpeechBubbleActive}
      title="Nothing to Follow Up"
      description="Log an interview, and what to send comes here."
      actions={
        <ActionPanel>
          <Action title="Log Interview" icon={Icon.Plus} onAction={start("log-interview")} />
          <Action title="Import Invitation" icon={Icon.Calendar} onAction={start("import-invitation")} />
          <Action title="Set Up" icon={Icon.Gear} onAction={start("set-up")} />
        </ActionPanel>
      }
    />
  );
}
