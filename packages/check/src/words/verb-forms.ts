import { gerunds, irregular } from "./verb-tables.ts";

const never =
  "hear speak discuss join learn continue contribute take give explain invite consider provide bring become understand receive know tell introduce teach solve write collaborate allow describe be have".split(
    " ",
  );
const third =
  "wants likes enjoys looks hopes thinks believes needs works feels knows appreciates understands seems sounds brings has does makes means agrees".split(
    " ",
  );
/** Plain forms that are nouns as well: "I look forward to work that matters". */
const nounToo = new Set([
  "work",
  "talk",
  "help",
  "answer",
  "show",
  "try",
  "chat",
  "reach",
  "look",
  "hope",
  "host",
  "build",
  "find",
  "share",
  "thank",
]);
const plainOf = (verb: string): string => ({ has: "have", does: "do" })[verb] ?? verb.replace(/s$/, "");

/** Verbs in a form that their neighbours do not take: "did not went", "looking forward to hear". See `language/phrase.ts` for how a line is read. */
export const verbForms = [
  // didn't went, could went, to went, have went
  ...Object.entries(irregular)
    .filter(([past]) => past !== "had")
    .flatMap(([past, [base]]) => [
      `didn't|don't|doesn't|didnt|dont|won't [${past}] => ${base}`,
      `did|does|do not [${past}] => ${base}`,
      `will|would|can|could|should|must|might|shall|cannot|can't|couldn't|wouldn't|i'll|we'll|you'll [${past}] => ${base}`,
    ]),
  ...Object.entries(irregular)
    .filter(([past]) => past !== "had")
    .map(([past, [base]]) => `did|do|does i|you|he|she|we|they|it|anyone [${past}] => ${base}`),
  ...third
    .filter((verb) => verb !== "means")
    .map((verb) => `does he|she|it|this|that|everyone [${verb}] => ${plainOf(verb)}`),
  ...Object.entries({
    sent: "send",
    built: "build",
    spent: "spend",
    kept: "keep",
    felt: "feel",
    done: "do",
    seen: "see",
    written: "write",
    given: "give",
    taken: "take",
    spoken: "speak",
    known: "know",
    shown: "show",
    been: "be",
    gone: "go",
  }).flatMap(([past, base]) => [
    `i|we|you|they|it|he|she will|would|can|could|should|must|might [${past}] => ${base}`,
    `didn't|don't|doesn't [${past}] => ${base}`,
    ...(past === "felt"
      ? []
      : [`forward|able|like|love|want|happy|hope|nice|good|great|pleasure to [${past}] => ${base}`]),
  ]),
  ...[
    "went",
    "spoke",
    "saw",
    "took",
    "gave",
    "knew",
    "began",
    "wrote",
    "chose",
    "grew",
    "became",
    "came",
    "met",
    "told",
    "understood",
    "brought",
    "joined",
    "talked",
    "enjoyed",
    "received",
    "thanked",
    "asked",
    "did",
    "contributed",
  ].map((past) => `to [${past}] => ${irregular[past]![0]}`),
  ...["discussed", "mentioned", "shared", "continued"].map(
    (past) =>
      `like|love|want|wanted|able|happy|hope|opportunity|chance|forward|pleasure|great|good|glad to [${past}] => ${irregular[past]![0]}`,
  ),
  ...Object.entries(irregular)
    .filter(([past, [, done]]) => past !== done)
    .map(
      ([past, [, done]]) =>
        `have|has|had|having|i've|we've|you've|they've|hasn't|haven't|hadn't|would've|could've|should've [${past}] => ${done}`,
    ),
  "i|we|you|they [seen] !from|as|by|in|on|through|at|with => saw",
  "^ i|we|they [done] => did",
  "^ i [been] => have been",
  // looking forward to hear
  ...Object.entries(gerunds).flatMap(([base, ing]) => [
    `looking|look|looked|looks forward to [${base}]${nounToo.has(base) ? " with|you|your|for|at|on|the|more|about|further|alongside|together|in|a" : ""} => ${ing}`,
    `forward too|for [${base}] => ${ing}`,
    `enjoyed|enjoy|appreciate|appreciated|consider|considered|finished|suggest|avoid|mind [to ${base}] => ${ing}`,
    `appreciate|appreciated you|your [${base}] => ${ing}`,
    `thank|thanks you for [${base}] !of|on|and|with|from => ${ing}`,
    `used|accustomed|committed|dedicated|devoted|opposed|am|was|i'm used|to to [${base}] => ${ing}`,
  ]),
  ...never.flatMap((base) => [
    `in|for|of|about|by|without|at|besides|despite|after|before|from|on|upon|while|when [${base}] the|a|an|your|my|our|you|with|me|us|from|to|more|about|part|this|that|it|such|how|time|what|able => ${gerunds[base]}`,
    `interested|experience|interest|passionate|excited|keen|opportunity|chance in|about|of|at|on [${base}] => ${gerunds[base]}`,
  ]),
  // I looking forward, I am look
  "^ i|we [looking] forward => am looking",
  ...[
    "look",
    "write",
    "hope",
    "want",
    "think",
    "believe",
    "enjoy",
    "appreciate",
    "wish",
    "agree",
    "understand",
    "know",
    "thank",
    "apply",
    "wait",
    "reach",
    "need",
  ].flatMap((base) => [
    `i [am ${base}] => ${base}`,
    `i'm [${base}] => ${gerunds[base] ?? base.replace(/e$/, "") + "ing"}`,
    `we|you|they [are ${base}] => ${base}`,
  ]),
  ...["i", "we", "they", "you"].flatMap((subject) =>
    third.map((verb) => `${subject === "you" ? "^ " : ""}${subject} [${verb}] => ${plainOf(verb)}`),
  ),
  ...[
    "want",
    "like",
    "enjoy",
    "hope",
    "believe",
    "need",
    "feel",
    "know",
    "appreciate",
    "seem",
    "sound",
    "mean",
    "mention",
    "explain",
    "say",
    "agree",
    "require",
    "suggest",
    "have",
    "do",
    "make",
    "give",
    "take",
    "allow",
    "bring",
    "offer",
    "matter",
    "remain",
    "appeal",
    "align",
    "suit",
    "fit",
  ]
    .filter((base) => base !== "fit")
    .map(
      (base) =>
        `^ he|she|it [${base}] !and => ${{ have: "has", do: "does" }[base] ?? (base === "say" ? "says" : `${base}s`)}`,
    ),
  "he|she|it [don't|dont] => doesn't",
  "he|she|it|this|that [haven't] => hasn't",
  "i|we|they|you [doesn't] => don't",
  "i|we|they|you [hasn't] => haven't",
  // participles and adjectives
  "i am|was very|really|so|also|still|particularly|most|extremely|truly|genuinely [interesting] in|to|about => interested",
  "am|was|i'm|we're [interesting] in => interested",
  "i am|was [interesting] to => interested",
  "i am|was [exciting] about|to|by|at => excited",
  "am|was|i'm|very|really|so [exciting] to|about !see|hear|learn|be|work|think|meet|know|read => excited",
  "i'm|am|was|were|very|really|so|truly|most|quite|particularly [excite] by|to|about => excited",
  "i'm|am|was|were|very|really|so|truly|most|quite|particularly [impress] by|with => impressed",
  "i'm|am|was|were|very|really|truly|quite|particularly [interest] in => interested",
  "i'm|am|was|were|very|really|truly|quite|particularly [please] to|with|by => pleased",
  "i|we|would|will|can|could|should|must|might|may [to] <pureVerb> => ",
  // "I wanted you to hear it first" is right.
  "^ you|they|it [to] <pureVerb> => ",
  "can|could|should|must|might|may|will|would [to] be|have|do|see|meet|make|help|work => ",
  ...[
    "likes",
    "helps",
    "gives",
    "makes",
    "takes",
    "brings",
    "needs",
    "wants",
    "means",
    "allows",
    "enjoys",
    "loves",
    "fits",
    "contributes",
    "joins",
    "learns",
    "continues",
  ].map(
    (verb) => `i|we|you|it|they|that|which would|will|can|could|should|must|might|may [${verb}] => ${plainOf(verb)}`,
  ),
  ...[
    "discusses",
    "hears",
    "learns",
    "joins",
    "contributes",
    "brings",
    "becomes",
    "gives",
    "takes",
    "meets",
    "speaks",
    "sees",
  ].map(
    (verb) =>
      `like|love|want|wanted|able|happy|hope|opportunity|chance|forward|pleasure|great|good|glad|nice|lovely to [${verb}] => ${verb === "discusses" ? "discuss" : plainOf(verb)}`,
  ),
  ...["hearing", "learning", "joining", "contributing", "discussing", "knowing", "meeting", "working", "seeing"].map(
    (ing) =>
      `like|love|want|wanted|able|happy|hope|chance|glad|nice|pleased to [${ing}] => ${Object.entries(gerunds).find(([, form]) => form === ing)![0]}`,
  ),
  "[more] better|easier|faster|bigger|clearer|stronger|simpler|harder|quicker => ",
  "[most] best|worst|easiest|biggest|clearest|fastest|strongest|greatest|smartest|kindest|nicest|hardest|quickest|simplest|largest|highest|newest|brightest|warmest|friendliest|happiest|closest|smallest|deepest => ",
  "i|we [am agree|are agree] => agree",
  "i|we|you|they|it [use] to be|have|work|do|think|live => used",
  "i'm|am|are|was|we're|get|got|getting [use] to => used",
  "must|can|should|could|may|might [to] <verb>|leave|go|stay|wait|try => ",
  "am|is|are|was|were [suppose] to => supposed",
];
