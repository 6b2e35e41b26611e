import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { readCalendars } from "./content.ts";
import { readZoneRules, type ZoneRules } from "./zone-rules.ts";

type Part = [kind: "STANDARD" | "DAYLIGHT", start: string, from: string, to: string, ...rest: string[]];

function rulesOf(...parts: Part[]): ZoneRules | undefined {
  const lines = parts.flatMap(([kind, start, from, to, ...rest]) => [
    `BEGIN:${kind}`,
    `DTSTART:${start}`,
    `TZOFFSETFROM:${from}`,
    `TZOFFSETTO:${to}`,
    ...rest,
    `END:${kind}`,
  ]);
  const { calendars } = readCalendars(
    ["BEGIN:VCALENDAR", "BEGIN:VTIMEZONE", "TZID:x", ...lines, "END:VTIMEZONE", "END:VCALENDAR"].join("\n"),
  );
  return readZoneRules(calendars[0]!)[0];
}

describe("rules as calendar programs write them agree with the IANA database at every half hour of the year", () => {
  test.each<[string, string, number, ...Part[]]>([
    [
      "Exchange, from the year 1601",
      "America/New_York",
      2026,
      ["STANDARD", "16010101T020000", "-0400", "-0500", "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=1SU;BYMONTH=11"],
      ["DAYLIGHT", "16010101T020000", "-0500", "-0400", "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=2SU;BYMONTH=3"],
    ],
    [
      "Google, from 1970",
      "Europe/Berlin",
      2026,
      ["DAYLIGHT", "19700329T020000", "+0100", "+0200", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"],
      ["STANDARD", "19701025T030000", "+0200", "+0100", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"],
    ],
    [
      "summer at the turn of the year",
      "Pacific/Auckland",
      2026,
      ["STANDARD", "16010101T030000", "+1300", "+1200", "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=1SU;BYMONTH=4"],
      ["DAYLIGHT", "16010101T020000", "+1200", "+1300", "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=9"],
    ],
    [
      "half an hour of summer",
      "Australia/Lord_Howe",
      2026,
      ["STANDARD", "20080406T020000", "+1100", "+1030", "RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=1SU"],
      ["DAYLIGHT", "20081005T020000", "+1030", "+1100", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=1SU"],
    ],
    [
      "a Sunday on or after a day",
      "America/Santiago",
      2026,
      [
        "STANDARD",
        "20230402T000000",
        "-0300",
        "-0400",
        "RRULE:FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=2,3,4,5,6,7,8;BYDAY=SU",
      ],
      [
        "DAYLIGHT",
        "20230903T000000",
        "-0400",
        "-0300",
        "RRULE:FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=2,3,4,5,6,7,8;BYDAY=SU",
      ],
    ],
    [
      "no summer",
      "Africa/Johannesburg",
      2026,
      ["STANDARD", "16010101T000000", "+0200", "+0200"],
      ["DAYLIGHT", "16010101T000000", "+0200", "+0200"],
    ],
    [
      "several eras, each until the next",
      "America/New_York",
      2005,
      ["DAYLIGHT", "19870405T020000", "-0500", "-0400", "RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=1SU;UNTIL=20060402T070000Z"],
      [
        "STANDARD",
        "19671029T020000",
        "-0400",
        "-0500",
        "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU;UNTIL=20061029T060000Z",
      ],
      ["DAYLIGHT", "20070311T020000", "-0500", "-0400", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU"],
      ["STANDARD", "20071104T020000", "-0400", "-0500", "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU"],
    ],
    [
      "each change on its own, out of order",
      "Europe/Vienna",
      2026,
      ["STANDARD", "20251026T030000", "+0200", "+0100"],
      ["DAYLIGHT", "20260329T020000", "+0100", "+0200"],
      ["DAYLIGHT", "20250330T020000", "+0100", "+0200"],
      ["STANDARD", "20261025T030000", "+0200", "+0100"],
    ],
    [
      "as a list of dates",
      "Europe/Vienna",
      2026,
      ["STANDARD", "20251026T030000", "+0200", "+0100", "RDATE:20261025T030000"],
      ["DAYLIGHT", "20250330T020000", "+0100", "+0200", "RDATE:20260329T020000,20270328T020000"],
    ],
  ])("%s: %s in %i", (_, zone, year, ...parts) => {
    const rules = rulesOf(...parts)!;
    const wrong: string[] = [];
    const end = Temporal.PlainDateTime.from({ year: year + 1, month: 1, day: 1 });
    for (
      let wall = Temporal.PlainDateTime.from({ year, month: 1, day: 1 });
      Temporal.PlainDateTime.compare(wall, end) < 0;
      wall = wall.add({ minutes: 30 })
    ) {
      if (!rules.instantOf(wall).equals(wall.toZonedDateTime(zone).toInstant()))
        wrong.push(`${wall}: ${rules.instantOf(wall)}`);
    }
    expect(wrong).toEqual([]);
  });
});

test("rules that cannot be used are left out", () => {
  expect(rulesOf()).toBeUndefined();
  expect(rulesOf(["STANDARD", "16010101T000000", "+0100", "noon"])).toBeUndefined();
  const [joined] = readCalendars(
    "BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nTZID:Africa/Abidjan\nBEGIN:STANDARD\nTZOFFSETTO:+0000\nEND:STANDARD\nTZID:Europe/Berlin\nBEGIN:STANDARD\nTZOFFSETTO:+0100\nEND:STANDARD\nEND:VTIMEZONE",
  ).calendars;
  expect(readZoneRules(joined!)).toEqual([]);
});

test("before its first change, a zone is what it changed from", () => {
  const rules = rulesOf(["DAYLIGHT", "20260329T020000", "+0100", "+0200"])!;
  expect(rules.instantOf(Temporal.PlainDateTime.from("2026-01-01T12:00")).toString()).toBe("2026-01-01T11:00:00Z");
});
