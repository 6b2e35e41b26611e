import {
  inOrderToAct,
  isActionable,
  isMessageKind,
  isOver,
  stageOf,
  whenInWords,
  type Advice,
  type AdviceKind,
  type Plan,
} from "@afterword/core";
import { due, type DueItem, type Snapshot } from "@afterword/service";
import type { Problem } from "@afterword/store";
import { basename } from "node:path";
import * as vscode from "vscode";
import { adviceHover } from "../hover.ts";
import { escapeMarkdown } from "../markdown.ts";
import type { Target } from "../target.ts";

/** One line of the view. Rows of applications and of advice say what they are about, so that commands can be called with them. */
export interface Row extends Partial<Target> {
  item: vscode.TreeItem;
  children: Row[];
}

const { None, Collapsed, Expanded } = vscode.TreeItemCollapsibleState;

/** What is due, what comes next, and the applications with all their advice. What cannot be read comes first. */
export function rootRows(snapshot: Snapshot, folder: string): Row[] {
  const { items, count } = due(snapshot);
  const today = items.filter(({ group }) => group === "today");
  const next = items.filter(({ group }) => group === "soon" || group === "upcoming");
  const plans = snapshot.plans();
  const open = plans.filter((plan) => stageOf(plan) !== "closed");
  const closed = plans.filter((plan) => stageOf(plan) === "closed");
  const errors = snapshot.problems.filter(({ severity }) => severity === "error");
  // Where the folder itself cannot be read, the view says so, and no file in it is to blame.
  const broken = errors.some(({ file }) => file === folder) ? [] : errors;
  return [
    ...(broken.length === 0 ? [] : [brokenRow(broken)]),
    ...section(
      "due",
      vscode.l10n.t("Due"),
      today.map((item) => dueRow(item, snapshot)),
      { count },
    ),
    ...section(
      "next",
      vscode.l10n.t("Next"),
      next.map((item) => dueRow(item, snapshot)),
      { isCollapsed: true },
    ),
    ...section(
      "applications",
      vscode.l10n.t("Applications"),
      open.map((plan) => applicationRow(plan, snapshot)),
    ),
    ...section(
      "closed",
      vscode.l10n.t("Closed"),
      closed.map((plan) => applicationRow(plan, snapshot)),
      { isCollapsed: true },
    ),
  ];
}

/** How many answers in the mailbox wait for a yes or no; a click goes through them. */
export function mailRow(words: string): Row {
  const item = new vscode.TreeItem(words, None);
  item.id = "mail";
  item.iconPath = new vscode.ThemeIcon("mail");
  item.contextValue = "mail";
  item.command = { command: "afterword.mailProposals", title: words };
  return { item, children: [] };
}

/** A heading with its rows; none where there are no rows. */
function section(
  id: string,
  title: string,
  children: Row[],
  { count = children.length, isCollapsed = false }: { count?: number; isCollapsed?: boolean } = {},
): Row[] {
  if (children.length === 0) return [];
  const item = new vscode.TreeItem(title, isCollapsed ? Collapsed : Expanded);
  item.id = `section ${id}`;
  item.description = String(count);
  item.contextValue = "section";
  return [{ item, children }];
}

/** One thing to do: in a narrow column the name and when are what is left of it. */
function dueRow({ stored, plan, advice, about, briefly, company }: DueItem, snapshot: Snapshot): Row {
  const row = adviceRow(plan, advice, snapshot);
  row.item.id = `due ${plan.application} ${advice.id}`;
  row.item.label = about;
  const words = [briefly, advice.kind.replaceAll("-", " "), ...(about === company ? [] : [company])];
  row.item.description = [...(stored.stale ? [vscode.l10n.t("as last read")] : []), ...words].join(" · ");
  return row;
}

function applicationRow(plan: Plan, snapshot: Snapshot): Row {
  const item = new vscode.TreeItem(plan.company, Collapsed);
  const stale = snapshot.applications.find(({ id }) => id === plan.application)?.stale;
  item.id = plan.application;
  item.description = plan.role;
  item.contextValue = "application";
  item.iconPath = stale
    ? new vscode.ThemeIcon("warning", new vscode.ThemeColor("list.warningForeground"))
    : new vscode.ThemeIcon("briefcase");
  item.tooltip = new vscode.MarkdownString(
    [
      `${plan.company}, ${plan.role}`,
      stale && vscode.l10n.t("The last readable version is shown: {0}", stale.message),
      plan.silence?.text,
      ...plan.notices.map(({ text }) => text),
    ]
      .flatMap((text) => (text ? escapeMarkdown(text) : []))
      .join("\n\n"),
  );
  const children = inOrderToAct(plan).map((advice) => adviceRow(plan, advice, snapshot));
  return { item, application: plan.application, children };
}

function adviceRow(plan: Plan, advice: Advice, snapshot: Snapshot): Row {
  const item = new vscode.TreeItem(advice.title, None);
  const when = whenInWords(advice, snapshot.today);
  const settled = isOver(advice);
  item.id = `${plan.application} ${advice.id}`;
  item.description = when;
  item.tooltip = adviceHover(plan, advice, snapshot.today);
  item.iconPath = icon(advice);
  item.contextValue = [
    "advice",
    isMessageKind(advice.kind) ? "message" : "prompt",
    advice.kind,
    advice.state,
    settled ? "settled" : "pending",
  ].join(" ");
  item.accessibilityInformation = { label: `${advice.title}, ${plan.company}, ${when}` };
  const target: Target = { application: plan.application, advice: advice.id };
  item.command =
    advice.kind === "debrief" && (advice.state === "open" || advice.state === "overdue")
      ? { command: "afterword.debrief", title: vscode.l10n.t("Debrief"), arguments: [target] }
      : isMessageKind(advice.kind)
        ? { command: "afterword.draft", title: vscode.l10n.t("Draft"), arguments: [target] }
        : { command: "afterword.why", title: vscode.l10n.t("Why This?"), arguments: [target] };
  return { item, ...target, children: [] };
}

const icons: Partial<Record<AdviceKind, string>> = {
  "thank-you": "mail",
  "handwritten-note": "edit",
  "status-check": "question",
  call: "call-outgoing",
  "linkedin-connect": "person-add",
  "feedback-request": "feedback",
  "reference-check-in": "references",
  "other-processes-note": "git-branch",
  withdraw: "sign-out",
  "answer-offer": "checklist",
  wait: "watch",
  debrief: "notebook",
  "ask-next-steps": "comment-discussion",
  "move-on": "arrow-right",
  reflect: "lightbulb",
  "keep-searching": "search",
};

function icon(advice: Advice): vscode.ThemeIcon {
  const settled: Partial<Record<Advice["state"], string>> = {
    done: "check",
    skipped: "circle-slash",
    lapsed: "history",
    held: "lock",
  };
  const colour =
    advice.state === "overdue"
      ? "list.errorForeground"
      : advice.state === "done"
        ? "testing.iconPassed"
        : isActionable(advice)
          ? "textLink.foreground"
          : "disabledForeground";
  return new vscode.ThemeIcon(
    settled[advice.state] ?? icons[advice.kind] ?? "circle-outline",
    new vscode.ThemeColor(colour),
  );
}

/** Files that cannot be read, each a way to the place in it. */
function brokenRow(problems: readonly Problem[]): Row {
  const item = new vscode.TreeItem(vscode.l10n.t("To correct"), Expanded);
  item.id = "broken";
  return {
    item,
    children: problems.map((problem) => {
      const line = new vscode.TreeItem(basename(problem.file), None);
      const place = new vscode.Position(problem.line - 1, problem.column - 1);
      line.description = vscode.l10n.t("line {0}: {1}", problem.line, problem.message);
      line.tooltip = new vscode.MarkdownString(escapeMarkdown(problem.message));
      line.iconPath = new vscode.ThemeIcon("error", new vscode.ThemeColor("list.errorForeground"));
      line.command = {
        command: "vscode.open",
        title: vscode.l10n.t("Open"),
        arguments: [vscode.Uri.file(problem.file), { selection: new vscode.Range(place, place) }],
      };
      return { item: line, children: [] };
    }),
  };
}
