import { Action, ActionPanel, Form, Icon, useNavigation } from "@raycast/api";
import { useState } from "react";
import { attempt } from "../failure.ts";

interface Props {
  title: string;
  text: string;
  onReason: (reason: string) => Promise<void>;
}

/** Asks for a reason in writing, without which nothing happens. */
export function ReasonForm({ title, text, onReason }: Props) {
  const { pop } = useNavigation();
  const [error, setError] = useState<string>();
  const submit = async ({ reason }: { reason: string }) => {
    if (reason.trim() === "") return setError("A few words will do");
    pop();
    await attempt(() => onReason(reason.trim()));
  };
  return (
    <Form
      navigationTitle={title}
      actions={
        <ActionPanel>
          <Action.SubmitForm title={title} icon={Icon.Check} onSubmit={submit} />
        </ActionPanel>
      }
    >
      <Form.Description text={text} />
      <Form.TextField id="reason" title="Reason" error={error} onChange={() => setError(undefined)} />
    </Form>
  );
}
