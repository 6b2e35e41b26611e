import { execFileSync } from "node:child_process";
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Temporal } from "temporal-polyfill";
import { describe, expect, onTestFinished, test } from "vitest";
import { run } from "../apps/cli/src/run.ts";
import { checkTemplate, profileNamed, readTemplate } from "../packages/core/src/index.ts";
import { readProfile } from "../packages/store/src/text/read.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const pages = globSync(["*.md", "docs/**/*.md", "packages/*/*.md", "apps/*/*.md", ".changeset/*.md"], {
  cwd: root,
  exclude: (path) => path.includes("node_modules"),
});
const read = (path: string): string => readFileSync(join(root, path), "utf8");

test.each(pages)("every link in %s leads somewhere", (page) => {
  const links = [...read(page).matchAll(/\]\(([^)\s]+)\)|(?:src|href)="([^"]+)"/g)].map(
    (match) => (match[1] ?? match[2]!).split("#")[0]!,
  );
  const broken = links.filter(
    (link) => link !== "" && !/^(?:https?|mailto):/.test(link) && !existsSync(join(root, dirname(page), link)),
  );
  expect(broken).toEqual([]);
});

describe.each(["README.md", "docs/getting-started.md"])("the commands in %s", (page) => {
  const commands = [...read(page).matchAll(/```sh\n([\s\S]*?)```/g)]
    .flatMap((block) => block[1]!.replaceAll("\\\n", " ").split("\n"))
    .map((line) => line.replace(/\s+#.*$/, "").trim())
    .filter((line) => line !== "");

  test("are there", () => expect(commands.length).toBeGreaterThan(3));

  test("work one after the other, as written", async () => {
    const scratch = mkdtempSync(join(tmpdir(), "afterword-docs-"));
    onTestFinished(() => rmSync(scratch, { recursive: true, force: true }));
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    for (const line of commands) {
      const argv = words(line.replace(/^npm run --silent afterword --/, "afterword"));
      if (argv[0] === "npm") {
        expect(scripts, line).toHaveProperty(argv[1] === "run" ? argv[2]! : argv[1]!);
        continue;
      }
      expect(argv.shift(), line).toBe("afterword");
      // Opening a mail program is left to the person who reads the page.
      if (argv.includes("--open")) continue;
      let err = "";
      const code = await run(argv, {
        env: { HOME: scratch, AFTERWORD_STATE: join(scratch, "state") },
        cwd: scratch,
        platform: "linux",
        now: Temporal.Instant.from("2026-11-24T16:00:00Z"),
        zone: () => "Africa/Johannesburg",
        out: () => {},
        err: (text) => void (err += text),
        stdin: async () => new Uint8Array(),
        keep: async () => {},
        interactive: false,
        columns: 100,
        colour: false,
      });
      // Beside a draft stands what could be better; a page shows one with nothing missing.
      const isDraft = argv[0] === "draft";
      expect({ line, code, err: isDraft ? "" : err }).toEqual({ line, code: 0, err: "" });
      if (isDraft) expect(err, line).not.toContain("Still missing");
    }
  });
});

const words = (line: string): string[] => [...line.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2]!);

const blocks = (page: string, language: string): string[] =>
  [...read(page).matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, "g"))].map((match) => match[1]!);

describe("every example in the guides passes the product's own check", () => {
  const templates = ["docs/templates.md", "docs/write-a-template.md"].flatMap((page) =>
    blocks(page, "markdown").map((source) => [page, source] as const),
  );
  test.each(templates)("a template in %s", (_, source) => {
    const { template, place, problems } = readTemplate("mine", source);
    expect(template ? checkTemplate(template, place) : problems).toEqual([]);
  });

  test.each(blocks("docs/write-a-profile.md", "yaml"))("a profile in docs/write-a-profile.md", (source) => {
    const { value, problems } = readProfile(source, "mine.yaml");
    expect(problems).toEqual([]);
    expect(profileNamed("mine", { mine: value! }).problems).toEqual([]);
  });

  test("there are some", () =>
    expect([templates.length, blocks("docs/write-a-profile.md", "yaml").length]).toEqual([2, 1]));
});

test.skipIf(process.platform === "win32").each(["docs/getting-started.md"])(
  "the alias in %s works in any folder, and means that folder",
  (page) => {
    const scratch = mkdtempSync(join(tmpdir(), "afterword any folder "));
    onTestFinished(() => rmSync(scratch, { recursive: true, force: true }));
    const [, alias] = /`alias afterword="(npm [^"]+)"`/.exec(read(page)) ?? [];
    const line = `${alias!.replace("$PWD", root)} --folder ./jobs setup --name Robin`;
    execFileSync("sh", ["-c", line], {
      cwd: scratch,
      env: { ...process.env, AFTERWORD_STATE: join(scratch, "state") },
    });
    expect(readFileSync(join(scratch, "jobs", "afterword.yaml"), "utf8")).toContain("Robin");
  },
  120_000,
);
