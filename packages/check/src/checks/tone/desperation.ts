import type { Check } from "../../check.ts";
import { toneCheck } from "./wording.ts";

export const desperation: Check = toneCheck({
  code: "desperation",
  claim: "T10",
  unlessDenied: true,
  about: "Begging, or offering to accept any job.",
  message: "“%” sounds desperate. Ask calmly.",
  pattern:
    /\b(?:(?:really|desperately|badly|truly|urgently|so) need(?:ing)? (?:this|the|a) (?:job|role|position|work|chance|opportunity|money)|desperat(?:e|ely|ion)|(?:will|would|i(?:'|’)(?:ll|d)) do (?:just about |absolutely )?(?:anything|whatever)|any (?:job|position|role|work|salary|opening)(?: at all| will do|,? (?:no matter|whatever))?(?: (?:is|would be) fine)?|please,? please|beg(?:ging)?(?: of)? you|i(?:'|’)?m? (?:am )?begg?(?:ing)?|(?:last|only|one) (?:chance|hope)|work for (?:free|nothing|less|any)|give me (?:a|one|another|this|the) (?:chance|shot|try|opportunity)|i need (?:the|this|a|that) (?:money|job|work|income|salary|position|role)|can(?:'|’)t afford|(?:been )?(?:unemployed|out of work|jobless|without (?:a job|work)) (?:for|since)|(?:won(?:'|’)t|will not|never) regret|at any (?:salary|price|level|pay|cost)|pay (?:my|the) (?:bills|rent)|dying to|my (?:whole )?(?:life|future) depends|would mean (?:the world|everything)|mean(?:s)? (?:the world|everything) to me|(?:sorry|apologi[sz]e|apologies) (?:to|for|if i(?:'|’)?m?(?: am)?) (?:bother(?:ing)?|disturb(?:ing)?|troubl(?:e|ing)|annoy(?:ing)?|pester(?:ing)?)(?: you)?|i know (?:that )?you(?:'|’)?(?:re| are) (?:very |really |extremely |so )?busy|i(?:'|’)?m? (?:know|am sure|sure) i(?:'|’)?m? (?:am )?not (?:the (?:best|strongest|most)|as|good|qualified)|(?:consider|hire|choose|pick|take) me,? please|no (?:other|one else) (?:will|would|wants)|cannot (?:sleep|eat|stop thinking))\b/gi,
  good: ["I am keen on the role.", "I would value the chance to build this with you."],
  bad: [
    "I «really need this job».",
    "I «would do anything» to join.",
    "«Sorry to bother you» again.",
    "Please «give me a chance».",
    "I would take «any position at all».",
  ],
});
