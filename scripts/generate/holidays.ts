import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { CountryTable, RegionTable } from "../../packages/holidays/src/table.ts";
import { regionMeant, weekendOnly, weekends } from "./holidays/corrections.ts";
import {
  byName,
  countryNames,
  daysOff,
  differences,
  endingEarly,
  regionCodes,
  shortest,
  sorted,
  type Days,
  type Years,
} from "./holidays/days.ts";
import { sourcesPage } from "./holidays/sources.ts";

// Raise the last year together with date-holidays: what it computes far ahead is a guess for lunar calendars.
const years: Years = [2025, 2031];

const folder = "packages/holidays";
const require = createRequire(import.meta.url);

/** The tables of packages/holidays and the page that says where they come from. Pure but for reading its two sources. */
export async function generate(): Promise<Record<string, string>> {
  const names = sorted([...countryNames(), ...Object.entries(weekendOnly)]);
  const weekendOf = cldrWeekends();
  const files: Record<string, string> = {};
  const early: string[] = [];
  let regions = 0;
  for (const [code] of names) {
    const days = code in weekendOnly ? undefined : daysOff(code, regionMeant[code], years);
    const table: CountryTable = days
      ? countryTable(code, weekendOf(code), days)
      : { code, weekend: weekendOf(code), days: {} };
    if (days) early.push(...endingEarly(days, years).map(([name, year]) => `${code}: ${name}, ${year}`));
    regions += Object.keys(table.regions ?? {}).length;
    files[`${folder}/src/data/${code}.gen.ts`] = tableModule(table);
  }
  files[`${folder}/src/countries.gen.ts`] = indexModule(names);
  files[`${folder}/SOURCES.md`] = sourcesPage({
    countries: names.length - Object.keys(weekendOnly).length,
    regions,
    years,
    early,
    holidays: version("date-holidays"),
    cldr: version("cldr-core"),
    attribution: attribution(),
  });
  return files;
}

function countryTable(code: string, weekend: number[], country: Days): CountryTable {
  const regions: Record<string, RegionTable> = {};
  for (const region of regionCodes(code)) {
    const { adds, works } = differences(country, daysOff(code, region, years));
    const regionWeekend = weekends[`${code}-${region}`];
    regions[region] = {
      ...(regionWeekend && { weekend: regionWeekend }),
      ...(adds.size > 0 && { days: byName(adds, years) }),
      ...(works.length > 0 && { works: shortest(works, years) }),
    };
  }
  const table = { code, weekend, years, days: byName(country, years) };
  return Object.keys(regions).length > 0 ? { ...table, regions } : table;
}

function cldrWeekends(): (code: string) => number[] {
  const { weekendStart, weekendEnd } = require("cldr-core/supplemental/weekData.json").supplemental.weekData;
  const weekday = (name: string): number => ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].indexOf(name) + 1;
  return (code) => {
    if (weekends[code]) return weekends[code];
    const first = weekday(weekendStart[code] ?? weekendStart["001"]);
    const last = weekday(weekendEnd[code] ?? weekendEnd["001"]);
    if (first < 1 || last < first) throw new Error(`CLDR gives ${code} a weekend that cannot be read`);
    return Array.from({ length: last - first + 1 }, (_, i) => first + i);
  };
}

const notice =
  "// Written by `pnpm generate` from date-holidays (CC BY-SA 3.0) and CLDR (Unicode-3.0): see SOURCES.md. Do not edit.\n";

const tableModule = (table: CountryTable): string =>
  `${notice}import type { CountryTable } from '../table.ts'\n\nconst table: CountryTable = ${literal(table)}\n\nexport default table\n`;

function indexModule(names: [code: string, name: string][]): string {
  const lines = names.map(
    ([code, name]) => `  ${code}: { name: ${quoted(name)}, table: () => import('./data/${code}.gen.ts') },\n`,
  );
  return (
    `${notice}import type { CountryTable } from './table.ts'\n\n` +
    "/** Every country that is known: its name in English, and its table, loaded when it is asked for. */\n" +
    "export const countries: Readonly<Record<string, { name: string, table: () => Promise<{ default: CountryTable }> }>> = {\n" +
    `${lines.join("")}}\n`
  );
}

/** A value as TypeScript in the house's style: one line per name, lists of numbers on one line. */
function literal(value: unknown, indent = ""): string {
  if (Array.isArray(value)) return `[${value.join(", ")}]`;
  if (typeof value === "string") return quoted(value);
  const entries = Object.entries(value as object);
  if (entries.length === 0) return "{}";
  const lines = entries.map(
    ([key, inner]) =>
      `${indent}  ${/^[A-Za-z]\w*$/.test(key) ? key : quoted(key)}: ${literal(inner, `${indent}  `)},\n`,
  );
  return `{\n${lines.join("")}${indent}}`;
}

const quoted = (text: string): string => (text.includes("'") ? JSON.stringify(text) : `'${text}'`);

const version = (name: string): string => require(`${name}/package.json`).version;

/** The pages the data rest on, which its licence asks to be carried along. */
function attribution(): string[] {
  const licence = readFileSync(
    require.resolve("date-holidays/package.json").replace(/package\.json$/, "LICENSE"),
    "utf8",
  );
  const pages = licence.split("<attribution>")[1]?.match(/^https?:\/\/\S+$/gm) ?? [];
  if (pages.length < 100)
    throw new Error("The attribution has left the LICENSE of date-holidays: find out where it went");
  return [...new Set(pages)].sort();
}
