import { cpSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Temporal } from "temporal-polyfill";
import { expect, onTestFinished, test, vi } from "vitest";
import { askAgain } from "../src/again.ts";
import { run } from "../src/run.ts";

const robin = fileURLToPath(new URL("../../../examples/robin", import.meta.url));

/** Nobody can set the time at which a file's entry changed, so the clock is set: three seconds past the last of them. */
function rest(folder: string): void {
  const changed = readdirSync(folder, { recursive: true }).map((name) => statSync(join(folder, String(name))).ctimeMs);
  vi.useFakeTimers({ toFake: ["Date"], now: Math.ceil(Math.max(...changed)) + 3000 });
}

/** The program as `start.ts` runs it, its files at rest. */
function program() {
  const cwd = mkdtempSync(join(tmpdir(), "afterword-again-"));
  onTestFinished(() => {
    vi.useRealTimers();
    rmSync(cwd, { recursive: true, force: true });
  });
  const folder = join(cwd, "folder");
  cpSync(robin, folder, { recursive: true });
  rest(folder);
  const where = {
    env: { HOME: cwd, AFTERWORD_FOLDER: folder, AFTERWORD_STATE: join(cwd, "state") },
    cwd,
    platform: "linux",
    columns: 100,
    colour: false,
  } as const;
  const ask = (line: string, now: string, more: { columns?: number; build?: string } = {}) =>
    askAgain({ ...where, argv: line.split(" "), build: "1", now: Date.parse(now), ...more });
  return {
    folder,
    ask,
    run: async (line: string, now: string) => {
      let [out, warned] = ["", false];
      const question = ask(line, now);
      await run(line.split(" "), {
        ...where,
        now: Temporal.Instant.from(now),
        zone: () => "Africa/Johannesburg",
        interactive: false,
        stdin: async () => new Uint8Array(),
        out: (text) => void (out += text),
        err: () => void (warned = true),
        keep: async (answer, until) => {
          if (!warned) await question?.keep(answer, until);
        },
      });
      return out;
    },
  };
}

test("what to do next is remembered until it reads otherwise", async () => {
  const { folder, ask, run } = program();
  const said = await run("next", "2026-11-22T16:00:00Z");
  expect(said).toContain("best tomorrow 09:00");
  expect(ask("next", "2026-11-22T16:00:01Z")?.answer, "asked again").toBe(said);
  expect(ask("next", "2026-11-22T21:59:59Z")?.answer, "before midnight in Johannesburg").toBe(said);
  expect(ask("next", "2026-11-22T22:00:00Z")?.answer, '"tomorrow" is today').toBeUndefined();
  expect(
    ask("next --now 2026-11-22T18:30:00+02:00", "2027-01-01T00:00:00Z")?.answer,
    "rehearsing the same evening",
  ).toBe(said);
  expect(ask("next", "2026-11-22T16:00:01Z", { columns: 80 })?.answer, "on another screen").toBeUndefined();
  expect(ask("next", "2026-11-22T16:00:01Z", { build: "2" })?.answer, "after an update").toBeUndefined();
  expect(ask("next --profile patient", "2026-11-22T16:00:01Z")?.answer, "under another profile").toBeUndefined();
  expect(ask("next --all", "2026-11-22T16:00:01Z")?.answer, "another question").toBeUndefined();
  writeFileSync(join(folder, "new.md"), "---\ncompany: New\nrole: Engineer\n---\n");
  expect(ask("next", "2026-11-22T16:00:01Z")?.answer, "after a change").toBeUndefined();
});

test("a warning is said every time, and a machine may travel where no zone is set", async () => {
  const { folder, ask, run } = program();
  writeFileSync(join(folder, "bad.md"), "---\ncompany: Bad\nsenior: perhaps\n---\n");
  rest(folder);
  await run("next", "2026-11-22T16:00:00Z");
  expect(ask("next", "2026-11-22T16:00:00Z")?.answer).toBeUndefined();
  rmSync(join(folder, "bad.md"));
  writeFileSync(join(folder, "afterword.yaml"), "name: Robin\n");
  rest(folder);
  await run("next", "2026-11-22T16:00:00Z");
  expect(ask("next", "2026-11-22T16:00:00Z")?.answer).toBeUndefined();
});

test.for([
  "plan",
  "next --json",
  "next --now tomorrow",
  "next extra",
  "next --nonsense",
  "next --now 2026-11-22",
  "--version",
  "next --help",
  "log next",
])("%s is for the program", async (line) => {
  expect(
    askAgain({
      argv: line.split(" "),
      env: { HOME: "/nowhere" },
      cwd: "/",
      platform: "linux",
      columns: 100,
      colour: false,
      build: "1",
      now: 0,
    }),
  ).toBeUndefined();
});
