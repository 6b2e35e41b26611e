import type { Check } from "../../check.ts";
import { toneCheck } from "./wording.ts";

export const chatSpeak: Check = toneCheck({
  code: "chat-speak",
  claim: "C10",
  about: "Shorthand of chats: lol, thx, gonna.",
  message: "“%” belongs in a chat, not here.",
  pattern:
    /\b(?:lol|lmao|rofl|haha+(?:ha)*|omg|wtf|imho|tbh|ngl|thx|thnx|cya|gonna|wanna|gotta|kinda|sorta|dunno|lemme|gimme|pls|plz|u(?= (?:are|can|have|for|so|all|and|know|would|will|again|soon|think|said|were|too))|(?:thank|see|meet(?:ing)?) u|gr8|l8r|b4|2day|4 u|xoxo)\b|[!?]{3,}|<3/gi,
  good: ["Thank you so much!", "I am going to apply.", "The U value of the wall."],
  bad: ["«thx» for today, I'm «gonna» write again.", "See you soon«!!!»"],
});
