import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test, vi, type TestContext } from "vitest";
import { ask } from "./answer.ts";
import { openFolder } from "./folder.ts";

const noon = 1_000_000;

/** A folder whose files have not changed for a while, and a question about it that has been answered until 500 later. */
async function answered({ onTestFinished }: TestContext) {
  const path = mkdtempSync(join(tmpdir(), "afterword-answer-"));
  onTestFinished(() => {
    vi.useRealTimers();
    rmSync(path, { recursive: true, force: true });
  });
  const place = { folder: join(path, "folder"), state: join(path, "state") };
  mkdirSync(join(place.folder, "profiles"), { recursive: true });
  for (const name of ["a.md", "b.md", "afterword.yaml", "profiles/mine.yaml"])
    writeFileSync(join(place.folder, name), "text");
  rest(place.folder);
  await ask("what now", { ...place, at: noon }).keep("Write to Thandi.", noon + 500);
  return { ...place, again: (question = "what now", at = noon) => ask(question, { ...place, at }) };
}

/** Nobody can set the time at which a file's entry changed, so the clock is set, that long past the last of them. */
function rest(folder: string, milliseconds = 3000): void {
  const changed = readdirSync(folder, { recursive: true }).map((name) => statSync(join(folder, String(name))).ctimeMs);
  vi.useFakeTimers({ toFake: ["Date"], now: Math.ceil(Math.max(...changed)) + milliseconds });
}

describe("a kept answer", () => {
  test("the same question about the same files, while the answer is true", async (context) => {
    const { again } = await answered(context);
    expect(again().answer).toBe("Write to Thandi.");
    expect(again("what now", noon + 499).answer).toBe("Write to Thandi.");
    expect(again("what now", noon + 500).answer, "no longer true").toBeUndefined();
    expect(again("what now", noon - 1).answer, "before it was asked").toBeUndefined();
    expect(again("what else").answer, "another question").toBeUndefined();
  });

  test.for<[string, (folder: string) => void]>([
    ["a file that grew", (folder) => appendFileSync(join(folder, "a.md"), "!")],
    [
      "a file of the same size, its time set back",
      (folder) => {
        const { atime, mtime } = statSync(join(folder, "a.md"));
        writeFileSync(join(folder, "a.md"), "TEXT");
        utimesSync(join(folder, "a.md"), atime, mtime);
      },
    ],
    ["a new file", (folder) => writeFileSync(join(folder, "c.md"), "text")],
    ["a file that is gone", (folder) => rmSync(join(folder, "b.md"))],
    [
      "two files that swapped names",
      (folder) => {
        renameSync(join(folder, "a.md"), join(folder, "x"));
        renameSync(join(folder, "b.md"), join(folder, "a.md"));
        renameSync(join(folder, "x"), join(folder, "b.md"));
      },
    ],
    ["other settings", (folder) => writeFileSync(join(folder, "afterword.yaml"), "other")],
    ["another profile", (folder) => writeFileSync(join(folder, "profiles", "mine.yaml"), "other")],
    ["a file that may no longer be read", (folder) => chmodSync(join(folder, "a.md"), 0)],
    ["a folder that is gone", (folder) => renameSync(folder, `${folder}-moved`)],
  ])("asks for a new answer: %s", async ([, change], context) => {
    const { folder, again } = await answered(context);
    change(folder);
    expect(again().answer).toBeUndefined();
  });

  test("is not kept while a file is so fresh that it could change without a trace", async (context) => {
    const { folder, again } = await answered(context);
    writeFileSync(join(folder, "a.md"), "fresh");
    rest(folder, 2000);
    await again().keep("Too soon.", noon + 500);
    expect(again().answer).toBeUndefined();
  });

  test("belongs to the files as they were when the question was asked", async (context) => {
    const { folder, again } = await answered(context);
    const question = again();
    writeFileSync(join(folder, "a.md"), "meanwhile");
    await question.keep("Of before.", noon + 500);
    expect(again().answer).toBeUndefined();
  });

  test("a damaged answer, and a state folder that refuses, are no reason to fail", async (context) => {
    const { state, again, folder } = await answered(context);
    const kept = join(state, "folders", readdirSync(join(state, "folders"))[0]!, "answer.json");
    expect(statSync(kept).mode & 0o777).toBe(0o600);
    for (const text of ["", "null", "[]", '{"from":[]}', readFileSync(kept, "utf8").slice(0, -4)]) {
      writeFileSync(kept, text);
      expect(again().answer).toBeUndefined();
    }
    writeFileSync(join(folder, "..", "file"), "");
    await ask("what now", { folder, state: join(folder, "..", "file"), at: noon }).keep("Nowhere.", noon + 500);
  });

  test("forgetting takes it along", async (context) => {
    const { folder, state, again } = await answered(context);
    const { id } = await openFolder({ folder, state, now: () => ({ epochMilliseconds: noon }) }).put({
      company: "Acme",
      role: "Engineer",
    } as never);
    rest(folder);
    await again().keep("Write to Acme.", noon + 500);
    expect(again().answer).toBe("Write to Acme.");
    await openFolder({ folder, state, now: () => ({ epochMilliseconds: noon }) }).forget({ application: id });
    expect(readdirSync(join(state, "folders", readdirSync(join(state, "folders"))[0]!))).not.toContain("answer.json");
  });
});
