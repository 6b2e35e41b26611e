import { Action, ActionPanel, Form, Icon } from "@raycast/api";
import type { DraftPage } from "../desk/draft.ts";
import { attempt } from "../failure.ts";
import { announceChange, atDesk } from "../use-desk.ts";

interface Props {
  page: DraftPage;
  isLoading: boolean;
  /** With the words that belong into this note alone. */
  onDone: (fills: Record<string, string>) => void;
}

/** Asks for what a note still needs. What is a fact is kept, so that no later note asks again. */
export function MissingForm({ page, isLoading, onDone }: Props) {
  const submit = (values: Record<string, string>) =>
    attempt(async () => {
      const answers = Object.fromEntries(
        page.missing
          .map(({ name }, index) => [name, values[`slot${index}`]?.trim() ?? ""] as const)
          .filter(([, words]) => words !== ""),
      );
      const fills = await atDesk("draft", (desk, { answerMissing }) => answerMissing(desk, page.ids, answers));
      announceChange();
      onDone(fills);
    });
  return (
    <Form
      isLoading={isLoading}
      navigationTitle={page.title}
      actions={
        <ActionPanel>
          <Action.SubmitForm title="Write the Note" icon={Icon.Pencil} onSubmit={submit} />
          <Action title="Leave the Gaps" icon={Icon.ArrowRight} onAction={() => onDone({})} />
        </ActionPanel>
      }
    >
      <Form.Description text="What is not on record yet. Leave out what you do not know." />
      {page.missing.map(({ name, ask, example }, index) => (
        <Form.TextField
          key={name}
          id={`slot${index}`}
          title={ask[0]?.toUpperCase() + ask.slice(1)}
          placeholder={example}
        />
      ))}
    </Form>
  );
}
