import type { Check } from "../../check.ts";
import { toneCheck } from "./wording.ts";

export const emptyOpener: Check = toneCheck({
  code: "empty-opener",
  claim: "C9",
  severity: "hint",
  about: "An opening phrase that says nothing and delays the message.",
  message: "“%” can go: begin with what you have to say.",
  opening: true,
  pattern:
    /\b(?:i (?:do )?(?:hope|trust) (?:that )?(?:(?:this|my|the) (?:e-?mail|mail|message|note|letter)(?: (?:finds?|reaches?)(?: you)?(?: (?:well|in good (?:health|spirits)))?)?|(?:this|it) (?:finds|reaches) you(?: well)?|you(?:(?:'|’)re| are) (?:all )?(?:doing |keeping )?(?:well|great|good)|all is well(?: with you)?|you(?:(?:'|’)ve| have|(?:'|’)re| are)? (?:had|have|having) a \w+ (?:day|week|weekend|morning|afternoon))|hope (?:this|you(?:'|’)?(?:re| are)?|all is)(?: \w+){0,4} well|i(?:(?:'|’)m| am) (?:just )?(?:writing|emailing|reaching out|contacting you) (?:to|because|in|with|regarding|about|today)|i (?:just )?(?:wanted|would like|want|wish) to (?:take (?:a|this) (?:moment|minute|second|opportunity)|reach out|drop you|send (?:you )?a (?:quick|short)|write (?:to )?you|express)|i would like to take this (?:opportunity|chance)|allow me to|this (?:e-?mail|mail|message|note|letter) is (?:to|in|regarding|just)|as you (?:may )?(?:know|recall|remember),|first (?:and foremost|of all|off),|needless to say|it goes without saying)(?![\p{L}])/giu,
  good: ["Thank you for Monday’s conversation.", "I hope to join the team."],
  bad: [
    "«I hope this email finds you well». Thank you.",
    "«I am writing to» thank you.",
    "«I wanted to take a moment» to thank you.",
  ],
});
