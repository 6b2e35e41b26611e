import type { Temporal } from "temporal-polyfill";
import {
  inOrderToAct,
  isMessageKind,
  listed,
  timelineSvg,
  whenInWords,
  type Cited,
  type Plan,
  type Why,
  type WhyNot,
} from "@afterword/core";
import { createHash } from "node:crypto";

export interface PageOptions {
  now: Temporal.Instant;
  /** Now, on the sender's wall clock. */
  today: Temporal.ZonedDateTime;
  /** The id of the advice whose reasons are unfolded. */
  unfolded?: string | undefined;
}

/** The plan as a page of its own: the timeline, then every card with its reasons. No script, no font, no picture from elsewhere. */
export function planPage(
  plan: Plan,
  reasons: { cards: readonly Why[]; absent: readonly WhyNot[] },
  { now, today, unfolded }: PageOptions,
): string {
  const hash = createHash("sha256").update(style).digest("base64");
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'">
<title>${escape(plan.company)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escape(plan.company)} <span class="role">${escape(plan.role)}</span></h1>
${plan.silence ? `<p>${escape(plan.silence.text)}</p>` : ""}
<figure>${timelineSvg(plan, { now, zone: today.timeZoneId, ink: "currentColor", accent: "var(--vscode-textLink-foreground)" })}</figure>
${plan.notices.map(({ text }) => `<p class="notice">${escape(text)}</p>`).join("\n")}
<ol class="cards">
${inOrderToAct(plan)
  .flatMap(({ id }) => reasons.cards.find(({ advice }) => advice.id === id) ?? [])
  .map((why) => card(plan, why, today, why.advice.id === unfolded))
  .join("\n")}
</ol>
${reasons.absent.length > 0 ? `<details><summary>Why not something else?</summary><dl>${reasons.absent.map(absent).join("")}</dl></details>` : ""}
<p><a href="${command("afterword.openApplication", { application: plan.application })}">Open the file with the facts</a></p>
</main>
</body>
</html>
`;
}

function card(plan: Plan, why: Why, today: Temporal.ZonedDateTime, unfolded: boolean): string {
  const { advice } = why;
  const settled = advice.state === "done" || advice.state === "skipped";
  const pending = advice.state === "open" || advice.state === "overdue" || advice.state === "upcoming";
  const target = { application: plan.application, advice: advice.id };
  const actions = [
    isMessageKind(advice.kind) && advice.state !== "done" && link("afterword.draft", target, "Draft"),
    isMessageKind(advice.kind) && pending && link("afterword.markSent", target, "Mark as Sent"),
    pending && link("afterword.skip", target, "Skip"),
  ].filter(Boolean);
  return `<li class="${advice.state}">
<h2>${escape(advice.title)}${advice.strength === "may" && !settled ? ' <span class="state">an option</span>' : ""}</h2>
<p class="when">${escape(whenInWords(advice, today))}</p>
${why.held.map(({ reason }) => `<p>${escape(reason)}</p>`).join("")}
<p>${escape(advice.reason)}</p>
${why.dissent.map(({ text }) => `<p class="dissent">But ${escape(text)}</p>`).join("")}
${actions.length > 0 ? `<p class="actions">${actions.join(" ")}</p>` : ""}
<details${unfolded ? " open" : ""}><summary>Why?</summary>
<p>${escape(why.when)}</p>
${advice.facts.length > 0 ? `<h3>From what is recorded</h3><dl>${advice.facts.map(({ name, value }) => `<dt>${escape(name)}</dt><dd>${escape(value)}</dd>`).join("")}</dl>` : ""}
${cited("What it rests on", [...why.rests, ...why.held.flatMap(({ rests }) => rests)])}
${cited("Who says otherwise", why.dissent)}
<h3>By which rules</h3><ul>
${why.fired.map(({ rule, summary }) => `<li><code>${escape(rule)}</code> ${escape(summary)}</li>`).join("")}
${why.overruled.map(({ rule, summary, by }) => `<li><code>${escape(rule)}</code> ${escape(summary)} It gives way to <code>${escape(by)}</code>.</li>`).join("")}
${why.off.map(({ rule, summary, when }) => `<li><code>${escape(rule)}</code> ${escape(summary)} It is off in this profile. ${escape(when)}</li>`).join("")}
</ul></details>
</li>`;
}

const cited = (title: string, claims: readonly Cited[]): string =>
  claims.length === 0
    ? ""
    : `<h3>${title}</h3><ul>${claims.map(({ says, sources }) => `<li>${escape(says)} <cite>${escape(listed(sources))}</cite></li>`).join("")}</ul>`;

const absent = ({ kind, because, would }: WhyNot): string =>
  `<dt>${escape(kind)}</dt><dd>${escape(because)}${would ? ` ${escape(would.when)}` : ""}</dd>`;

const link = (id: string, target: object, label: string): string =>
  `<a class="action" href="${command(id, target)}">${label}</a>`;

/** Opaque ids only; encoded twice, as an argument in a URL in an attribute. */
const command = (id: string, target: object): string =>
  escape(`command:${id}?${encodeURIComponent(JSON.stringify([target]))}`);

const escape = (text: string): string =>
  text
    .replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu, " ")
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const style = `
body { color: var(--vscode-foreground); background: var(--vscode-editor-background); font-family: var(--vscode-font-family); font-size: var(--vscode-font-size); line-height: 1.5; }
main { max-width: 800px; margin: 0 auto; padding: 0 16px 48px; }
h1 { font-size: 1.6em; font-weight: 600; margin: 1em 0 .6em; }
h2 { font-size: 1.05em; font-weight: 600; margin: 0; }
h3 { font-size: 1em; font-weight: 600; margin: 1em 0 .2em; }
.role, .state, .when, cite { color: var(--vscode-descriptionForeground); font-weight: 400; font-style: normal; }
figure { margin: 0 0 1em; overflow-x: auto; }
figure svg { display: block; max-width: 100%; height: auto; }
ol.cards { list-style: none; padding: 0; }
ol.cards > li { padding: 12px 16px; margin: 0 0 10px; border: 1px solid var(--vscode-widget-border, var(--vscode-contrastBorder, transparent)); border-left: 3px solid var(--vscode-descriptionForeground); background: var(--vscode-editorWidget-background); }
ol.cards > li.open { border-left-color: var(--vscode-textLink-foreground); }
ol.cards > li.overdue { border-left-color: var(--vscode-errorForeground); }
ol.cards > li.done, ol.cards > li.skipped, ol.cards > li.lapsed { border-left-style: dotted; }
ol.cards p { margin: .3em 0; }
.dissent, .notice { padding-left: 10px; border-left: 2px solid var(--vscode-editorWarning-foreground, currentColor); }
a { color: var(--vscode-textLink-foreground); }
a:focus, summary:focus { outline: 1px solid var(--vscode-focusBorder); outline-offset: 2px; }
.actions a { margin-right: 14px; }
summary { cursor: pointer; color: var(--vscode-descriptionForeground); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 2px 14px; margin: 0; }
dd { margin: 0; }
ul { margin: 0; padding-left: 20px; }
cite { display: block; }
`;
