import { mkdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { desk } from "./harness.ts";

interface Card {
  kind: string;
  state: string;
  strength: string;
  window: Record<string, string>;
  recipients: { name: string }[];
}
interface PlanJson {
  status: string;
  advice: Card[];
}

async function acme(...lines: string[]) {
  const me = desk();
  for (const line of [
    'setup --name "Robin Adams" --zone Africa/Johannesburg --country ZA',
    'add Acme "Platform Engineer" --start "2026-11-18 10:00" --end 11:00 --with "Thandi Nkosi <t@acme.example>"',
    ...lines,
  ]) {
    expect({ line, ...(await me.run(line)) }).toMatchObject({ code: 0, err: "" });
  }
  const plan = await me.json<PlanJson>("plan acme");
  return { me, plan, card: (kind: string) => plan.advice.find((card) => card.kind === kind) };
}

describe("a fact changes the plan", () => {
  test("a promise moves the status mail to the second working day after it", async () => {
    const { card } = await acme('promise acme "end of next week" --said "2026-11-18"');
    expect(card("status-check")!.window.ideal).toBe("2026-12-01T09:00:00+02:00");
  });

  test("a promise that moves again leaves the old one in the log", async () => {
    const { me, card } = await acme("promise acme 2026-11-25", "promise acme 2026-12-02");
    expect(card("status-check")!.window.ideal).toBe("2026-12-04T09:00:00+02:00");
    expect(me.read("acme-platform-engineer.md")).toContain("promise-moved");
  });

  test('"do not contact us" holds the thank-you', async () => {
    expect((await acme("instruction acme do-not-contact")).card("thank-you")!.state).toBe("held");
  });

  test("a written reason passes it", async () => {
    const { card } = await acme(
      "instruction acme do-not-contact",
      'skip acme thank-you --override --reason "Thandi asked me to write"',
    );
    expect(card("thank-you")!.state).not.toBe("held");
  });

  test("only a message is held back by anything that could be passed", async () => {
    const { me } = await acme("instruction acme do-not-contact");
    expect(await me.run('skip acme wait --override --reason "they never wait"')).toMatchObject({
      code: 2,
      err: expect.stringContaining("wait"),
    });
  });

  test("a skipped one is skipped, with the reason kept", async () => {
    const { me, card } = await acme('skip acme thank-you --reason "thanked her in person"');
    expect(card("thank-you")!.state).toBe("skipped");
    expect(me.read("acme-platform-engineer.md")).toContain("thanked her in person");
  });

  test("a round added later is thanked for as well", async () => {
    const { plan } = await acme('round add acme --start "2026-11-25 14:00" --with "Jo Adams <jo@acme.example>"');
    expect(
      plan.advice
        .filter(({ kind }) => kind === "thank-you")
        .flatMap(({ recipients }) => recipients.map(({ name }) => name)),
    ).toEqual(["Thandi Nkosi", "Jo Adams"]);
  });

  test("a round that moves takes its thank-you along", async () => {
    const { card } = await acme('reschedule acme r1 --start "2026-11-24 10:00" --end 11:00');
    expect(card("thank-you")!.window.ideal).toBe("2026-11-24T13:00:00+02:00");
  });

  test("a round called off asks for no thanks", async () => {
    expect((await acme("cancel acme")).card("thank-you")).toBeUndefined();
  });

  test("nor does one that they missed, and the status message asks for a new date", async () => {
    const { card } = await acme("cancel acme --no-show");
    expect(card("thank-you")).toBeUndefined();
    expect(card("status-check")).toBeDefined();
  });

  test.each([
    ['reject acme --at "2026-11-20 12:00"', "rejected", "feedback-request"],
    ["offer acme --until Friday", "offer", "keep-searching"],
    ["sign acme", "signed", undefined],
    ["withdraw acme", "withdrawn", undefined],
  ])("%s", async (line, status, live) => {
    const { plan, card } = await acme(line);
    expect(plan.status).toBe(status);
    expect(
      plan.advice.filter(({ kind, state }) => kind === "status-check" && (state === "open" || state === "upcoming")),
    ).toEqual([]);
    if (live) expect(["open", "upcoming"]).toContain(card(live)!.state);
  });

  test("a person and a topic added later reach the note", async () => {
    const { me } = await acme(
      'person add acme "Jo Adams <jo@acme.example>"',
      'person topic acme "how on-call is shared" --with Jo',
    );
    expect((await me.run("draft acme thank-you --to Jo --json")).out).toContain("how on-call is shared");
  });

  test("a recruiter who is added twice is there once, with what is new", async () => {
    const { me } = await acme(
      'person add acme "Sam Lee" --recruiter',
      'person add acme "Sam Lee <sam@acme.example>" --recruiter',
    );
    expect(me.read("acme-platform-engineer.md").match(/Sam Lee/g)).toHaveLength(1);
    expect(me.read("acme-platform-engineer.md")).toContain("sam@acme.example");
  });

  test("a contract signed elsewhere asks to withdraw here", async () => {
    const { card } = await acme('add Globex SRE --start "2026-11-17 10:00"', "sign globex");
    expect(card("withdraw")!.state).toBe("open");
    expect(card("status-check")!.state).toBe("held");
  });
});

test.each(["plan --profile mine", "profile mine"])(
  "%s names what is wrong with the file of a profile that cannot be read",
  async (line) => {
    const me = desk();
    mkdirSync(`${me.folder}/profiles`);
    me.write("profiles/mine.yaml", "extends: balanced\nrules: [\n");
    const { code, out, err } = await me.run(line);
    expect([code === 0, out]).toEqual([false, ""]);
    expect(err).toContain("mine.yaml:2:8: The [ in line 2 is never closed");
    expect(err).not.toContain("there is no profile");
  },
);

test("a profile of one's own changes what it names and nothing else, and its mistakes are named", async () => {
  const { me } = await acme();
  mkdirSync(`${me.folder}/profiles`);
  me.write(
    "profiles/mine.yaml",
    "extends: balanced\nparameters:\n  status-check.after-interview: 10\n  status-check.gapp: 3\n  move-on.after: soon\n",
  );
  const { code, err } = await me.run("plan acme --profile mine");
  expect(code).toBe(0);
  expect(err).toContain('did you mean "status-check.gap"');
  expect((await me.run("profile mine")).err).toContain('did you mean "status-check.gap"');
  expect(err).toContain("from 1 to 90");
  const { advice } = await me.json<PlanJson>("plan acme --profile mine");
  expect(advice.find(({ kind }) => kind === "status-check")!.window.ideal).toBe("2026-11-30T09:00:00+02:00");
});

test("stats says what small numbers allow, and no more", async () => {
  const { me } = await acme(
    'log acme sent thank-you --at "2026-11-18 15:00"',
    'log acme reply --at "2026-11-20 09:00"',
  );
  const { out } = await me.run("stats");
  expect(out).toContain("1 application: 1 active");
  expect(out).toContain("thank-you:");
  expect(out).not.toContain("%");
});

describe("adding to what is there", () => {
  test("keeps what was said about the application as well", async () => {
    const { me } = await acme(
      'add "acme " "platform engineer" --start "2026-11-20 14:00" --instruction will-contact --fit "I ran the same move." --recruiter "Sam Lee <sam@acme.example>"',
    );
    const text = me.read("acme-platform-engineer.md");
    for (const kept of ["will-contact", "I ran the same move.", "Sam Lee", "id: r2"]) expect(text).toContain(kept);
    expect(me.files()).toEqual(["acme-platform-engineer.md", "afterword.yaml"]);
  });

  test("refuses the same interview twice", async () => {
    const { me } = await acme();
    const again = await me.run('add Acme "Platform Engineer" --start "2026-11-18 10:00"');
    expect(again).toMatchObject({ code: 1, out: "" });
    expect(again.err).toContain("on record already, as r1");
  });

  test("a log holds what has happened", async () => {
    const { me } = await acme();
    expect((await me.run('log acme sent thank-you --at "tomorrow 10:00"')).code).toBe(2);
  });

  test.each([
    ['add Acme Dev --start yesterday --promise "next wek"', "--promise"],
    ['log acme reply --by "nxt Friday"', "--by"],
    ["add Zed Dev --start yesterday --instruction dont", "do-not-contact"],
  ])("%s names the option", async (line, option) => {
    const { me } = await acme();
    const { code, err } = await me.run(line);
    expect(code).toBe(2);
    expect(err).toContain(option);
  });
});
