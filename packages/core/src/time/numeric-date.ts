import { monthNames } from "./words.ts";

const dotted = /(?<![\d./-])(\d{1,2})\.(\d{1,2})(?:\.(?:(\d{4}|\d{2})(?!\d))?|(?=[\s,]|$))(?![\d/])/g;
const slashed = /(?<![\d./-])(\d{1,2})\/(\d{1,2})(?:\/(\d{4}|\d{2}))?(?![\d/.-])/g;
const dashed = /(?<![\d./-])(\d{1,2})-(\d{1,2})-(\d{4})(?![\d/.-])/g;

/**
 * Names the month of a date in figures: "15/12" and "12/15/2026" can only be December, and with dots the day comes first. "4/12" is
 * 4 December to some and 12 April to others, and stays as it is.
 */
export const nameMonths = (words: string): string =>
  words
    .replace(dotted, (whole, day: string, month: string, year?: string) => named(whole, day, month, year))
    .replace(slashed, either)
    .replace(dashed, either);

/** Whether a date in figures could be either of two days. */
export const isEitherWay = (words: string): boolean =>
  [slashed, dashed].some((pattern) =>
    [...words.matchAll(pattern)].some(([, a, b]) => isMonth(a!) && isMonth(b!) && Number(a) !== Number(b)),
  );

function either(whole: string, first: string, second: string, year?: string): string {
  if (isMonth(first) && isMonth(second) && Number(first) !== Number(second)) return whole;
  return isMonth(second) ? named(whole, first, second, year) : named(whole, second, first, year);
}

function named(whole: string, day: string, month: string, year: string | undefined): string {
  if (!isMonth(month) || Number(day) < 1 || Number(day) > 31) return whole;
  const inFull = year === undefined ? "" : ` ${year.length === 2 ? `20${year}` : year}`;
  return `${Number(day)} ${monthNames[Number(month) - 1]!.toLowerCase()}${inFull}`;
}

const isMonth = (figures: string): boolean => Number(figures) >= 1 && Number(figures) <= 12;
