import { expect, test } from "vitest";
import { expectations, fields, judge } from "./realistic.ts";

/**
 * Invitations written after the public formats of the services that send them. Sixteen of the 46 were not looked at before the
 * first reading of them, which got 90 of their 96 fields right, 2 missing and 4 wrong.
 */
test("what is read of realistic invitations, field by field", async () => {
  const all = expectations();
  const rows = await judge(all);
  const table = Object.fromEntries(
    fields.map((field) => {
      const count = (is: string) => rows.filter((row) => row.field === field && row.is === is).length;
      return [field, { right: count("right"), missing: count("missing"), wrong: count("wrong") }];
    }),
  );
  console.table(table);
  expect(all.length).toBeGreaterThanOrEqual(40);
  expect(rows.filter(({ is }) => is !== "right")).toEqual([]);
});
