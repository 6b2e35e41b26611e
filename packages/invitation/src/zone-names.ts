import { Temporal } from "temporal-polyfill";
import { findIana, WINDOWS_TO_IANA_MAP } from "windows-iana";
import { displayNames } from "./display-names.ts";

/**
 * What a `TZID` without rules of its own can mean: one zone, a fixed offset, or several zones between which only the date or
 * a person can decide. Zones are IANA names, offsets are written `+02:00`.
 */
export interface ZoneName {
  readonly zones: readonly string[];
  /** The zones are likely, and still for a person to confirm. */
  readonly unsure?: boolean;
}

const unknown: ZoneName = { zones: [] };

/** What the name of a zone means, whoever gave it: IANA, Windows, Outlook's menus, a path that ends in an IANA name, an offset. */
export function readZoneName(raw: string): ZoneName {
  const name = raw
    .slice(0, 500)
    .replace(/[\p{Cc}\uFEFF]/gu, "")
    .replace(/\\(?=[,;])/g, "")
    .replace(/^["'\s]+|["'\s]+$/g, "")
    .split(";")[0]!
    .slice(0, 200);
  if (name === "") return unknown;
  if (/^(?:Z|UTC|GMT|UCT|Zulu|Etc\/(?:UTC|GMT|UCT|Zulu|Universal)|tzone:\/\/Microsoft\/Utc)$/i.test(name))
    return { zones: ["UTC"] };
  const abbreviation = abbreviations.get(name.toUpperCase());
  if (abbreviation) return { zones: abbreviation };
  const iana = ianaZone(name);
  if (iana) return { zones: [iana] };
  const windows = windowsZone(name);
  if (windows) return { zones: [windows] };
  return readDisplayName(name);
}

/** IANA names, also behind a path (`/mozilla.org/20050126_1/Europe/Berlin`) and with spaces for underscores. */
function ianaZone(name: string): string | undefined {
  const parts = name
    .replace(/ /g, "_")
    .split("/")
    .filter((part) => part !== "");
  for (const length of [3, 2]) {
    if (parts.length < length) continue;
    const found = knownZone(parts.slice(-length).join("/"));
    if (found) return found;
  }
  return parts.length === 1 && !/^[A-Z]{3,4}$/i.test(name) ? knownZone(parts[0]!) : undefined;
}

// The old names that Windows' table keeps and that nobody uses any more.
const renamed = new Map(
  Object.entries({
    "Asia/Calcutta": "Asia/Kolkata",
    "Asia/Katmandu": "Asia/Kathmandu",
    "Asia/Rangoon": "Asia/Yangon",
    "Asia/Saigon": "Asia/Ho_Chi_Minh",
    "Europe/Kiev": "Europe/Kyiv",
    "America/Godthab": "America/Nuuk",
    "America/Buenos_Aires": "America/Argentina/Buenos_Aires",
    "America/Indianapolis": "America/Indiana/Indianapolis",
    "Atlantic/Faeroe": "Atlantic/Faroe",
    "Etc/UTC": "UTC",
    "Etc/GMT": "UTC",
  }),
);

/** The zone as the data of this machine spell it, if they know it. */
export function knownZone(name: string): string | undefined {
  if (!/^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+){0,2}$/.test(name)) return undefined;
  try {
    const { timeZoneId } = Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return renamed.get(timeZoneId) ?? timeZoneId;
  } catch {
    return undefined;
  }
}

const windowsNames = new Map(WINDOWS_TO_IANA_MAP.map(({ windowsName }) => [windowsName.toLowerCase(), windowsName]));
// Names that Windows has dropped, and two that have moved since the library was made: a test compares it with CLDR.
const corrected = new Map(
  Object.entries({
    "mexico standard time": "America/Mexico_City",
    "mexico standard time 2": "America/Chihuahua",
    "kamchatka standard time": "Asia/Kamchatka",
    "armenian standard time": "Asia/Yerevan",
    "mid-atlantic standard time": "Etc/GMT+2",
    "central asia standard time": "Asia/Bishkek",
    "mountain standard time (mexico)": "America/Mazatlan",
  }),
);

function windowsZone(name: string): string | undefined {
  const lower = name.toLowerCase();
  // Exchange numbers its copies ("Central Standard Time 1").
  const known = corrected.get(lower) ?? corrected.get(lower.replace(/ \d+$/, ""));
  if (known) return known;
  const windows =
    windowsNames.get(lower) ??
    windowsNames.get(lower.replace(/ \d+$/, "")) ??
    windowsNames.get(lower.replace(/ (?:daylight|summer) time$/, " standard time"));
  const [iana] = windows === undefined ? [] : findIana(windows);
  return iana === undefined ? undefined : knownZone(iana);
}

let common: readonly string[] | undefined;

/** The zone Windows uses for a region when no country is known. Searched where a file's rules have no known name. */
export const commonZones = (): readonly string[] =>
  (common ??= [
    ...new Set(
      WINDOWS_TO_IANA_MAP.filter(
        ({ territory, iana }) => territory === "001" && iana[0]!.includes("/") && !iana[0]!.startsWith("Etc/"),
      )
        .map(({ iana }) => knownZone(iana[0]!))
        .filter((zone) => zone !== undefined),
    ),
  ]);

// Abbreviations that mean one thing in winter, another in summer, or another on another continent. All that each may mean:
// where those agree on the date, there is nothing to ask.
const abbreviations = new Map<string, readonly string[]>(
  Object.entries({
    ET: ["America/New_York"],
    EST: ["-05:00", "America/New_York"],
    EDT: ["-04:00", "America/New_York"],
    CT: ["America/Chicago"],
    CST: ["-06:00", "America/Chicago", "Asia/Shanghai"],
    CDT: ["-05:00", "America/Chicago"],
    MT: ["America/Denver"],
    MST: ["-07:00", "America/Denver", "America/Phoenix"],
    MDT: ["-06:00", "America/Denver"],
    PT: ["America/Los_Angeles"],
    PST: ["-08:00", "America/Los_Angeles"],
    PDT: ["-07:00", "America/Los_Angeles"],
    AKST: ["-09:00", "America/Anchorage"],
    AKDT: ["-08:00", "America/Anchorage"],
    HST: ["Pacific/Honolulu"],
    BST: ["+01:00", "Europe/London", "Asia/Dhaka"],
    WET: ["+00:00", "Europe/Lisbon"],
    WEST: ["+01:00", "Europe/Lisbon"],
    CET: ["+01:00", "Europe/Berlin"],
    CEST: ["+02:00", "Europe/Berlin"],
    MEZ: ["+01:00", "Europe/Berlin"],
    MESZ: ["+02:00", "Europe/Berlin"],
    MET: ["Europe/Berlin"],
    EET: ["+02:00", "Europe/Athens"],
    EEST: ["+03:00", "Europe/Athens"],
    MSK: ["Europe/Moscow"],
    SAST: ["Africa/Johannesburg"],
    EAT: ["Africa/Nairobi"],
    WAT: ["Africa/Lagos"],
    CAT: ["Africa/Maputo"],
    IST: ["Asia/Kolkata", "Europe/Dublin", "Asia/Jerusalem"],
    PKT: ["Asia/Karachi"],
    SGT: ["Asia/Singapore"],
    HKT: ["Asia/Hong_Kong"],
    JST: ["Asia/Tokyo"],
    KST: ["Asia/Seoul"],
    AWST: ["Australia/Perth"],
    ACST: ["+09:30", "Australia/Adelaide"],
    ACDT: ["+10:30", "Australia/Adelaide"],
    AEST: ["+10:00", "Australia/Sydney", "Australia/Brisbane"],
    AEDT: ["+11:00", "Australia/Sydney"],
    NZST: ["+12:00", "Pacific/Auckland"],
    NZDT: ["+13:00", "Pacific/Auckland"],
    "GREENWICH MEAN TIME": ["UTC", "Europe/London"],
    "BRITISH SUMMER TIME": ["+01:00", "Europe/London"],
    "CENTRAL EUROPEAN TIME": ["+01:00", "Europe/Berlin"],
    "CENTRAL EUROPEAN SUMMER TIME": ["+02:00", "Europe/Berlin"],
  }),
);

const year = Array.from({ length: 12 }, (_, month) =>
  Temporal.PlainDate.from({ year: 2026, month: month + 1, day: 15 }),
);

/**
 * `(UTC-05:00) Eastern Time (US & Canada)` and its like. The offset in front is the one of winter, so it only helps to tell
 * apart places of the same name; what is said in words decides. An offset with nothing else is just that offset.
 */
function readDisplayName(name: string): ZoneName {
  const [, sign, hours, minutes = "00", rest = ""] =
    /^\(?\s*(?:UTC|GMT)?\s*(?:([+-])\s*(\d{1,2})(?:[:.]?(\d{2}))?)?\s*\)?\s*([\s\S]*)$/i.exec(name) ?? [];
  const offset = sign === undefined ? undefined : `${sign}${hours!.padStart(2, "0")}:${minutes}`;
  if (offset !== undefined && (Number(hours) > 14 || Number(minutes) > 59)) return unknown;
  const words = letters(rest.replace(/[[(](?:standard|daylight|summer|winter)[\])]?/gi, ""));
  if (words === "") return offset === undefined ? unknown : { zones: [offset] };
  if (
    /^(?:coordinateduniversal|coordinateduniversaltime|koordin|tempsuniverselcoordonn|tiempouniversalcoordinado)/.test(
      words,
    )
  )
    return { zones: [offset ?? "UTC"] };
  const fits = (zone: string) => offset === undefined || menuOffsets(zone).includes(offset);
  const byName = displayNames.get(words) ?? displayNames.get(words.replace(/(?:standard|daylight|summer)?time$/, ""));
  if (byName !== undefined && fits(byName)) return { zones: [byName] };
  const inList = listed(rest, fits, offset !== undefined);
  if (inList !== undefined) return inList;
  // Known words that contradict the offset, or words nobody knows: somebody has to say.
  return byName === undefined ? unknown : { zones: [byName, offset!] };
}

/** A list of cities means the zone they share. Where they differ, or where most of them are unknown, all that they may mean. */
function listed(text: string, fits: (zone: string) => boolean, hasOffset: boolean): ZoneName | undefined {
  const names = text
    .split(/[,/;()]|\band\b|\bund\b|&/i)
    .map(letters)
    .filter((name) => name !== "");
  const known = names.map((name) => citiesOf(name).filter(fits)[0]);
  const zones = known.filter((zone) => zone !== undefined);
  if (zones.length === 0) return undefined;
  const distinct = zones.filter((zone, index) => !zones.slice(0, index).some((other) => sameClock(zone, other)));
  if (distinct.length > 1) return { zones: distinct };
  // One city of several, and nothing else that agrees: it may be the odd one out.
  const unsure = zones.length === 1 && names.length > 1 && !hasOffset;
  return { zones: [zones[0]!], ...(unsure && { unsure }) };
}

const letters = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/\p{P}|\p{S}|\p{Z}|_/gu, "");

/** What a menu shows for a zone: the least offset of the year, in both hemispheres; where clocks go back for Ramadan, January's. */
function menuOffsets(zone: string): string[] {
  const times = year.map((day) => day.toZonedDateTime(zone));
  const least = times.reduce((least, at) => (at.offsetNanoseconds < least.offsetNanoseconds ? at : least));
  return [least.offset, times[0]!.offset];
}

/** Whether two zones show the same time all the year. */
const sameClock = (one: string, other: string): boolean =>
  one === other || year.every((day) => day.toZonedDateTime(one).offset === day.toZonedDateTime(other).offset);

let cities: Map<string, string[]> | undefined;

function citiesOf(city: string): readonly string[] {
  cities ??= Map.groupBy(new Set(WINDOWS_TO_IANA_MAP.flatMap(({ iana }) => iana)), (zone) =>
    letters(zone.slice(zone.lastIndexOf("/") + 1)),
  );
  return (cities.get(city) ?? []).map(knownZone).filter((zone) => zone !== undefined);
}
