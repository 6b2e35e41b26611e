import type { Check } from "../../check.ts";
import { toneCheck } from "./wording.ts";

export const jargon: Check = toneCheck({
  code: "jargon",
  claim: "C9",
  severity: "hint",
  about: "Business jargon: synergy, low-hanging fruit, results-driven.",
  message: "“%” is jargon. Say plainly what you mean.",
  pattern:
    /\b(?:synerg(?:y|ies|istic(?:ally)?|i[sz]e)|leverag(?:e|ed|es|ing)|value[- ]adds?|add(?:ed|ing)? value|out(?:side)? (?:of )?the box|paradigm(?: shift)?s?|low[- ]hanging fruit|mov(?:e|es|ed|ing) the needle|best[- ](?:of[- ]breed|in[- ]class)|world[- ]class|rock ?stars?|ninjas?|gurus?|go-getter|results?[- ](?:driven|oriented)|goal[- ](?:driven|oriented)|hit(?:ting)? the ground running|deep dives?|game[- ]chang(?:er|ers|ing)|win[- ]win|holistic(?:ally)?|boil(?:ing)? the ocean|thought leaders?(?:hip)?|mission[- ]critical|cutting[- ]edge|bleeding[- ]edge|state[- ]of[- ]the[- ]art|wheelhouse|operationali[sz]e|ideat(?:e|ion)|growth hack\w*|disrupt(?:ive|or|ors|ion)|actionable insights?|key (?:learnings|takeaways)|stakeholder alignment|(?:to|at) the next level|proven track record|track record of (?:success|excellence)|self[- ]starter|team player|detail[- ]oriented|dynamic (?:environment|individual|team|professional)|fast[- ]paced|(?:highly|self-?) ?motivated (?:individual|professional|self)|passionate professional|seasoned professional|strategic(?:ally)? (?:align\w*|partner\w*|synerg\w*)|core competenc(?:y|ies)|skill ?sets? align\w*|alignment|bandwidth to|ecosystem of|drill(?:ing)? down|peel(?:ing)? the onion|run it up the flagpole|take (?:this|it|that) offline|at the end of the day|going forward|moving forward|reach(?:ing)? out|robust solutions?|seamless(?:ly)?|scalable solutions?|end-to-end solutions?|utili[sz](?:e|ed|es|ing)|impactful|empower(?:ed|ing|s)?|streamlin(?:e|ed|ing) (?:process|synerg|operation)\w*|transformative|unlock(?:ing)? (?:value|potential|growth)|north star|ducks in a row|bring to the table|brings? to bear|wear many hats|blue[- ]sky thinking|helicopter view|customer-?centric|data-?driven (?:decision|synerg|solution)\w*|360[- ]degree)\b/gi,
  good: ["I cut build times in half and would gladly do so again.", "Our team maps the work and shares it."],
  bad: [
    "I can «leverage» my skills for «synergy».",
    "I am a «results-driven» «team player».",
    "We picked the «low-hanging fruit».",
  ],
});
