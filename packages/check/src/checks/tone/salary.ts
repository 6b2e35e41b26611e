import type { Check } from "../../check.ts";
import { toneCheck } from "./wording.ts";

export const salary: Check = toneCheck({
  code: "salary",
  claim: "C13",
  severity: "hint",
  about: "The sender's pay in a note of thanks.",
  message: "“%” does not belong in a thank-you. Keep it for the offer.",
  kinds: ["thank-you", "handwritten-note", "linkedin-connect"],
  pattern:
    /\b(?:salar(?:y|ies)|compensation|remuneration|(?:pay|wage|salary) (?:package|range|rise|raise|scale|expectations?|bands?|grade|level|structure)|(?:benefits|pay|total|offer) package|the pay|my pay|(?:how much|what) (?:does|would|will|do|is) (?:the |this |it |you )?(?:role |job |position )?(?:pay|paying|earn)|wages?|bonus(?:es)?|stock options?|share options?|equity (?:package|stake|share|grant|component)|vacation days|annual leave|days(?:'|’)? (?:of )?leave|cost to company|ctc|medical aid|pension|provident fund|signing bonus|relocation (?:package|allowance|budget)|perks|13th cheque|per (?:annum|hour|month))\b|(?<![\p{L}\d])(?:R|ZAR|£|\$|€|USD|GBP|EUR|KES|NGN|₦|₹)\s?\d(?:[\d,. ]{0,11}\d)?(?:k|K|m)?(?: ?(?:per (?:annum|month|year|hour)|an? (?:month|year|hour)|p\.?[am]\.?(?![\p{L}\d])))|(?<=\b(?:I (?:hope for|expect|earn|make|want|need|ask for|am on|am paid|get)|earning|paid|to earn|looking for|I['’](?:m|d) (?:on|expect|want|hope for|like|need)|my (?:current|last|present|expected|desired) [a-z]+ (?:is|was))(?: (?:about|around|roughly|some|between|at least|up to|more than|less than|a salary of|to|for|on|be|earn|make|be paid)){0,4}\s)(?<![\p{L}\d])(?:R|ZAR|£|\$|€|USD|GBP|EUR|KES|NGN|₦|₹)\s?\d(?:[\d,. ]{0,11}\d)?(?:k|K|m)?/giu,
  good: [
    "You said that the $412k piling variation took a year to settle, and I want to work on the £3m extension.",
    "It pays to test early, and the package manager helps.",
    "We saved 30% of the cost.",
  ],
  bad: [
    "What «salary» should I expect?",
    "I hope for «R65,000 per month».",
    "I am on «£48,000» now, and the last place paid «$60k a year».",
    "Could you tell me about the «benefits package»?",
  ],
});
