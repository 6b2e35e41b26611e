import {
  questionOf,
  readFields,
  type Action,
  type Choice,
  type Field,
  type Round,
  type Snapshot,
  type Typed,
  type TypedFields,
} from "@afterword/service";
import * as vscode from "vscode";
import { askChoice, askText, back, type Back, type Stage } from "./prompt.ts";

/** Asks one field of an action with the control of its kind: a list, a line, or one line after the other for a field that takes many. */
export async function askField(
  action: Action,
  name: string,
  answers: TypedFields,
  snapshot: Snapshot,
  stage: Stage,
  { refused, assumed: assumedBefore }: { refused?: string; assumed?: Typed | undefined } = {},
): Promise<Typed | Back> {
  const field = action.fields[name]!;
  const before = answers[name] ?? assumedBefore;
  const context = { snapshot, values: readFields(action, { ...answers, [name]: undefined }, snapshot).values };
  const assumed = field.initial?.(context);
  const read = (typed: Typed): string | Error | undefined => {
    const { problems, shown, doubts } = readFields(action, { ...answers, [name]: typed }, snapshot);
    const problem = (problems as Record<string, string | undefined>)[name];
    if (problem !== undefined) return new Error(problem);
    const doubt = (doubts as Record<string, string | undefined>)[name];
    const words = (shown as Record<string, string | undefined>)[name];
    const meant = words === String(typed) ? undefined : words;
    return [meant, doubt].filter(Boolean).join(" · ") || undefined;
  };
  const choices = field.kind === "flag" ? yesOrNo : field.choices?.(context);
  if (choices)
    return askListed(field, choices, before === undefined ? assumed : String(before), stage, { read, refused });
  const asked = questionOf(field, context);
  const question = {
    prompt: [asked.question, asked.help, field.many && vscode.l10n.t("One at a time.")].filter(Boolean).join(" "),
    placeholder: field.placeholder ?? "",
    read,
    refused,
  };
  if (field.many)
    return askMany(
      { ...question, more: field.kind === "people" ? vscode.l10n.t("Who else?") : vscode.l10n.t("Another?") },
      before,
      peopleMet(field, context.values["round"] as Round | undefined),
      stage,
    );
  return askText(stage, {
    ...question,
    optional: !field.required || field.clearable,
    value: before === undefined ? assumed : String(before),
  });
}

const yesOrNo: readonly Choice[] = [
  { value: "no", label: vscode.l10n.t("No") },
  { value: "yes", label: vscode.l10n.t("Yes") },
];

/** A list to search; what is typed counts too, where it means one of them: "Johannesburg", "Holland". */
function askListed(
  field: Field<unknown>,
  choices: readonly Choice[],
  value: string | undefined,
  stage: Stage,
  { read, refused }: { read: (typed: string) => string | Error | undefined; refused: string | undefined },
): Promise<string | Back> {
  const items = choices.map(({ value, label, help }) => ({
    label: label.charAt(0).toUpperCase() + label.slice(1),
    ...(help !== undefined && { description: help }),
    answer: value,
  }));
  const none = { label: vscode.l10n.t("Leave this out"), alwaysShow: value === undefined, answer: "" };
  return askChoice<string>(stage, {
    prompt: refused ?? field.question,
    choices: field.required ? items : value === undefined ? [none, ...items] : [...items, none],
    value,
    ...(field.kind === "country" || field.kind === "zone"
      ? {
          other: (typed: string) => {
            const meant = read(typed);
            return meant instanceof Error
              ? { label: meant.message }
              : { label: meant ?? typed, description: typed, answer: typed };
          },
        }
      : {}),
  });
}

/** One line after the other, until one is left empty. What a person begins with a name in it is empty until more is said. */
async function askMany(
  question: { prompt: string; more: string; placeholder: string; read: (typed: string) => string | Error | undefined },
  before: Typed | undefined,
  begun: readonly string[],
  stage: Stage,
): Promise<Typed | Back> {
  const known = before === undefined ? [] : [before].flat().filter((line) => line !== "");
  const lines: string[] = [];
  for (;;) {
    const index = lines.length;
    const isFirst = index === 0;
    const answer = await askText(
      { ...stage, canGoBack: stage.canGoBack === true || !isFirst },
      {
        ...question,
        prompt: isFirst ? question.prompt : `${lines.at(-1)!.split(/[:<]/)[0]!.trim().slice(0, 60)}. ${question.more}`,
        optional: true,
        empty: isFirst ? vscode.l10n.t("optional") : vscode.l10n.t("an empty answer ends the list"),
        value: known[index] ?? begun[index] ?? "",
        spread: ({ before: text, lines: pasted }) => {
          // A line that names somebody itself does not belong to the name that stood there.
          const isBegun = begun.includes(`${text} `) && pasted[0]!.includes(":");
          const value = isBegun || text === "" ? pasted[0]! : `${text} ${pasted[0]!}`;
          const after = [...pasted.slice(1), ...known.slice(index + 1)];
          for (const [place, line] of [value, ...after].entries()) known[index + place] = line;
          return {
            value,
            told: vscode.l10n.t("{0} lines were pasted. Press Enter to take each of them in turn.", pasted.length),
          };
        },
        read: (typed) => (begun.includes(`${typed} `) ? undefined : question.read(typed)),
      },
    );
    if (answer === back) {
      if (isFirst) return back;
      known[index - 1] = lines.pop()!;
      continue;
    }
    if (answer === "") return lines.filter((line) => !begun.includes(`${line} `));
    lines.push(answer);
  }
}

/** The people of the interview that is debriefed, each the beginning of an answer. */
const peopleMet = ({ many, placeholder }: Field<unknown>, round: Round | undefined): readonly string[] =>
  many && placeholder?.includes(": ") && round ? round.interview.people.map(({ name }) => `${name}: `) : [];
