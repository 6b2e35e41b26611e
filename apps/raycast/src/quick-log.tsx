import { Action, ActionPanel, Color, Icon, List, useNavigation, type LaunchProps } from "@raycast/api";
import type { Outcome, Typed, TypedFields, Understood } from "@afterword/service";
import { useState } from "react";
import { attempt } from "./failure.ts";
import { firstNote } from "./first-note.ts";
import { runAction } from "./run-action.ts";
import { titleCase } from "./title-case.ts";
import { useSnapshot } from "./use-snapshot.ts";
import { DraftView } from "./views/draft-view.tsx";
import { CannotRead } from "./views/nothing-yet.tsx";
import { ServiceForm } from "./views/service-form.tsx";

type Props = LaunchProps<{ arguments: { line?: string } }>;

const example = "Acme, platform engineer, yesterday 10:00, Thandi Nkosi: moving billing";

/** One line, shown field by field as it is understood before it is kept. */
export default function QuickLog({ arguments: { line = "" }, fallbackText }: Props) {
  const [text, setText] = useState(line || fallbackText || "");
  const { push } = useNavigation();
  const { value, isLoading, failure } = useSnapshot(
    async (snapshot, service) => {
      const { addInterview, readQuickLog } = await import("@afterword/service");
      const typed = readQuickLog(text, snapshot);
      return readingOf(addInterview.fields, typed, await service.understand(addInterview, typed));
    },
    { dependencies: [text] },
  );
  const done = async ({ application }: Outcome) => {
    setText("");
    const advice = await firstNote(application);
    if (application !== undefined && advice !== undefined) push(<DraftView ids={{ application, advice }} />);
  };
  const log = (typed: TypedFields) =>
    attempt(async () => {
      const outcome = await runAction({ name: "add-interview" }, typed);
      if (outcome) await done(outcome);
    });
  return (
    <List
      isLoading={isLoading}
      filtering={false}
      searchText={text}
      onSearchTextChange={setText}
      searchBarPlaceholder={example}
    >
      {!value && failure && <CannotRead failure={failure} />}
      {text.trim() === "" ? (
        <List.EmptyView
          icon={Icon.SpeechBubbleActive}
          title="Type Who, When and What"
          description={`The company first, then the rest between commas, such as “${example}”.`}
        />
      ) : (
        value?.rows.map(({ name, label, shown, problem }) => (
          <List.Item
            key={name}
            title={titleCase(label)}
            subtitle={problem ?? shown}
            icon={
              problem === undefined
                ? { source: Icon.CheckCircle, tintColor: Color.Green }
                : { source: Icon.ExclamationMark, tintColor: Color.Red }
            }
            actions={
              <ActionPanel>
                {value.missing === undefined ? (
                  <Action title="Log Interview" icon={Icon.Check} onAction={() => log(value.typed)} />
                ) : (
                  <Action.Push
                    title={`Add ${titleCase(value.missing.label)}`}
                    icon={Icon.Pencil}
                    target={<MissingForm typed={value.typed} missing={value.missing.name} onDone={done} />}
                  />
                )}
                <Action.Push
                  title="Open in Form"
                  icon={Icon.TextInput}
                  target={
                    <ServiceForm name="add-interview" title="Log Interview" initial={value.typed} onDone={done} />
                  }
                />
              </ActionPanel>
            }
          />
        ))
      )}
    </List>
  );
}

/** Asks for the one field that a line left out, or that could not be read. */
function MissingForm({
  typed,
  missing,
  onDone,
}: {
  typed: TypedFields;
  missing: string;
  onDone: (outcome: Outcome) => Promise<void>;
}) {
  const { pop } = useNavigation();
  return (
    <ServiceForm
      name="add-interview"
      title="Log Interview"
      fixed={Object.fromEntries(Object.entries(typed).filter(([name]) => name !== missing))}
      initial={{ [missing]: typed[missing] }}
      only={missing}
      onDone={async (outcome) => {
        pop();
        await onDone(outcome);
      }}
    />
  );
}

interface Row {
  name: string;
  label: string;
  shown: string;
  problem: string | undefined;
}

/** What was understood, in the order of the form: what was said, and what is wrong. */
function readingOf(
  fields: Readonly<Record<string, { label: string }>>,
  typed: Readonly<Record<string, Typed | undefined>>,
  understood: Pick<Understood, "shown" | "problems" | "error">,
): { typed: TypedFields; rows: Row[]; missing: Row | undefined } {
  const { shown, problems, error } = understood;
  const rows = Object.entries(fields).flatMap(([name, { label }]): Row[] => {
    const problem = problems[name] ?? (error?.field === name ? error.message : undefined);
    if (typed[name] === undefined && problem === undefined) return [];
    return [{ name, label, shown: shown[name] ?? [typed[name] ?? ""].flat().join(", "), problem }];
  });
  return { typed, rows, missing: rows.find(({ problem }) => problem !== undefined) };
}
