import { checks, groups, type Check, type Example } from "../../packages/check/src/index.ts";
import { attributed } from "../../packages/core/src/index.ts";

/** The page on the checks, from their own examples: what each finds is found here, not claimed. And their codes, for core to read profiles by. */
export async function generate(): Promise<Record<string, string>> {
  return {
    "docs/checks.md": `${intro}\n${groups.map(groupPage).join("\n")}`,
    "packages/core/src/profiles/check-codes.gen.ts": codes,
  };
}

const codes = `// Written by \`pnpm generate\` from packages/check/src/checks. Do not edit.

/** What a profile may change the severity of. */
export const checkCodes: readonly string[] = ${JSON.stringify(checks.map(({ code }) => code).sort(), null, 2)
  .replaceAll('"', "'")
  .replace(/'\n\]/, "',\n]")}
`;

const intro = `<!-- Written by \`pnpm generate\` from packages/check/src/checks. -->

# What the check finds

Every note is checked before you send it: in every app while you write, and with \`afterword check FILE\` for text written elsewhere.
A **blocker** asks for confirmation before the note is copied or opened; a **warning** is shown; a **hint** is shown quietly. A note you sent can always be recorded.

- Your own profile can change the severity of a finding: \`severities: {jargon: off, tracker: blocker}\`, by the code below.
- Most checks need more data: facts need the application, shape needs the kind of note, spelling needs a dictionary.
- ⟦ ⟧ mark the finding; → shows the text after the first correction.
`;

const ends = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

function groupPage(group: Check["group"]): string {
  const members = checks.filter((each) => each.group === group);
  return `\n## ${group[0]!.toUpperCase()}${group.slice(1)}\n${members.map(page).join("")}`;
}

function page({ code, severity, claim, about, kinds, good, bad }: Check): string {
  const rows = [
    `${ends(about)} *${severity}*; ${attributed(claim)} so (${claim}).${kinds ? ` Only in: ${kinds.join(", ")}.` : ""}`,
    "",
    ...bad.slice(0, 4).map((example) => `- ${shown(example.subject ?? example.text, example)}`),
    ...good
      .slice(0, 1)
      .map((example) => `- fine: ${code === "markup" ? "" : quoted(example.subject ?? example.text)}`)
      .filter((line) => line !== "- fine: "),
  ];
  return `\n### \`${code}\`\n\n${rows.join("\n")}\n`;
}

function shown(marked: string, example: Example): string {
  const after = example.fixed === undefined ? "" : ` → ${quoted(example.fixed)}`;
  return `${quoted(marked.replaceAll("«»", "⟦ ⟧").replaceAll("«", "⟦").replaceAll("»", "⟧"))}${after}`;
}

/** As code, so that nothing in an example is markup here; long ones are cut. */
function quoted(text: string): string {
  const line = text.replace(/\s*\n\s*/g, " ⏎ ");
  const cut = line.length > 160 ? `${line.slice(0, 80)} … ${line.slice(-70)}` : line;
  const fence = cut.includes("`") ? "``" : "`";
  return fence === "``" ? `\`\` ${cut} \`\`` : `\`${cut}\``;
}
