import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { desk, type Desk } from "./harness.ts";

const invite = (name: string) => join(import.meta.dirname, "../../../packages/invitation/src/invites", name);
const settings = "name: Thandi Nkosi\nemail: thandi@home.example\nzone: Africa/Johannesburg\ncountry: ZA\n";
const thandi = (files: Record<string, string> = {}): Desk => desk({ "afterword.yaml": settings, ...files });
const recorded = (at: Desk) =>
  at
    .files()
    .filter((name) => name.endsWith(".md"))
    .map((name) => at.read(name))
    .join("");

interface Shown {
  interviews: {
    id: string;
    start: string;
    end?: string;
    zone?: string;
    status: string;
    invitation?: { sequence: number };
  }[];
  log: { kind: string; from?: string; to?: string }[];
}
const show = async (at: Desk, id: string): Promise<Shown> => {
  const { applications } = JSON.parse((await at.run("export --json")).out) as {
    applications: { application: Shown & { id: string } }[];
  };
  return applications.find(({ application }) => application.id === id)!.application;
};

describe("an invitation becomes an interview", () => {
  test("with what is a guess marked as one", async () => {
    const at = thandi();
    const { code, out } = await at.run(`import ${invite("exchange.ics")}`);
    expect(code).toBe(0);
    expect(out).toContain("An invitation: Technical interview: Senior Platform Engineer");
    expect(out).toContain("Acme Robotics (a guess, from the address of the organiser)");
    expect(out).toContain("Senior Platform Engineer (a guess, from the title)");
    expect(out).toContain("2026-11-23 10:00 to 11:00, Africa/Johannesburg");
    expect(out).toContain("Jan Van der Merwe <jan@acme-robotics.co.za>, Priya Naidoo <priya@acme-robotics.co.za>");
    expect(out).toContain("Sam Lee <sam.lee@acme-robotics.co.za> (a guess: they sent it)");
    expect(out).not.toMatch(/with .*Boardroom|with .*thandi@home/);
    const file = recorded(at);
    expect(file).toContain("company: Acme Robotics");
    expect(file).toContain("start: 2026-11-23 10:00");
    expect(file).toContain("https://teams.microsoft.com/l/meetup-join/");
  });

  test("the command line knows better than a guess", async () => {
    const at = thandi();
    const { code } = await at.run(["import", invite("exchange.ics"), "--company", "Acme", "--role", "Staff Engineer"]);
    expect(code).toBe(0);
    expect(recorded(at)).toMatch(/company: Acme\nrole: Staff Engineer/);
  });

  test("from what is piped in", async () => {
    const at = thandi();
    const { code } = await at.run("import -", { stdin: readFileSync(invite("google.ics"), "utf8") });
    expect(code).toBe(0);
    expect(recorded(at)).toContain("start: 2026-07-13 16:00");
  });

  test("in whatever encoding it is piped", async () => {
    const at = thandi();
    const text = readFileSync(invite("google.ics"), "utf8").replace(
      /^SUMMARY:.*/m,
      "SUMMARY:Interview with Café Müller",
    );
    await at.run(["import", "-", "--role", "Engineer", "--company", "Acme"], {
      stdin: Buffer.from(`\uFEFF${text}`, "utf16le"),
    });
    expect(recorded(at)).toContain("start: 2026-07-13 16:00");
  });

  test("one that is too large stops none of the others", async () => {
    const at = thandi();
    const folder = join(at.folder, "..", "invites");
    mkdirSync(folder);
    copyFileSync(invite("google.ics"), join(folder, "google.ics"));
    writeFileSync(join(folder, "all.ics"), "a".repeat(5_000_001));
    const { code, err } = await at.run(`import ${folder}`);
    expect([code, err]).toEqual([1, expect.stringContaining("1 of 2 files were left out")]);
    expect(err).toContain("all.ics: larger than 5 MB");
    expect(at.files().filter((name) => name.endsWith(".md"))).toHaveLength(1);
  });

  test("from a message, and from a folder", async () => {
    const at = thandi();
    const folder = join(at.folder, "..", "invites");
    mkdirSync(folder);
    for (const name of ["exchange.ics", "message.eml", "floating.ics"]) copyFileSync(invite(name), join(folder, name));
    const { code, err } = await at.run(`import ${folder}`);
    expect(code).toBe(1);
    expect(err).toContain("1 of 3 files were left out");
    expect(err).toContain("--zone Europe/Lisbon");
    expect(at.files().filter((name) => name.endsWith(".md"))).toHaveLength(2);
  });
});

describe("what cannot be known is asked for", () => {
  test.each([
    ["floating.ics", "", "give it with --zone, such as --zone Europe/Lisbon"],
    [
      "custom-zone-without-rules.ics",
      "",
      'nothing is known of the time zone "tzone://Microsoft/Custom" that the invitation names; give it with --zone',
    ],
    ["latin-1.ics", "", 'does not say the company and the role; give --company "Acme" and --role "Platform Engineer"'],
    ["scheduler.ics", "", 'does not say the role; give --role "Platform Engineer"'],
    ["weekly.ics", "", "weekly.ics holds 2 events; say which with --event:"],
  ])("%s", async (name, options, message) => {
    const at = thandi();
    const { code, err } = await at.run(`import ${invite(name)} ${options}`);
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
    expect(recorded(at)).toBe("");
  });

  test("and with the answer it goes on", async () => {
    const at = thandi();
    expect((await at.run(`import ${invite("floating.ics")} --zone Europe/Lisbon`)).code).toBe(0);
    expect(recorded(at)).toMatch(/start: 2026-11-23 10:00\n\s+end: 2026-11-23 10:45\n\s+zone: Europe\/Lisbon/);
  });

  test.each([
    [`import nowhere.ics`, "there is no file"],
    [`import ${invite("weekly.ics")} --event 3`, "--event: expected a number from 1 to 2"],
    [`import ${invite("floating.ics")} --zone Mars/Olympus`, "--zone: expected an IANA time zone"],
    [`import ${invite("all-day.ics")} --hour noon --role Engineer`, "--hour: expected a time such as 10:00"],
  ])("%s is wrong usage", async (line, message) => {
    const { code, err } = await thandi().run(line);
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  });

  test("what is no invitation is named", async () => {
    const at = thandi();
    at.write("note.txt", "Hello Thandi");
    const { code, err } = await at.run(["import", join(at.folder, "note.txt")]);
    expect([code, err]).toEqual([1, expect.stringContaining("this is not an invitation")]);
  });
});

test("a series that is over says that it was the last time", async () => {
  const weekly = (count: number) =>
    `BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:w@x\nDTSTART:20261102T080000Z\nDTEND:20261102T090000Z\nRRULE:FREQ=WEEKLY;COUNT=${count}\nSUMMARY:Interview\nEND:VEVENT\nEND:VCALENDAR`;
  const said = async (count: number) =>
    (await thandi().run("import - --company Acme --role Engineer", { stdin: weekly(count) })).out;
  expect(await said(2)).toContain("every week; this was the last time");
  expect(await said(9)).toContain("every week; this is the next time");
});

describe("the country of an employer in another zone", () => {
  test("is not taken to be the user's own, and the output says so", async () => {
    const at = thandi();
    const { out } = await at.run(`import ${invite("floating.ics")} --zone Europe/Lisbon`);
    expect(out).toContain("country is not known");
    expect(recorded(at)).not.toContain("country:");
    expect((await at.run("plan")).out.replaceAll(/\s+/g, " ")).toContain("country is not known");
    const other = thandi();
    expect(await other.json(`import ${invite("floating.ics")} --zone Europe/Lisbon`)).toMatchObject({
      guessed: expect.arrayContaining(["country"]),
    });
  });

  test("nor where it is added by hand", async () => {
    const at = thandi();
    const { out } = await at.run("add Acme Engineer --start yesterday --zone Europe/Lisbon");
    expect(out).toContain("country is not known");
    expect(recorded(at)).not.toContain("country:");
    const near = thandi();
    expect((await near.run("add Acme Engineer --start yesterday")).out).not.toContain("country");
    expect(recorded(near)).toContain("country: ZA");
  });

  test("is the one that is given", async () => {
    const at = thandi();
    expect((await at.run(`import ${invite("floating.ics")} --zone Europe/Lisbon --country PT`)).out).not.toContain(
      "country is not known",
    );
    expect(recorded(at)).toContain("country: PT");
  });
});

describe("later versions change the round they are about", () => {
  async function withExchange(): Promise<{ at: Desk; id: string }> {
    const at = thandi();
    const { id } = await at.json<{ id: string }>(`import ${invite("exchange.ics")}`);
    return { at, id };
  }

  test("another time: the old one stays in the log", async () => {
    const { at, id } = await withExchange();
    expect(await at.json(`import ${invite("moved.ics")}`)).toMatchObject({ change: "reschedule", id, round: "r1" });
    const { interviews, log } = await show(at, id);
    expect(interviews).toMatchObject([
      { start: "2026-11-25 10:00", end: "2026-11-25 11:00", invitation: { sequence: 3 } },
    ]);
    expect(log).toMatchObject([{ kind: "rescheduled", from: "2026-11-23 10:00", to: "2026-11-25 10:00" }]);
  });

  test("cancelled", async () => {
    const { at, id } = await withExchange();
    expect(await at.json(`import ${invite("cancelled.ics")}`)).toMatchObject({ change: "cancel", id });
    expect((await show(at, id)).interviews).toMatchObject([{ status: "cancelled" }]);
  });

  test("the same again changes nothing", async () => {
    const { at } = await withExchange();
    const before = recorded(at);
    expect(await at.json(`import ${invite("exchange.ics")}`)).toMatchObject({ change: "same" });
    expect(recorded(at)).toBe(before);
  });

  test("an older one changes nothing", async () => {
    const { at } = await withExchange();
    await at.run(`import ${invite("moved.ics")}`);
    const before = recorded(at);
    expect(await at.json(`import ${invite("exchange.ics")}`)).toMatchObject({ change: "outdated" });
    expect(recorded(at)).toBe(before);
  });

  test.each(["2026-11-23 10:00", "2026-11-23", "2026-11-23T08:00Z"])(
    "a round that was written down by hand (%s) is the same round",
    async (start) => {
      const at = thandi({
        "acme.md": `---\nid: k3f9\ncompany: Acme Robotics\nrole: Engineer\nzone: Africa/Johannesburg\ninterviews: [{id: r1, start: "${start}"}]\n---\n`,
      });
      expect(await at.json(`import ${invite("exchange.ics")}`)).toMatchObject({
        change: "update",
        id: "k3f9",
        round: "r1",
      });
      expect(await at.json(`import ${invite("moved.ics")}`)).toMatchObject({
        change: "reschedule",
        id: "k3f9",
        round: "r1",
      });
    },
  );

  test("a cancellation finds it as well", async () => {
    const at = thandi({
      "acme.md":
        "---\nid: k3f9\ncompany: Acme Robotics\nrole: Engineer\nzone: Africa/Johannesburg\ninterviews: [{id: r1, start: 2026-11-23 10:00}]\n---\n",
    });
    expect(await at.json(`import ${invite("cancelled.ics")}`)).toMatchObject({
      change: "cancel",
      id: "k3f9",
      round: "r1",
    });
  });

  test("another round of the same company joins its application", async () => {
    const { at, id } = await withExchange();
    const next = join(at.folder, "..", "next.ics");
    writeFileSync(next, readFileSync(invite("moved.ics"), "utf8").replace(/UID:\S+/, "UID:another"));
    expect(await at.json(`import ${next}`)).toMatchObject({ change: "new", id, round: "r2" });
  });

  test("a cancellation of what is not there is nothing", async () => {
    expect(await thandi().json(`import ${invite("cancelled.ics")}`)).toMatchObject({ change: "none" });
  });
});

test("nothing in a file reaches the terminal as more than text", async () => {
  const at = thandi();
  const evil =
    "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:../../etc/\u0007passwd\nDTSTART:20261123T080000Z\nSUMMARY:\u001b[31mEngineer\u001b[0m at \u202e\u001b]8;;http://x\u0007evil\nLOCATION:\u009b31mroom\nEND:VEVENT\nEND:VCALENDAR";
  const { code, out } = await at.run(["import", "-", "--company", "../../x"], { stdin: evil });
  expect(code).toBe(0);
  // oxlint-disable-next-line no-control-regex -- what must not get through
  expect(out).not.toMatch(/[\u0007\u001b\u009b\u202e]/);
  expect(at.files().every((name) => /^[\w.-]+$/.test(name))).toBe(true);
});
