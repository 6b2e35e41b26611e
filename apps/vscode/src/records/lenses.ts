import type { Advice, Plan } from "@afterword/core";
import { basename } from "node:path";
import * as vscode from "vscode";
import type { Afterword } from "../afterword.ts";
import { plain } from "../plain.ts";
import { belongsTo } from "./belongs.ts";

interface Round {
  range: vscode.Range;
  advice: readonly Advice[];
}

/** Above each round in an application's file what is to be done after it, and below the pointer why. Follows the text as it is typed. */
export class RecordLenses implements vscode.CodeLensProvider, vscode.HoverProvider, vscode.Disposable {
  readonly #afterword: Afterword;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #listening: vscode.Disposable;
  readonly onDidChangeCodeLenses = this.#changed.event;

  constructor(afterword: Afterword) {
    this.#afterword = afterword;
    this.#listening = afterword.onDidChange(() => this.#changed.fire());
  }

  dispose(): void {
    this.#listening.dispose();
    this.#changed.dispose();
  }

  async provideCodeLenses(document: vscode.TextDocument): Promise<vscode.CodeLens[]> {
    const found = await this.#roundsIn(document);
    if (!found) return [];
    const { isActionable, isMessageKind, whenInWords } = await import("@afterword/core");
    const { today } = await this.#afterword.snapshot();
    return found.rounds.flatMap(({ range, advice }) => {
      const pending = advice.filter(({ state }) => state === "open" || state === "overdue" || state === "upcoming");
      const first = [...pending.filter(isActionable), ...pending].find(({ kind }) => isMessageKind(kind)) ?? pending[0];
      if (!first) return [];
      const same = pending.filter(({ kind }) => kind === first.kind);
      const target = { application: found.plan.application, advice: first.id };
      const title = same.length > 1 ? `${same.length} notes` : first.title;
      const lens = (label: string, command: string): vscode.CodeLens =>
        new vscode.CodeLens(range, { title: plain(label), command, arguments: [target] });
      return [
        lens(`${title}: ${whenInWords(first, today)}`, "afterword.why"),
        ...(isMessageKind(first.kind)
          ? [lens("Draft", same.length > 1 ? "afterword.draftPanel" : "afterword.draft")]
          : []),
      ];
    });
  }

  async provideHover(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.Hover | undefined> {
    const found = await this.#roundsIn(document);
    const round = found?.rounds.find(({ range }) => range.contains(position));
    if (!found || !round) return undefined;
    // The head of a round stands for all of it; a line that names somebody for what is due to them.
    const line = document.lineAt(position.line).text;
    const advice =
      position.line === round.range.start.line
        ? round.advice
        : round.advice.filter(({ recipients }) => recipients.some(({ name }) => line.includes(name)));
    if (advice.length === 0) return undefined;
    const { adviceHover } = await import("../hover.ts");
    const { today } = await this.#afterword.snapshot();
    return new vscode.Hover(advice.map((one) => adviceHover(found.plan, one, today)));
  }

  /** The rounds of the text as it stands in the editor, saved or not. */
  async #roundsIn(document: vscode.TextDocument): Promise<{ plan: Plan; rounds: Round[] } | undefined> {
    const { folder } = await this.#afterword.place();
    if ((await belongsTo(folder, document.uri.fsPath)) !== "") return undefined;
    const [{ placeIn, readApplication }, { plan, roundIds }] = await Promise.all([
      import("@afterword/store"),
      import("@afterword/core"),
    ]);
    const { application, reading } = readApplication(document.getText(), document.uri.fsPath);
    if (!application || !reading) return undefined;
    const snapshot = await this.#afterword.snapshot();
    const stored = snapshot.applications.find(({ file }) => basename(file) === basename(document.uri.fsPath));
    const ids = roundIds(application.interviews);
    const interviews = application.interviews.map((interview, index) => ({ ...interview, id: ids[index]! }));
    const made = plan(snapshot.input({ ...application, interviews, ...(stored && { id: stored.id }) }));
    const rounds = interviews.map(({ id }, index) => {
      const { line, column, endLine = line, endColumn = column } = placeIn(reading, ["interviews", index]);
      return {
        range: new vscode.Range(line - 1, column - 1, endLine - 1, endColumn - 1),
        advice: made.advice.filter(({ round }) => round === id),
      };
    });
    return { plan: made, rounds };
  }
}
