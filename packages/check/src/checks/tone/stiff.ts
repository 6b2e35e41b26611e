import type { Check } from "../../check.ts";
import { toneCheck } from "./wording.ts";

export const stiff: Check = toneCheck({
  code: "stiff",
  claim: "C9",
  severity: "hint",
  about: "Old-fashioned or bureaucratic wording.",
  message: "“%” is stiff. Say it the way you would across a table.",
  pattern:
    /\b(?:to whom(?:so(?:ever)?)? it may concern|dear sirs?(?:\s?(?:or|and|\/)\s?madam)?|respected (?:sir|madam|ma(?:'|’)?am|all)|pursuant to|here(?:with|by|in|after|to(?:fore)?)|afore(?:mentioned|said)|above-?mentioned|(?:enclosed |attached )?please find (?:attached|enclosed|herewith|my|the|below)|i beg to|your (?:good )?(?:esteemed|august|reputed|prestigious|good|goodself|honou?rable) (?:self|organi[sz]ation|company|firm|institution|office|establishment|concern|selves)|your goodself|humbly|hencefor(?:th|ward)|i remain,? (?:yours|sir|madam)|be advised|the undersigned|(?:wish|desire|want|like) to (?:convey|tender|extend|proffer|express) my (?:\w+ ){0,3}(?:gratitude|appreciation|thanks)|(?:convey|tender|extend|proffer) my (?:\w+ ){0,3}(?:gratitude|appreciation|thanks|gratefulness)|in receipt of|do the needful|revert (?:back )?(?:at|to) (?:the|your|me) ?(?:earliest|soonest)?|utmost (?:sincerity|gratitude|respect|regard)|furnish|i deem|kind(?:ly)? (?:perusal|acknowledge|note that|be)|perusal|most (?:respectfully|humbly|graciously)|graciously|yours obediently|obedient servant|vis-[aà]-vis|notwithstanding|inasmuch|whereupon|thereof|wherein|thereto|forthwith|at (?:your|the) earliest (?:possible )?(?:convenience|opportunity)|i (?:would|should) be (?:most |very )?(?:obliged|indebted)|it is with (?:great|utmost|the) \w+ that|i avail myself|duly noted|as per (?:our|my|your|the)|in respect of the same|the same at your)\b/gi,
  good: ["I am grateful for your time, and I look forward to hearing from you.", "Our respected colleagues agreed."],
  bad: [
    "«Please find attached» my notes.",
    "I «hereby» thank you.",
    "Thank you, «your esteemed organisation» is fine.",
    "I «humbly» ask.",
    "«As per our» conversation, I am keen.",
  ],
});
