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
  test("with what is a guess asked about first", async () => {
    const at = thandi();
    const asked = await at.run(`import ${invite("exchange.ics")}`);
    expect(asked.code).toBe(2);
    expect(asked.err).toContain("It is a guess that the company is Acme Robotics (from the address of the organiser)");
    expect(asked.err).toContain("the role is Senior Platform Engineer (from the title)");
    expect(asked.err).toContain("Sam Lee <sam.lee@acme-robotics.co.za> is the recruiter (who sent it)");
    expect(asked.err).toContain("To confirm, repeat the command with --yes.");
    expect(recorded(at)).toBe("");
    const { code, out } = await at.run(`import ${invite("exchange.ics")} --yes`);
    expect(code).toBe(0);
    expect(out.replaceAll("\n", " ")).toContain(
      "Recorded from the invitation: Acme Robotics, Monday 23 November, 10:00, with Jan Van der Merwe <jan@acme-robotics.co.za> and Priya Naidoo <priya@acme-robotics.co.za>.",
    );
    expect(out).not.toMatch(/with .*Boardroom|with .*thandi@home/);
    const file = recorded(at);
    expect(file).toContain("company: Acme Robotics");
    expect(file).toContain("start: 2026-11-23 10:00");
    expect(file).toContain("https://teams.microsoft.com/l/meetup-join/");
  });

  test("the command line knows better than a guess", async () => {
    const at = thandi();
    const { code } = await at.run([
      "import",
      invite("exchange.ics"),
      "--company",
      "Acme",
      "--role",
      "Staff Engineer",
      "-y",
    ]);
    expect(code).toBe(0);
    expect(recorded(at)).toMatch(/company: Acme\nrole: Staff Engineer/);
  });

  test("from what is piped in", async () => {
    const at = thandi();
    const { code } = await at.run("import - --yes", { stdin: readFileSync(invite("google.ics"), "utf8") });
    expect(code).toBe(0);
    expect(recorded(at)).toContain("start: 2026-07-13 16:00");
  });

  test("in whatever encoding it is piped", async () => {
    const at = thandi();
    const text = readFileSync(invite("google.ics"), "utf8").replace(
      /^SUMMARY:.*/m,
      "SUMMARY:Interview with Café Müller",
    );
    await at.run(["import", "-", "--role", "Engineer", "--company", "Acme", "--yes"], {
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
    const { code, err } = await at.run(`import ${folder} --yes`);
    expect([code, err]).toEqual([1, expect.stringContaining("1 of 2 files were left out")]);
    expect(err).toContain("all.ics: larger than 5 MB");
    expect(at.files().filter((name) => name.endsWith(".md"))).toHaveLength(1);
  });

  test("from a message, and from a folder", async () => {
    const at = thandi();
    const folder = join(at.folder, "..", "invites");
    mkdirSync(folder);
    for (const name of ["exchange.ics", "message.eml", "floating.ics"]) copyFileSync(invite(name), join(folder, name));
    const { code, err } = await at.run(`import ${folder} --yes`);
    expect(code).toBe(1);
    expect(err).toContain("1 of 3 files were left out");
    expect(err).toContain("floating.ics: --zone: ");
    expect(at.files().filter((name) => name.endsWith(".md"))).toHaveLength(2);
  });
});

describe("what cannot be known is asked for", () => {
  test.each([
    ["floating.ics", "", "Say which, such as Europe/Lisbon."],
    [
      "custom-zone-without-rules.ics",
      "",
      '--zone: The invitation names a time zone that is not known, "tzone://Microsoft/Custom".',
    ],
    ["latin-1.ics", "", "does not say the company."],
    ["weekly.ics", "", "--event: It holds 2 events; say which:"],
  ])("%s", async (name, options, message) => {
    const at = thandi();
    const { code, err } = await at.run(`import ${invite(name)} ${options}`);
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
    expect(recorded(at)).toBe("");
  });

  test("and with the answer it goes on", async () => {
    const at = thandi();
    expect((await at.run(`import ${invite("floating.ics")} --zone Europe/Lisbon --yes`)).code).toBe(0);
    expect(recorded(at)).toMatch(/zone: Europe\/Lisbon[^]*start: 2026-11-23 10:00, end: 2026-11-23 10:45/);
  });

  test.each([
    [`import nowhere.ics`, "there is no file"],
    [`import ${invite("weekly.ics")} --event 3`, "--event: Expected an event from 1 to 2, found 3"],
    [`import ${invite("floating.ics")} --zone Mars/Olympus`, "--zone: "],
    [`import ${invite("all-day.ics")} --hour noon --role Engineer`, "--hour: "],
  ])("%s is wrong usage", async (line, message) => {
    const { code, err } = await thandi().run(line);
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  });

  test("what is no invitation is named", async () => {
    const at = thandi();
    at.write("note.txt", "Hello Thandi");
    const { code, err } = await at.run(["import", join(at.folder, "note.txt")]);
    expect([code, err]).toEqual([2, expect.stringContaining("This is not an invitation")]);
  });
});

test("a series says how often it is", async () => {
  const weekly =
    "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:w@x\nDTSTART:20261102T080000Z\nDTEND:20261102T090000Z\nRRULE:FREQ=WEEKLY;COUNT=9\nSUMMARY:Interview\nEND:VEVENT\nEND:VCALENDAR";
  const { out } = await thandi().run("import - --company Acme --role Engineer", { stdin: weekly });
  expect(out).toContain("Monday 23 November, 10:00, every week");
});

describe("the country of an employer in another zone", () => {
  test("is not taken to be the user's own, and the output says so", async () => {
    const at = thandi();
    const { out } = await at.run(`import ${invite("floating.ics")} --zone Europe/Lisbon --yes`);
    expect(out).toContain("country is not known");
    expect(recorded(at)).not.toContain("country:");
    expect((await at.run("plan")).out.replaceAll(/\s+/g, " ")).toContain("country is not known");
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
    expect(
      (await at.run(`import ${invite("floating.ics")} --zone Europe/Lisbon --country PT --yes`)).out,
    ).not.toContain("country is not known");
    expect(recorded(at)).toContain("country: PT");
  });
});

describe("later versions change the round they are about", () => {
  async function withExchange(): Promise<{ at: Desk; id: string }> {
    const at = thandi();
    const { application } = await at.json<{ application: string }>(`import ${invite("exchange.ics")} --yes`);
    return { at, id: application };
  }

  test("another time: the old one stays in the log", async () => {
    const { at, id } = await withExchange();
    expect(await at.json(`import ${invite("moved.ics")}`)).toMatchObject({
      application: id,
      data: { change: "reschedule", round: "r1" },
    });
    const { interviews, log } = await show(at, id);
    expect(interviews).toMatchObject([
      { start: "2026-11-25 10:00", end: "2026-11-25 11:00", invitation: { sequence: 3 } },
    ]);
    expect(log).toMatchObject([{ kind: "rescheduled", from: "2026-11-23 10:00", to: "2026-11-25 10:00" }]);
  });

  test("cancelled", async () => {
    const { at, id } = await withExchange();
    expect(await at.json(`import ${invite("cancelled.ics")}`)).toMatchObject({
      application: id,
      data: { change: "cancel" },
    });
    expect((await show(at, id)).interviews).toMatchObject([{ status: "cancelled" }]);
  });

  test("the same again changes nothing", async () => {
    const { at } = await withExchange();
    const before = recorded(at);
    expect(await at.json(`import ${invite("exchange.ics")}`)).toMatchObject({
      said: expect.stringContaining("on record already"),
    });
    expect(recorded(at)).toBe(before);
  });

  test("an older one changes nothing", async () => {
    const { at } = await withExchange();
    await at.run(`import ${invite("moved.ics")}`);
    const before = recorded(at);
    expect(await at.json(`import ${invite("exchange.ics")}`)).toMatchObject({
      said: expect.stringContaining("on record already"),
    });
    expect(recorded(at)).toBe(before);
  });

  test.each(["2026-11-23 10:00", "2026-11-23", "2026-11-23T08:00Z"])(
    "a round that was written down by hand (%s) is the same round",
    async (start) => {
      const at = thandi({
        "acme.md": `---\nid: k3f9\ncompany: Acme Robotics\nrole: Engineer\nzone: Africa/Johannesburg\ninterviews: [{id: r1, start: "${start}"}]\n---\n`,
      });
      expect(await at.json(`import ${invite("exchange.ics")} --yes`)).toMatchObject({
        application: "k3f9",
        data: { change: "update", round: "r1" },
      });
      expect(await at.json(`import ${invite("moved.ics")}`)).toMatchObject({
        application: "k3f9",
        data: { change: "reschedule", round: "r1" },
      });
    },
  );

  test("a cancellation finds it as well", async () => {
    const at = thandi({
      "acme.md":
        "---\nid: k3f9\ncompany: Acme Robotics\nrole: Engineer\nzone: Africa/Johannesburg\ninterviews: [{id: r1, start: 2026-11-23 10:00}]\n---\n",
    });
    expect(await at.json(`import ${invite("cancelled.ics")} --yes`)).toMatchObject({
      application: "k3f9",
      data: { change: "cancel", round: "r1" },
    });
  });

  test("another round of the same company joins its application", async () => {
    const { at, id } = await withExchange();
    const next = join(at.folder, "..", "next.ics");
    writeFileSync(next, readFileSync(invite("moved.ics"), "utf8").replace(/UID:\S+/, "UID:another"));
    expect(await at.json(`import ${next} --yes`)).toMatchObject({
      application: id,
      data: { change: "new", round: "r2" },
    });
  });

  test("a cancellation of what is not there is nothing", async () => {
    expect(await thandi().json(`import ${invite("cancelled.ics")}`)).toMatchObject({
      said: "Nothing to do: this cancels an interview that is not on record.",
    });
  });
});

test("nothing in a file reaches the terminal as more than text", async () => {
  const at = thandi();
  const evil =
    "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:../../etc/\u0007passwd\nDTSTART:20261123T080000Z\nSUMMARY:\u001b[31mEngineer\u001b[0m at \u202e\u001b]8;;http://x\u0007evil\nLOCATION:\u009b31mroom\nEND:VEVENT\nEND:VCALENDAR";
  const { code, out } = await at.run(["import", "-", "--company", "../../x", "--yes"], { stdin: evil });
  expect(code).toBe(0);
  // oxlint-disable-next-line no-control-regex -- what must not get through
  expect(out).not.toMatch(/[\u0007\u001b\u009b\u202e]/);
  expect(at.files().every((name) => /^[\w.-]+$/.test(name))).toBe(true);
});
