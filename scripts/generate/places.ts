// The time zone of a country or a city named in English. Made here, from the pinned Node's data, so that every host reads alike.
import { readFileSync } from "node:fs";

/** Countries whose other zones are small or far-off islands: the zone that is meant by the country's name. */
const main: Record<string, string> = {
  CL: "America/Santiago",
  CN: "Asia/Shanghai",
  EC: "America/Guayaquil",
  ES: "Europe/Madrid",
  NZ: "Pacific/Auckland",
  PT: "Europe/Lisbon",
  AR: "America/Argentina/Buenos_Aires",
  DE: "Europe/Berlin",
  MY: "Asia/Kuala_Lumpur",
  UA: "Europe/Kyiv",
  VN: "Asia/Ho_Chi_Minh",
};

export async function generate(): Promise<Record<string, string>> {
  const model = readFileSync(new URL("../../packages/core/src/model/country.ts", import.meta.url), "utf8");
  const codes = [...new Set(/new Set\(\s*`([^`]*)`/.exec(model)![1]!.trim().split(/\s+/))].filter(
    (code) => !/^(?:XK|IC)$/.test(code),
  );
  const names = new Intl.DisplayNames(["en"], { type: "region", fallback: "code" });
  const zones: Record<string, string> = {};
  const several: string[] = [];
  for (const code of codes) {
    const found = (new Intl.Locale(`und-${code}`) as Intl.Locale & { timeZones?: string[] }).timeZones ?? [];
    const name = key(names.of(code)!);
    const zone = main[code] ?? (new Set(found.map(clocks)).size === 1 ? found[0] : undefined);
    if (zone) zones[name] = current(zone);
    else if (found.length > 0) several.push(name);
  }
  for (const zone of Intl.supportedValuesOf("timeZone").map(current)) {
    if (!/^(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)\//.test(zone)) continue;
    zones[key(zone.slice(zone.lastIndexOf("/") + 1).replaceAll("_", " "))] ??= zone;
  }
  const lines = Object.entries(zones)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, zone]) => `  ${JSON.stringify(name)}: ${JSON.stringify(zone)},\n`);
  return {
    "packages/core/src/time/places.gen.ts":
      "// Written by `pnpm generate` from the data of Node's Intl. Do not edit.\n\n" +
      "/** The time zone of each country that has one clock, and of the cities that zones are named after; names in lower case. */\n" +
      `export const zoneOfPlace: Readonly<Record<string, string>> = {\n${lines.join("")}};\n\n` +
      "/** Countries with several clocks. */\n" +
      `export const severalZones: readonly string[] = [\n${several
        .sort()
        .map((name) => `  ${JSON.stringify(name)},\n`)
        .join("")}];\n`,
  };
}

/** What the clocks show in winter and in summer. */
function clocks(zone: string): string {
  const at = (month: number): string =>
    new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longOffset" }).format(
      new Date(Date.UTC(2026, month, 15)),
    );
  return `${at(0)} ${at(6)}`;
}

/** The name that the IANA database uses now. */
const renamed: Record<string, string> = {
  "Asia/Calcutta": "Asia/Kolkata",
  "Europe/Kiev": "Europe/Kyiv",
  "Asia/Katmandu": "Asia/Kathmandu",
  "Asia/Saigon": "Asia/Ho_Chi_Minh",
  "Asia/Rangoon": "Asia/Yangon",
  "America/Buenos_Aires": "America/Argentina/Buenos_Aires",
};
const current = (zone: string): string => renamed[zone] ?? zone;

const key = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("&", "and")
    .replace(/[^\p{L}\d]+/gu, " ")
    .trim();
