import { Application, builtinProfile, Settings, type ApplicationInput } from "@afterword/core";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { calendar } from "../src/calendar.ts";
import type { Feed } from "../src/feed.ts";
import type { Detail } from "../src/from-plan.ts";
import { linkedApps } from "../src/links.ts";
import { emptyLedger, readLedger, writeLedger, type Ledger } from "../src/ledger.ts";
import { values } from "./events.ts";
import { lintFeed } from "./feed-lint.ts";

const settings = Settings.parse({
  name: "Sam Dlamini",
  signOff: "Sam",
  zone: "Europe/London",
  calendar: { interviews: true },
});

const johannesburg: ApplicationInput = {
  id: "k3f9",
  company: "Acme Robotics",
  role: "Platform Engineer, Payments",
  zone: "Africa/Johannesburg",
  country: "ZA",
  interviews: [
    {
      id: "r1",
      start: "2026-11-24 10:00",
      end: "2026-11-24 11:30",
      place: "Boardroom 4; 12 Long Street, Cape Town",
      people: [
        { name: "Zoë Nkosi", email: "zoe@acme.example", topics: ["moving billing to Postgres, slowly"] },
        { name: "Per Olsson", email: "per@acme.example" },
      ],
    },
  ],
};

const newYork: ApplicationInput = {
  id: "p7m2",
  company: "株式会社Globex",
  role: "SRE",
  zone: "America/New_York",
  country: "US",
  promise: { by: "2026-12-04", said: "2026-11-20" },
  interviews: [
    {
      id: "r1",
      start: "2026-11-20 15:00",
      end: "2026-11-20 15:45",
      link: "https://meet.example/a,b;c?d=1&e=é",
      people: [{ name: "佐藤 花", email: "hana@globex.example", topics: ["on-call \\ rotas"] }],
    },
  ],
};

const published = (detail: Detail, at: string, ledger: Ledger, ...records: ApplicationInput[]): Feed => {
  const now = Temporal.Instant.from(at);
  const applications = records.map((record) => ({
    application: Application.parse(record),
    others: [],
    settings,
    profile: builtinProfile("balanced"),
    calendars: {},
    now,
  }));
  return calendar({ applications, detail, apps: linkedApps, ledger, now, complete: true });
};

/**
 * Two applications in two zones, as subscribers are told of them on Monday; and on Tuesday, when the interview in Johannesburg
 * has moved to Thursday and the thank-you to New York is sent. The ledger goes to disk and back between the two.
 */
function tuesday(detail: Detail): string {
  const monday = published(detail, "2026-11-23T09:00:00Z", emptyLedger, johannesburg, newYork);
  const moved = {
    ...johannesburg,
    interviews: [{ ...johannesburg.interviews![0]!, start: "2026-11-26 10:00", end: "2026-11-26 11:30" }],
  };
  const thanked: ApplicationInput = {
    ...newYork,
    log: [{ at: "2026-11-23 09:30", kind: "sent", what: "thank-you", to: ["hana@globex.example"], round: "r1" }],
  };
  return published(detail, "2026-11-24T09:00:00Z", readLedger(writeLedger(monday.ledger))!, moved, thanked).ics;
}

// The whole text, so that a change of any byte is seen in review: a changed byte is a changed ETag for every subscriber.
describe.each<Detail>(["full", "discreet"])("a whole feed, %s", (detail) => {
  const ics = tuesday(detail);

  test("is what it was", async () => expect(ics).toMatchFileSnapshot(`${detail}.golden.ics`));
  test("is sound", () => expect(lintFeed(ics)).toEqual([]));

  test("holds what moved and what depends on something else, and nothing that is settled", () => {
    expect(new Set(values(ics, "STATUS"))).toEqual(new Set(["CONFIRMED", "TENTATIVE"]));
    expect(new Set(values(ics, "SEQUENCE"))).toEqual(new Set(["0", "1"]));
    expect(ics).not.toContain("Thank Hana");
    expect(new Set(values(ics, "CLASS"))).toEqual(new Set(detail === "full" ? ["PRIVATE"] : []));
  });
});
