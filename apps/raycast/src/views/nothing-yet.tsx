import { Action, ActionPanel, Icon, List, openExtensionPreferences } from "@raycast/api";
import { start, type Failure } from "../failure.ts";
import { ServiceForm } from "./service-form.tsx";

/** For a list with nothing in it: what to begin with. */
export function NothingYet() {
  return (
    <List.EmptyView
      icon={Icon.SpeechBubbleActive}
      title="Nothing to Follow Up"
      description="Log an interview to see here what to send. macOS may ask whether Raycast may read your Documents folder: the applications are kept there."
      actions={
        <ActionPanel>
          <Action title="Quick Log" icon={Icon.Bolt} onAction={() => start("quick-log")} />
          <Action title="Log Interview" icon={Icon.Plus} onAction={() => start("log-interview")} />
          <Action title="Import Invitation" icon={Icon.Calendar} onAction={() => start("import-invitation")} />
          <SettingsAction />
        </ActionPanel>
      }
    />
  );
}

/** Who the sender is, once, for every app. */
export const SettingsAction = () => (
  <Action.Push title="Edit Settings" icon={Icon.Gear} target={<ServiceForm name="set-up" title="Save Settings" />} />
);

/** For a list that could not be read: why, and the way to another folder. */
export function CannotRead({ failure: { title, message } }: { failure: Failure }) {
  return (
    <List.EmptyView
      icon={Icon.ExclamationMark}
      title={title}
      description={`${message} On a Mac, Raycast needs permission for the Documents folder: System Settings, Privacy & Security, Files and Folders.`}
      actions={
        <ActionPanel>
          <Action title="Choose Another Folder" icon={Icon.Folder} onAction={openExtensionPreferences} />
        </ActionPanel>
      }
    />
  );
}
