import { Temporal } from "temporal-polyfill";
import { Settings, unknownCountry, type WorkCalendar } from "@afterword/core";
import { describe, expect, test } from "vitest";
import { countries, workCalendar } from "./index.ts";

const dayOff = "a day off";
const worked = "worked";

describe("days off that are known from the law or the official list", () => {
  // A name is expected as it stands; `worked` means that the table must not have the day.
  test.each<[country: string, date: string, expected: string]>([
    // South Africa: Public Holidays Act 36 of 1994, a holiday on a Sunday is kept on the Monday.
    ["ZA", "2026-12-16", "Day of Reconciliation"],
    ["ZA", "2026-08-10", "National Women's Day (substitute day)"],
    ["ZA", "2027-03-22", "Human Rights Day (substitute day)"],
    ["ZA", "2027-12-27", "Day of Goodwill (substitute day)"],
    // … and one on a Saturday is not.
    ["ZA", "2027-05-01", "Workers' Day"],
    ["ZA", "2027-05-03", worked],
    ["ZA", "2026-07-18", worked],
    // England and Wales; a weekend's bank holiday moves to the next weekday.
    ["GB", "2026-04-06", "Easter Monday"],
    ["GB", "2026-08-31", "Summer bank holiday"],
    ["GB", "2026-12-28", "Boxing Day (substitute day)"],
    ["GB", "2027-12-27", "Christmas Day (substitute day)"],
    ["GB", "2027-12-28", "Boxing Day (substitute day)"],
    ["GB", "2028-01-03", "New Year's Day (substitute day)"],
    ["GB", "2027-01-02", worked],
    ["GB-ENG", "2026-08-31", "Summer bank holiday"],
    ["GB-SCT", "2026-01-02", "January 2nd"],
    ["GB-SCT", "2026-08-03", "Summer bank holiday"],
    ["GB-SCT", "2026-08-31", worked],
    ["GB-SCT", "2026-04-06", worked],
    ["GB-SCT", "2026-11-30", "St Andrew's Day"],
    ["GB-NIR", "2026-03-17", "St Patrick's Day"],
    ["GB-NIR", "2026-07-13", dayOff],
    ["IE", "2026-02-02", dayOff],
    ["IE", "2026-04-03", worked],
    // United States: 5 U.S.C. 6103, Saturday to Friday and Sunday to Monday.
    ["US", "2026-11-26", "Thanksgiving Day"],
    ["US", "2026-07-03", "Independence Day (substitute day)"],
    ["US", "2027-07-05", "Independence Day (substitute day)"],
    ["US", "2027-06-18", "Juneteenth (substitute day)"],
    ["US", "2027-12-31", "New Year's Day (substitute day)"],
    ["US", "2026-11-27", worked],
    ["US-CA", "2026-11-27", "Day after Thanksgiving Day"],
    ["US-CA", "2026-03-31", "César Chávez Day"],
    ["CA", "2026-10-12", "Thanksgiving"],
    ["CA", "2026-04-06", worked],
    ["CA-QC", "2026-06-24", "National Holiday"],
    ["CA-QC", "2026-12-28", worked],
    ["CA-BC", "2026-11-11", "Remembrance Day"],
    ["DE", "2026-10-03", dayOff],
    ["DE", "2027-05-27", worked],
    ["DE-BY", "2027-05-27", "Corpus Christi"],
    ["DE-BY", "2027-01-06", "Epiphany"],
    ["DE-BE", "2027-03-08", dayOff],
    ["DE", "2026-12-24", worked],
    ["CH-ZH", "2027-05-06", "Ascension Day"],
    ["AT", "2026-10-26", dayOff],
    ["FR", "2026-07-14", dayOff],
    ["NL", "2026-04-27", dayOff],
    ["ES-MD", "2027-05-03", "Día de la Comunidad de Madrid"],
    ["AU-NSW", "2027-04-26", "Anzac Day (substitute day)"],
    ["AU-VIC", "2026-11-03", dayOff],
    ["AU-NSW", "2026-11-03", worked],
    ["NZ", "2027-02-06", dayOff],
    ["IN", "2027-01-26", "Republic Day"],
    ["IN", "2026-10-02", "Gandhi Jayanti"],
    // The Emirates: Cabinet Resolution 27 of 2024.
    ["AE", "2026-12-02", "National Day"],
    ["AE", "2026-12-03", "National Day"],
    ["AE", "2026-05-26", "Arafat Day"],
    ["AE", "2026-02-18", worked],
    ["IL", "2026-09-21", "Day of Atonement (Yom Kippur)"],
    ["IL", "2026-04-22", "Independence Day (Yom HaAtzmaut)"],
    ["IL", "2026-09-14", worked],
    // Japan: a day between two holidays is one itself, and offices stay closed over New Year.
    ["JP", "2026-09-22", "Citizens' Holiday"],
    ["JP", "2026-05-06", "Constitution Day (substitute day)"],
    ["JP", "2027-03-22", dayOff],
    ["JP", "2027-01-02", dayOff],
    ["BR", "2026-11-20", "Black Awareness Day"],
    ["BR", "2027-02-09", "Carnival"],
    ["BR", "2026-12-24", worked],
    ["SE", "2026-06-19", "Midsummer Eve"],
    ["NO", "2026-05-17", dayOff],
    ["PL", "2026-11-11", dayOff],
    ["SG", "2026-08-10", dayOff],
  ])("%s on %s: %s", async (country, date, expected) => {
    const name = (await workCalendar(country)).holidays[date];
    if (expected === dayOff) expect(name).toBeTypeOf("string");
    else expect(name ?? worked).toBe(expected);
  });
});

describe("weekends", () => {
  test.each<[country: string, weekend: number[]]>([
    ["ZA", [6, 7]],
    ["GB-SCT", [6, 7]],
    ["AE", [6, 7]], // since 2022
    ["SA", [5, 6]],
    ["EG", [5, 6]],
    ["IL", [5, 6]],
    ["IR", [5]],
    ["IN", [7]],
    ["BD", [5, 6]],
    ["NP", [6]],
    ["BN", [5, 7]],
    ["MY", [6, 7]],
    ["MY-01", [6, 7]], // Johor, since 2025
    ["MY-03", [5, 6]],
  ])("%s rests on %j", async (country, weekend) => {
    expect((await workCalendar(country)).weekend).toEqual(weekend);
  });
});

test("every country of the tables is one that a file may name", () => {
  expect(Object.keys(countries).filter((country) => !Settings.shape.country.safeParse(country).success)).toEqual([]);
});

describe("what is not known", () => {
  test.each([undefined, "", "XX", "ZZ-ZZ", "__proto__", "constructor", "-BY", "../../etc/passwd"])(
    "%j is an unknown country",
    async (country) => {
      expect(await workCalendar(country)).toBe(unknownCountry);
    },
  );

  test("an unknown region falls back to its country and says so", async () => {
    expect(await workCalendar("DE-XX")).toEqual(await workCalendar("DE"));
    expect(await workCalendar("ZA-GP")).toEqual(await workCalendar("ZA"));
    expect((await workCalendar("DE-constructor")).country).toBe("DE");
  });

  test("a region has its own name even where nothing differs", async () => {
    expect((await workCalendar("GB-WLS")).country).toBe("GB-WLS");
    expect((await workCalendar("de-by")).country).toBe("DE-BY");
  });

  test("a country may have a known weekend and no known holidays", async () => {
    expect(await workCalendar("NP")).toEqual({ country: "NP", weekend: [6], holidays: {} });
  });
});

test("every table holds together: days that exist, in order, in each of its years, with a plain name", async () => {
  const wrong: string[] = [];
  for (const code of Object.keys(countries)) {
    const { default: table } = await countries[code]!.table();
    if (table.code !== code) wrong.push(`${code} has the table of ${table.code}`);
    for (const country of [code, ...Object.keys(table.regions ?? {}).map((region) => `${code}-${region}`)]) {
      wrong.push(...faults(await workCalendar(country), country));
    }
  }
  expect(wrong).toEqual([]);
  expect(Object.keys(countries).length).toBeGreaterThan(200);
});

function faults(calendar: WorkCalendar, country: string): string[] {
  const { weekend, holidays, years } = calendar;
  const dates = Object.keys(holidays);
  const seen = new Set(dates.map((date) => Number(date.slice(0, 4))));
  const wanted = years ? Array.from({ length: years[1] - years[0] + 1 }, (_, i) => years[0] + i) : [];
  return [
    ...(calendar.country === country ? [] : [`calls itself ${calendar.country}`]),
    ...(weekend.length > 0 && weekend.every((day) => [1, 2, 3, 4, 5, 6, 7].includes(day))
      ? []
      : [`rests on ${weekend.join()}`]),
    ...(dates.every((date, i) => i === 0 || dates[i - 1]! < date) ? [] : ["is out of order"]),
    ...(seen.size === wanted.length && wanted.every((year) => seen.has(year))
      ? []
      : [`has days in ${[...seen].join()}`]),
    ...dates.filter((date) => !exists(date)).map((date) => `has ${date}`),
    ...Object.values(holidays)
      .filter((name) => !/^[^\p{C}<>`]+$/u.test(name))
      .map((name) => `has ${JSON.stringify(name)}`),
  ].map((fault) => `${country} ${fault}`);
}

function exists(date: string): boolean {
  try {
    return Temporal.PlainDate.from(date, { overflow: "reject" }).toString() === date;
  } catch {
    return false;
  }
}
