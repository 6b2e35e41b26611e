import { pair, plain, type Check } from "../../check.ts";
import { wordClasses } from "../../language/lexicon.ts";
import { byPhrases, meant } from "../../language/phrase-check.ts";

export const lines = [
  "<comparative> [then] * => than",
  "rather|different [then] => than",
  "rather * [then] * => than",
  "more interesting|exciting|important|useful|relevant|challenging|complex|valuable|impressive|efficient|effective|experience|experienced|confident|time|people|work [then] => than",
  "no|any|much other|sooner|later|more|less|fewer|better [then] => than",
  "^ [than] we|i|you|they|he|she|the|it => then",
  "and|since|by|until|back|but|now|just|first|only|even|if|so|okay|ok|till [than] !later|never => then",
  "[than] again|moved|asked|went|spoke|talked|discussed|explained|turned => then",
];

export const thanThen: Check = {
  code: "than-then",
  group: "language",
  severity: "warning",
  claim: "C11",
  about: "“Than” confused with “then”.",
  subject: true,
  good: plain(
    "It was more than I expected, and then we spoke of search.",
    "Back then we had fewer users than now.",
    "Things got better then.",
    "If you decide earlier, then tell me.",
    "I would rather raise it now than later.",
  ),
  bad: [
    pair("It went better «then» I had hoped.", "It went better than I had hoped."),
    pair("I would ask now rather «then» later.", "I would ask now rather than later."),
    pair("We spoke of search, and «than» of scale.", "We spoke of search, and then of scale."),
    pair("The team is larger «then» before.", "The team is larger than before."),
  ],
  *find(subject) {
    const { note } = subject;
    const seen = new Set<number>();
    for (const found of find(subject)) {
      seen.add(found.start);
      yield found;
    }
    // "It felt more like a conversation then an examination": what is compared may stand far off.
    for (const word of note.words) {
      if (word.lower !== "then" || !word.joined || seen.has(word.start)) continue;
      const next = note.words[word.index + 1];
      if (
        !next?.joined ||
        !/^(?:a|an|the|my|your|any|i|we|you|it|this|that|in|at|with|most|last|before|ever|one|for)$/.test(next.lower)
      )
        continue;
      for (let i = word.index - 1; i >= Math.max(0, word.index - 7); i--) {
        const before = note.words[i]!;
        if (/^(?:and|but|or|since|until|by|if|when|back)$/.test(before.lower)) break;
        if (/^(?:more|less|rather|better|fewer)$/.test(before.lower) || wordClasses["comp"]!(before.lower)) {
          yield {
            start: word.start,
            end: word.end,
            message: "“Then” is about time. To compare, write “than”.",
            instead: ["than"],
          };
          break;
        }
        if (!before.joined) break;
      }
    }
  },
};

const find = byPhrases(lines, meant("“than” compares, “then” is about time"));
