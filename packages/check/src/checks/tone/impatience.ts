import type { Check } from "../../check.ts";
import { toneCheck } from "./wording.ts";

export const impatience: Check = toneCheck({
  code: "impatience",
  claim: "C7",
  severity: "hint",
  about: "Reminding them of how long you have waited.",
  message: "“%” sounds impatient. Ask for an update, and leave the waiting out.",
  pattern:
    /\b(?:(?:i(?:'|’)?(?:ve| have|m| am)? )?(?:still|been) waiting(?: (?:to hear|for (?:a|an|your|so|over|more|weeks|days|ages)))?|(?:(?:i |we )?(?:have|had|'ve|’ve) (?:still )?(?:not|n't|n’t|yet to|never)|haven(?:'|’)t|have yet to|never) (?:heard|received|got|gotten|had) (?:back|anything|a (?:reply|response|word)|any(?:thing)?|from (?:you|anyone)|your|word)|it(?:'|’)?(?:s| has| is) (?:now )?(?:already )?been (?:over |more than |almost |nearly |already |about |quite )?(?:(?:a|an|one|two|three|four|five|several|many|\d+) )?(?:few |couple of |full |whole |long )?(?:weeks?|days?|months?|while|time|long)\b|how (?:much|many) (?:longer|more)|(?:taking|taken|takes|took) (?:so|too|this|very|forever|ages) ?long(?:er)?|why (?:haven(?:'|’)t|have you not|hasn(?:'|’)t|is it taking|did you not|didn(?:'|’)t)|as i (?:already )?(?:asked|said|mentioned|wrote|requested) (?:before|already|last|earlier|previously|in my (?:last|previous))|following up (?:yet )?again|(?:second|third|fourth|fifth) (?:time|email|mail|message|reminder|follow[- ]?up)|(?:emailed|written|called|messaged|contacted|mailed|asked) (?:you )?(?:several|many|twice|three|multiple|countless|a few) ?times?|long overdue|finally (?:decide|answer|reply|hear|make|get)|ignored?|ignoring|(?:getting|growing|becoming|am|bit|rather) (?:impatient|frustrated|anxious|annoyed)|frustrat(?:ed|ing)|no (?:reply|response|answer|word|news) (?:so far|yet|from|to my|since|at all)|patien(?:ce|tly) (?:is|has|waiting|waited)|(?:waited|waiting) (?:long enough|patiently|ages|weeks|so long)|when (?:exactly )?(?:are you (?:finally )?going to|will you (?:finally|actually|ever))|did you (?:even )?(?:get|receive|read|see) my (?:last |previous |earlier )?(?:e-?mail|mail|message|note)|once again i|yet again)\b/gi,
  good: ["Is there any update?", "Thank you for your patience with my questions.", "It has been a pleasure."],
  bad: [
    "«I’m still waiting to hear» from you.",
    "«I have not heard back» from you.",
    "«It has been two weeks» since we spoke.",
    "This is my «third email» to you.",
    "I do not know why it is «taking so long».",
  ],
});
