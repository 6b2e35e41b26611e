import type { Temporal } from "temporal-polyfill";
import { claims, listed, sources, whenInWords, type Advice, type ClaimId, type Plan } from "@afterword/core";
import * as vscode from "vscode";
import { escapeMarkdown } from "./markdown.ts";

// Everything a file brings is escaped, and nothing here is trusted.

const mediums = {
  email: "by email",
  call: "by phone",
  linkedin: "on LinkedIn",
  letter: "by post",
  text: "by text message",
  portal: "on their application site",
  "in-person": "in person",
};

/** What, when, to whom, why, and who says otherwise; `others` are named below. */
export function adviceHover(
  plan: Plan,
  advice: Advice,
  today: Temporal.ZonedDateTime,
  others: readonly Advice[] = [],
): vscode.MarkdownString {
  const hover = new vscode.MarkdownString(`**${escapeMarkdown(advice.title)}** · ${escapeMarkdown(plan.company)}`);
  paragraph(hover, whenInWords(advice, today));
  const people = advice.recipients.map(
    ({ name, email, passOn }) =>
      `${name}${email ? ` <${email}>` : ""}${passOn?.length ? `, to pass on to ${passOn.join(", ")}` : ""}`,
  );
  if (people.length > 0)
    paragraph(hover, `For ${people.join("; ")}${advice.channel ? `, ${mediums[advice.channel]}` : ""}.`);
  paragraph(hover, advice.reason);
  for (const { reason } of advice.holds) paragraph(hover, reason);
  for (const { text } of advice.dissent) paragraph(hover, `But ${text}`);
  if (others.length > 0) paragraph(hover, `Also: ${others.map(({ title }) => title).join("; ")}.`);
  return hover;
}

/** What a claim says, and where. */
export function claimHover(id: ClaimId): vscode.MarkdownString {
  return paragraph(
    new vscode.MarkdownString(),
    `${claims[id].says} (${listed(claims[id].sources.map((source) => sources[source].title))})`,
  );
}

function paragraph(hover: vscode.MarkdownString, text: string): vscode.MarkdownString {
  return hover.appendMarkdown(`\n\n${escapeMarkdown(text)}`);
}
