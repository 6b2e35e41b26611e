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

/** What the button says that answers the question of an action, where it is not its title. */
const verbs: Readonly<Record<string, string>> = {
  "import-invitation": vscode.l10n.t("Import"),
  "cancel-interview": vscode.l10n.t("Record It"),
  "set-up": vscode.l10n.t("Save"),
};

/**
 * Asks for the fields of an action and runs it. What is refused is asked again with the reason; what is in doubt is a question
 * first. Says what was done, with a button to take it back, and does not wait for that.
 */
export async function runAction(
  afterword: Afterword,
  action: Action,
  { next, before, change, isConfirmed = false, ...asking }: RunOptions,
): Promise<Outcome> {
  // The example is never set up: the settings are your own.
  const isOwn = afterword.example !== undefined && action.name === "set-up";
  const service = isOwn ? await afterword.serviceAt(await afterword.ownPlace()) : await afterword.service();
  await requireWritable(service.environment.folder);
  const snapshot = isOwn ? await service.snapshot() : await afterword.snapshot();
  const name = asking.title ?? action.title;
  const title = isOwn
    ? vscode.l10n.t("{0} (your own settings)", name)
    : afterword.example
      ? vscode.l10n.t("{0} (in the example)", name)
      : name;
  let typed: TypedFields = await askFields(service, snapshot, action, { ...asking, title });
  await before?.();
  let confirmed = isConfirmed;
  for (;;) {
    try {
      const outcome = await service.run(action, typed, { confirmed });
      afterword.refresh();
      if (isOwn) tellOwn(outcome);
      else tell(afterword, outcome, action, next);
      return outcome;
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      if (error.code === "unsure") {
        // Without what it is about: "Debrief", of "Debrief: Acme".
        const verb = verbs[action.name] ?? name.split(": ", 1)[0]!;
        const changeIt = vscode.l10n.t("Change It");
        const answer = await confirm(error.message, "", verb, ...(change ? [changeIt] : []));
        if (answer === verb) confirmed = true;
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
  { example }: Afterword,
  { said, notes = [], application, change }: Outcome,
  { canUndo }: Action,
  next: Next | undefined,
): void {
  const takeBack = vscode.l10n.t("Undo");
  const buttons = [...(next ? [next.label] : []), ...(canUndo && change !== undefined ? [takeBack] : [])];
  const told = [said, ...notes].join(" ");
  void say("info", example ? vscode.l10n.t("In the example: {0}", told) : told, ...buttons).then((answer) => {
    const target = application === undefined ? undefined : { application };
    if (answer === takeBack) return vscode.commands.executeCommand("afterword.undo", target);
    return answer === next?.label && next ? vscode.commands.executeCommand(next.command, target) : undefined;
  });
}

/** Says that the settings are those of your own folder, with the example still in view. */
function tellOwn({ said, notes = [] }: Outcome): void {
  const leave = vscode.l10n.t("Leave the Example");
  const told = [said, ...notes, vscode.l10n.t("They are those of your own folder; the example keeps its own.")];
  void say("info", told.join(" "), leave).then(
    (answer) => answer === leave && vscode.commands.executeCommand("afterword.leaveExample"),
  );
}
