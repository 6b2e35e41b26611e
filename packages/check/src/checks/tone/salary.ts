import type { Check } from "../../check.ts";
import { toneCheck } from "./wording.ts";

export const salary: Check = toneCheck({
  code: "salary",
  claim: "C13",
  severity: "hint",
  about: "Money in a note of thanks.",
  message: "“%” does not belong into thanks. Keep it for the offer.",
  kinds: ["thank-you", "handwritten-note", "linkedin-connect"],
  pattern:
    /\b(?:salar(?:y|ies)|compensation|remuneration|(?:pay|wage|salary) (?:package|range|rise|raise|scale|expectations?|bands?|grade|level|structure)|(?:benefits|pay|total|offer) package|the pay|my pay|(?:how much|what) (?:does|would|will|do|is) (?:the |this |it |you )?(?:role |job |position )?(?:pay|paying|earn)|wages?|bonus(?:es)?|stock options?|share options?|equity (?:package|stake|share|grant|component)|vacation days|annual leave|days(?:'|’)? (?:of )?leave|cost to company|ctc|medical aid|pension|provident fund|signing bonus|relocation (?:package|allowance|budget)|perks|13th cheque|per (?:annum|hour|month))\b|(?<![\p{L}\d])(?:R|ZAR|£|\$|€|USD|GBP|EUR|KES|NGN|₦|₹)\s?\d[\d,. ]{1,12}(?:k|K|m|pa|p\.a\.)?(?: ?(?:per (?:annum|month|year|hour)|a (?:month|year)|pa|pm)\b)?/giu,
  good: ["It pays to test early, and the package manager helps.", "We saved 30% of the cost."],
  bad: [
    "What «salary» should I expect?",
    "I hope for «R65,000 per month».",
    "Could you tell me about the «benefits package»?",
  ],
});
