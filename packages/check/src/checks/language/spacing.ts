import { pair, plain, type Check } from "../../check.ts";

const patterns: { find: RegExp; message: string; instead: (match: RegExpExecArray | RegExpMatchArray) => string }[] = [
  {
    find: /(?<=[\p{L}\d)”"’])[ \u00a0]{1,3}([,.;!?])(?=\s|$)(?!\.)/gu,
    message: "Remove the space before this mark.",
    instead: (match) => match[1]!,
  },
  {
    find: /(?<=[\p{L}\d])[ \u00a0]{1,3},(?=\p{L})/gu,
    message: "The space is on the wrong side.",
    instead: () => ", ",
  },
  {
    find: /(?<=\p{L}{2})([,;])(?=\p{L}{2})/gu,
    message: "Put a space after this mark.",
    instead: (match) => `${match[1]} `,
  },
  {
    find: /(?<=\p{Ll}{2})([.!?])(?=\p{Lu}\p{Ll}+\s)/gu,
    message: "Put a space after the sentence.",
    instead: (match) => `${match[1]} `,
  },
  {
    find: /(?<=\p{L})(,{2,}|;{2,}|:{2,}(?=\s)|(?<!\.)\.\.(?!\.)|,\.|\.,|;,|,;)(?=\s|$)/gu,
    message: "One mark is enough.",
    instead: (match) => (match[1]!.includes(".") ? "." : match[1]![0]!),
  },
];

export const spacing: Check = {
  code: "spacing",
  group: "language",
  severity: "warning",
  claim: "C11",
  about: "A space before a comma or none after it, or a punctuation mark written twice.",
  subject: true,
  good: plain(
    "Well... yes, e.g. this, i.e. that; and 1,000 of them.",
    "See Node.js and acme.example.",
    "Kind regards,\nSam",
    "And so on, etc., as ever.",
    "Good :) and (so).",
    "Inc., Ltd., and St. John.",
  ),
  bad: [
    pair("Thank you« ,» Thandi.", "Thank you, Thandi."),
    pair("It was good«,»thank you.", "It was good, thank you."),
    pair("It was good«.»Thank you for it.", "It was good. Thank you for it."),
    pair("It was good«,,» thank you«..»", "It was good, thank you."),
  ],
  *find({ note }) {
    const codes = note.words.filter((word) => word.kind === "code");
    for (const { find, message, instead } of patterns) {
      let code = 0;
      for (const match of note.text.matchAll(find)) {
        const [start, end] = [match.index, match.index + match[0].length];
        while (code < codes.length && codes[code]!.end <= start) code++;
        if (codes[code] && codes[code]!.start < end) continue;
        if (
          match[0] === ".," &&
          /(?:\b[A-Za-z]|\b(?:etc|inc|ltd|co|corp|jr|sr|al|vs|approx|e\.g|i\.e|a\.m|p\.m))$/i.test(
            note.text.slice(Math.max(0, start - 8), start),
          )
        )
          continue;
        yield { start, end, message, instead: [instead(match)] };
      }
    }
  },
};
