import type { Check } from "../../check.ts";
import { company, settingsOf } from "../../example.ts";
import { fold, nameParts } from "../../text/fold.ts";
import { isWord } from "../../language/lexicon.ts";
import { isNearMiss, isSameName } from "../../text/names.ts";
import { nicknames } from "../../words/nicknames.ts";

export const personName: Check = {
  code: "person-name",
  group: "facts",
  severity: "blocker",
  claim: "H12",
  about: "A name from the record misspelt: “Thandive” for Thandiwe, “Muller” for Müller; also your own.",
  subject: true,
  good: [
    {
      text: "Dear Dina,\n\nElan sends regards.",
      context: {
        known: ["regards"],
        recipient: { name: "Tina Botha" },
        settings: settingsOf({ name: "Alan Moyo" }),
      },
    },
    {
      text: "Dear Thandi,\n\nJürgen Müller and Thandile’s friend Tim said so.\n\nKind regards\nSam",
      context: { application: company, known: ["Thandile"] },
    },
  ],
  bad: [
    {
      text: "Dear «Thandive»,\n\nThank you, and thanks to Jürgen «Muller».\n\nKind regards\nSam",
      fixed: "Dear Thandiwe,\n\nThank you, and thanks to Jürgen Müller.\n\nKind regards\nSam",
      context: { application: company },
    },
    {
      text: "Dear Thandiwe,\n\nThank you.\n\nKind regards\n«Jose»",
      fixed: "Dear Thandiwe,\n\nThank you.\n\nKind regards\nJosé",
      context: { application: company, settings: settingsOf({ name: "José Moyo" }) },
    },
    { text: "As «Nkozi» said.", fixed: "As Nkosi said.", context: { application: company } },
  ],
  *find({ note, context: { application, others = [], recipient, settings, known: allowed = [] }, known }) {
    const written = new Map<string, string>();
    for (const name of [
      ...known.people.flatMap((person) => [person.name, person.greeting ?? ""]),
      settings?.name ?? "",
      recipient?.name ?? "",
    ]) {
      for (const part of nameParts(name))
        if (/^\p{Lu}/u.test(part) && part.length > 2) written.set(part.toLowerCase(), part);
    }
    const elsewhere = new Set([
      ...(application?.company ?? "").split(/\s+/),
      ...others.map((other) => other.company).flatMap((name) => name.split(/\s+/)),
      ...allowed,
      ...known.strangers.flatMap(({ person }) => nameParts(person.name)),
    ]);
    for (const word of note.words) {
      if (word.kind !== "word" || !/^\p{Lu}/u.test(word.text)) continue;
      const bare = word.text.replace(/['’]s?$/, "");
      if (written.get(bare.toLowerCase()) === bare || elsewhere.has(bare) || bare === bare.toUpperCase()) continue;
      const right =
        [...written.values()].find((part) => isNearMiss(bare, part)) ??
        [...written.values()].find((part) => isSameName(bare, part));
      // Thandi is short for Thandiwe, not a slip for it.
      if (
        right === undefined ||
        (fold(right) !== fold(bare) && nicknames(fold(right)).includes(fold(bare))) ||
        (bare.length >= 3 && right.startsWith(bare) && right.length - bare.length > 1)
      )
        continue;
      // "Mark" is near "Mary", and still a word where one would stand.
      if (word.zone === "body" && isWord(bare.toLowerCase())) continue;
      yield {
        start: word.start,
        end: word.start + bare.length,
        message: `The record has “${right}”.`,
        instead: [right],
        // Mueller is Müller where no umlaut can be typed.
        ...(isSameName(bare, right) && { severity: "hint" as const }),
      };
    }
  },
};
