import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const here = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

interface Command {
  name: string;
  title: string;
  description: string;
  mode: string;
  interval?: string;
  platforms?: string[];
  arguments?: { name: string; type: string; required?: boolean }[];
}

const manifest = JSON.parse(readFileSync(here("package.json"), "utf8")) as {
  name: string;
  author: string;
  license: string;
  icon: string;
  description: string;
  platforms: string[];
  categories: string[];
  commands: Command[];
  tools: { name: string; title: string; description: string }[];
  ai: { instructions: string; evals: { input: string; mocks: Record<string, unknown>; expected: object[] }[] };
  preferences: { name: string; required: boolean }[];
  dependencies: Record<string, string>;
};

// What the store asks for, and `ray lint` checks only online or not at all.
test("the extension is what the store takes", () => {
  expect(manifest).toMatchObject({ license: "MIT", author: "afterword", platforms: ["macOS", "Windows"] });
  expect(manifest.name).toMatch(/^[a-z0-9-]{1,255}$/);
  expect(manifest.description.length).toBeGreaterThanOrEqual(12);
  const known = [
    "Applications",
    "Communication",
    "Data",
    "Documentation",
    "Design Tools",
    "Developer Tools",
    "Finance",
    "Fun",
    "Media",
    "News",
    "Productivity",
    "Security",
    "System",
    "Web",
    "Other",
  ];
  expect(known).toEqual(expect.arrayContaining(manifest.categories));
  for (const name of Object.keys(manifest.dependencies))
    expect(name).not.toMatch(/analytics|sentry|segment|mixpanel|keytar/);
});

test("the calendar links here", () => {
  const links = readFileSync(here("../../packages/ics/src/links.ts"), "utf8");
  expect(links).toContain(`raycast://extensions/${manifest.author}/${manifest.name}/${manifest.commands[0]!.name}?`);
});

test.each(manifest.commands.map((command) => [command.title, command] as const))("%s", (title, command) => {
  const file = [`src/${command.name}.tsx`, `src/${command.name}.ts`].find((path) => existsSync(here(path)));
  expect(file).toBeDefined();
  expect(readFileSync(here(file!), "utf8")).toMatch(/export default (?:async )?function/);
  expect(title.split(" ").every((word) => /^[A-Z]/.test(word))).toBe(true);
  expect(command.description).toMatch(/^[A-Z].{11,}\.$/);
  expect(command.arguments?.length ?? 0).toBeLessThanOrEqual(3);
  // Raycast runs nothing with a view in the background, and has no menu bar on Windows.
  if (command.interval !== undefined) expect(["no-view", "menu-bar"]).toContain(command.mode);
  if (command.mode === "menu-bar") expect(command.platforms).toEqual(["macOS"]);
});

test("nothing has to be chosen before the first use", () => {
  expect(manifest.preferences.every(({ required }) => !required)).toBe(true);
  expect(manifest.commands.flatMap(({ arguments: asked = [] }) => asked).every(({ required }) => !required)).toBe(true);
});

test("the icon is a PNG of 512 by 512", () => {
  const icon = readFileSync(here(`assets/${manifest.icon}`));
  expect(icon.subarray(1, 4).toString("latin1")).toBe("PNG");
  expect([icon.readUInt32BE(16), icon.readUInt32BE(20)]).toEqual([512, 512]);
});

test("the change log leaves the date to the store, and the read me has every command", () => {
  expect(readFileSync(here("CHANGELOG.md"), "utf8")).toMatch(/^# .+\n\n## \[.+\] - \{PR_MERGE_DATE\}\n/);
  const readme = readFileSync(here("README.md"), "utf8");
  for (const { title } of manifest.commands) expect(readme).toContain(`**${title}**`);
});

test.each(manifest.tools.map((tool) => [tool.name, tool] as const))("the tool %s", (name, { title, description }) => {
  const source = readFileSync(here(`src/tools/${name}.ts`), "utf8");
  expect(source).toMatch(/export default async function/);
  // Whatever is not named as reading asks first.
  if (!/^(?:list|get)-/.test(name)) expect(source).toContain("export const confirmation");
  expect(title).toMatch(/^[A-Z]/);
  expect(description).toMatch(/^[A-Z].{11,}\.$/);
});

test("each eval speaks to this extension and gives the tools it expects something to answer with", () => {
  for (const { input, mocks, expected } of manifest.ai.evals) {
    expect(input).toMatch(/^@afterword-follow-ups ./);
    for (const name of [...Object.keys(mocks), ...expected.flatMap(called)])
      expect(manifest.tools.map((tool) => tool.name)).toContain(name);
    for (const name of expected.flatMap(called)) expect(mocks).toHaveProperty(name);
  }
});

const called = ({ callsTool }: { callsTool?: string | { name: string } }): string[] =>
  callsTool === undefined ? [] : [typeof callsTool === "string" ? callsTool : callsTool.name];
