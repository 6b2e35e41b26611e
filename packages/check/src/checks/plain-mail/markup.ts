import { pair, plain, type Check } from "../../check.ts";

const shapes: { find: RegExp; what: string; instead: (match: RegExpMatchArray) => string }[] = [
  {
    find: /(?<![\w*])\*\*([^\s*](?:[^*\n]{0,300}[^\s*])?)\*\*(?![\w*])/g,
    what: "Markdown",
    instead: (match) => match[1]!,
  },
  { find: /(?<![\w_])__([^\s_](?:[^_\n]{0,300}[^\s_])?)__(?![\w_])/g, what: "Markdown", instead: (match) => match[1]! },
  { find: /(?<![\w*])\*([^\s*](?:[^*\n]{0,300}[^\s*])?)\*(?![\w*])/g, what: "Markdown", instead: (match) => match[1]! },
  { find: /(?<![\w_/])_([^\s_](?:[^_\n]{0,300}[^\s_])?)_(?![\w_])/g, what: "Markdown", instead: (match) => match[1]! },
  { find: /~~([^~\n]{1,300})~~/g, what: "Markdown", instead: (match) => match[1]! },
  {
    find: /!?\[([^[\]\n]{0,200})\]\(([^()\s]{1,500})\)/g,
    what: "Markdown",
    instead: (match) => (match[1] ? `${match[1]}: ${match[2]}` : match[2]!),
  },
  { find: /(?<=^|\n)#{1,6}[ \t]{1,3}(?=\S)/g, what: "Markdown", instead: () => "" },
  { find: /(?<=^|\n)```[^\n]{0,40}/g, what: "Markdown", instead: () => "" },
  { find: /(?<!`)`([^`\n]{1,200})`(?!`)/g, what: "Markdown", instead: (match) => match[1]! },
  {
    find: /<\/?(?:a|b|i|u|p|em|strong|span|div|ul|ol|li|h[1-6]|table|tr|td|th|font|blockquote|center|small|sup|sub|strike|s|html|body|head|style|pre|code|del|ins|mark)(?:\s[^<>\n]{0,300})?>/gi,
    what: "HTML",
    instead: () => "",
  },
  { find: /<(?:br|hr|img)(?:\s[^<>\n]{0,300})?\/?>/gi, what: "HTML", instead: () => "" },
  {
    find: /&(?:nbsp|amp|lt|gt|quot|apos|rsquo|lsquo|ldquo|rdquo|mdash|ndash|hellip|#\d{1,6}|#x[\da-f]{1,5});/gi,
    what: "HTML",
    instead: (match) => entities[match[0].toLowerCase()] ?? " ",
  },
];
const entities: Record<string, string> = {
  "&nbsp;": " ",
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
  "&#39;": "'",
  "&rsquo;": "’",
  "&lsquo;": "‘",
  "&ldquo;": "“",
  "&rdquo;": "”",
  "&mdash;": "—",
  "&ndash;": "–",
  "&hellip;": "…",
};

export const markup: Check = {
  code: "markup",
  group: "plain mail",
  severity: "warning",
  claim: "H14",
  about: "Markdown or HTML, which a plain mail shows as it is.",
  subject: true,
  good: plain(
    "2 * 3 * 4 is a sum, and snake_case_name is a name.",
    "- a point\n- another",
    "A & B, a < b.",
    "See https://acme.example/a_b_c.",
  ),
  bad: [
    pair("I am «**very**» glad.", "I am very glad."),
    pair("See «[my work](https://sam.example)».", "See my work: https://sam.example."),
    pair("I am «<b>»very«</b>» glad.", "I am very glad."),
    pair("Tests«&nbsp;»matter.", "Tests matter."),
    pair("«## »Thanks", "Thanks"),
  ],
  *find({ note: { text } }) {
    let free = 0;
    const found = shapes.flatMap(({ find, what, instead }) =>
      [...text.matchAll(find)].map((match) => ({
        match,
        what,
        instead: instead(match),
        start: match.index,
        end: match.index + match[0].length,
      })),
    );
    for (const { match, what, instead, start, end } of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
      if (start < free) continue;
      free = end;
      yield {
        start,
        end,
        message: `“${match[0]}” is ${what}: a plain mail shows it as it is.`,
        instead: [instead],
        // Who writes of code may well mean the backticks.
        ...(match[0].startsWith("`") && { severity: "hint" as const }),
      };
    }
  },
};
