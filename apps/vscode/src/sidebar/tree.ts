import * as vscode from "vscode";
import type { Afterword } from "../afterword.ts";
import { plain } from "../plain.ts";
import type { Row } from "./rows.ts";

/** What is due, what comes next, and the applications with their advice. The badge counts what is due. */
export function registerTree(afterword: Afterword): vscode.Disposable {
  const tree = new Tree(afterword);
  const view = vscode.window.createTreeView<Row>("afterword.plans", {
    treeDataProvider: tree,
    showCollapseAll: true,
    dragAndDropController: new Drop(),
  });
  tree.show = (message, count) => {
    view.message = message;
    view.badge = count > 0 ? { value: count, tooltip: `${count} due` } : undefined;
  };
  return vscode.Disposable.from(view, tree);
}

class Tree implements vscode.TreeDataProvider<Row>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #listening: vscode.Disposable;
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #afterword: Afterword;
  show: (message: string | undefined, count: number) => void = () => {};

  constructor(afterword: Afterword) {
    this.#afterword = afterword;
    this.#listening = afterword.onDidChange(() => this.#changed.fire());
  }

  async getChildren(row?: Row): Promise<Row[]> {
    if (row) return row.children;
    const [{ mailRow, rootRows }, { due, openProposals, waitingInWords }, { shortMoment }] = await Promise.all([
      import("./rows.ts"),
      import("@afterword/service"),
      import("@afterword/core"),
    ]);
    try {
      const [snapshot, place] = await Promise.all([this.#afterword.snapshot(), this.#afterword.place()]);
      const { folder } = place;
      const inMail = waitingInWords((await openProposals(place)).length);
      const inFolder = snapshot.problems.find(({ file, severity }) => file === folder && severity === "error");
      this.show(
        inFolder
          ? plain(inFolder.message)
          : this.#afterword.example &&
              vscode.l10n.t(
                "An example, as it looks on {0}. What you record here is part of the example.",
                shortMoment(snapshot.today),
              ),
        due(snapshot).count,
      );
      return [...(inMail === undefined ? [] : [mailRow(inMail)]), ...rootRows(snapshot, folder)];
    } catch (error) {
      // A folder that has vanished is said so, not shown as empty.
      this.show(plain(error instanceof Error ? error.message : String(error)), 0);
      return [];
    }
  }

  getTreeItem(row: Row): vscode.TreeItem {
    return row.item;
  }

  dispose(): void {
    this.#listening.dispose();
    this.#changed.dispose();
  }
}

/** Invitations dropped on the view are imported, one after the other. */
class Drop implements vscode.TreeDragAndDropController<Row> {
  readonly dragMimeTypes = [];
  readonly dropMimeTypes = ["text/uri-list", "files"];

  async handleDrop(_: Row | undefined, data: vscode.DataTransfer): Promise<void> {
    const files = [...data].flatMap(([, item]) => item.asFile() ?? []);
    // Nothing can be read from what was dropped once this has returned.
    const dropped =
      files.length > 0
        ? await Promise.all(files.map(async (file) => ({ bytes: await file.data() })))
        : ((await data.get("text/uri-list")?.asString()) ?? "")
            .split(/\r?\n/)
            .filter((line) => line !== "" && !line.startsWith("#"))
            .map((line) => vscode.Uri.parse(line));
    void importAll(dropped);
  }
}

async function importAll(dropped: readonly unknown[]): Promise<void> {
  for (const one of dropped) await vscode.commands.executeCommand("afterword.importInvitation", one);
}
