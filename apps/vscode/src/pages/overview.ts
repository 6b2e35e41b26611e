import { overviewSvg, whenInWords } from "@afterword/core";
import type { Snapshot } from "@afterword/service";
import { escape, link, page } from "./html.ts";

/** Every plan in one picture, and what comes next in each. */
export function overviewPage(snapshot: Snapshot): string {
  const { now, today } = snapshot;
  const plans = snapshot.plans();
  const picture = overviewSvg(plans, {
    now,
    zone: today.timeZoneId,
    ink: "currentColor",
    accent: "var(--vscode-textLink-foreground)",
  });
  const rows = plans.map(({ application, company, role, status, primary }) => {
    const next = primary ? `${primary.title}: ${whenInWords(primary, today)}` : status;
    return `<li class="${primary?.state ?? "done"}">
<h2>${escape(company)} <span class="role">${escape(role)}</span></h2>
<p>${escape(next)}</p>
<p class="actions">${link("afterword.showPlan", { application }, "Show Plan", company)} ${link("afterword.openApplication", { application }, "Open the File", company)}</p>
</li>`;
  });
  return page({
    title: "All plans",
    body: `<h1>All plans</h1>
<figure tabindex="0" aria-label="Timeline of the steps">${picture}</figure>
<ol class="cards" aria-label="Applications, the most urgent first">${rows.join("\n")}</ol>`,
  });
}
