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

/**
 * Asks for the fields of an action and runs it. What is refused is asked again with the reason; what is in doubt is a question
 * that No answers. `before` runs once everything is answered. Says what was done, with a button to take it back, and does not wait for that.
 */
export async function runAction(
  afterword: Afterword,
  action: Action,
  { next, before, ...asking }: Omit<Asking, "title"> & { title?: string; next?: Next; before?: () => Promise<void> },
): Promise<Outcome> {
  const service = await afterword.service();
  await requireWritable(service.environment.folder);
  const snapshot = await afterword.snapshot();
  const title = asking.title ?? action.title;
  let typed: TypedFields = await askFields(service, snapshot, action, { ...asking, title });
  await before?.();
  let confirmed = false;
  for (;;) {
    try {
      const outcome = await service.run(action, typed, { confirmed });
      afterword.refresh();
      tell(outcome, action, next);
      return outcome;
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      if (error.code === "unsure") {
        const [question = "", ...rest] = error.message.split(/(?<=\?)\s+|\n/);
        if (!(await confirm(question, rest.join("\n"), { yes: "Yes", no: "No" }))) throw new Cancelled();
        confirmed = true;
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

function tell({ said, notes = [], application, change }: Outcome, { canUndo }: Action, next: Next | undefined): void {
  const buttons = [...(next ? [next.label] : []), ...(canUndo && change !== undefined ? ["Undo"] : [])];
  void say("info", [said, ...notes].join(" "), ...buttons).then((answer) => {
    const target = application === undefined ? undefined : { application };
    if (answer === "Undo") return vscode.commands.executeCommand("afterword.undo", target);
    return answer === next?.label && next ? vscode.commands.executeCommand(next.command, target) : undefined;
  });
}
