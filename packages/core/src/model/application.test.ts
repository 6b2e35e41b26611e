import { expect, it } from "vitest";
import { Interview } from "./application.ts";

it.each([
  ["2026-11-23 10:00", "2026-11-23 11:00", true],
  ["2026-11-23 10:00", "2026-11-23 10:00", false],
  ["2026-11-23 10:00", "2026-11-23 09:00", false],
  ["2026-11-23", "2026-11-23", true],
  ["2026-11-23", "2026-11-24", true],
  ["2026-11-23", "2026-11-22", false],
  ["2026-11-23", "2026-11-23 11:00", true],
  ["2026-11-23T10:00+02:00", "2026-11-23 09:00", true],
])("an interview from %s to %s: %s", (start, end, success) => {
  expect(Interview.safeParse({ start, end }).success).toBe(success);
});
