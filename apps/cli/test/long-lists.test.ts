import { expect, test } from "vitest";
import { desk } from "./harness.ts";

const many = (count: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, n) => [
      `company-${n}.md`,
      `---\nid: c${n}\ncompany: Company ${n}\nrole: Engineer\ninterviews:\n  - {start: 2026-11-20 16:00, end: 2026-11-20 17:00, people: [Jo Smith <jo@c${n}.example>]}\n---\n`,
    ]),
  );

test.each([
  ["next", 12, "48 more, 60 to come or waiting: afterword next --all"],
  ["next --limit 3", 3, "57 more, 60 to come or waiting: afterword next --all"],
  ["next --all --limit 3", 3, "more: a higher --limit, or none"],
])("%s over thirty applications shows %i and says what shows the rest", async (line, shown, more) => {
  const { out } = await desk(many(30)).run(line);
  expect(out.match(/afterword (?:draft|debrief) "Company \d+"/g)).toHaveLength(shown);
  expect(out).toContain(more);
});

test("a name that fits thirty applications is answered with ten of them and a count", async () => {
  const { code, err } = await desk(many(30)).run("plan company");
  expect(code).toBe(2);
  expect(err.match(/^ {2}c\d+ {2}Company/gm)).toHaveLength(10);
  expect(err).toContain("and 20 more");
});

test.each([40, 60, 66, 120])(
  "on %i columns no line of a plan, a list or what is next is longer, and each bar stays whole",
  async (columns) => {
    const at = desk(many(1));
    await at.run("instruction company will-contact");
    for (const line of ["plan", "next --all", "list"]) {
      const { out } = await at.run(line, { columns, isTerminal: true });
      const tooLong = out.split("\n").filter((one) => one.length > columns && !one.includes("afterword "));
      expect(tooLong).toEqual([]);
    }
    expect((await at.run("plan", { columns })).out.match(/━*◆━*/g)!.length).toBeGreaterThan(1);
  },
);
