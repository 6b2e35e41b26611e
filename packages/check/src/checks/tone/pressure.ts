import type { Check } from "../../check.ts";
import { toneCheck } from "./wording.ts";

export const pressure: Check = toneCheck({
  code: "pressure",
  claim: "C13",
  unlessDenied: true,
  about: "Pressing for an answer: your own deadlines, demands, other offers used as pressure.",
  message: "“%” presses them. Leave them their time.",
  pattern:
    /\b(?:(?:i |we )?(?:need|require|(?<!may |to |can )expect|demand|want) (?:to have )?(?:an?|your|the) (?:\w+ )?(?:answer|decision|response|reply|confirmation|offer)|a\.?s\.?a\.?p\b\.?|as soon as possible|at the latest|i must (?:insist|know|have)|time is running out|before it(?:'|’)s too late|you have until|(?:other|several|multiple|competing) (?:\w+ )?(?:offers?|companies are|employers are|companies (?:want|interested))|(?:respond|reply|answer|decide|confirm) (?:immediately|promptly|quickly|at once|right away|urgently|without delay|today|by tomorrow|by (?:the )?end of (?:the )?(?:day|week))|immediate (?:response|reply|answer|decision)|urgent(?:ly)?|quick decision|make (?:up your mind|a decision (?:soon|quickly|now|fast))|if i (?:don(?:'|’)t|do not) hear (?:back )?(?:from you )?by|(?:will|would|shall|may) (?:be forced|have) to (?:accept|take|go|consider|look|move)|you (?:won(?:'|’)t|will not|cannot|can(?:'|’)t) (?:find|get) (?:anyone|a|someone)|(?:don(?:'|’)t|do not) (?:wait too long|delay|miss (?:out|this))|i trust (?:that )?you will|expedite|(?<!\bi(?:(?:'|’)ll| will| can| shall| must| had to)? )hurry|speed (?:up|things up)|you (?:should|must|need to|have to|ought to) (?:hire|decide|choose|pick|select|offer|give me|let me know|answer|reply|respond|make)|i (?:will|shall) (?:be )?(?:call(?:ing)?|phon(?:e|ing)|com(?:e|ing)) (?:you )?(?:every|until|daily|again tomorrow)|waiting for your (?:immediate|prompt|urgent)|hold (?:the|this) offer|take my (?:talents?|skills) elsewhere)\b/gi,
  good: [
    "If that is too late, tell me and I will hurry. I have another offer, from Initech.",
    "Is there any update on the timeline?",
    "I look forward to hearing from you when the time comes.",
  ],
  bad: [
    "«I need an answer» by Friday.",
    "Please reply «ASAP».",
    "I have «other offers» on the table.",
    "Please «respond immediately».",
  ],
});
