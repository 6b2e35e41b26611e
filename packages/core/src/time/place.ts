import { Temporal } from "temporal-polyfill";
import { zoneOfCity } from "./cities.ts";
import { severalZones, zoneOfPlace } from "./places.gen.ts";

/** A time zone by its IANA name, or why none could be read, in a sentence. */
export type ReadZone = { value: string } | { problem: string };

const several = new Set([...severalZones, "us", "usa", "u s", "u s a", "america", "the united states"]);

/**
 * Reads a time zone as people name it: "Africa/Johannesburg", "Johannesburg", "South Africa", "New York time", "Pacific". A
 * country with several clocks is a problem that asks for a city.
 */
export function zoneFrom(text: string): ReadZone {
  const typed = text.trim();
  const iana = ianaZone(typed);
  if (iana) return { value: iana };
  const name = plainName(typed)
    .replace(/ (?:(?:standard |local |daylight )?time(?: zone)?|zone)$/, "")
    .replace(/^(?:the|in) /, "");
  const comma = typed.indexOf(",");
  if (comma >= 0) {
    // "London, Ontario" is in Ontario. Else the city counts, as in "Boston, MA"; of one that nobody knows, its country will do.
    const [city, beyond] = [zoneFrom(typed.slice(0, comma)), typed.slice(comma + 1)];
    const state = own(zoneOfCity, plainName(beyond));
    if (state) return { value: state };
    const country = zoneFrom(beyond);
    for (const read of [city, country]) if ("value" in read) return read;
  }
  const found = own(zoneOfCity, name) ?? own(zoneOfPlace, name);
  if (found) return { value: found };
  return {
    problem: several.has(name)
      ? `${typed} has several time zones: expected a city there, such as "New York"`
      : `expected a city, a country or a time zone such as "Johannesburg" or Africa/Johannesburg, found "${typed}"`,
  };
}

const plainName = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, " ")
    .trim();

function ianaZone(text: string): string | undefined {
  if (!/^[A-Za-z]+\/[A-Za-z_+/-]+$/.test(text)) return undefined;
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(text).timeZoneId;
  } catch {
    return undefined;
  }
}

const own = (names: Readonly<Record<string, string>>, name: string): string | undefined =>
  Object.hasOwn(names, name) ? names[name] : undefined;
