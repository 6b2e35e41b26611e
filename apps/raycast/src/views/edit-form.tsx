import { Action, ActionPanel, Form, Icon, useNavigation } from "@raycast/api";

interface Props {
  subject: string | undefined;
  body: string;
  onEdited: (text: { subject: string | undefined; body: string }) => void;
}

/** The text, to be changed by hand. It stays on screen only: what is true is changed in the record. */
export function EditForm({ subject, body, onEdited }: Props) {
  const { pop } = useNavigation();
  return (
    <Form
      navigationTitle="Edit Text"
      actions={
        <ActionPanel>
          <Action.SubmitForm
            title="Use This Text"
            icon={Icon.Check}
            onSubmit={(values: { subject?: string; body: string }) => {
              onEdited({ subject: subject === undefined ? undefined : values.subject, body: values.body });
              pop();
            }}
          />
        </ActionPanel>
      }
    >
      {subject !== undefined && <Form.TextField id="subject" title="Subject" defaultValue={subject} />}
      <Form.TextArea id="body" title="Text" defaultValue={body} />
    </Form>
  );
}
