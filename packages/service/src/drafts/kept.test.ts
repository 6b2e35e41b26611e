import { expect, test } from "vitest";
import { openExample } from "../../test/example.ts";
import { keptDraft } from "./kept.ts";

test("a text that was worked on is outdated once the record gives another draft, until that was seen", async () => {
  const { environment } = await openExample({ now: "2026-11-22T16:00:00Z" });
  const kept = keptDraft(environment, { application: "acme1", advice: "abc" });
  expect(await kept.isOutdated("first")).toBe(false);
  await kept.keepText("mine", "first");
  expect([await kept.isOutdated("first"), await kept.isOutdated("second")]).toEqual([false, true]);
  await kept.keepText("mine, longer", "second");
  expect(await kept.isOutdated("second")).toBe(true);
  await kept.markSeen("second");
  expect(await kept.isOutdated("second")).toBe(false);
  await kept.keepText("third", "third");
  expect(await kept.isOutdated("third")).toBe(false);
  await kept.discardText();
  expect(await kept.isOutdated("fourth")).toBe(false);
});
