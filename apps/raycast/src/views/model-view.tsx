import type { NoteText } from "@afterword/service";
import { Action, ActionPanel, AI, Icon, List, useNavigation } from "@raycast/api";
import { useEffect, useState } from "react";
import type { DraftPage } from "../draft-page.ts";
import { attempt, failureOf } from "../failure.ts";
import { plainParagraphs } from "../markdown.ts";
import type { ModelNotes } from "../model-notes.ts";

interface Props {
  page: DraftPage;
  onChosen: (text: NoteText) => Promise<void>;
}

/** What Raycast's model makes of the record. A version replaces the text only where it is chosen. */
export function ModelView({ page, onChosen }: Props) {
  const { pop } = useNavigation();
  const [notes, setNotes] = useState<ModelNotes>();
  useEffect(() => {
    const stop = new AbortController();
    const ask = async (): Promise<ModelNotes> => {
      const { modelNotes } = await import("../model-notes.ts");
      return modelNotes(page.ids, (prompt) => AI.ask(prompt, { creativity: "low", signal: stop.signal }));
    };
    ask()
      .catch((error: unknown): ModelNotes => ({ bodies: [], reasons: [failureOf(error).message] }))
      .then((made) => !stop.signal.aborted && setNotes(made));
    return () => stop.abort();
  }, []);
  const choose = (body: string) =>
    attempt(async () => {
      await onChosen({ ...page.review.text, body });
      pop();
    });
  return (
    <List
      isLoading={notes === undefined}
      isShowingDetail={(notes?.bodies.length ?? 0) > 0}
      navigationTitle="Write with Raycast AI"
      searchBarPlaceholder="Search the versions"
    >
      {notes?.bodies.length === 0 && (
        <List.EmptyView
          icon={Icon.Warning}
          title="No Version Can Be Used"
          description={`Your own draft is as it was. ${notes.reasons.slice(0, 3).join("; ")}`}
        />
      )}
      {notes?.bodies.map((body, index) => (
        <List.Item
          key={index}
          title={`Version ${index + 1}`}
          detail={<List.Item.Detail markdown={plainParagraphs(body)} />}
          actions={
            <ActionPanel>
              <Action title="Use This Version" icon={Icon.Check} onAction={() => choose(body)} />
            </ActionPanel>
          }
        />
      ))}
    </List>
  );
}
