const hours = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
const spoken = new RegExp(
  `\\b(half(?: past)?|quarter past|quarter to) (${hours.join("|")}|1[0-2]|[1-9])(?: ?([ap])\\.?m\\b\\.?)?(?![\\d:])`,
  "gi",
);

/**
 * Writes a time of day said with "half" or "quarter" in figures: "half 5" and "half past five" are 17:30. Without am or pm it is the
 * hour of a working day; "half 7" could be either, and is left alone.
 */
export const clockInFigures = (text: string): string =>
  text.replace(spoken, (whole, part: string, hour: string, half: string | undefined) => {
    const named = hours.indexOf(hour.toLowerCase()) + 1 || Number(hour);
    if (half === undefined && named === 7) return whole;
    const isLater = half === undefined ? named < 7 : half.toLowerCase() === "p";
    const at = (named % 12) + (isLater || (half === undefined && named === 12) ? 12 : 0);
    const minutes = at * 60 + (/to$/i.test(part) ? -15 : /^half/i.test(part) ? 30 : 15);
    return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
  });
