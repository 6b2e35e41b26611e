/** What a person does, in a browser in front of a real VS Code with the package installed. */
import { appearance } from "./journeys/appearance.ts";
import { dayAfter } from "./journeys/day-after.ts";
import { dropping } from "./journeys/dropping.ts";
import { firstDay } from "./journeys/first-day.ts";
import { form } from "./journeys/form.ts";
import { mailbox, startDovecot } from "./journeys/mailbox.ts";
import { panel } from "./journeys/panel.ts";
import { restricted } from "./journeys/restricted.ts";
import { language, translate, translated } from "./journeys/translated.ts";
import { putFileInTheWay, troubles } from "./journeys/troubles.ts";
import { walkthrough } from "./journeys/walkthrough.ts";
import { weeksAfter } from "./journeys/weeks-after.ts";
import { robin, walk, type Journey } from "./walk.ts";

const journeys: Record<string, Journey> = {
  firstDay: { steps: firstDay },
  troubles: { steps: troubles, beside: putFileInTheWay },
  walkthrough: { steps: walkthrough },
  dayAfter: { steps: dayAfter },
  panel: { steps: panel, applications: robin },
  weeksAfter: { steps: weeksAfter, applications: robin, theme: "Default Dark Modern" },
  dropping: { steps: dropping, applications: robin },
  form: { steps: form },
  mailbox: { steps: mailbox, applications: robin, beside: startDovecot },
  translated: { steps: translated, applications: robin, beside: translate, language },
  restricted: { steps: restricted, applications: robin, restricted: true },
  appearance: { steps: appearance, applications: robin },
};

/** All of them, or the one that `AFTERWORD_TEST_ONLY` names. */
export async function runJourneys(vsix: string): Promise<boolean> {
  const only = process.env["AFTERWORD_TEST_ONLY"];
  let passed = true;
  for (const [name, journey] of Object.entries(journeys)) {
    if (only === undefined || only.split(",").includes(name))
      passed = ((await walk(vsix, journey)) || (await walkAgain(vsix, name, journey))) && passed;
  }
  return passed;
}

/**
 * The editor forgets the rows of a view for a moment whenever it draws them anew; a click or a drop just then, sooner than a person's, goes
 * to nobody. One more walk from the start tells that from a fault.
 */
function walkAgain(vsix: string, name: string, journey: Journey): Promise<boolean> {
  console.log(`  once more from the start: ${name}`);
  return walk(vsix, journey);
}
