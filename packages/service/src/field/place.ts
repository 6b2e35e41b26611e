import { nearest } from "@afterword/core/text";
import { foldName, Application, regionName, zoneFrom } from "@afterword/core";
import { countries } from "@afterword/holidays";
import { asSentence, field, oneText, type Choice, type Field, type Wording } from "./field.ts";
import { readWith } from "./text.ts";

const countryChoices: readonly Choice[] = Object.entries(countries).map(([value, { name }]) => ({
  value,
  label: name,
}));

/** "South Africa", "Wales"; the code of a region that has no name of its own here. */
export const countryName = (code: string): string =>
  countryChoices.find(({ value }) => value === code)?.label ?? regionName(code) ?? code;

/** The one zone of a country or region: undefined where it has several, or where none is known. */
export function zoneOfCountry(code: string | undefined): string | undefined {
  if (code === undefined) return undefined;
  const [region, whole] = [zoneFrom(countryName(code)), zoneFrom(countryName(code.slice(0, 2)))];
  return "value" in region ? region.value : "value" in whole ? whole.value : undefined;
}

/** A country or region by its code or its name: "ZA", "DE-BY", "South Africa". */
export const country = (wording: Wording): Field<string | undefined> =>
  field<string>(
    {
      kind: "country",
      placeholder: "South Africa",
      choices: () => countryChoices,
      read: (typed) => {
        const words = oneText(typed);
        const named = countryChoices.find(({ label }) => foldName(label) === foldName(words));
        if (named) return { value: named.value };
        const read = readWith(Application.shape.country.unwrap(), words);
        if (!("problem" in read)) return { value: read.value };
        const near = nearest(
          words,
          countryChoices.map(({ label }) => label),
        );
        return near === undefined
          ? read
          : { problem: `There is no country “${words}”. Did you mean ${near}?`, choices: [near] };
      },
      show: countryName,
    },
    { ...wording, optional: true },
  );

/** A time zone by its name or its city: "Africa/Johannesburg", "Johannesburg". */
export function zone(wording: Wording & { optional: true }): Field<string | undefined>;
export function zone(wording: Wording): Field<string>;
export function zone(wording: Wording & { optional?: true }): Field<string | undefined> {
  return field<string>(
    {
      kind: "zone",
      placeholder: "Johannesburg",
      choices: () => zoneNames().map((value) => ({ value, label: value.replaceAll("_", " ") })),
      read: (typed, { snapshot, values }) => {
        const words = oneText(typed);
        const read = zoneFrom(words);
        if ("value" in read) return read;
        const near = nearestZone(words);
        if (near !== undefined)
          return { problem: `There is no time zone “${words}”. Did you mean ${near}?`, choices: [near] };
        // A town that no list has is on the clock of its country, where there is one.
        const country = (values["country"] as string | undefined) ?? snapshot.settings.country;
        const home = /^[\p{L} .'’-]+$/u.test(words) ? zoneOfCountry(country) : undefined;
        if (home === undefined)
          return { problem: asSentence(`${read.problem}; of a smaller town, its state or province will do`) };
        return {
          problem: `The clock of “${words}” is not known; that of ${countryName(country!)} is ${home}.`,
          choices: [home],
          offer: home,
        };
      },
      show: (value) => value.replaceAll("_", " "),
    },
    wording as Wording & { optional: true },
  );
}

let names: readonly string[] | undefined;
/** Every zone that this runtime knows. */
const zoneNames = (): readonly string[] => (names ??= [...new Set([...Intl.supportedValuesOf("timeZone"), "UTC"])]);

const cityOf = (name: string): string => name.slice(name.lastIndexOf("/") + 1);

/** The zone that was probably meant: the name misspelt, the city alone, or a city cut short, as in "Joburg". */
function nearestZone(words: string): string | undefined {
  const wanted = words.replaceAll(" ", "_");
  const cities = zoneNames().map(cityOf);
  const city = nearest(cityOf(wanted), cities) ?? cities.find((name) => isCutShort(cityOf(wanted), name));
  return nearest(wanted, zoneNames()) ?? zoneNames().find((name) => cityOf(name) === city);
}

/** Whether the letters of `short` stand in `name` in order, from its first to its last. */
function isCutShort(short: string, name: string): boolean {
  if (!/^[a-z]{4,20}$/i.test(short) || short.at(-1)!.toLowerCase() !== name.at(-1)!.toLowerCase()) return false;
  let at = 0;
  for (const letter of name.toLowerCase()) if (letter === short[at]!.toLowerCase() && ++at === short.length) break;
  return short[0]!.toLowerCase() === name[0]!.toLowerCase() && at === short.length;
}
