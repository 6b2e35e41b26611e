import type { Check } from "../../check.ts";
import { toneCheck } from "./wording.ts";

export const familiar: Check = toneCheck({
  code: "familiar",
  claim: "C10",
  severity: "hint",
  about: "Too familiar for a person you met in an interview: slang, text speak, emojis, rows of exclamation marks.",
  message: "“%” is too familiar here.",
  pattern:
    /\b(?:hey(?: there)?|hiya|yo|sup|howzit|guys|buddy|mate|dude|bro|bru|boet|chief|hun|hon|darling|sweetie|fam|my friend(?=[,!.])|xoxo|xx+|lol|lmao|rofl|haha+(?:ha)*|hehe|omg|wtf|btw|tbh|imho|imo|ngl|thx|thnx|cya|gonna|wanna|gotta|kinda|sorta|dunno|lemme|gimme|ya|yep|yup|nope|nah|yeah|ur|pls|plz|u(?= (?:are|can|have|guys|for|so|all|and|know|would|will|at|on|very|again|soon|think|said|were|too|a|the))|r(?= u)|(?:thank|see|meet(?:ing)?|for|love|to|with|miss) u|gr8|l8r|b4|2day|4 u|catch (?:you|ya|up) later|see ya|later,? (?:gator|dude)|hugs?|kiss(?:es)?|love ya|miss you|totally|super (?:excited|pumped|stoked|cool|fun|awesome|duper|stoked)|stoked|pumped|psyched|amped|hyped|nailed it|killed it|crushed it|smashed it|aced it|vibes?|vibing|grab(?:bing)? (?:a )?(?:beers?|drinks?|pint|bite)|go(?:ing)? for (?:a )?(?:beers?|drinks?|pint)|cool beans|no worries|no probs?|(?:so|super|pretty|really|how) (?:cool|awesome|rad|sick|lit|dope|epic)|awesome(?:sauce)?|legend|rock star|you rock|hang out|chill(?:ed|ing)?|besties?|cheers mate|lekker|sharp sharp|ta(?= [a-z]))\b|(?:[!?]){2,}|[:;]-?[)DPp(](?=\s|$|[.,!])|<3|(?![©®™↔→←↑↓])\p{Extended_Pictographic}(?:\u{FE0F}|\u{200D}\p{Extended_Pictographic}|[\u{1F3FB}-\u{1F3FF}]){0,8}/giu,
  good: [
    "Hello Thandi, thank you; yes, it was a lively talk.",
    "We spoke about (1) testing and (2) releases: both matter.",
    "We use yarn and R; © 2026 Acme™.",
  ],
  bad: [
    "«Hey» Thandi, thanks.",
    "That was fun«!!!»",
    "I am «stoked» to join «😀».",
    "«Gonna» send it soon «:)».",
    "Thanks «guys», «see ya».",
    "Can’t wait to «grab a beer».",
  ],
});
