import * as vscode from "vscode";
import { plain } from "../plain.ts";
import { pastedLines, type Pasted } from "./pasted.ts";

/** The user went away from a question: the command ends, and nothing is written. */
export class Cancelled extends Error {}

/** Back was pressed at the first of several questions. Where nothing was asked before them, that is going away. */
export class WentBack extends Cancelled {}

export const back = Symbol("back");
export type Back = typeof back;

/** Where a question stands among several. */
export interface Stage {
  title: string;
  step?: number;
  total?: number;
  canGoBack?: boolean;
}

export interface TextQuestion {
  prompt: string;
  placeholder?: string;
  value?: string | undefined;
  /** May be left empty. */
  optional?: boolean;
  /** What an empty answer means, where it is allowed: "ends the list". */
  empty?: string | undefined;
  /** Why the last answer was refused, where it was. */
  refused?: string | undefined;
  /** A password: not shown while it is typed, and taken as it is. */
  secret?: boolean;
  /** Takes each of several lines that were pasted; gives what the box holds then, and what to say of it. */
  spread?: (pasted: Pasted) => { value: string; told: string };
  /** What an answer means, shown after the question while it is typed; an Error where it will not do. */
  read?: (typed: string) => string | Error | undefined;
}

/** One line of text, trimmed unless it is secret; empty only where that is allowed. */
export function askText(
  stage: Stage,
  {
    prompt,
    placeholder,
    value,
    optional = false,
    empty = vscode.l10n.t("optional"),
    refused,
    secret = false,
    spread,
    read,
  }: TextQuestion,
): Promise<string | Back> {
  const box = vscode.window.createInputBox();
  box.password = secret;
  Object.assign(box, { prompt: plain(optional ? `${prompt} (${empty})` : prompt), placeholder, value: value ?? "" });
  // What stands there is the beginning of an answer, to be gone on with.
  if (value?.endsWith(": ")) box.valueSelection = [value.length, value.length];
  const problem = (typed: string): string | vscode.InputBoxValidationMessage | undefined => {
    if (typed === "") return optional ? undefined : vscode.l10n.t("Please type an answer.");
    const meant = read?.(typed);
    return meant instanceof Error
      ? plain(meant.message)
      : meant && { message: plain(`${prompt} ${meant}`), severity: vscode.InputBoxValidationSeverity.Info };
  };
  const isWrong = (found: ReturnType<typeof problem>): boolean => typeof found === "string";
  return ask<string>(box, stage, (answer) => {
    if (refused !== undefined) box.validationMessage = plain(refused);
    else if (box.value !== "") box.validationMessage = problem(box.value.trim());
    let before = box.value;
    let pending: Promise<void> | undefined;
    const look = async (typed: string): Promise<void> => {
      const isPasted = typed.length - before.length > 3;
      before = typed;
      box.validationMessage = typed === "" ? undefined : problem(typed.trim());
      if (!spread || !isPasted) return;
      const found = pastedLines(typed, await clipboard());
      if (!found || box.value !== typed) return;
      const { value, told } = spread(found);
      before = value;
      box.value = value;
      box.valueSelection = [value.length, value.length];
      box.validationMessage = { message: plain(told), severity: vscode.InputBoxValidationSeverity.Info };
    };
    box.onDidChangeValue((typed) => (pending = look(typed)));
    box.onDidAccept(async () => {
      await pending;
      const typed = secret ? box.value : box.value.trim();
      const found = problem(typed);
      if (isWrong(found)) box.validationMessage = found;
      else answer(typed);
    });
  });
}

/** Nothing where the editor may not read it. */
const clipboard = (): Promise<string> => Promise.resolve(vscode.env.clipboard.readText()).catch(() => "");

export interface Choice<T> extends vscode.QuickPickItem {
  answer: T;
}

export interface ChoiceQuestion<T> {
  prompt: string;
  choices: readonly Choice<T>[];
  /** The answer that is chosen already. */
  value?: T | undefined;
  /** Makes an answer of what was typed where it is none of the choices; undefined, with the reason, where it is none at all. */
  other?: (typed: string) => Choice<T> | { label: string; answer?: undefined };
}

export function askChoice<T>(stage: Stage, { prompt, choices, value, other }: ChoiceQuestion<T>): Promise<T | Back> {
  const pick = vscode.window.createQuickPick<Choice<T>>();
  const items = choices.map(shown);
  Object.assign(pick, { placeholder: plain(prompt), items, matchOnDescription: true, matchOnDetail: true });
  const chosen = items.find(({ answer }) => answer === value);
  if (chosen) pick.activeItems = [chosen];
  // What is typed hides the placeholder, so the question is in the title too.
  return ask<T>(pick, { ...stage, title: `${stage.title}: ${prompt}` }, (answer) => {
    if (other) {
      pick.onDidChangeValue((typed) => {
        const text = typed.trim();
        const known = choices.some(({ label }) => label.toLowerCase().includes(text.toLowerCase()));
        pick.items =
          text === "" || known ? items : [...items, shown({ alwaysShow: true, ...other(text) } as Choice<T>)];
      });
    }
    pick.onDidAccept(() => {
      const [selected] = pick.activeItems;
      if (selected && selected.answer !== undefined) answer(selected.answer);
    });
  });
}

/**
 * Several of a list; all of them are ticked at first.
 * @throws WentBack, or Cancelled where none is left ticked.
 */
export async function askMany<T>(stage: Stage, { prompt, choices }: ChoiceQuestion<T>): Promise<readonly T[]> {
  const pick = vscode.window.createQuickPick<Choice<T>>();
  const items = choices.map(shown);
  Object.assign(pick, { placeholder: plain(prompt), items, canSelectMany: true, selectedItems: items });
  const chosen = await askOnce(
    ask<readonly T[]>(pick, { ...stage, title: `${stage.title}: ${prompt}` }, (answer) => {
      pick.onDidAccept(() => answer(pick.selectedItems.map((item) => item.answer)));
    }),
  );
  if (chosen.length === 0) throw new Cancelled();
  return chosen;
}

/** An icon of ours is `iconPath`; one in the words of a choice is somebody else's. */
const shown = <T>(choice: Choice<T>): Choice<T> => ({
  ...choice,
  label: plain(choice.label),
  ...(choice.description !== undefined && { description: plain(choice.description) }),
  ...(choice.detail !== undefined && { detail: plain(choice.detail) }),
});

function ask<T>(
  input: vscode.QuickInput & {
    buttons: readonly vscode.QuickInputButton[];
    onDidTriggerButton: vscode.Event<vscode.QuickInputButton>;
  },
  stage: Stage,
  listen: (answer: (value: T) => void) => void,
): Promise<T | Back> {
  input.title = plain(stage.title);
  input.step = stage.step;
  input.totalSteps = stage.total;
  input.ignoreFocusOut = true;
  input.buttons = stage.canGoBack ? [vscode.QuickInputButtons.Back] : [];
  return new Promise<T | Back>((resolve, reject) => {
    listen(resolve);
    input.onDidTriggerButton(() => resolve(back));
    input.onDidHide(() => reject(new Cancelled()));
    input.show();
  }).finally(() => input.dispose());
}

/**
 * A single question.
 * @throws WentBack
 */
export async function askOnce<T>(asking: Promise<T | Back>): Promise<T> {
  const answer = await asking;
  if (answer === back) throw new WentBack();
  return answer as T;
}

/** A choice and the questions that follow from it: Back at the first of these returns to the choice, where it was the user's. */
export async function askAfter<Chosen extends { asked: boolean }>(
  choose: () => Promise<Chosen>,
  follow: (chosen: Chosen) => Promise<void>,
): Promise<void> {
  for (;;) {
    const chosen = await choose();
    try {
      return await follow(chosen);
    } catch (error) {
      if (!(error instanceof WentBack) || !chosen.asked) throw error;
    }
  }
}

/**
 * A question with the reasons below it, a button for each answer, and the editor's own Cancel. Gives the answer.
 * @throws Cancelled where it is cancelled.
 */
export async function confirm<Answer extends string>(
  question: string,
  detail: string,
  ...answers: readonly Answer[]
): Promise<Answer> {
  const answer = await vscode.window.showWarningMessage(plain(question), { modal: true, detail }, ...answers);
  if (answer === undefined) throw new Cancelled();
  return answer;
}
