import { expect, test } from "vitest";
import { pagesOf, sectionsOf } from "./sections.ts";

test("a page is split at what is named in its third headings", () => {
  expect(sectionsOf("# All\n\n## A\n\n### one\n\ntext\n\n### `two-b`\n\nmore\n\n### Not a name\n\n## B\n")).toEqual([
    { name: "one", text: "# one\n\ntext\n\n" },
    { name: "two-b", text: "# two-b\n\nmore\n\n" },
  ]);
});

test.each(["rules", "templates", "checks"] as const)("every one of the %s has a page", (page) => {
  const names = pagesOf(page).map(({ name }) => name);
  expect(names.length).toBeGreaterThan(10);
  expect(new Set(names).size).toBe(names.length);
});
