import type { Check } from "../../check.ts";

const context = { kind: "thank-you" } as const;
const ask =
  /\b(?:could you|can you|would you|will you|may i ask|might you|please (?:let me know (?:when|what|how|whether|where|who|by)|send|tell|confirm|share|advise|forward|pass|introduce|reply|respond|provide)|i(?:'|’)?d? (?:would )?(?:like|love) (?:to (?:know|ask|hear (?:when|how|what|whether|if|about))|you to)|i (?:was wondering|wonder) (?:if|whether|when)|i would appreciate (?:it if|an update|any|your|a )|do you (?:know|have)|is there (?:any|an|a)|are you able|when (?:can|will|do|should|might) (?:i|you))\b/i;
const offer =
  /\b(?:if you (?:need|would like|want|have)|anything (?:else|further|more)|would you like me|may i send|can i (?:send|provide|help|supply))\b/i;
// Thanks passed on cost nobody an answer.
const passesOn =
  /\b(?:(?:give|convey|send|pass(?: on)?) (?:my|these|this|our) (?:\w+ )?(?:thanks|regards)|pass (?:this|it|them|my [^.?!]{1,30}) (?:on|along)|thank [^.?!]{1,60} for me)\b/i;

export const severalAsks: Check = {
  code: "several-asks",
  group: "shape",
  severity: "hint",
  claim: "H16",
  about: "More than one request in one message.",
  kinds: ["thank-you", "handwritten-note", "status-check", "feedback-request", "linkedin-connect"],
  good: [
    {
      text: "Who looks after the batch jobs? Would you give my thanks to Priya Raman as well? Please pass this on to Jo.",
      context,
    },
    { text: "Could you tell me what comes next? Please let me know if you need anything else.", context },
  ],
  bad: [
    {
      text: "Could you tell me what comes next? «And would you send me the slides?» «Please confirm the salary.»",
      context,
    },
  ],
  *find({ note }) {
    const asks = note.sentences.filter((sentence) => {
      if (note.words[sentence.first]!.zone !== "body") return false;
      const text = note.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 600));
      return (sentence.ends === "?" || ask.test(text)) && !offer.test(text) && !passesOn.test(text);
    });
    for (const { start, end } of asks.slice(1))
      yield {
        start,
        end,
        message: `The message asks for ${asks.length} things; a message with one request is answered sooner.`,
      };
  },
};
