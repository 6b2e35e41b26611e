import { keptAnswers, readPeople, ServiceError, type Action, type TypedFields } from "@afterword/service";
import * as vscode from "vscode";
import type { Afterword } from "../afterword.ts";
import { confirm } from "../ask/prompt.ts";
import { requireWritable } from "../ask/require-writable.ts";
import { tell, type Next } from "../ask/run-action.ts";
import { report } from "../commands/index.ts";
import { formPage } from "./html.ts";

/** What the page says; anybody's text until it was read. */
interface Message {
  readonly kind?: unknown;
  readonly typed?: unknown;
  readonly text?: unknown;
}

/** Shows the fields of an action on one page. What is typed is echoed as it is understood; a page that is closed keeps its answers for the next time. */
export async function showForm(afterword: Afterword, action: Action, next: Next): Promise<void> {
  const service = await afterword.service();
  await requireWritable(service.environment.folder);
  const kept = keptAnswers(service.environment, action);
  let typed: TypedFields = (await kept.read()) ?? {};
  let isDone = false;
  const title = afterword.titleOf("logInterview");
  const heading = afterword.example ? vscode.l10n.t("{0} (in the example)", title) : title;
  const panel = vscode.window.createWebviewPanel("afterword.form", heading, vscode.ViewColumn.Active, {
    enableScripts: true,
    // The script takes what is submitted; the page itself may send it nowhere.
    enableForms: true,
    localResourceRoots: [],
    enableCommandUris: false,
    retainContextWhenHidden: true,
  });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a page of ours, which has no origin to name
  const post = (message: object): void => void panel.webview.postMessage(message);

  const submit = async (): Promise<void> => {
    for (let confirmed = false; ;) {
      try {
        const outcome = await service.run(action, typed, { confirmed });
        isDone = true;
        await kept.discard();
        await afterword.ran("logInterview");
        tell(afterword, outcome, action, next);
        return panel.dispose();
      } catch (error) {
        if (!(error instanceof ServiceError)) throw error;
        if (error.code === "unsure" && !confirmed) {
          confirmed = await confirm(error.message, "", title).then(
            () => true,
            () => false,
          );
          if (confirmed) continue;
        }
        return post({ kind: "refused", field: error.field, message: error.message });
      }
    }
  };

  panel.webview.onDidReceiveMessage(async (message: Message) => {
    try {
      typed = typedOf(action, message.typed);
      if (message.kind === "submit") return await submit();
      if (message.kind === "find") {
        const people = await readPeople(await service.snapshot(), String(message.text));
        const lines = people.map(({ name, email, position }) => ({
          line: email === undefined ? name : `${name} <${email}>`,
          detail: position ?? "",
        }));
        return post({ kind: "found", people: lines });
      }
      const { shown, problems } = await service.understand(action, typed);
      post({ kind: "read", shown, problems });
    } catch (error) {
      report(error);
    }
  });
  panel.onDidDispose(() => {
    if (!isDone && Object.keys(typed).length > 0) void kept.keep(typed).catch(() => {});
  });
  panel.webview.html = formPage(action, { heading, submit: title }, await afterword.snapshot(), typed);
}

/** The fields that the action has, as texts; a field that takes many has one on each line. */
function typedOf({ fields }: Action, found: unknown): TypedFields {
  if (found === null || typeof found !== "object") return {};
  const known = Object.entries(found).filter(
    ([name, value]) => Object.hasOwn(fields, name) && typeof value === "string",
  );
  return Object.fromEntries(
    known.flatMap(([name, value]) => {
      const text = String(value);
      return text.trim() === "" ? [] : [[name, fields[name]!.many ? text.split("\n") : text]];
    }),
  );
}
