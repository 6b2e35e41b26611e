import type { Check } from "../../check.ts";
import { toneCheck } from "./wording.ts";

export const checkingIn: Check = toneCheck({
  code: "checking-in",
  claim: "C7",
  severity: "warning",
  about: "“Just checking in” and similar phrases, which say nothing.",
  message: "“%” says nothing. Ask for what you would like to know.",
  pattern:
    /\b(?:(?:i(?:'|’)?m? (?:am )?|i )?just (?:checking|following|touching|reaching|wondering|writing|popping|dropping|emailing|a (?:quick|short|friendly|gentle) (?:check|follow|note|email|message|reminder|nudge|line)|wanted to (?:check|follow|touch|reach|see|ask|know|drop|bump|pop|say)|to (?:check|follow|touch|see))(?: (?:in|up|base|out|back|by|if|whether|to))?|check(?:ing)? in(?= (?:with|on|to|again|about|and|regarding|as|before)|[ ,.!?;:]|$)|(?:touch(?:ing)?|touched) base|circl(?:e|ing) back|bump(?:ing)? (?:this|my|it)|ping(?:ing)? you|(?:to the |at the |the )?top of your inbox|(?:gentle|friendly|quick|kind) (?:reminder|nudge|ping|check-in)|popping (?:up|in|back)|(?:quick|short) (?:check[- ]?in|follow[- ]?up))\b/gi,
  good: ["Is there any update on the role?", "I would just say thank you."],
  bad: [
    "«I’m just checking in» on my application.",
    "I wanted to «touch base».",
    "I am «circling back» on this.",
    "This is a «gentle reminder».",
  ],
});
