import type { NoteText } from "@afterword/service";
import { Action, ActionPanel, Form, Icon, useNavigation } from "@raycast/api";
import { attempt } from "../failure.ts";

interface Props {
  text: NoteText;
  onEdited: (text: NoteText) => Promise<void>;
}

/** The text, to be changed by hand. It is kept for the next time. */
export function EditForm({ text: { subject, body }, onEdited }: Props) {
  const { pop } = useNavigation();
  const submit = (values: { subject?: string; body: string }) =>
    attempt(async () => {
      await onEdited({ subject: subject === undefined ? undefined : values.subject, body: values.body });
      pop();
    });
  return (
    <Form
      navigationTitle="Edit Text"
      actions={
        <ActionPanel>
          <Action.SubmitForm title="Use This Text" icon={Icon.Check} onSubmit={submit} />
        </ActionPanel>
      }
    >
      {subject !== undefined && (
        <Form.TextField id="subject" title="Subject" placeholder="Thank you" defaultValue={subject} />
      )}
      <Form.TextArea id="body" title="Text" placeholder="The note as you want to send it" defaultValue={body} />
    </Form>
  );
}
