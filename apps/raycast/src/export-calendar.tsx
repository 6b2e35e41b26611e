import { Action, ActionPanel, Form, Icon, open, showInFinder, showToast, Toast } from "@raycast/api";
import { homedir } from "node:os";
import { join } from "node:path";
import { useState } from "react";
import { attempt } from "./failure.ts";
import { runAction } from "./run-action.ts";
import { useSnapshot } from "./use-snapshot.ts";

interface Values {
  into: string[];
  detail: string;
}

/** The follow-ups as a calendar file. Every later change, in any Afterword app, keeps it fresh. */
export default function ExportCalendar() {
  const [error, setError] = useState<string>();
  const { value: assumed, isLoading } = useSnapshot(({ settings }) => settings.calendar.detail);
  const [chosen, setChosen] = useState<string>();
  const detail = chosen ?? assumed ?? "full";

  const submit = ({ into: [folder] }: Values) =>
    attempt(async () => {
      if (folder === undefined) return setError("Choose a folder.");
      const file = join(folder, detail === "full" ? "afterword.ics" : "reminders.ics");
      if (!(await runAction({ name: "export-calendar" }, { file, detail }))) return;
      await showToast({
        style: Toast.Style.Success,
        title: "Exported",
        message: "Every change updates it; delete the file to stop that.",
        primaryAction: { title: "Open in Calendar", onAction: () => void open(file) },
        secondaryAction: { title: "Show File", onAction: () => void showInFinder(file) },
      });
    });

  return (
    <Form
      isLoading={isLoading}
      actions={
        <ActionPanel>
          <Action.SubmitForm title="Export Calendar" icon={Icon.Calendar} onSubmit={submit} />
        </ActionPanel>
      }
    >
      <Form.FilePicker
        id="into"
        title="Folder"
        defaultValue={[homedir()]}
        allowMultipleSelection={false}
        canChooseDirectories
        canChooseFiles={false}
        error={error}
        onChange={() => setError(undefined)}
      />
      <Form.Dropdown id="detail" title="Detail" value={detail} onChange={setChosen}>
        <Form.Dropdown.Item value="full" title="With Names, Reasons and Links" />
        <Form.Dropdown.Item value="discreet" title="Discreet, Without Names" />
      </Form.Dropdown>
    </Form>
  );
}
