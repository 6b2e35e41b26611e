import { pair, plain, type Check } from "../../check.ts";
import { byPhrases, meant } from "../../language/phrase-check.ts";

export const lines = [
  "^ me [to] $ => too",
  "is|was|are|were|not|be|been|seem|seems|seemed|far|way|bit|little|feel|felt|it's|isn't|wasn't|don't|never|none [to] much|late|early|soon|often|hard|easy|quickly|fast|slow|busy|big|small|technical|formal|pushy|forward|broad|narrow|far|good|bad|few|little|vague|eager|expensive|complex|complicated|junior|senior !november|december|january|february|march|april|may|june|july|august|september|october => too",
  "am|is|was|are|were|i'm [to] excited|tired|nervous|shy|quick|keen|strict|similar|general|simple|basic|rigid|young|old|kind|modest|polite|proud|harsh|cold|hot => too",
  "not|none|far|way|never|ask|asked|asking|take|takes|took|taken|taking [to] much|many|long => too",
  "[to] much $ => too",
  "i|we|you|they [to] am|was|were|enjoyed|felt|believed => too",
  "looking|look|looked|able|like|love|want|wanted|happy|glad|pleased|hope|hoping|keen|eager|ready|chance|opportunity|time|great|good|nice|pleasure|forward|order|going|willing|need|excited|delighted|how|way|free [too] <verb>|be|have|do|hearing|meeting|speaking|working|learning|discussing|seeing|talking|joining|it|you|your|the|a => to",
  "[too] <pureVerb> => to",
  "[too] the|my|a|your|our|their|you|me|him|us|them => to",
  "thank|thanks|due|regards|relevant|according|addition|related|similar|close|contribute|committed|respect [too] => to",
  "[two] <pureVerb> => to",
  "forward|able|like|love|want|happy|hope|opportunity|chance|pleasure|great|going|due|thanks [two] <verb>|the|your|it|hearing|meeting|speaking|working => to",
  "in|for|the|last|past|next|about|after|over [to] weeks|days|months|years|hours|people|teams|projects|questions => two",
  "[to|too] weeks|days|months|years|hours|minutes ago|of|later => two",
];

export const toToo: Check = {
  code: "to-too",
  group: "language",
  severity: "warning",
  claim: "C11",
  about: "“To”, “too” and “two” confused.",
  subject: true,
  good: plain(
    "It means a lot to many people, from early to late November.",
    "I would love to.",
    "I hope it was not too much.",
    "I look forward to it, too.",
    "The two of us spoke to small teams.",
    "That is the person you referred me to; I was glad to.",
  ),
  bad: [
    pair("I hope it is not «to» late.", "I hope it is not too late."),
    pair("I look forward «too» hearing from you.", "I look forward to hearing from you."),
    pair("It was good «too» meet you.", "It was good to meet you."),
    pair("I had questions «too» discuss.", "I had questions to discuss."),
    pair("We start in «to» weeks.", "We start in two weeks."),
    pair("Your colleagues are friendly and not «to» formal.", "Your colleagues are friendly and not too formal."),
  ],
  find: byPhrases(lines, meant("“to” leads on, “too” is also or more than enough, “two” is a number")),
};
