import * as vscode from "vscode";
import type { Afterword } from "../afterword.ts";
import { escapeMarkdown } from "../markdown.ts";
import { toolNames } from "./names.ts";

type Input = Readonly<Record<string, unknown>>;

/** Registers the language model tools that the manifest declares. Everything they need is loaded when one is first called. */
export function registerTools(afterword: Afterword): vscode.Disposable {
  return vscode.Disposable.from(
    ...toolNames.read.map((name) =>
      vscode.lm.registerTool<Input>(name, {
        invoke: ({ input }) =>
          answered(async () => {
            const { answerOf } = await import("./answers.ts");
            return answerOf(await afterword.service(), name, input);
          }),
      }),
    ),
    ...toolNames.actions.map((name) => vscode.lm.registerTool<Input>(name, actionTool(afterword, name))),
  );
}

/** A tool that changes the record: what it would do is shown as it is understood, and the person agrees or not. */
function actionTool(afterword: Afterword, name: string): vscode.LanguageModelTool<Input> {
  const read = async (input: Input) => {
    const [{ actionTools }, { typedByAssistant }] = await Promise.all([
      import("./tools.ts"),
      import("@afterword/service"),
    ]);
    const { action, fields } = actionTools.find((tool) => tool.name === name)!;
    const known = Object.entries(input).filter(([field]) => Object.hasOwn(fields, field));
    return { action, fields, typed: typedByAssistant(Object.fromEntries(known)) };
  };
  return {
    async prepareInvocation({ input }) {
      const { action, fields, typed } = await read(input);
      const { shown, doubts, question } = await (await afterword.service()).understand(action, typed);
      const message = new vscode.MarkdownString(escapeMarkdown(action.summary));
      const lines = Object.entries(shown).filter(([field]) => typed[field] !== undefined);
      for (const [field, words] of lines)
        message.appendMarkdown(`\n\n- ${escapeMarkdown(fields[field]!.label)}: ${escapeMarkdown(String(words))}`);
      for (const doubt of [...Object.values(doubts), question])
        if (doubt !== undefined) message.appendMarkdown(`\n\n${escapeMarkdown(String(doubt))}`);
      return { invocationMessage: action.title, confirmationMessages: { title: `${action.title}?`, message } };
    },
    invoke: ({ input }) =>
      answered(async () => {
        const { action, typed } = await read(input);
        // What was in doubt was shown with the question that the person has just answered.
        const { said, notes = [], change } = await (await afterword.service()).run(action, typed, { confirmed: true });
        afterword.refresh();
        const undo = change === undefined ? [] : [`To undo it: afterword_undo_change with change ${change}.`];
        return [said, ...notes, ...undo].join("\n");
      }),
  };
}

/** Text of the record is data for the model; what the service refuses is an answer, in its own words. */
async function answered(run: () => Promise<string>): Promise<vscode.LanguageModelToolResult> {
  const text = await run().catch((error: unknown) => {
    if (error instanceof Error && error.name === "ServiceError") return `Not done: ${error.message}`;
    throw error;
  });
  const data = `<record-data>\n${text.replaceAll("record-data", "record data")}\n</record-data>`;
  return new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(data)]);
}
