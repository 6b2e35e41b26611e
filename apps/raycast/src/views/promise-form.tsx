import { Action, ActionPanel, Form, Icon, useNavigation } from "@raycast/api";
import type { PromiseForm as Values } from "../desk/outcome.ts";
import { tellDone } from "../done.ts";
import { attempt } from "../failure.ts";
import { atDesk } from "../use-desk.ts";
import { useFields } from "../use-fields.ts";

/** The date by which they now say one will hear. */
export function PromiseForm({ application }: { application: string }) {
  const { pop } = useNavigation();
  const { field, form, showProblems } = useFields<Values>({ by: "", said: "", note: "" });
  const submit = () =>
    attempt(async () => {
      const done = await atDesk("outcome", (desk, { movePromise }) => movePromise(desk, application, form.current));
      if (!("label" in done)) return showProblems(done);
      pop();
      await tellDone(done);
    });
  return (
    <Form
      navigationTitle="Move Promise"
      actions={
        <ActionPanel>
          <Action.SubmitForm title="Move Promise" icon={Icon.Check} onSubmit={submit} />
        </ActionPanel>
      }
    >
      <Form.TextField {...field("by")} title="You Hear By" placeholder="Friday, in two weeks, 4 December" />
      <Form.TextField {...field("said")} title="They Said So" placeholder="Today, or yesterday" />
      <Form.TextField {...field("note")} title="Note" />
    </Form>
  );
}
