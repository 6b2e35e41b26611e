import type { WorkCalendar } from "@afterword/core";

/**
 * Days off by name. Each value is a list separated by spaces: `12-25` is that day in every year of the table,
 * `2027-03-26` that one day.
 */
export type DaysByName = Readonly<Record<string, string>>;

/** What is generated for one country: its weekend, its holidays, and how its regions differ from it. */
export interface CountryTable {
  /** ISO 3166-1 alpha-2, `ZA`. */
  code: string;
  /** Days of the week nobody works, 1 (Monday) to 7 (Sunday). */
  weekend: readonly number[];
  /** First and last year of the holidays. Absent where only the weekend is known. */
  years?: readonly [first: number, last: number];
  days: DaysByName;
  /** By the code after the hyphen, `BY` of `DE-BY`. */
  regions?: Readonly<Record<string, RegionTable>>;
}

/** Only what differs from the country. */
export interface RegionTable {
  weekend?: readonly number[];
  /** Days off here alone, or under another name than in the rest of the country. */
  days?: DaysByName;
  /** The country's holidays on which this region works, written like the values of {@link DaysByName}. */
  works?: string;
}

/** The calendar of a country, or of one of its regions. A region that is not in the table gets the country's. */
export function calendarFrom(table: CountryTable, region?: string): WorkCalendar {
  const own =
    region !== undefined && table.regions && Object.hasOwn(table.regions, region) ? table.regions[region] : undefined;
  const country = own ? `${table.code}-${region}` : table.code;
  const weekend = own?.weekend ?? table.weekend;
  if (!table.years) return { country, weekend, holidays: {} };
  const names = new Map(expand(table.days, table.years));
  for (const date of dates(own?.works ?? "", table.years)) names.delete(date);
  for (const [date, name] of expand(own?.days ?? {}, table.years)) names.set(date, name);
  const holidays = Object.fromEntries([...names].sort(([a], [b]) => (a < b ? -1 : 1)));
  return { country, weekend, holidays, years: table.years };
}

const expand = (days: DaysByName, years: readonly [number, number]): [date: string, name: string][] =>
  Object.entries(days).flatMap(([name, list]) => dates(list, years).map((date): [string, string] => [date, name]));

function dates(list: string, [first, last]: readonly [number, number]): string[] {
  const found: string[] = [];
  for (const day of list.split(" ")) {
    if (day.length === 10) found.push(day);
    if (day.length === 5) for (let year = first; year <= last; year++) found.push(`${year}-${day}`);
  }
  return found;
}
