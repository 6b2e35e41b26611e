import { unknownCountry, type WorkCalendar } from "@afterword/core";
import { countries } from "./countries.gen.ts";
import { seasonsOf } from "./seasons.ts";
import { calendarFrom } from "./table.ts";

/**
 * The weekend, the public holidays and the seasons in which nobody decides, of a country (`ZA`) or a region (`DE-BY`). Only that country's table is loaded.
 * A region nobody knows falls back to its country, which the calendar's `country` then says; a country nobody knows, or
 * none, gives `unknownCountry`: Saturday and Sunday, no holidays. Never throws for lack of data.
 */
export async function workCalendar(country: string | undefined): Promise<WorkCalendar> {
  const [code = "", region] = (country ?? "").toUpperCase().split("-");
  const known = Object.hasOwn(countries, code) ? countries[code] : undefined;
  if (!known) return unknownCountry;
  const calendar = calendarFrom((await known.table()).default, region);
  return calendar.years ? { ...calendar, seasons: seasonsOf(code, calendar.years) } : calendar;
}
