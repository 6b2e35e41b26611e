import { RRuleTemporal } from "rrule-temporal";
import { Temporal } from "temporal-polyfill";
import { UnreadableError, type Component } from "./content.ts";

/** When an offset begins, by its `VTIMEZONE`. */
interface Onset {
  readonly at: Temporal.Instant;
  readonly before: number;
  readonly after: number;
}

/** The rules of one `VTIMEZONE`. */
export interface ZoneRules {
  readonly id: string;
  /** What the file calls it, its id first. */
  readonly names: readonly string[];
  /** Whether it has a summer time, or anything else that changes. */
  readonly changes: boolean;
  /** The instant of a wall clock time. A time that is skipped moves on, one that comes twice is the first, as in core. */
  instantOf(wall: Temporal.PlainDateTime): Temporal.Instant;
}

const maxZones = 50;
const maxObservances = 100;
// Each costs a good deal more than a line; a file of many years and cities needs a few hundred.
const maxFollowed = 5000;

/**
 * Reads the zones a calendar brings along. Those without any usable rule are left out. `instantOf` throws an UnreadableError
 * once their rules were followed beyond all proportion.
 */
export function readZoneRules(calendar: Component): ZoneRules[] {
  const patience = { left: maxFollowed };
  return calendar.children
    .filter(({ name }) => name === "VTIMEZONE")
    .slice(0, maxZones)
    .map((zone) => {
      const named = [...new Set(zone.properties.filter(({ name }) => name === "TZID").map(({ value }) => value))];
      // Two zones that ran together: nobody can tell whose the rules are.
      if (named.length > 1) return undefined;
      const observances = zone.children
        .filter(({ name }) => name === "STANDARD" || name === "DAYLIGHT")
        .slice(0, maxObservances);
      const names = zone.properties
        .filter(({ name }) => name === "X-LIC-LOCATION")
        .map(({ value }) => value)
        .slice(0, 5);
      return rules(
        named[0] ?? "",
        [...named, ...names],
        observances.map(readObservance).filter((observance) => observance !== undefined),
        patience,
      );
    })
    .filter((zone) => zone !== undefined);
}

interface Observance {
  readonly start: Temporal.PlainDateTime;
  readonly from: number;
  readonly to: number;
  readonly rule: string | undefined;
  readonly dates: readonly Temporal.PlainDateTime[];
}

function readObservance({ properties }: Component): Observance | undefined {
  const value = (name: string) => properties.find((property) => property.name === name)?.value;
  const to = readOffset(value("TZOFFSETTO"));
  // Some write the `Z` of a time in UTC here and still mean the wall clock, as the standard asks.
  const start = readWall(value("DTSTART")) ?? Temporal.PlainDateTime.from("1601-01-01T00:00");
  if (to === undefined) return undefined;
  const dates = properties
    .filter(({ name }) => name === "RDATE")
    .flatMap(({ value }) => value.split(","))
    .slice(0, maxObservances)
    .map(readWall);
  return {
    start,
    to,
    from: readOffset(value("TZOFFSETFROM")) ?? to,
    rule: value("RRULE"),
    dates: dates.filter((date) => date !== undefined),
  };
}

/** `+0200`, `-03:30`, `+023000` in minutes. */
function readOffset(text: string | undefined): number | undefined {
  const match = /^([+-]?)(\d{1,2}):?(\d{2})(?::?\d{2})?$/.exec(text?.trim() ?? "");
  if (!match) return undefined;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return minutes > 18 * 60 ? undefined : match[1] === "-" ? -minutes : minutes;
}

function readWall(text: string | undefined): Temporal.PlainDateTime | undefined {
  const match = /^(\d{4})-?(\d{2})-?(\d{2})(?:T(\d{2}):?(\d{2}):?(\d{2})?Z?)?$/i.exec(text?.trim() ?? "");
  if (!match) return undefined;
  const [year, month, day, hour, minute, second] = match.slice(1).map((part) => Number(part ?? 0));
  try {
    return new Temporal.PlainDateTime(year!, month!, day!, hour, minute, second);
  } catch {
    return undefined;
  }
}

const minutes = (count: number) => ({ minutes: count });
const asIfUtc = (wall: Temporal.PlainDateTime) => wall.toZonedDateTime("UTC").toInstant();

function rules(
  id: string,
  names: readonly string[],
  observances: readonly Observance[],
  patience: { left: number },
): ZoneRules | undefined {
  if (observances.length === 0) return undefined;
  const cache = new Map<number, Onset[]>();
  const onsetsAround = (year: number) => {
    if (!cache.has(year) && (patience.left -= observances.length) < 0)
      throw new UnreadableError(
        "the time zones of this file change too often to follow; save the one invitation by itself",
      );
    const known =
      cache.get(year) ??
      observances
        .flatMap((observance) => onsets(observance, year))
        .sort((a, b) => Temporal.Instant.compare(a.at, b.at));
    cache.set(year, known);
    return known;
  };
  return {
    id,
    names,
    changes: new Set(observances.map(({ to }) => to)).size > 1,
    instantOf(wall) {
      const around = onsetsAround(wall.year);
      const offsetAt = (at: Temporal.Instant) => {
        const last = around.findLast((onset) => Temporal.Instant.compare(onset.at, at) <= 0);
        return last?.after ?? around[0]?.before ?? observances[0]!.to;
      };
      const local = asIfUtc(wall);
      const offsets = [...new Set(around.flatMap(({ before, after }) => [before, after]))].sort((a, b) => b - a);
      // The greater offset is the earlier instant.
      for (const offset of offsets) {
        const at = local.subtract(minutes(offset));
        if (offsetAt(at) === offset) return at;
      }
      return local.subtract(minutes(offsetAt(local.subtract({ hours: 24 }))));
    },
  };
}

/** The onsets of an observance that can matter in a year: the last before it, and those until the end of the next. */
function onsets(observance: Observance, year: number): Onset[] {
  const { start, from, to, rule, dates } = observance;
  const walls = [start, ...dates, ...(rule === undefined ? [] : repeated(start, rule, from, year))].filter(
    (wall) => wall.year <= year + 1,
  );
  const early = walls
    .filter((wall) => wall.year < year)
    .sort(Temporal.PlainDateTime.compare)
    .at(-1);
  const kept = [...(early ? [early] : []), ...walls.filter((wall) => wall.year >= year)];
  // One that lies wholly ahead still says what came before it.
  const first = kept.length > 0 || walls.length > 0 ? kept : [start];
  return first.map((wall) => ({ at: asIfUtc(wall).subtract(minutes(from)), before: from, after: to }));
}

function repeated(start: Temporal.PlainDateTime, rule: string, from: number, year: number): Temporal.PlainDateTime[] {
  // Clocks change at most a few times a year; a rule that says otherwise is none.
  if (!/FREQ=(?:YEARLY|MONTHLY)/i.test(rule)) return [];
  // From four centuries ago a yearly rule is as good as from three years ago, and much sooner done.
  const plain = /FREQ=YEARLY/i.test(rule) && !/COUNT=|INTERVAL=(?!1\b)/i.test(rule);
  const near = plain && start.year < year - 3 ? start.with({ year: year - 3 }) : start;
  const until = /;?UNTIL=(\d{8}(?:T\d{6}Z?)?)/i.exec(rule);
  const last = readWall(until?.[1])?.add(minutes(until![1]!.toUpperCase().endsWith("Z") ? from : 0));
  const end = until && !until[1]!.includes("T") ? last?.add({ days: 1 }) : last;
  try {
    const iterator = new RRuleTemporal({
      rruleString: rule.replace(/;?UNTIL=[^;]*/i, "").replace(/^;/, ""),
      dtstart: near.toZonedDateTime("UTC"),
      maxIterations: 500,
      maxCandidateEvaluations: 2000,
      temporal: Temporal,
    });
    const found = iterator.between(
      Temporal.PlainDateTime.from({ year: year - 3, month: 1, day: 1 }).toZonedDateTime("UTC"),
      Temporal.PlainDateTime.from({ year: year + 2, month: 1, day: 1 }).toZonedDateTime("UTC"),
      true,
    );
    return found
      .map((at) => at.toPlainDateTime())
      .filter((wall) => !end || Temporal.PlainDateTime.compare(wall, end) <= 0);
  } catch {
    return [];
  }
}
