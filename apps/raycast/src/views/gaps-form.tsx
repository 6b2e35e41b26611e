import type { Review } from "@afterword/service";
import { Action, ActionPanel, Form, Icon } from "@raycast/api";
import { Fragment, useState } from "react";
import { keepText, type DraftPage } from "../draft-page.ts";
import { attempt } from "../failure.ts";
import { openedService } from "../service.ts";
import { capital } from "../title-case.ts";
import { announceChange } from "../use-snapshot.ts";
import { without } from "../without.ts";

interface Props {
  page: DraftPage;
  title: string | undefined;
  isLoading: boolean;
  /** Whether the note is copied once the answers are in. */
  copies: boolean;
  onDone: () => void;
  onAnswered: () => Promise<void>;
}

/** Asks for what a note still needs. Each answer is kept as the fact it is, so that no later note asks again. */
export function GapsForm({ page, title, isLoading, copies, onDone, onAnswered }: Props) {
  const [errors, setErrors] = useState<Record<string, string>>({});
  const { gaps, draft } = page.review;
  const standing = [...new Map(gaps.map((gap) => [gap.name, gap])).values()];
  const isOpen = (name: string): boolean => standing.some((gap) => gap.name === name);
  // What the note can do without, and what was answered already, can be said here as well.
  const more = page.review.isEdited ? [] : [...draft.answers, ...draft.gaps.filter((gap) => gap.isOptional)];
  const wanted = [...standing, ...more.filter(({ name }) => !isOpen(name))];
  const submit = (values: Record<string, string>) =>
    attempt(async () => {
      const answers = wanted.flatMap(({ name }) => {
        const words = values[name]?.trim() ?? "";
        const before = draft.answers.find((answer) => answer.name === name)?.words;
        return words === "" || words === before
          ? []
          : [{ name, words, ...(before !== undefined && { instead: before }) }];
      });
      const refused = await keepAnswers(page, answers);
      announceChange();
      setErrors(refused);
      if (Object.keys(refused).length === 0) await onAnswered();
    });
  return (
    <Form
      isLoading={isLoading}
      {...(title !== undefined && { navigationTitle: title })}
      actions={
        <ActionPanel>
          <Action.SubmitForm title={copies ? "Copy Note" : "Write the Note"} icon={Icon.Pencil} onSubmit={submit} />
          <Action title="Continue Without Answers" icon={Icon.ArrowRight} onAction={onDone} />
        </ActionPanel>
      }
    >
      <Form.Description
        text={
          standing.length > 0
            ? "The note needs facts that are not on record yet. Leave out those you do not know."
            : "Other words replace an answer; a field left empty stays as it is."
        }
      />
      {wanted.map(({ name, ask, example }) => {
        const gap = draft.gaps.find((one) => one.name === name) ?? draft.answers.find((one) => one.name === name);
        const known = draft.answers.find((answer) => answer.name === name)?.words ?? gap?.offer;
        const notes = [...(gap?.reminders ?? []).map((noted) => `You noted: ${noted}`), ...(gap?.reasons ?? [])];
        return (
          <Fragment key={name}>
            {notes.length > 0 && <Form.Description text={notes.join("\n")} />}
            <Form.TextField
              id={name}
              title={capital(ask)}
              placeholder={gap?.prompt.examples[0] ?? example}
              info={[gap?.prompt.question, gap?.prompt.help].filter(Boolean).join(" ")}
              error={errors[name]}
              {...(known !== undefined && { defaultValue: known })}
              onChange={() => setErrors((before) => without(before, name))}
            />
          </Fragment>
        );
      })}
    </Form>
  );
}

/** Gives what is wrong with an answer, by the name of its gap. What is no fact of the record goes into this one note. */
async function keepAnswers(
  page: DraftPage,
  answers: readonly { name: string; words: string; instead?: string }[],
): Promise<Record<string, string>> {
  const [service, { actionNamed }] = await Promise.all([openedService(), import("@afterword/service")]);
  const fillGap = actionNamed("fill-gap")!;
  const refused: Record<string, string> = {};
  let text: Review["text"] | undefined;
  // A card without a recipient gets another id when one is named, so the recipient is recorded last.
  for (const { name, words, instead } of answers.toSorted(
    (a, b) => Number(a.name === "to") - Number(b.name === "to"),
  )) {
    try {
      await service.run(fillGap, {
        card: page.ids.advice,
        application: page.ids.application,
        slot: name,
        words,
        instead,
      });
    } catch (error) {
      const { field, message } = error as { field?: string; message: string };
      if (field === "words") refused[name] = message;
      else if (field === "slot") text = filled(text ?? page.review.text, page, name, words);
      else throw error;
    }
  }
  if (text) await keepText(service, page, text);
  return refused;
}

function filled({ subject, body }: Review["text"], { review }: DraftPage, name: string, words: string): Review["text"] {
  const put = (text: string): string =>
    review.gaps
      .filter((gap) => gap.name === name)
      .reduce((so, { ask }) => so.replaceAll(`[${ask}]`, () => words), text);
  return { subject: subject === undefined ? undefined : put(subject), body: put(body) };
}
