import type { Advice, Plan } from "@afterword/core";
import { basename } from "node:path";
import * as vscode from "vscode";
import type { Afterword } from "../afterword.ts";
import { plain } from "../plain.ts";
import { kindOf } from "./kind.ts";

interface Round {
  range: vscode.Range;
  advice: readonly Advice[];
}

interface Found {
  plan: Plan;
  rounds: readonly Round[];
  /** The text cannot be read as it stands: this is how it was last read. */
  isStale?: boolean;
}

/** Above each round in an application's file what is to be done after it, and below the pointer why. Follows the text as it is typed. */
export class RecordLenses implements vscode.CodeLensProvider, vscode.HoverProvider, vscode.Disposable {
  readonly #afterword: Afterword;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #listening: vscode.Disposable;
  /** How each open file was last read. */
  readonly #last = new Map<string, Found>();
  readonly onDidChangeCodeLenses = this.#changed.event;

  constructor(afterword: Afterword) {
    this.#afterword = afterword;
    this.#listening = vscode.Disposable.from(
      afterword.onDidChange(() => this.#changed.fire()),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#last.delete(uri.toString())),
    );
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
    const stale = found.isStale ? [staleLens(found.plan)] : [];
    const lenses = found.rounds.flatMap(({ range, advice }) => {
      const pending = advice.filter(({ state }) => state === "open" || state === "overdue" || state === "upcoming");
      const first = [...pending.filter(isActionable), ...pending].find(({ kind }) => isMessageKind(kind)) ?? pending[0];
      if (!first) return [];
      const same = pending.filter(({ kind }) => kind === first.kind);
      const target = { application: found.plan.application, advice: first.id };
      const title = same.length > 1 ? vscode.l10n.t("{0} notes", same.length) : first.title;
      const lens = (label: string, command: string): vscode.CodeLens =>
        new vscode.CodeLens(range, { title: plain(label), command, arguments: [target] });
      return [
        lens(`${title}: ${whenInWords(first, today)}`, "afterword.why"),
        ...(isMessageKind(first.kind)
          ? [lens(vscode.l10n.t("Draft"), same.length > 1 ? "afterword.draftPanel" : "afterword.draft")]
          : []),
      ];
    });
    return [...stale, ...lenses];
  }

  async provideHover(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.Hover | undefined> {
    const found = await this.#roundsIn(document);
    const round = found?.rounds.find(({ range }) => range.contains(position));
    if (!found || !round) return undefined;
    // The head of a round stands for all of it; a line that names somebody for what is due to them.
    const line = document.lineAt(position.line).text;
    const [first, ...others] =
      position.line === round.range.start.line
        ? round.advice
        : round.advice.filter(({ recipients }) => recipients.some(({ name }) => line.includes(name)));
    if (!first) return undefined;
    const { adviceHover } = await import("../hover.ts");
    const { today } = await this.#afterword.snapshot();
    return new vscode.Hover(adviceHover(found.plan, first, today, others));
  }

  /** The rounds of the text as it stands in the editor, saved or not; as it was last read where it cannot be read. */
  async #roundsIn(document: vscode.TextDocument): Promise<Found | undefined> {
    if ((await kindOf(this.#afterword, document)) !== "application") return undefined;
    const key = document.uri.toString();
    const found = (await this.#read(document)) ?? this.#last.get(key) ?? (await this.#readFromDisk(document));
    if (found) this.#last.set(key, { ...found, isStale: true });
    return found;
  }

  /** The plan of the last version on disk that could be read, for a text that never could be since it was opened. */
  async #readFromDisk(document: vscode.TextDocument): Promise<Found | undefined> {
    const snapshot = await this.#afterword.snapshot();
    const stored = snapshot.applications.find(({ file }) => basename(file) === basename(document.uri.fsPath));
    return stored && { plan: snapshot.plan(stored), rounds: [], isStale: true };
  }

  async #read(document: vscode.TextDocument): Promise<Found | undefined> {
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

const staleLens = ({ application }: Plan): vscode.CodeLens =>
  new vscode.CodeLens(new vscode.Range(0, 0, 0, 0), {
    title: `$(warning) ${vscode.l10n.t("The file cannot be read now; these lines show its last readable version")}`,
    command: "afterword.showPlan",
    arguments: [{ application }],
  });
