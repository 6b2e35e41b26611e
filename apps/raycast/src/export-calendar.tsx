import { homedir } from "node:os";
import { Action, ActionPanel, Form, Icon, open, showInFinder, showToast, Toast } from "@raycast/api";
import { useState } from "react";
import { attempt } from "./failure.ts";
import { atDesk, useDesk } from "./use-desk.ts";

interface Values {
  into: string[];
  detail: string;
}

/** The follow-ups as a calendar file. Every later change, in any Afterword app, keeps it fresh. */
export default function ExportCalendar() {
  const [error, setError] = useState<string>();
  const { value: detail, isLoading } = useDesk("desk", async (desk) => desk.settings.calendar.detail);
  const [chosen, setChosen] = useState<string>();

  const submit = ({ into: [folder] }: Values) =>
    attempt(async () => {
      if (folder === undefined) return setError("Where to?");
      const file = await atDesk("calendar", (desk, { exportCalendar }) =>
        exportCalendar(desk, {
          into: folder,
          detail: (chosen ?? detail) === "discreet" ? "discreet" : "full",
        }),
      );
      await showToast({
        style: Toast.Style.Success,
        title: "Exported",
        message: "Every change keeps it fresh; delete the file to stop that.",
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
      <Form.Dropdown id="detail" title="Detail" value={chosen ?? detail ?? "full"} onChange={setChosen}>
        <Form.Dropdown.Item value="full" title="With Names, Reasons and Links" />
        <Form.Dropdown.Item value="discreet" title="Discreet, Naming Nobody" />
      </Form.Dropdown>
    </Form>
  );
}
