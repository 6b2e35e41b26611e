import type { Check } from "../../check.ts";

const owed =
  /\bI(?:['’]m| am)? (?:still (?:have|need|want|mean|meaning|have yet)(?: to)?|have(?: (?:still|yet))? to|have yet to|need to|haven['’]t(?: yet| had time to| got round to)?|have not(?: yet)?) (?:look(?:ed|ing)?|check(?:ed|ing)?|find|found|finding|send|sent|sending|ask(?:ed|ing)?|read(?:ing)?|dig|dug|work(?:ed)? out|get back|confirm(?:ed)?|sort(?:ed)?)\b|\bI still owe you\b/i;
const promised =
  /\b(?:will|shall|(?:I|you|it|they)['’]ll|by (?:then|tomorrow|tonight|noon|the|\p{Lu}\p{L}+day|\d)|(?:on|before|until) \p{Lu}\p{L}+day|tomorrow|tonight|this (?:evening|week|afternoon)|next week)\b/iu;

export const stillOwed: Check = {
  code: "still-owed",
  group: "shape",
  severity: "hint",
  claim: "H30",
  about: "Something you say is still to be done, without a word on when you will.",
  good: [
    { text: "I still have to look it up, and I'll send it by Friday." },
    { text: "I haven't checked yet. You'll have the answer tomorrow." },
    { text: "I have to say that I enjoyed it." },
    { text: "I haven't found a better school than yours, or read anything like it." },
    { text: "I still have the mug. I need to ask you one thing." },
  ],
  bad: [
    { text: "«I still have to look it up.» Thank you for today." },
    { text: "«I still owe you the list.» Thank you for the tour." },
    { text: "«The certificate is one I haven't found yet.» Thank you for the tour." },
  ],
  *find({ note }) {
    for (const [index, { start, end }] of note.sentences.entries()) {
      const text = note.text.slice(start, end);
      const match = owed.exec(text);
      // "I haven't found a better one" owes nothing.
      if (
        !match ||
        /^ (?:you|an?|any\w*|many|much|such|better|one|the (?:like|same))\b/.test(
          text.slice(match.index + match[0].length),
        )
      )
        continue;
      const next = note.sentences[index + 1];
      if (promised.test(text) || (next && promised.test(note.text.slice(next.start, next.end)))) continue;
      yield { start, end, message: "This is still owed: say when you will, such as “I'll send it by Friday”." };
    }
  },
};
