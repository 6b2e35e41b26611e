import { describe, expect, test } from "vitest";
import { desk } from "./harness.ts";

interface PlanJson {
  advice: { kind: string; state: string; round: string }[];
}

const thandi = '"Thandi Nkosi <t@acme.example>"';

/** Thandi in both rounds: it is too late to thank her for the first, and time to for the second. */
async function twice() {
  const me = desk();
  for (const line of [
    'setup --name "Robin Adams" --zone Africa/Johannesburg --country ZA',
    `add Acme Dev --start "2026-11-02 10:00" --end 11:00 --with ${thandi}`,
    `round add acme --start "2026-11-20 10:00" --end 11:00 --with ${thandi} "Jo Adams <jo@acme.example>"`,
  ])
    expect({ line, ...(await me.run(line)) }).toMatchObject({ code: 0, err: "" });
  const thanks = async () =>
    (await me.json<PlanJson>("plan acme")).advice
      .filter(({ kind }) => kind === "thank-you")
      .map(({ round, state }) => `${round} ${state}`);
  return { me, thanks };
}

describe("what was sent settles what it was for", () => {
  test("one who was met twice was thanked for the round whose time it is", async () => {
    const { me, thanks } = await twice();
    expect(await thanks()).toEqual(["r1 lapsed", "r2 open", "r2 open"]);
    expect((await me.run("log acme sent thank-you --to Thandi")).out).toContain(
      "Recorded as sent: thank you to Thandi Nkosi <t@acme.example>, ",
    );
    expect(await thanks()).toEqual(["r1 lapsed", "r2 done", "r2 open"]);
  });

  test.each(["--to Thandi --to Jo", '--to "Thandi, Jo"', '--to "Thandi and Jo"'])("%s is both", async (to) => {
    const { me, thanks } = await twice();
    await me.run(`log acme sent thank-you ${to}`);
    expect(await thanks()).toEqual(["r1 lapsed", "r2 done", "r2 done"]);
  });

  test("everyone is everyone who is due", async () => {
    const { me, thanks } = await twice();
    await me.run("log acme sent thank-you --to all");
    expect(await thanks()).toEqual(["r1 lapsed", "r2 done", "r2 done"]);
  });

  test("where two rounds are due, each has an entry of its own", async () => {
    const { me } = await twice();
    await me.run('reschedule acme r1 --start "2026-11-19 10:00" --end 11:00');
    expect((await me.run("log acme sent thank-you --to Thandi")).out).toContain(
      "Recorded as sent: thank you to Thandi Nkosi <t@acme.example>, ",
    );
    expect(me.read("acme-dev.md").match(/kind: sent[^]*?(?=\n *- at|\n---)/g)).toEqual([
      expect.stringContaining("round: r1"),
      expect.stringContaining("round: r2"),
    ]);
  });
});

describe("the day it was said is that of the one who heard it", () => {
  // Thursday evening in New York, Friday in Greenwich.
  test.each([
    ["promise acme Friday", "said: 2026-11-19"],
    ["log acme reply --by Friday", "said: 2026-11-19"],
    ["instruction acme will-contact", "said: 2026-11-19"],
    ['promise acme Friday --said "yesterday 22:00"', "said: 2026-11-18"],
  ])("%s", async (line, said) => {
    const late = { now: "2026-11-20T01:00:00Z", zone: "America/New_York" };
    const me = desk({ "acme.md": "---\ncompany: Acme\nrole: Dev\ninterviews:\n  - start: 2026-11-17 10:00\n---\n" });
    expect(await me.run(line, late)).toMatchObject({ code: 0, err: "" });
    expect(me.read("acme.md")).toContain(said);
  });
});
