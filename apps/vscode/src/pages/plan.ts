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
import { escape, link, page } from "./html.ts";

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
  return page({
    title: plan.company,
    body: `<h1>${escape(plan.company)} <span class="role">${escape(plan.role)}</span></h1>
${plan.silence ? `<p>${escape(plan.silence.text)}</p>` : ""}
<figure tabindex="0" aria-label="Timeline of the steps">${timelineSvg(plan, { now, zone: today.timeZoneId, ink: "currentColor", accent: "var(--vscode-textLink-foreground)" })}</figure>
${plan.notices.map(({ text }) => `<p class="notice">${escape(text)}</p>`).join("\n")}
<ol class="cards" aria-label="Advice, ${unfolded === undefined ? "what to do first" : "what you asked about"} on top">
${inOrderToAct(plan)
  .toSorted((a, b) => Number(b.id === unfolded) - Number(a.id === unfolded))
  .flatMap(({ id }) => reasons.cards.find(({ advice }) => advice.id === id) ?? [])
  .map((why) => card(plan, why, today, why.advice.id === unfolded))
  .join("\n")}
</ol>
${reasons.absent.length > 0 ? `<details><summary>Why not something else?</summary><dl>${reasons.absent.map(absent).join("")}</dl></details>` : ""}
<p>${link("afterword.openApplication", { application: plan.application }, "Open the file with the facts")} ${link("afterword.showAllPlans", {}, "All plans")}</p>`,
  });
}

function card(plan: Plan, why: Why, today: Temporal.ZonedDateTime, unfolded: boolean): string {
  const { advice } = why;
  const settled = advice.state === "done" || advice.state === "skipped";
  const pending = advice.state === "open" || advice.state === "overdue" || advice.state === "upcoming";
  const target = { application: plan.application, advice: advice.id };
  const actions = [
    isMessageKind(advice.kind) && advice.state !== "done" && link("afterword.draft", target, "Draft", advice.title),
    advice.kind === "debrief" && pending && link("afterword.debrief", target, "Debrief", plan.company),
    isMessageKind(advice.kind) && pending && link("afterword.markSent", target, "Mark as Sent", advice.title),
    pending && link("afterword.skip", target, "Skip", advice.title),
  ].filter(Boolean);
  return `<li class="${advice.state}">
<h2>${escape(advice.title)}${advice.strength === "may" && !settled ? ' <span class="state">an option</span>' : ""}</h2>
<p class="when">${escape(whenInWords(advice, today))}</p>
${why.held.map(({ reason }) => `<p>${escape(reason)}</p>`).join("")}
<p>${escape(advice.reason)}</p>
${why.dissent.map(({ text }) => `<p class="dissent">But ${escape(text)}</p>`).join("")}
${actions.length > 0 ? `<p class="actions">${actions.join(" ")}</p>` : ""}
<details${unfolded ? " open" : ""}><summary>Why?<span class="hidden"> ${escape(advice.title)}</span></summary>
<p>${escape(why.when)}</p>
${advice.facts.length > 0 ? `<h3>From what is recorded</h3><dl>${advice.facts.map(({ name, value }) => `<dt>${escape(name)}</dt><dd>${escape(value)}</dd>`).join("")}</dl>` : ""}
${cited("Sources", [...why.rests, ...why.held.flatMap(({ rests }) => rests)])}
${cited("Sources that disagree", why.dissent)}
<h3>Rules</h3><ul>
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
