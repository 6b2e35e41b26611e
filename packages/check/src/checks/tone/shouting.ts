import type { Check } from "../../check.ts";
import { toneCheck } from "./wording.ts";

const words: Check = toneCheck({
  code: "shouting",
  claim: "C10",
  about: "Two or more words in capitals.",
  message: "“%” is in capitals, which reads as shouting. Use small letters.",
  pattern:
    /(?<![\p{L}\p{N}])\p{Lu}{2,20} (?:(?:\p{Lu}{2,20}|I|A) ){0,20}\p{Lu}{4,20}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?:VERY|REALLY|NEVER|ALWAYS|MUST|LOVE|LOVED|SO MUCH|THANK YOU|PLEASE|NEED|AMAZING|EXTREMELY)(?![\p{L}\p{N}])/gu,
  good: ["The HR and QA teams use the AWS SDK.", "I met the CTO of NASA."],
  bad: ["«THANK YOU SO MUCH» for it.", "I «REALLY» liked it."],
});

export const shouting: Check = {
  ...words,
  good: [...words.good, { text: "Dear Thandi,\n\nWHAT WORKS\nThe dates are fine." }],
  *find(subject) {
    const { text } = subject.note;
    for (const found of words.find(subject)) {
      const from = text.lastIndexOf("\n", found.start) + 1;
      const to = text.indexOf("\n", found.end);
      const line = text.slice(from, to < 0 ? text.length : to).trim();
      // A line that is all capitals is a heading, where a text stands beneath it.
      if (line.length < 60 && line === line.toUpperCase() && !/[.!?]$/.test(line) && to >= 0) continue;
      yield found;
    }
  },
};
