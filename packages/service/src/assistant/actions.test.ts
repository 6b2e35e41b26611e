import { expect, test } from "vitest";
import { openExample } from "../../test/example.ts";
import type { TypedFields } from "../index.ts";
import { assistantActions } from "./actions.ts";
import { nextLines } from "./words.ts";

/** What an assistant is told to do next once it called a tool. */
async function nextAfter(name: string, typed: TypedFields): Promise<string> {
  const service = await openExample({ now: "2026-11-23T16:00:00Z" });
  const { action } = assistantActions.find((one) => one.name === name)!;
  await service.run(action, { application: "acme", ...typed });
  const snapshot = await service.snapshot();
  const stored = snapshot.applications.find(({ application }) => application.company === "Acme")!;
  return nextLines(snapshot, stored).join("\n");
}

test("a mistake in a note that is out is to be corrected in the next hours of work", async () => {
  const mistake = { what: "fact", to: "Thandi Nkosi", note: "The last line named another employer." };
  expect(await nextAfter("record_mistake", mistake)).toMatch(/^soon: Correct your note to Acme .*tomorrow 09:00/m);
});

test("a pause ends on a day that is no promise of an answer", async () => {
  const service = await openExample({ now: "2026-11-23T16:00:00Z" });
  const { action } = assistantActions.find(({ name }) => name === "record_pause")!;
  await service.run(action, { application: "acme", until: "11 January" });
  const { applications, plan } = await service.snapshot();
  const stored = applications.find(({ application }) => application.company === "Acme")!;
  expect(stored.application.promise?.by).toBe("2026-12-04");
  const ask = plan(stored).advice.find(({ kind }) => kind === "status-check")!;
  expect(ask.reason).toContain("on hold until Monday 11 January");
});
