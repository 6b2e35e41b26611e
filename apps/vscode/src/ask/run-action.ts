import { ServiceError, type Action, type Outcome, type TypedFields } from "@afterword/service";
import * as vscode from "vscode";
import type { Afterword } from "../afterword.ts";
import { say } from "../say.ts";
import { askField } from "./ask-field.ts";
import { askFields, type Asking } from "./ask-fields.ts";
import { back, Cancelled, confirm } from "./prompt.ts";
import { requireWritable } from "./require-writable.ts";

/** What follows an action: a button of its message. */
export interface Next {
  readonly label: string;
  readonly command: string;
}

export interface RunOptions extends Omit<Asking, "title"> {
  /** The action's own, where it is left out. */
  readonly title?: string;
  readonly next?: Next;
  /** Runs once everything is answered. */
  readonly before?: () => Promise<void>;
  /** Whether what the action would ask before it keeps anything was answered already. */
  readonly isConfirmed?: boolean;
  /** The fields to ask where what was guessed is not right. */
  readonly change?: readonly string[];
}

/**
 * Asks for the fields of an action and runs it. What is refused is asked again with the reason; what is in doubt is a question
 * that No answers. Says what was done, with a button to take it back, and does not wait for that.
 */
export async function runAction(
  afterword: Afterword,
  action: Action,
  { next, before, change, isConfirmed = false, ...asking }: RunOptions,
): Promise<Outcome> {
  const service = await afterword.service();
  await requireWritable(service.environment.folder);
  const snapshot = await afterword.snapshot();
  const title = asking.title ?? action.title;
  let typed: TypedFields = await askFields(service, snapshot, action, { ...asking, title });
  await before?.();
  let confirmed = isConfirmed;
  for (;;) {
    try {
      const outcome = await service.run(action, typed, { confirmed });
      afterword.refresh();
      tell(outcome, action, next);
      return outcome;
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      if (error.code === "unsure") {
        const answer = await confirm(error.message, "", {
          yes: vscode.l10n.t("Yes"),
          no: vscode.l10n.t("No"),
          other: change && vscode.l10n.t("Change It"),
        });
        if (answer === false) throw new Cancelled();
        if (answer === true) confirmed = true;
        else typed = await askFields(service, snapshot, action, { title, given: typed, fields: change });
        continue;
      }
      const { field } = error;
      const isOpen = field !== undefined && Object.hasOwn(action.fields, field) && asking.given[field] === undefined;
      if (!isOpen || error.code === "already-done") throw error;
      const answer = await askField(action, field, typed, snapshot, { title }, { refused: error.message });
      if (answer === back) throw new Cancelled();
      typed = { ...typed, [field]: answer };
    }
  }
}

/** Says what was done, with a button for what follows and one to take it back. */
export function tell(
  { said, notes = [], application, change }: Outcome,
  { canUndo }: Action,
  next: Next | undefined,
): void {
  const takeBack = vscode.l10n.t("Undo");
  const buttons = [...(next ? [next.label] : []), ...(canUndo && change !== undefined ? [takeBack] : [])];
  void say("info", [said, ...notes].join(" "), ...buttons).then((answer) => {
    const target = application === undefined ? undefined : { application };
    if (answer === takeBack) return vscode.commands.executeCommand("afterword.undo", target);
    return answer === next?.label && next ? vscode.commands.executeCommand(next.command, target) : undefined;
  });
}
