import { dayNames } from "../../../packages/core/src/time/words.ts";
import { missingDays, notDaysOff, officesClose, regionMeant, weekends } from "./corrections.ts";
import type { Years } from "./days.ts";

interface Sources {
  countries: number;
  regions: number;
  years: Years;
  /** Holidays whose dates are only listed up to a year, each with its country and that year. */
  early: string[];
  /** Version of date-holidays. */
  holidays: string;
  /** Version of cldr-core. */
  cldr: string;
  /** Addresses of the pages that date-holidays took its data from. */
  attribution: string[];
}

/** The page that goes with the tables wherever they go: whose work they are, what was changed, what is known to be missing. */
export function sourcesPage({ countries, regions, years, early, holidays, cldr, attribution }: Sources): string {
  const weekendLines = Object.entries(weekends).map(
    ([code, days]) => `- ${code}: ${days.map((day) => dayNames[day - 1]).join(" and ")}`,
  );
  const dropped = Object.entries(notDaysOff).map(([code, names]) => `- ${code}: without ${names.join(", ")}`);
  const added = Object.entries(missingDays).map(
    ([code, rules]) => `- ${code}: with ${[...new Set(Object.values(rules))].join(", ")}`,
  );
  const meant = Object.entries(regionMeant).map(
    ([code, region]) => `- ${code} alone has the days of ${code}-${region}`,
  );
  return `<!-- Written by \`pnpm generate\`. Do not edit. -->

# Where the tables come from

Public holidays of ${countries} countries and ${regions} regions, ${years[0]} to ${years[1]}, and the weekends of every country
that does not rest on Saturday and Sunday.

| data | work | licence |
|---|---|---|
| holidays | [date-holidays](https://github.com/commenthol/date-holidays) ${holidays}, by commenthol and its contributors, from the Wikipedia articles below | [CC BY-SA 3.0](https://creativecommons.org/licenses/by-sa/3.0/) |
| weekends | [Unicode CLDR](https://cldr.unicode.org) ${cldr}, \`supplemental/weekData\`, by the Unicode Consortium | [Unicode-3.0](https://www.unicode.org/license.txt) |

The tables are an adaptation and are themselves under CC BY-SA 3.0; both licences stand in full in \`LICENSE-DATA\`. The code
around them is MIT.

## What was changed

The rules of date-holidays were worked out into dates. Kept are days of the type \`public\`, and \`bank\` where offices close
with the banks (${[...officesClose].join(", ")}). Left out are afternoons off, school holidays, optional days and observances. Days in lieu are kept.
Names are in English where there are English names. Beyond that:

${[...meant, ...dropped, ...added].join("\n")}

Weekends that CLDR does not have:

${weekendLines.join("\n")}

## What is known to be missing

- Days proclaimed for one year (a state funeral, an election, a second substitute) after this version of date-holidays.
- Festivals of the Hindu calendars, and with them most of the movable holidays of India and Nepal.
- Islamic holidays are worked out; where the moon has to be seen, they may fall a day earlier or later.
- Working Saturdays and Sundays that make up for a bridge day (China, Hungary, Russia).
- Holidays that date-holidays lists year by year, after the last year it lists:
${early.map((line) => `  - ${line}`).join("\n")}
- Districts and towns. A region is the finest a country is divided into.

Your own days off go into the settings and always win.

## The pages date-holidays rests on

${attribution.map((page) => `- <${page}>`).join("\n")}
`;
}
