import { longestWords } from "./span.ts";

/** Phrases first, so that their words are not read one by one. Lower case. */
const phrases: readonly (readonly [german: RegExp, english: string])[] = [
  [/\b(?:in den |die |der )?(?:nächsten|kommenden) (?:paar )?tage[n]?\b|\bdieser tage\b/, "in the coming days"],
  [/\b(?:in den |die |der )?(?:nächsten|kommenden) (?:paar )?wochen\b/, "in the coming weeks"],
  [/\b(?:in den )?(?:nächsten|kommenden) monaten\b/, "in the coming months"],
  [/\bübernächste[rn]? woche\b/, "the week after next"],
  [/\b(?:der )?(?:nächste|kommende)[rn]? woche\b/, "next week"],
  [/\b(?:dieser?|der) woche\b/, "this week"],
  [/\b(?:nächste|kommende)[nrs]? monats?\b/, "next month"],
  [/\b(?:diese[ns]?|des) monats?\b/, "this month"],
  [/\b(?:nächsten|kommenden|am|bis zum|bis) (?=(?:mo|di|mi|do|fr|sa|so)\p{L}*tag|mittwoch)/u, ""],
  [/\bnach (?:den )?(?:feiertagen|weihnachten|ferien)\b/, "after the holidays"],
  [/\bvor (?:den feiertagen|weihnachten)\b/, "before Christmas"],
  [/\b(?:im neuen jahr|im neuen jahre|anfang (?:des )?neuen jahres|nach neujahr)\b/, "in the new year"],
  [/\bnach (?:den )?(?:ostern|osterferien)\b/, "after Easter"],
  [/\bnach (?:dem sommer|den sommerferien)\b/, "after the summer"],
  [/\b(?:noch dieses jahr|bis jahresende|bis (?:zum )?ende des jahres)\b/, "by the end of the year"],
  [/\b(?:in kürze|demnächst|zeitnah|bald|so schnell wie möglich)\b/, "soon"],
  [/\bin einer woche\b/, "in a week"],
  [/\bin einem monat\b/, "in a month"],
  [/\b(?:innerhalb (?:von|der nächsten)|binnen)\b/, "within"],
  [/\bam anfang\b|\banfang\b/, "early"],
  [/\bmitte\b/, "mid"],
  [/\bende\b/, "end of"],
  [/\b(?:bis zum|bis|am|zum|ab)\b/, "by"],
  [/(\d)\./, "$1"],
];

const words: Readonly<Record<string, string>> = {
  heute: "today",
  morgen: "tomorrow",
  übermorgen: "the day after tomorrow",
  montag: "Monday",
  dienstag: "Tuesday",
  mittwoch: "Wednesday",
  donnerstag: "Thursday",
  freitag: "Friday",
  samstag: "Saturday",
  sonnabend: "Saturday",
  sonntag: "Sunday",
  januar: "January",
  jänner: "January",
  februar: "February",
  märz: "March",
  mai: "May",
  juni: "June",
  juli: "July",
  oktober: "October",
  dezember: "December",
  im: "in",
  ein: "one",
  eine: "one",
  einen: "one",
  einer: "one",
  zwei: "two",
  drei: "three",
  vier: "four",
  fünf: "five",
  sechs: "six",
  acht: "eight",
  zehn: "ten",
  vierzehn: "fourteen",
  bis: "to",
  oder: "to",
  tag: "day",
  tage: "days",
  tagen: "days",
  werktagen: "working days",
  arbeitstagen: "working days",
  woche: "week",
  wochen: "weeks",
  monat: "month",
  monaten: "months",
};

/** What German words about time are in English: "Ende nächster Woche", "in zwei Wochen", "Mitte Januar". Undefined where nothing in them is German. */
export function fromGerman(said: string): string | undefined {
  if (said.length > longestWords) return undefined;
  const lower = said
    .trim()
    .toLowerCase()
    .normalize("NFC")
    .replace(/[!?,]+$/, "");
  // "Zwei bis drei Wochen": there the word is "to".
  let english = lower.replace(/(\p{L}+|\d+) bis (?=(?:zwei|drei|vier|fünf|sechs|acht|zehn|\d+) )/u, "$1 oder ");
  for (const [german, by] of phrases) english = english.replace(german, by);
  english = english.replace(/\p{L}+/gu, (word) => (Object.hasOwn(words, word) ? words[word]! : word));
  english = english.replace(/\s+/g, " ").trim();
  return english === lower ? undefined : english.replace(/^by (?=early|mid|end|in|this|next|the)/, "");
}
