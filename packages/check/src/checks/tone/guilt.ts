import type { Check } from "../../check.ts";
import { toneCheck } from "./wording.ts";

export const guilt: Check = toneCheck({
  code: "guilt",
  claim: "C10",
  unlessDenied: true,
  about: "Making them feel that they owe you something.",
  message: "“%” is meant to make them feel guilty. Leave it out.",
  pattern:
    /\b(?:disappoint(?:ed|ing|ment) (?:that|not|to|in|by|with|you)|(?:took|taken|take|taking|used|had to take) (?:a )?(?:(?:whole |half |full )?(?:day|morning|afternoon)s? off|(?:unpaid |annual |a day(?:'|’)s )?leave|time off)|after (?:all|everything) (?:the|of|that|i|my) ?(?:time|effort|work|i|we|did|put|hours|have|'ve|’ve)?|(?:i |i've |i’ve |have |having )(?:spent|put|invested|wasted) (?:so (?:much|many)|(?:many |long |countless )?hours|a lot of|all (?:this|that|weekend|my)|my (?:whole|entire)|days|weeks|considerable)|you (?:did )?promised|the least you (?:could|can)|break my heart|heartbroken|let (?:me|us) down|(?:turned|turning) down (?:other|another|an?|two|several)|cancelled my|rearranged my|drove (?:all the way|\d+|for (?:two|three|hours))|travell?ed (?:all the way|a long way|for hours)|out of my way|i thought (?:we|you) (?:had|were|would)|you (?:owe|said you would|told me you would|assured me)|i deserve|it(?:'|’)s (?:only|not) fair|unfair|hurt(?:s|ful)? (?:that|me|to)|feel(?:ing)? (?:let down|ignored|used|forgotten|overlooked|led on|misled)|my (?:family|children|kids|wife|husband|parents) (?:is|are|depends?|needs?|relies|rely|count)|counting on you|depend(?:ing|s)? on you|sacrific(?:ed|es?)|given up (?:so|my|other|a))\b/gi,
  good: ["You mentioned a decision by Friday.", "I spent three years on such systems."],
  bad: [
    "I am «disappointed that» I heard nothing.",
    "I «took a day off» for this.",
    "«After all the time» I gave, I hoped for more.",
    "«You promised» to write.",
  ],
});
