import { pair, plain, type Check } from "../../check.ts";
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
  about: "Than and then taken for one another.",
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
  find: byPhrases(lines, meant("“than” compares, “then” is about time")),
};
