import { pair, plain, type Check } from "../../check.ts";
import { byPhrases, meant } from "../../language/phrase-check.ts";

export const lines = [
  "that|because|if|think|hope|believe|know|glad|say|said|see|sure|when|and|but|while|since|so [their] <ing> the|a|an|your|my|in|at|to|for|on|with|this|well|new|it|more => they're",
  "that|because|if|think|hope|believe|know|glad|say|said|sure|when|and|but|while|since|so|where [their|there] happy|ready|willing|keen|open|closed|busy|available|right|happy|sure|able|likely|interested|free|still|not|all $|to|with|for|in|at|about|on|looking|hiring|until => they're",
  "[there|they're] <onlyNoun> is|was|are|were|has|have|and|will => their",
  "in|of|at|with|for|from|about|by|on|to|join|meet|met|all|and|see|seen|know|share|improve|use|did|do|through [there|they're] own|<onlyNoun>|<onlyPlural> => their",
  // there is, there are
  "[their|they're] is|are|was|were|has|isn't|aren't|wasn't|weren't => there",
  "[their] will|would|can|could|may|might|must|should|seems|seem|appears => there",
  "[their] have been => there",
  "[their] a|an|the|no|any => there",
  "been|over|out|up|down|go|get|went|going|working|work|being|live|lived|stay [their] $ => there",
  "over|out [their] => there",
  "are|is|was|were [their] any|some|other|specific|particular => there",
  "[their|they're] $ => there",
  "[their] in|on|at|when|for|to|and|but|because|with|from|as|of|by => there",
  // theirs
  "<prep> [there] <belongings> !is|are => their",
  "of|in|with|about|for|from|to [there] new|own|current|whole|entire|existing|recent|biggest|main|latest => their",
  "and|share|support|improve|understand|know|appreciate|admire|value|enjoy|enjoyed|using|use|about|like|love|loved|liked|describe|described|explain|explained|meet|build|grow|achieve|reach [there] <belongings> => their",
  "^ [there] team|company|product|products|culture|mission|values|customers|clients|engineers|platform|approach|feedback|passion|enthusiasm => their",
  "<prep>|and|all [they're] <belongings> !players|player|based => their",
  // they are
  "[their|there] going|trying|planning|hoping|looking|doing|interviewing|thinking|considering|getting|expecting|moving !on|plans|plan => they're",
  "[their] working|building|hiring|growing|expanding|migrating|using|developing|launching|running on|with|at|in|towards|a|an|the|to|for|from|out|up|more|new => they're",
  "^ [there] looking|trying|planning|hoping|hiring|building|working|doing|expanding|growing|going|using => they're",
  "that|if|because|when|think|say|said|says|know|believe|hope|where|what [there] looking|trying|planning|hoping|hiring|building|working|doing|expanding|growing|going|using|facing => they're",
  "[their] not|also|currently|very|really|always|still|so|both|all|just|already => they're",
  "[their|there] excited|keen|happy|proud|eager|ready|able|interested|committed|passionate => they're",
  "[there] both|really|currently => they're",
  "and|but|think|because|that|so [there] very|quite|extremely|always|also|all => they're",
  "^ [they're] team|company|culture|mission|values|product|products|approach|customers !players|player|based|led|first => their",
  "^ [their] all|both nice|kind|friendly|great|good|lovely|very|so|really|happy => they're",
];

export const theirThere: Check = {
  code: "their-there",
  group: "language",
  severity: "warning",
  claim: "C11",
  about: "“Their”, “there” and “they’re” confused.",
  subject: true,
  good: plain(
    "There are three teams, and their work is clear.",
    "They’re building their platform over there.",
    "The people there working on search were kind.",
    "I enjoyed hearing how their building process works.",
    "Is there a date by which you will decide?",
    "I was glad to be there, and their current plans sound right.",
  ),
  bad: [
    pair("I admire «there» team.", "I admire their team."),
    pair("I think «their» are three teams.", "I think there are three teams."),
    pair("They told me «there» looking for an engineer.", "They told me they're looking for an engineer."),
    pair("I liked the people over «their».", "I liked the people over there."),
    pair("I enjoyed hearing about «they're» work.", "I enjoyed hearing about their work."),
    pair("«Their» was a lot to take in.", "There was a lot to take in."),
  ],
  find: byPhrases(lines, meant("“their” belongs to them, “there” is a place, “they’re” is “they are”")),
};
