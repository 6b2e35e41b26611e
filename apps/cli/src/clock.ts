/** The clock of this process: the machine's, or `AFTERWORD_NOW` where that names another moment. In milliseconds since 1970. */
export function presentMoment(env: Readonly<Record<string, string | undefined>>): number {
  const named = env["AFTERWORD_NOW"];
  if (named === undefined || named === "") return Date.now();
  const moment = readInstant(named);
  if (moment === undefined)
    throw new RangeError(`AFTERWORD_NOW: expected a moment such as "2026-11-23T10:00:00Z", found "${named}"`);
  return moment;
}

/** An ISO moment with its offset, in milliseconds since 1970. Needs no time library: the entry reads it before it loads one. */
export function readInstant(text: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)$/.test(text)) return undefined;
  const moment = Date.parse(text);
  return Number.isNaN(moment) ? undefined : moment;
}
