import { nearest } from "@afterword/core/text";
import { countries } from "@afterword/holidays";
import { InvalidArgumentError, type Argument, type Option } from "commander";
import type * as z from "zod";
import { UsageError } from "./host.ts";
import { clean } from "./terminal.ts";

/** What a schema makes of words that were typed; the first thing it will not take is wrong usage. `option` is where they stood. */
export function typed<Schema extends z.ZodType>(schema: Schema, value: unknown, option?: string): z.output<Schema> {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  if (option === undefined) throw new UsageError(firstIssue(read.error));
  const words = issue!.code === "invalid_value" ? issue!.values.map(String) : undefined;
  const near = words
    ? nearest(String(value), words)
    : option === undefined
      ? undefined
      : nearestOf[option]?.(String(value));
  const expected = words ? `expected one of ${words.join(", ")}` : issue!.message;
  throw new UsageError(
    `${option}: ${expected}, found "${value}"${near === undefined ? "" : `; did you mean "${near}"?`}`,
  );
}

/** `interviews.0.start: expected a date and time such as 2026-11-23 10:00` */
export function firstIssue({ issues: [issue] }: z.ZodError): string {
  return `${issue!.path.join(".")}: ${issue!.message}`;
}

/** The time zone that was probably meant: the whole name misspelt, the city alone, or one cut short, as Joburg is. */
export function nearestZone(text: string): string | undefined {
  const zones = Intl.supportedValuesOf("timeZone");
  const wanted = text.trim().replaceAll(" ", "_");
  const cities = zones.map(cityOf);
  const city = nearest(cityOf(wanted), cities) ?? cities.find((name) => isCutShort(cityOf(wanted), name));
  return nearest(wanted, zones) ?? zones.find((zone) => cityOf(zone) === city);
}

const cityOf = (zone: string): string => zone.slice(zone.lastIndexOf("/") + 1);

/** Whether `short` has the first and last letters of a name, and between them some of its others in order. */
const isCutShort = (short: string, name: string): boolean =>
  /^[a-z]{4,}$/i.test(short) && new RegExp(`^${[...short].join(".*")}$`, "i").test(name);

/** The country that was probably meant, where its name was typed instead of its code. */
export function nearestCountry(text: string): string | undefined {
  const all = Object.entries(countries);
  const name = nearest(
    text.trim(),
    all.map(([, country]) => country.name),
  );
  return text.trim().length > 3 ? all.find(([, country]) => country.name === name)?.[0] : undefined;
}

/** What may have been meant, by the option in which it stood. */
const nearestOf: Readonly<Record<string, (text: string) => string | undefined>> = {
  "--zone": nearestZone,
  "--country": nearestCountry,
};

/** Where only some words will do: names the one that was probably meant. */
export function suggestChoice(taker: Argument | Option): void {
  const { argChoices, parseArg } = taker;
  if (!argChoices) return;
  taker.argParser((word: string, previous: unknown) => {
    const near = argChoices.includes(word) ? undefined : nearest(word, argChoices);
    if (near === undefined) return parseArg!(word, previous as never);
    throw new InvalidArgumentError(`Did you mean "${near}"? Allowed choices are ${argChoices.join(", ")}.`);
  });
}

/** Refuses what nobody sees and nobody means to type: it would stay in the files for good. Line breaks and tabs may well be pasted. */
export function refuseControls(words: readonly string[]): void {
  for (const word of words) {
    const [hidden] = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/.exec(word) ?? [];
    if (hidden === undefined) continue;
    const code = hidden.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    throw new UsageError(`"${clean(word)}" holds a character that cannot be seen (U+${code}); please type it without`);
  }
}
