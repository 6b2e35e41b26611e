import {
  keptAnswers,
  readFields,
  type Action,
  type Field,
  type FieldContext,
  type Service,
  type Snapshot,
  type TypedFields,
} from "@afterword/service";
import * as vscode from "vscode";
import { askField } from "./ask-field.ts";
import { askChoice, askOnce, back, Cancelled, WentBack } from "./prompt.ts";

export interface Asking {
  readonly title: string;
  /** What is known already, and not asked. */
  readonly given: TypedFields;
  /** What is offered as the answer to a field, where the field itself offers nothing. */
  readonly assumed?: TypedFields;
  /** The fields to ask; where it is left out, every one that is not extra, and every one that has to be known. */
  readonly fields?: readonly string[] | undefined;
  /** Whether something was asked before, which Back at the first question returns to. */
  readonly canGoBack?: boolean;
}

/**
 * Asks one field after the other, each answer shown as it is understood. Escape keeps the answers on this machine, to be gone on
 * with the next time.
 * @throws WentBack at the first question, Cancelled where the person goes away.
 */
export async function askFields(
  service: Service,
  snapshot: Snapshot,
  action: Action,
  { title, given, assumed = {}, fields, canGoBack = false }: Asking,
): Promise<TypedFields> {
  const context: FieldContext = { snapshot, values: readFields(action, given, snapshot).values };
  const names = Object.keys(action.fields).filter(
    (name) => given[name] === undefined && (fields?.includes(name) ?? isAsked(action.fields[name]!, context)),
  );
  const answers: Record<string, TypedFields[string]> = { ...given };
  if (names.length === 0) return answers;
  const kept = keptAnswers(service.environment, action);
  const begun = new Set(names.length > 1 ? await resume(await kept.read(), answers, given, title) : []);
  let at = names.findIndex((name) => !begun.has(name));
  if (at < 0) at = names.length - 1;
  try {
    while (at < names.length) {
      const name = names[at]!;
      const stage = { title, step: at + 1, total: names.length, canGoBack: canGoBack || at > 0 };
      const answer = await askField(action, name, answers, snapshot, stage, { assumed: assumed[name] });
      if (answer === back) {
        if (at === 0) throw new WentBack();
        at--;
        continue;
      }
      answers[name] = answer;
      begun.add(name);
      at++;
    }
  } catch (error) {
    if (error instanceof Cancelled && !(error instanceof WentBack) && begun.size > 0) await kept.keep(answers);
    throw error;
  }
  await kept.discard();
  return answers;
}

/** What has an obvious answer is not asked: the one interview there is, the moment of now. */
function isAsked({ kind, extra, required, initial, choices }: Field<unknown>, context: FieldContext): boolean {
  if (kind === "card") return false;
  if (kind === "round" && required) return (choices?.(context).length ?? 0) > 1;
  return !extra || (required && initial?.(context) === undefined);
}

/** Offers the answers of the last time, where they are about the same; gives the names of the fields that they answer. */
async function resume(
  before: TypedFields | undefined,
  answers: Record<string, TypedFields[string]>,
  given: TypedFields,
  title: string,
): Promise<readonly string[]> {
  if (!before || Object.entries(given).some(([name, value]) => String(before[name]) !== String(value))) return [];
  const isWanted = await askOnce(
    askChoice<"yes" | "no">(
      { title },
      {
        prompt: vscode.l10n.t("You stopped half-way last time."),
        choices: [
          { label: vscode.l10n.t("Continue with those answers"), answer: "yes" },
          { label: vscode.l10n.t("Start again"), answer: "no" },
        ],
      },
    ),
  );
  if (isWanted === "no") return [];
  Object.assign(answers, before);
  return Object.keys(before);
}
