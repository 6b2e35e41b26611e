import { Action, ActionPanel, Form, Icon, useNavigation } from "@raycast/api";
import { useState } from "react";
import type { DebriefCard, DebriefForm as Values } from "../desk/outcome.ts";
import type { Problems } from "../desk/record.ts";
import { tellDone } from "../done.ts";
import { attempt } from "../failure.ts";
import { atDesk, useDesk } from "../use-desk.ts";

/** What was said, while it is fresh: one thing per person, and what is still open. */
export function DebriefForm({ ids }: { ids: DebriefCard }) {
  const { pop } = useNavigation();
  const { value: rounds = [], isLoading } = useDesk("outcome", (desk, { debriefRounds }) => debriefRounds(desk, ids));
  const [chosen, setChosen] = useState<string>();
  const [problems, setProblems] = useState<Problems<keyof Values>>({});
  const round = rounds.find(({ id }) => id === chosen) ?? rounds[0];

  const submit = (values: Record<string, string>) =>
    attempt(async () => {
      const topics = Object.fromEntries(
        (round?.people ?? []).map((name, index) => [name, values[`topic${index}`] ?? ""]),
      );
      const { people = "", promise = "", questions = "", unclear = "", concern = "", note = "" } = values;
      const done = await atDesk("outcome", (desk, { debrief }) =>
        debrief(desk, ids.application, {
          round: round?.id ?? "",
          topics,
          people,
          promise,
          questions,
          unclear,
          concern,
          note,
        }),
      );
      if (!("label" in done)) return setProblems(done);
      pop();
      await tellDone(done);
    });

  const error = (field: keyof Values) => ({ error: problems[field], onChange: () => setProblems({}) });
  return (
    <Form
      isLoading={isLoading}
      navigationTitle="Debrief"
      actions={
        <ActionPanel>
          <Action.SubmitForm title="Keep These Notes" icon={Icon.Check} onSubmit={submit} />
        </ActionPanel>
      }
    >
      {rounds.length > 1 && (
        <Form.Dropdown id="round" title="Round" value={round?.id ?? ""} onChange={setChosen}>
          {rounds.map(({ id, start, people }) => (
            <Form.Dropdown.Item key={id} value={id} title={[start, people.join(", ")].filter(Boolean).join(", ")} />
          ))}
        </Form.Dropdown>
      )}
      {round?.people.map((name, index) => (
        <Form.TextField
          key={name}
          id={`topic${index}`}
          title={name}
          placeholder="What did you talk about? Moving billing to Postgres"
        />
      ))}
      <Form.TextArea
        id="people"
        title="Who Else"
        placeholder="Thandi Nkosi <t@acme.example>: moving billing to Postgres"
        {...error("people")}
      />
      <Form.TextField
        id="promise"
        title="You Hear By"
        placeholder="Friday, in two weeks, 4 December"
        {...error("promise")}
      />
      <Form.TextArea id="questions" title="Open Questions" placeholder="How is on-call shared across the teams?" />
      <Form.TextArea id="unclear" title="Left Unclear" placeholder="I led that team, I did not only join it" />
      <Form.TextField id="concern" title="A Worry That Cannot Wait" placeholder="My notice period is two months" />
      <Form.TextArea id="note" title="Note" />
    </Form>
  );
}
