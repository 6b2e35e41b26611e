import { Action, ActionPanel, Form, Icon, useNavigation } from "@raycast/api";
import { useState } from "react";
import type { Outcome, ReplyForm as Values } from "../desk/outcome.ts";
import { tellDone } from "../done.ts";
import { attempt } from "../failure.ts";
import { atDesk, useDesk } from "../use-desk.ts";
import { useFields } from "../use-fields.ts";

/** What they said, or what was decided. */
export function ReplyForm({ application }: { application: string }) {
  const { pop } = useNavigation();
  const [what, setWhat] = useState<Outcome>("reply");
  const { value, isLoading } = useDesk("outcome", (desk, { outcomes, checkReply }) => {
    return { outcomes: Object.entries(outcomes), check: (form: Values) => checkReply(desk, application, form) };
  });
  const { field, form, showProblems } = useFields<Values>(
    { what: "reply", when: "", by: "", until: "", note: "" },
    (values) => value?.check({ ...values, what }) ?? {},
  );

  const submit = () =>
    attempt(async () => {
      const done = await atDesk("outcome", (desk, { logReply }) =>
        logReply(desk, application, { ...form.current, what }),
      );
      if (!("label" in done)) return showProblems(done);
      pop();
      await tellDone(done);
    });

  return (
    <Form
      isLoading={isLoading}
      navigationTitle="Log Reply"
      actions={
        <ActionPanel>
          <Action.SubmitForm title="Log Reply" icon={Icon.Check} onSubmit={submit} />
        </ActionPanel>
      }
    >
      <Form.Dropdown id="what" title="What Happened" value={what} onChange={(next) => setWhat(next as Outcome)}>
        {value?.outcomes.map(([id, { title }]) => (
          <Form.Dropdown.Item key={id} value={id} title={title} />
        ))}
        {!value && <Form.Dropdown.Item value={what} title="…" />}
      </Form.Dropdown>
      <Form.TextField {...field("when")} title="When" placeholder="Now, or yesterday 17:30" />
      {what === "reply" && (
        <Form.TextField {...field("by")} title="New Date They Named" placeholder="Friday, in two weeks" />
      )}
      {what === "offer" && <Form.TextField {...field("until")} title="Stands Until" placeholder="Friday" />}
      <Form.TextArea {...field("note")} title="Note" />
    </Form>
  );
}
