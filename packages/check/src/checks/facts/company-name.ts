import type { Check } from "../../check.ts";
import { company } from "../../example.ts";
import { isWord } from "../../language/lexicon.ts";
import { nameParts } from "../../text/fold.ts";
import { companyCore, isNearMiss, isSameName } from "../../text/names.ts";

export const companyName: Check = {
  code: "company-name",
  group: "facts",
  severity: "blocker",
  claim: "H12",
  about: "The company’s name misspelt: a wrong letter, a missing accent or a lost inner capital.",
  subject: true,
  good: [
    { text: "I would love to join Acme; ACME’s plans convince me.", context: { application: company } },
    {
      text: "I baked for the Bakers’ Guild before.",
      context: { application: { ...company, company: "Nord Bakeri" } },
    },
  ],
  bad: [
    { text: "I would love to join «Acmee».", fixed: "I would love to join Acme.", context: { application: company } },
    {
      text: "Thank you, «Amce», and thanks to «Acne».",
      fixed: "Thank you, Acme, and thanks to Acme.",
      context: { application: company },
    },
    {
      text: "Takealot and «TakeALot» are one.",
      fixed: "Takealot and Takealot are one.",
      context: { application: { ...company, company: "Takealot" } },
    },
  ],
  *find({ note, context: { application }, known }) {
    if (!application) return;
    const parts = companyCore(application.company)
      .split(/\s+/)
      .filter((part) => part.length > 2 && /^\p{L}/u.test(part));
    const exact = new Set([...parts, ...application.company.split(/\s+/)]);
    for (const word of note.words) {
      if (word.kind !== "word" || !/\p{Lu}/u.test(word.text)) continue;
      const bare = word.text.replace(/['’]s?$/, "");
      if (
        exact.has(bare) ||
        (known.words.has(bare.toLowerCase()) && !parts.some((part) => part.toLowerCase() === bare.toLowerCase()))
      )
        continue;
      const right = parts.find((part) => isNearMiss(bare, part));
      if (right === undefined) continue;
      // A word in its own right is no slip, unless the rest of the name stands beside it.
      const beside = [note.words[word.index - 1], note.words[word.index + 1]].some(
        (each) => each && parts.includes(each.text),
      );
      // Where the name has two words, one alone is none of it; before another capital it belongs to another name.
      const isElsewhere = parts.length > 1 || /^['’]?s?['’]? \p{Lu}/u.test(note.text.slice(word.start + bare.length));
      if (isWord(bare.toLowerCase()) && !beside && (word.opens || isElsewhere || !isTarget(note.text, word.start)))
        continue;
      // Brand and Brandt are two people; Société and Societe are one name.
      if (known.people.some((person) => nameParts(person.name).some((part) => isSameName(part, bare)))) continue;
      if (isSameName(bare, right)) {
        if (bare.toLowerCase() !== right.toLowerCase()) {
          yield {
            start: word.start,
            end: word.start + bare.length,
            message: `The company is “${application.company}”.`,
            instead: [right],
            severity: "hint",
          };
          continue;
        }
      }
      if (known.people.some((person) => person.name.split(/\s+/).includes(bare))) continue;
      yield {
        start: word.start,
        end: word.start + bare.length,
        message: `The company is “${application.company}”.`,
        instead: [right],
      };
    }
  },
};

const isTarget = (text: string, start: number): boolean =>
  /\b(?:join|joining|at|for|with|to|of|about) (?:the )?$/i.test(text.slice(Math.max(0, start - 14), start));
