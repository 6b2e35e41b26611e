/** Embeds the template files into core, which cannot read them, and writes the page that shows each one filled in. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { claims } from "../../packages/core/src/claims/index.ts";
import type { Draft } from "../../packages/core/src/drafts/index.ts";
import { filters } from "../../packages/core/src/templates/filters.ts";
import { slots } from "../../packages/core/src/templates/slots.ts";
import { readTemplate, type Template } from "../../packages/core/src/templates/template.ts";

const folder = new URL("../../packages/core/src/templates/", import.meta.url);
const registryFile = new URL("registry.gen.ts", folder);

/** Puts the registry right before anything is loaded that drafts by it. */
export function prepare(): void {
  const text = registry(templatesThere());
  if (readFileSync(registryFile, "utf8") !== text) writeFileSync(registryFile, text);
}

export async function generate(): Promise<Record<string, string>> {
  const templates = templatesThere();
  return {
    "packages/core/src/templates/registry.gen.ts": registry(templates),
    "docs/templates.md": page(templates, await examples(templates)),
  };
}

const templatesThere = (): Template[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".md"))
    .sort()
    .map((file) => read(file.replace(/\.md$/, ""), readFileSync(new URL(file, folder), "utf8")));

function read(name: string, source: string): Template {
  const { template, problems } = readTemplate(name, source);
  if (template?.claims.length === 0) throw new Error(`${name}.md rests on no claim`);
  if (!template)
    throw new Error(problems.map(({ line, column, message }) => `${name}.md:${line}:${column} ${message}`).join("\n"));
  return template;
}

const registry = (
  templates: readonly Template[],
): string => `// Written by \`pnpm generate\` from the .md files beside it. Do not edit.
import type { Template } from './template.ts'

export const builtinTemplates: readonly Template[] = ${JSON.stringify(templates, null, 2)}
`;

/** The first situation that each template is chosen in, with the notes it gives there. */
async function examples(templates: readonly Template[]): Promise<Examples> {
  const { draft } = await import("../../packages/core/src/drafts/index.ts");
  const { inputsOf, situations } = await import("../../packages/core/test/situations.ts");
  const found = new Map<string, { situation: string; note: Draft }>();
  for (const situation of situations) {
    for (const input of inputsOf(situation)) {
      const note = draft({ ...input, userTemplates: templates });
      if (!found.has(note.template)) found.set(note.template, { situation: situation.name, note });
    }
  }
  return found;
}

type Examples = ReadonlyMap<string, { situation: string; note: Draft }>;

function page(templates: readonly Template[], shown: Examples): string {
  const sections = templates.map(({ name, kind, channel, voice, about, when, limits, claims: ids }) => {
    const example = shown.get(name);
    const facts = [
      `\`${kind}\``,
      channel,
      ...(voice ? [`${voice} voice`] : []),
      ...(when.length > 0 ? [`when ${when.map((slot) => `\`${slot}\``).join(", ")}`] : []),
      ...Object.entries(limits).map(
        ([what, most]) => `at most ${most} ${what === "premium" ? "characters with LinkedIn Premium" : what}`,
      ),
      `rests on ${ids.join(", ")}`,
    ].join(" · ");
    return `### ${name}\n\n${about}. ${facts}.\n\n${example ? shownNote(example) : "No example."}`;
  });
  const cited = [...new Set(templates.flatMap(({ claims: ids }) => ids))].sort((a, b) => (a < b ? -1 : 1));
  return `<!-- Written by \`pnpm generate\`. Do not edit. -->

# Templates

${readFileSync(new URL("templates-intro.md", import.meta.url), "utf8").trim()}

## Slots

Where a slot has nothing to stand in it, the draft shows what is asked for in brackets. Flags are for \`{{#if}}\` only.

| slot | type | what it is | example |
|---|---|---|---|
${Object.entries(slots)
  .map(
    ([name, { type, ask, example }]) =>
      `| \`${name}\` | ${type} | ${ask.replace(/\{(?:to|one|two|three|four)\}/g, "that person")} | ${example} |`,
  )
  .join("\n")}

## Filters

| filter | what it does |
|---|---|
${Object.entries(filters)
  .map(([name, { says }]) => `| \`${name}\` | ${says.replaceAll("|", "\\|")} |`)
  .join("\n")}

## The built-in templates

${sections.join("\n\n")}

## What they rest on

${cited.map((id) => `- **${id}** ${claims[id].says}`).join("\n")}
`;
}

function shownNote({ situation, note: { subject, body } }: { situation: string; note: Draft }): string {
  const head = subject === undefined ? "" : `Subject: ${subject}\n\n`;
  return `For example (${situation}):\n\n~~~text\n${head}${body}\n~~~`;
}
