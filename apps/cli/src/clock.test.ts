import { expect, test } from "vitest";
import { presentMoment } from "./clock.ts";

test("the clock is the machine's unless AFTERWORD_NOW names another moment", () => {
  const before = Date.now();
  expect(presentMoment({})).toBeGreaterThanOrEqual(before);
  expect(presentMoment({ AFTERWORD_NOW: "" })).toBeGreaterThanOrEqual(before);
  expect(presentMoment({ AFTERWORD_NOW: "2026-11-23T12:00:00+02:00" })).toBe(Date.UTC(2026, 10, 23, 10));
});

test.each(["tomorrow", "2026-11-23", "2026-11-23T10:00:00", "2026-13-40T10:00:00Z"])(
  "a moment that could be several is refused: %s",
  (text) =>
    expect(() => presentMoment({ AFTERWORD_NOW: text })).toThrow(
      `AFTERWORD_NOW: expected a moment such as "2026-11-23T10:00:00Z", found "${text}"`,
    ),
);
