import { expect, test } from "vitest";
import { openExample } from "../../test/example.ts";
import { localStateOf } from "./refresh.ts";
import { usedApps } from "./linked-apps.ts";

const now = "2026-11-23T16:00:00Z";

test("an app is known from its first calendar on, in one order; what cannot be read counts as none", async () => {
  const localState = localStateOf(await openExample({ now }));
  expect(await usedApps(localState, undefined)).toEqual([]);
  expect(await usedApps(localState, "terminal")).toEqual(["terminal"]);
  expect(await usedApps(localState, "vscode")).toEqual(["vscode", "terminal"]);
  expect(await usedApps(localState, undefined)).toEqual(["vscode", "terminal"]);
  await localState.update("apps.json", async () => '["terminal","phone"');
  expect(await usedApps(localState, undefined)).toEqual([]);
  await localState.update("apps.json", async () => '["phone","raycast"]');
  expect(await usedApps(localState, "terminal")).toEqual(["raycast", "terminal"]);
});
