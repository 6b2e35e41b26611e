import { Temporal } from "temporal-polyfill";
import { valueOf, type Component } from "./content.ts";
import type { Property } from "./property.ts";
import { commonZones, knownZone, readZoneName } from "./zone-names.ts";
import { readZoneRules, type ZoneRules } from "./zone-rules.ts";

/** A time as far as the file lets it be known. */
export type Reading =
  | { readonly kind: "date"; readonly date: Temporal.PlainDate }
  /** `zone` where the file names one that is right at this instant. */
  | { readonly kind: "instant"; readonly at: Temporal.Instant; readonly zone?: string | undefined }
  /** A clock on some wall, nobody knows which. `named` is what the file calls its zone. */
  | {
      readonly kind: "wall";
      readonly wall: Temporal.PlainDateTime;
      readonly named?: string | undefined;
      readonly suggestions: readonly string[];
    };

/** Reads the times of one calendar by the zones it brings along. */
export interface Clock {
  read(property: Property): Reading | undefined;
  /** A wall clock time in the zone that a property names. */
  place(wall: Temporal.PlainDateTime, property: Property): Reading;
  /** What the file says of its zones that is not so. */
  readonly notes: ReadonlySet<string>;
}

/**
 * The clock of each event in a calendar. `own` is the zone of the person reading, preferred where a custom zone has no name of
 * its own.
 */
export function clocksOf(calendar: Component, own: string | undefined): (event: Component) => Clock {
  const rules = readZoneRules(calendar);
  const usual = valueOf(calendar, "X-WR-TIMEZONE") ?? valueOf(calendar, "TIMEZONE-ID") ?? valueOf(calendar, "TZID");
  const usualZone = usual === undefined ? undefined : readZoneName(usual).zones.find(isIana);
  const mentioned = rules.flatMap((zone) => zone.names.flatMap((name) => readZoneName(name).zones)).filter(isIana);
  const suggestions = [...new Set([...(usualZone ? [usualZone] : []), ...mentioned])].slice(0, 5);
  return (event) => clockOf({ strayId: valueOf(event, "TZID"), rules, usualZone, suggestions, own });
}

interface Zones {
  /** A `TZID` that stands in the event on a line of its own. */
  readonly strayId: string | undefined;
  readonly rules: readonly ZoneRules[];
  readonly usualZone: string | undefined;
  readonly suggestions: readonly string[];
  readonly own: string | undefined;
}

function clockOf({ strayId, rules, usualZone, suggestions, own }: Zones): Clock {
  const notes = new Set<string>();

  function place(wall: Temporal.PlainDateTime, { params }: Property): Reading {
    const id = params.get("TZID") ?? strayId;
    if (id === undefined) return { kind: "wall", wall, suggestions };
    const given = rules.find((zone) => sameId(zone.id, id));
    if (given) return byRules(wall, given);
    const { zones, unsure } = readZoneName(id);
    const instants = zones.map((zone) => wall.toZonedDateTime(zone).toInstant());
    const agreed = !unsure && instants[0] !== undefined && instants.every((at) => at.equals(instants[0]!));
    return agreed
      ? { kind: "instant", at: instants[0]!, zone: zones.find(isIana) }
      : { kind: "wall", wall, named: id, suggestions: zones.some(isIana) ? zones.filter(isIana) : suggestions };
  }

  function byRules(wall: Temporal.PlainDateTime, zone: ZoneRules): Reading {
    const at = zone.instantOf(wall);
    const agrees = (name: string) => wall.toZonedDateTime(name).toInstant().equals(at);
    const named = zone.names.flatMap((name) => readZoneName(name).zones);
    const right = named.filter(isIana).find(agrees);
    if (right !== undefined || named.some(agrees)) return { kind: "instant", at, zone: right };
    const iana = knownZone(zone.id.replace(/^["'\s]+|["'\s]+$/g, ""));
    if (iana?.includes("/")) {
      // A file that names a zone of the world's database and gives incomplete rules for it means that zone.
      notes.add(`this file gives other rules for ${iana} than the official ones, which were used; check the hour`);
      return { kind: "instant", at: wall.toZonedDateTime(iana).toInstant(), zone: isIana(iana) ? iana : undefined };
    }
    if (named.length > 0) {
      notes.add(
        `this file gives other rules for "${zone.id}" than those of ${named.find(isIana) ?? named[0]}; its own rules were used, so check the hour`,
      );
      return { kind: "instant", at };
    }
    return { kind: "instant", at, zone: alike(zone, wall, own) };
  }

  return {
    notes,
    place,
    read(property) {
      const time = readTime(property.value);
      if (time === undefined) return undefined;
      if (time.date) return { kind: "date", date: time.date };
      return time.at ? { kind: "instant", at: time.at, zone: zoneAt(property) } : place(time.wall, property);
    },
  };

  // A time in UTC is known without any zone. One that the file names says where it is meant.
  function zoneAt({ params }: Property): string | undefined {
    const id = params.get("TZID");
    return (id === undefined ? undefined : readZoneName(id).zones.find(isIana)) ?? usualZone;
  }
}

const isIana = (zone: string): boolean => /^[A-Za-z]/.test(zone) && zone !== "UTC";

const sameId = (a: string, b: string): boolean => a === b || normal(a) === normal(b);
const normal = (id: string): string =>
  id
    .slice(0, 200)
    .replace(/\\/g, "")
    .replace(/^["'\s]+|["'\s]+$/g, "")
    .split(";")[0]!
    .toLowerCase();

const found = new WeakMap<ZoneRules, Map<string, string | undefined>>();

/**
 * A zone of the IANA database with the same rules for a nameless one, the reader's own if it can be. Where clocks never change
 * there would be dozens, in every corner of the world, so none but the reader's own is taken.
 */
function alike(zone: ZoneRules, wall: Temporal.PlainDateTime, own: string | undefined): string | undefined {
  const known = found.get(zone) ?? new Map<string, string | undefined>();
  found.set(zone, known);
  const key = `${wall.year} ${own}`;
  if (!known.has(key))
    known.set(
      key,
      [...(own ? [own] : []), ...(zone.changes ? commonZones() : [])].find((name) =>
        agreesAllYear(name, zone, wall.year),
      ),
    );
  const name = known.get(key);
  return name !== undefined && wall.toZonedDateTime(name).toInstant().equals(zone.instantOf(wall)) ? name : undefined;
}

// The middle of each month, and the weeks in which clocks change somewhere.
const days = [
  ...Array.from({ length: 12 }, (_, month) => [month + 1, 15] as const),
  [3, 12],
  [3, 28],
  [4, 3],
  [9, 28],
  [10, 5],
  [10, 27],
  [11, 3],
] as const;

const agreesAllYear = (name: string, zone: ZoneRules, year: number): boolean =>
  days.every(([month, day]) => {
    const wall = new Temporal.PlainDateTime(year, month, day, 12);
    return wall.toZonedDateTime(name).toInstant().equals(zone.instantOf(wall));
  });

/** Whether a time is in the centuries that interviews are held in: the year 9999 stands for "never" in many programs. */
export function isOfOurTime(reading: Reading): boolean {
  const { year } =
    reading.kind === "date"
      ? reading.date
      : reading.kind === "wall"
        ? reading.wall
        : reading.at.toZonedDateTimeISO("UTC");
  return year >= 1900 && year < 2200;
}

type Time =
  | { date: Temporal.PlainDate; at?: never; wall?: never }
  | { at: Temporal.Instant; date?: never; wall?: never }
  | { wall: Temporal.PlainDateTime; date?: never; at?: never };

/** Basic and extended form, with or without seconds, `Z` or an offset. Undefined for what is no time. */
export function readTime(text: string): Time | undefined {
  const match =
    /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ]?(\d{2})(?::?(\d{2}))?(?::?(\d{2}))?(?:[.,]\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i.exec(
      text.trim(),
    );
  if (!match) return undefined;
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map((part) => Number(part ?? 0));
  try {
    const date = Temporal.PlainDate.from({ year: year!, month: month!, day: day! }, { overflow: "reject" });
    if (match[4] === undefined) return { date };
    if (hour! > 24 || minute! > 59 || second! > 60) return undefined;
    const clock = { hour: hour! % 24, minute: minute!, second: Math.min(second!, 59) };
    const wall = date.add({ days: hour === 24 ? 1 : 0 }).toPlainDateTime(Temporal.PlainTime.from(clock));
    const zone = match[7]?.toUpperCase();
    if (zone === undefined) return { wall };
    return { at: wall.toZonedDateTime(zone === "Z" ? "UTC" : zone.replace(/^(...):?/, "$1:")).toInstant() };
  } catch {
    return undefined;
  }
}
