import { describe, expect, test } from "vitest";
import { desk } from "./harness.ts";

// Wednesday before Thanksgiving, in the afternoon: the day after is no working day in the United States.
const at = "2026-11-25T14:00:00Z";
const due = "due Fri 20:00";

describe("what follows from a change knows the days off of a country that came with it", () => {
  const start = () => desk({ "afterword.yaml": "name: Robin Adams\nzone: Europe/London\ncountry: GB\n" });

  test("where an interview is added", async () => {
    const here = start();
    const { out } = await here.run(
      'add CUS Dev --country US --start "2026-11-25 10:00" --end 11:00 --with "Bo Li <b@c.example>: x"',
      { now: at },
    );
    expect(out).toContain(due);
    expect((await here.run("next", { now: at })).out).toContain(due);
  });

  test("where an invitation is imported", async () => {
    const here = start();
    here.write(
      "i.ics",
      [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "BEGIN:VEVENT",
        "UID:1",
        "DTSTAMP:20261101T000000Z",
        "SUMMARY:Interview",
        "DTSTART:20261125T100000Z",
        "DTEND:20261125T110000Z",
        "ORGANIZER;CN=Bo Li:mailto:b@c.example",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
      ].join("\r\n"),
    );
    const { out } = await here.run(`import ${here.folder}/i.ics --company CUS --role Dev --country US --yes`, {
      now: at,
    });
    expect(out).toContain(due);
  });
});

describe("a country that does not exist", () => {
  test.each([
    [
      "setup --country EL",
      "--country: Expected a two-letter country such as ZA, or a region such as DE-BY (did you mean GR?), found “EL”",
    ],
    ["setup --country XX", "found “XX”"],
    ["setup --country Germny", "Did you mean Germany?"],
    ['add Acme Dev --start "yesterday 10:00" --country EL', "did you mean GR?"],
  ])("%s is refused, with the one that was meant", async (line, message) => {
    const here = desk();
    const { code, err } = await here.run(line);
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
    expect(here.files()).toEqual([]);
  });

  test("is named with its place in a file", async () => {
    const here = desk({ "afterword.yaml": "name: Robin Adams\ncountry: EL\n" });
    const { out, err } = await here.run("doctor");
    expect(out + err).toContain("afterword.yaml:2:10");
    expect(out + err).toContain("did you mean GR?");
  });
});

const acme = (round: string) => `---\ncompany: Acme\nrole: Engineer\ninterviews:\n  - ${round}\n---\n`;
const bo = "people: [Bo Li <b@acme.example>]";

test("the command for a note to one person names nobody, as in the list", async () => {
  const here = desk({ "acme.md": acme(`{ start: 2026-11-25 10:00, end: 2026-11-25 11:00, ${bo} }`) });
  const { out } = await here.run("log acme debriefed", { now: at });
  expect(out).toMatch(/afterword draft \w+ thank-you\n/);
});

test("a no calls off a round to come that was written by hand, without an id", async () => {
  const here = desk({ "acme.md": acme(`{ start: 2026-12-02 10:00, ${bo} }`) });
  expect((await here.run("log acme rejected", { now: at })).code).toBe(0);
  expect(here.read("acme.md")).toContain("status: cancelled");
});
