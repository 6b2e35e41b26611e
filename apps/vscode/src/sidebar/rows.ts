import {
  inOrderToAct,
  isActionable,
  isMessageKind,
  stageOf,
  stages,
  whenInWords,
  type Advice,
  type AdviceKind,
  type Plan,
  type Stage,
} from "@afterword/core";
import type { Problem } from "@afterword/store";
import { basename } from "node:path";
import * as vscode from "vscode";
import type { Glance } from "../glance.ts";
import { adviceHover } from "../hover.ts";
import { escapeMarkdown } from "../markdown.ts";
import type { Target } from "../target.ts";

/** One line of the view. Rows of applications and of advice say what they are about, so that commands can be called with them. */
export interface Row extends Partial<Target> {
  item: vscode.TreeItem;
  children: Row[];
}

const { None, Collapsed, Expanded } = vscode.TreeItemCollapsibleState;

const stageNames: Record<Stage, string> = { due: "Due", upcoming: "Upcoming", waiting: "Waiting", closed: "Closed" };

export function rootRows(glance: Glance): Row[] {
  const rows = stages.flatMap((stage) => {
    const plans = glance.plans.filter((plan) => stageOf(plan) === stage);
    return plans.length === 0 ? [] : [stageRow(stage, plans, glance)];
  });
  const broken = glance.problems.filter(({ severity }) => severity === "error");
  return broken.length === 0 ? rows : [brokenRow(broken), ...rows];
}

function stageRow(stage: Stage, plans: readonly Plan[], glance: Glance): Row {
  const item = new vscode.TreeItem(stageNames[stage], stage === "closed" ? Collapsed : Expanded);
  item.id = `stage ${stage}`;
  item.description = String(plans.length);
  item.contextValue = "stage";
  return { item, children: plans.map((plan) => applicationRow(plan, glance, stage === "due")) };
}

function applicationRow(plan: Plan, glance: Glance, open: boolean): Row {
  const item = new vscode.TreeItem(plan.company, open ? Expanded : Collapsed);
  item.id = plan.application;
  item.description = plan.role;
  item.contextValue = "application";
  item.iconPath = new vscode.ThemeIcon("briefcase");
  item.tooltip = new vscode.MarkdownString(
    [`${plan.company}, ${plan.role}`, plan.silence?.text, ...plan.notices.map(({ text }) => text)]
      .flatMap((text) => (text ? escapeMarkdown(text) : []))
      .join("\n\n"),
  );
  const children = inOrderToAct(plan).map((advice) => adviceRow(plan, advice, glance));
  return { item, application: plan.application, children };
}

function adviceRow(plan: Plan, advice: Advice, glance: Glance): Row {
  const item = new vscode.TreeItem(advice.title, None);
  const when = whenInWords(advice, glance.today);
  const settled = advice.state === "done" || advice.state === "skipped" || advice.state === "lapsed";
  item.id = `${plan.application} ${advice.id}`;
  item.description = when;
  item.tooltip = adviceHover(plan, advice, glance.today);
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
  item.command = isMessageKind(advice.kind)
    ? { command: "afterword.draft", title: "Draft", arguments: [target] }
    : { command: "afterword.why", title: "Why This?", arguments: [target] };
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
  const item = new vscode.TreeItem("To put right", Expanded);
  item.id = "broken";
  return {
    item,
    children: problems.map((problem) => {
      const line = new vscode.TreeItem(basename(problem.file), None);
      const place = new vscode.Position(problem.line - 1, problem.column - 1);
      line.description = `line ${problem.line}: ${problem.message}`;
      line.tooltip = new vscode.MarkdownString(escapeMarkdown(problem.message));
      line.iconPath = new vscode.ThemeIcon("error", new vscode.ThemeColor("list.errorForeground"));
      line.command = {
        command: "vscode.open",
        title: "Open",
        arguments: [vscode.Uri.file(problem.file), { selection: new vscode.Range(place, place) }],
      };
      return { item: line, children: [] };
    }),
  };
}
