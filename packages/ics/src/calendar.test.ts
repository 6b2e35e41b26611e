import { Application, builtinProfile, plan, Settings, type ApplicationInput, type PlanInput } from "@afterword/core";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { unescape, values } from "../test/events.ts";
import { lintFeed } from "../test/feed-lint.ts";
import { calendar, calendarEvent } from "./calendar.ts";
import type { Feed } from "./feed.ts";
import type { Detail } from "./from-plan.ts";
import { emptyLedger, type Ledger } from "./ledger.ts";
import { linkedApps, type LinkedApp } from "./links.ts";

const facts: ApplicationInput = {
  id: "k3f9",
  company: "Acme",
  role: "Platform Engineer",
  zone: "Africa/Johannesburg",
  interviews: [
    {
      id: "r1",
      start: "2026-11-23 10:00",
      end: "2026-11-23 11:00",
      people: [
        { name: "Thandi Nkosi", email: "t@acme.example", topics: ["moving billing to Postgres"] },
        { name: "Per Olsson", email: "p@acme.example" },
      ],
    },
  ],
};
const noon = "2026-11-23T10:00:00Z";

function input(
  over: Partial<ApplicationInput> = {},
  now = noon,
  calendarSettings: Record<string, unknown> = {},
): PlanInput {
  const settings = Settings.parse({ name: "Sam Dlamini", zone: "Europe/London", calendar: calendarSettings });
  return {
    application: Application.parse({ ...facts, ...over }),
    others: [],
    settings,
    profile: builtinProfile("balanced"),
    calendars: {},
    now: Temporal.Instant.from(now),
  };
}

function feed(
  one: PlanInput,
  {
    detail = "full",
    ledger = emptyLedger,
    apps = linkedApps,
  }: { detail?: Detail; ledger?: Ledger; apps?: readonly LinkedApp[] } = {},
): Feed {
  const made = calendar({ applications: [one], detail, apps, ledger, now: one.now, complete: true });
  expect(lintFeed(made.ics)).toEqual([]);
  return made;
}

/** The properties of the one event whose summary has this in it; of two of one name the first. */
function event(ics: string, summary: string): Record<string, string> {
  const found = ics
    .replaceAll("\r\n ", "")
    .split("BEGIN:VEVENT\r\n")
    .filter((text) => unescape(text).includes(`SUMMARY:${summary}`));
  expect(found, summary).toHaveLength(1);
  return Object.fromEntries(
    found[0]!
      .split("\r\n")
      .toReversed()
      .filter((line) => line.includes(":"))
      .map((line) => [/^[A-Z-]+/.exec(line)![0], unescape(line.slice(line.indexOf(":") + 1))]),
  );
}

describe("a plan as a calendar", () => {
  const { ics } = feed(input());

  test("an event begins at the moment to act, in UTC", () => {
    expect(event(ics, "Thank Thandi Nkosi (Acme)")).toMatchObject({
      DTSTART: "20261123T110000Z",
      TRIGGER: "PT0S",
      STATUS: "CONFIRMED",
      CLASS: "PRIVATE",
      TRANSP: "TRANSPARENT",
    });
  });

  test("a panel is thanked side by side; what depends on it is tentative", () => {
    expect(event(ics, "Thank Per Olsson")["STATUS"]).toBe("CONFIRMED");
    expect(event(ics, "Ask Acme")["STATUS"]).toBe("TENTATIVE");
  });

  test("an interview without an id is the event that it is with the one it is given", () => {
    const interviews = (id?: string) => {
      const [round] = facts.interviews!;
      return event(feed(input({ interviews: [{ ...round!, id }] }, noon, { interviews: true })).ics, "Interview:")[
        "UID"
      ];
    };
    expect(interviews()).toBe(interviews("r1"));
  });

  test("a wait is days, the debrief comes right after the interview", () => {
    expect(event(ics, "Wait for Acme")).toMatchObject({ DTSTART: "20261123", DTEND: "20261130" });
    expect(event(ics, "Debrief")["DTSTART"]).toBe("20261123T090000Z");
  });

  test("it says what, for whom, when in both zones, why, how the draft begins, and the ways back", () => {
    const { DESCRIPTION: text, URL: url } = event(ics, "Thank Thandi");
    const { id } = plan(input()).advice.find(({ kind }) => kind === "thank-you")!;
    expect(text).toContain("By email to Thandi Nkosi.");
    expect(text).toContain("Best at Mon 23 Nov, 13:00 in Johannesburg (11:00 in London)");
    expect(text).toContain("Dear Thandi");
    // Whoever reads it may do so on another day.
    expect(text).toContain("Monday");
    expect(text).not.toMatch(/today/i);
    expect(text).toContain(`In VS Code: vscode://afterword.afterword/draft?id=${id}`);
    expect(text).toContain(
      `In Raycast: raycast://extensions/afterword/afterword-follow-ups/draft-follow-up?context=%7B%22advice%22%3A%22${id}%22%7D`,
    );
    expect(text).toMatch(/By mail: mailto:t@acme\.example\?subject=[\w.~%-]+\n/);
    expect(text).toContain('In a terminal: afterword draft k3f9 thank-you --to "Thandi Nkosi"');
    expect(url).toBe(`vscode://afterword.afterword/draft?id=${id}`);
  });

  test.each<[readonly LinkedApp[], string[], string | undefined]>([
    [[], [], undefined],
    [["terminal"], ["In a terminal"], undefined],
    [["terminal", "raycast"], ["In Raycast", "In a terminal"], "raycast:"],
    [["vscode"], ["In VS Code"], "vscode:"],
  ])("with %j, an event links to those apps alone", (apps, places, scheme) => {
    const { DESCRIPTION: text, URL: url } = event(feed(input(), { apps }).ics, "Thank Thandi");
    expect([...text!.matchAll(/^In (?:a )?\w+(?: Code)?(?=:)/gm)].map(([place]) => place)).toEqual(places);
    expect(url?.slice(0, url.indexOf(":") + 1)).toBe(scheme);
    expect(text).toContain("By mail: mailto:");
  });

  test.each(["$(reboot)", 'a"; reboot; "', "a`b", "x\\"])(
    "a name is never put where a shell could read it otherwise: %s",
    (name) => {
      const person = { name, email: "x@acme.example", topics: [] };
      const { DESCRIPTION: text } = event(
        feed(input({ interviews: [{ ...facts.interviews![0]!, people: [person, "Per Olsson <p@acme.example>"] }] }))
          .ics,
        `Thank ${name}`,
      );
      expect(text!.split("\n").at(-1)).toBe("In a terminal: afterword draft k3f9 thank-you --to x@acme.example");
    },
  );

  test("nothing is said of an application that is closed", () => {
    expect(values(feed(input({ log: [{ at: noon, kind: "withdrawn" }] })).ics, "UID")).toEqual([]);
  });
});

describe("what changes and what does not", () => {
  const first = feed(input());
  const uid = event(first.ics, "Thank Thandi")["UID"]!;

  test("the same facts at another moment give the same bytes, while no step opens or lapses", () => {
    const later = feed(input({}, "2026-11-23T12:00:00Z"), { ledger: first.ledger });
    expect(later.ics).toBe(first.ics);
    expect(later.etag).toBe(first.etag);
  });

  test.each<[string, Partial<ApplicationInput>]>([
    [
      "the interview moves",
      {
        interviews: [{ ...facts.interviews![0], start: "2026-11-23 11:00", end: "2026-11-23 12:00" }],
      } as Partial<ApplicationInput>,
    ],
    [
      "the address changes",
      {
        interviews: [
          { ...facts.interviews![0], people: ["Thandi Nkosi <thandi@acme.example>", "Per Olsson <p@acme.example>"] },
        ],
      } as Partial<ApplicationInput>,
    ],
    ["the company is renamed by hand", { company: "Acme Ltd" }],
  ])("when %s the event keeps its UID and its SEQUENCE rises", (_, over) => {
    const moved = event(feed(input(over), { ledger: first.ledger }).ics, "Thank Thandi");
    expect(moved).toMatchObject({ UID: uid, SEQUENCE: "1" });
  });

  test("what was sent is gone, and the rest stays", () => {
    const sent = feed(
      input(
        { log: [{ at: "2026-11-23 12:30", kind: "sent", what: "thank-you", to: ["t@acme.example"], round: "r1" }] },
        "2026-11-23T11:00:00Z",
      ),
      { ledger: first.ledger },
    );
    expect(values(sent.ics, "UID")).not.toContain(uid);
    expect(event(sent.ics, "Thank Per")).toMatchObject({ STATUS: "CONFIRMED", SEQUENCE: "0" });
  });

  test("stamps are facts, never the clock", () => {
    const stamps = (made: Feed) => new Set([...values(made.ics, "DTSTAMP"), ...values(made.ics, "LAST-MODIFIED")]);
    expect(stamps(first)).toEqual(new Set(["20261123T090000Z"]));
    expect(stamps(feed(input({}, "2026-11-01T00:00:00Z")))).toEqual(new Set(["20000101T000000Z"]));
  });

  test("two folders in another order are the same calendar", () => {
    const other = { ...input({ id: "zz", company: "Globex" }) };
    const both = (applications: PlanInput[]) =>
      calendar({ applications, detail: "full", ledger: emptyLedger, now: other.now, complete: true }).ics;
    expect(both([input(), other])).toBe(both([other, input()]));
    expect(lintFeed(both([input(), input()]))).toEqual([]);
  });
});

describe("settings", () => {
  test("which kinds", () => {
    expect(values(feed(input({}, noon, { kinds: ["debrief"] })).ics, "SUMMARY")).toEqual([
      "Debrief the interview (Acme)",
    ]);
  });

  test("options of the plan are left out unless they are named", () => {
    const options = plan(input())
      .advice.filter(({ strength }) => strength === "may")
      .map(({ title }) => title);
    expect(
      values(feed(input()).ics, "SUMMARY").filter((summary) => options.some((title) => summary.includes(title))),
    ).toEqual([]);
  });

  test("interviews too, before and after they were", () => {
    const asked = (now: string, over: Partial<ApplicationInput> = {}) =>
      feed(input(over, now, { interviews: true })).ics;
    expect(event(asked("2026-11-20T00:00:00Z"), "Interview:")).toMatchObject({
      DTSTART: "20261123T080000Z",
      DTEND: "20261123T090000Z",
      TRIGGER: expect.stringMatching(/^-P/),
    });
    expect(
      event(asked("2026-11-24T00:00:00Z", { log: [{ at: "2026-11-23 18:00", kind: "withdrawn" }] }), "Interview:")[
        "STATUS"
      ],
    ).toBe("CONFIRMED");
    const cancelled = [{ ...facts.interviews![0], status: "cancelled" }] as ApplicationInput["interviews"];
    expect(values(asked("2026-11-20T00:00:00Z", { interviews: cancelled! }), "SUMMARY").join()).not.toContain(
      "Interview",
    );
  });

  test("a date whose hour nobody knows is a day, and an interview without an end lasts an hour", () => {
    const at = (start: string) =>
      event(feed(input({ interviews: [{ id: "r1", start }] }, noon, { interviews: true })).ics, "Interview:");
    expect(at("2026-11-25")).toMatchObject({ DTSTART: "20261125", DTEND: "20261126" });
    expect(at("2026-11-25 10:00")).toMatchObject({ DTSTART: "20261125T080000Z", DTEND: "20261125T090000Z" });
  });
});

describe("discreet", () => {
  const told = { ...facts.interviews![0]!, place: "Boardroom 4", link: "https://meet.example/acme-robotics" };
  const { ics } = feed(input({ interviews: [told] }, noon, { interviews: true }), { detail: "discreet" });

  test("names nobody and nothing, and leads nowhere", () => {
    for (const tell of [
      "Acme",
      "Thandi",
      "Olsson",
      "Nkosi",
      "acme.example",
      "Engineer",
      "k3f9",
      "Afterword",
      "thank",
      "Interview",
      "interview",
      "vscode",
      "mailto",
      "Johannesburg",
      "Follow",
      "Boardroom",
      "meet.example",
      "LOCATION:",
      "URL:",
      "CATEGORIES:",
    ]) {
      expect(ics.replaceAll("\r\n ", ""), tell).not.toContain(tell);
    }
  });

  test("still says that there is something to do, and when", () => {
    expect(values(ics, "SUMMARY")).toContain("Write a message");
    expect(values(ics, "DTSTART")).toContain("20261123T110000Z");
  });
});

test("steps added by hand are counted for themselves: what was added before is told apart, and of the others nothing is said", () => {
  const one = (company: string, kind: string, ledger: Ledger) => {
    const application = input({ company });
    const advice = plan(application).advice.find((advice) => advice.kind === kind)!;
    const made = calendarEvent({ application, advice, detail: "full", ledger, now: application.now });
    expect(lintFeed(made.ics)).toEqual([]);
    expect(values(made.ics, "BEGIN").filter((name) => name === "VEVENT")).toHaveLength(1);
    return made;
  };
  const asked = one("Acme", "status-check", emptyLedger);
  expect(values(asked.ics, "UID")).toEqual([event(feed(input()).ics, "Ask Acme")["UID"]]);
  const debrief = one("Acme", "debrief", asked.ledger);
  expect(one("Acme", "status-check", debrief.ledger).ics).toBe(asked.ics);
  expect(event(one("Acme Ltd", "status-check", debrief.ledger).ics, "Ask Acme Ltd")).toMatchObject({
    UID: values(asked.ics, "UID")[0],
    SEQUENCE: "1",
  });
});

test.each([
  ["at its best moment, while that is to come", "2026-11-23T10:00:00Z", "20261123T110000Z"],
  ["now, where that has passed", "2026-11-23T14:07:00Z", "20261123T140700Z"],
])("one step as a calendar of its own begins %s", (_, now, start) => {
  const one = input({}, now);
  const advice = plan(one).advice.find(({ kind }) => kind === "thank-you")!;
  expect(
    values(
      calendarEvent({ application: one, advice, detail: "full", ledger: emptyLedger, now: one.now }).ics,
      "DTSTART",
    ),
  ).toEqual([start]);
});

test("a day that no calendar can write costs its application alone", () => {
  const near = input();
  const far = input({ id: "far1" });
  const [round] = far.application.interviews;
  const never = { ...round!, start: "9999-12-31 23:00", end: "9999-12-31 23:30" };
  const inputs = [{ ...far, application: { ...far.application, interviews: [never] } }, near];
  const made = calendar({
    applications: inputs,
    detail: "full",
    ledger: emptyLedger,
    now: Temporal.Instant.from(noon),
    complete: true,
  });
  expect(made.ics).toContain("Thandi");
  expect(made.failed).toMatchObject([{ application: "far1" }]);
});
