const words =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const large: Record<string, number> = { dozen: 12, hundred: 100, thousand: 1000, million: 1_000_000 };

/** The number that one word in lower case is: "40", "1,200", "forty", "twenty-five", "dozens". Undefined for what is none. */
export function numberOf(lower: string): number | undefined {
  if (/^\d+(?:[,.]\d+)*%?$/.test(lower)) return Number(lower.replaceAll(",", "").replace("%", ""));
  const small = words.indexOf(lower);
  if (small >= 0) return small;
  const [first = "", second] = lower.split("-");
  const ten = tens.indexOf(first);
  if (ten >= 0) return (ten + 2) * 10 + (second === undefined ? 0 : Math.max(0, words.indexOf(second)));
  return large[lower.replace(/s$/, "")];
}
