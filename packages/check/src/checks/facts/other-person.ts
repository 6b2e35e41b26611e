import type { Check, Found, Subject } from "../../check.ts";
import { company, meeting, others, settingsOf } from "../../example.ts";
import { isWord } from "../../language/lexicon.ts";
import { wordsIn } from "../../text/find.ts";
import { fold, nameParts } from "../../text/fold.ts";
import { isNearMiss, isSameName, mayBeShortFor, personMeant } from "../../text/names.ts";
import { nicknames } from "../../words/nicknames.ts";
import { namesThatAreWords } from "../../words/given-names.ts";
import { always } from "../../words/proper.ts";
import { isProductName } from "../../words/tech.ts";

export const otherPerson: Check = {
  code: "other-person",
  group: "facts",
  severity: "blocker",
  claim: "H12",
  about:
    "A person from another of your applications; or, as a question, a person you say you met who is not on record.",
  subject: true,
  good: [
    { text: "Thank you, Thandiwe.", context: { application: company, others } },
    // An invitation to another interview may have listed the sender.
    {
      text: "I am Lerato Dube.",
      context: { application: company, others, settings: settingsOf({ name: "Lerato Dube" }) },
    },
    {
      text: "I enjoyed talking with Thandi and meeting the team. I spoke to my former manager, Ravi.",
      context: { application: company },
    },
  ],
  bad: [
    { text: "What «Lerato» said stayed with me.", context: { application: company, others } },
    { text: "Please thank «Lerato Dube» for me.", context: { application: company, others } },
    {
      text: "Thank you. I enjoyed meeting you and talking with «Ravindra» about it.",
      context: { application: company },
    },
    {
      text: "It was great to meet you and «Jorrit».",
      fixed: "It was great to meet you and Joris.",
      context: { recipient: { name: "Thandi Nkosi" }, application: meeting("Joris Blom") },
    },
    {
      text: "Thank you for showing me and «Bridget» round the kitchen.",
      fixed: "Thank you for showing me and Bridie round the kitchen.",
      context: { application: meeting("Bridie Coyle") },
    },
    { text: "What «Grace» on your team said stayed with me.", context: { application: company } },
    { text: "It was your colleague «Ravindra» who showed me the plan.", context: { application: company } },
    {
      text: "Please thank «Ravindra», too: «Grace»’s question has stayed with me, and as «Ngozi» said, it was a good day.",
      context: { application: company },
    },
  ],
  *find(subject) {
    const { known, context } = subject;
    const { kind, settings, application } = context;
    if (kind === "reference-check-in" || !application) return;
    const ours = [
      ...known.people.flatMap((person) => [...nameParts(person.name), ...nameParts(person.greeting ?? "")]),
      ...nameParts(settings?.name ?? ""),
      ...application.references.flatMap((person) => nameParts(person.name)),
    ];
    const seen = new Set<number>();
    yield* fromElsewhere(subject, new Set(ours), seen);
    if (known.people.length > 0) yield* unknown(subject, ours, seen);
  },
};

function* fromElsewhere(
  { note, known, context }: Subject,
  ours: ReadonlySet<string>,
  seen: Set<number>,
): Generator<Found> {
  for (const { person, application: other } of known.strangers) {
    for (const name of [
      person.name,
      ...nameParts(person.name).filter((part) => part.length > 2 && /^\p{Lu}/u.test(part)),
    ]) {
      // Rose, Mark and Will are words, and companies are called like people.
      if (ours.has(name) || isWord(name.toLowerCase()) || always.has(name.toLowerCase())) continue;
      if (fold(context.application!.company).includes(fold(name))) continue;
      for (const { start, end, words } of wordsIn(note, name)) {
        if (words[0]!.zone !== "body" || seen.has(start)) continue;
        for (const word of words) seen.add(word.start);
        const full = name === person.name;
        yield {
          start,
          end,
          message: `${person.name} is at ${other.company}, not at ${context.application!.company}.`,
          // More than one person is called Ana.
          ...(!full && { severity: "warning" as const }),
        };
      }
    }
  }
}

const someone =
  "(?<![\\p{L}\\p{M}-])((?:(?:Mr|Mrs|Ms|Dr|Prof|Professor)\\.? )?\\p{Lu}\\p{Ll}[\\p{L}\\p{M}-]*(?: \\p{Lu}\\p{Ll}[\\p{L}\\p{M}-]*)?)(?![\\p{L}])";
const met = new RegExp(
  `\\b(?:(?:meet|met|meeting|speak|spoke|speaking|talk|talked|talking|chat|chatted|chatting|conversation|interview|discussion|call|time) (?:with |to )|(?:meet|met|meeting) (?:you and |both )?|(?:you|and) and |my (?:thanks|regards|best wishes|greetings) (?:on )?to )${someone}`,
  "gu",
);
const gladly = /\b(?:thank|enjoy|great|good|pleasure|nice|lovely|glad|appreciat|grateful|interesting|met|meeting)\w*/i;
/** Who was in the room is thanked, or is remembered by what they said: "thank you and Ravi", "as Ravi said", "Ravi's question". */
const present = [
  new RegExp(
    `\\b[Yy]our (?:\\w+ )?(?:colleagues?|manager|boss|teammates?|deputy|assistant|director|lead|co-founder|cofounder|CTO|CEO) ${someone}(?!['’]s)`,
    "gu",
  ),
  new RegExp(
    `(?:\\b(?:[Ww]hat|[Hh]ow|[Aa]s|[Tt]hat|[Ww]hen) )?${someone} (?:on|from|in|of) your (?:\\w+ )?(?:team|side|company|department|office|group)\\b`,
    "gu",
  ),
  new RegExp(
    `\\b(?:[Tt]hank you and|[Tt]hank|[Ss]ay hello to|[Gg]ive my (?:regards|best|thanks) to) ${someone}(?!['’])`,
    "gu",
  ),
  new RegExp(
    `\\b[Aa]s ${someone} (?:said|put it|mentioned|explained|pointed out|told|showed|described|suggested)\\b`,
    "gu",
  ),
  new RegExp(
    `${someone}['’]s (?:\\w+ )?(?:questions?|points?|stor(?:y|ies)|explanations?|remarks?|laugh|account|ideas?|comments?|suggestions?|advice|tour|demo|descriptions?|answers?|words|kindness|patience|enthusiasm|humou?r|candou?r|honesty|warmth|observations?|sketch|jokes?|worr(?:y|ies)|concerns?|insights?)\\b`,
    "gu",
  ),
];

/** Somebody the note says its writer met, and whom the record does not know. */
function* unknown(subject: Subject, ours: readonly string[], seen: Set<number>): Generator<Found> {
  const { note, known, context } = subject;
  for (const pattern of [met, ...present])
    for (const match of note.text.matchAll(pattern)) {
      const name = match[1]!;
      const start = match.index + match[0].indexOf(name);
      if (start < note.body.start || start >= note.body.end || seen.has(start)) continue;
      const before = note.text.slice(Math.max(0, start - 60), start);
      if (isOthers(before)) continue;
      if (pattern === met && !gladly.test(before)) continue;
      const parts = nameParts(name);
      if (parts.length === 0 || parts.some((part) => isKnown(part, ours))) continue;
      if (parts.some((part) => isPlainWord(part) || known.words.has(part.toLowerCase()))) continue;
      if (/^(?:HR|Human|Zoom|Teams|Skype|Google|Microsoft)\b/.test(parts[0]!)) continue;
      if ([context.application!.company, ...known.companies].some((company) => fold(company).includes(fold(parts[0]!))))
        continue;
      seen.add(start);
      yield notOnRecord(name, start, subject);
    }
  for (const word of note.words) {
    const name = word.text.replace(/['’]s?$/, "");
    if (word.zone !== "body" || word.opens || word.kind !== "word" || seen.has(word.start)) continue;
    if (!/^\p{Lu}\p{Ll}+$/u.test(name) || personMeant(name, known.people) === undefined) continue;
    if (isKnown(name, ours) || isPlainWord(name) || known.words.has(name.toLowerCase())) continue;
    if (isProductName(name.toLowerCase()) || isOthers(note.text.slice(Math.max(0, word.start - 60), word.start)))
      continue;
    seen.add(word.start);
    yield notOnRecord(name, word.start, subject);
  }
}

/** Whether what stands before a name makes it that of a person from another time or place. */
const isOthers = (before: string): boolean =>
  /\b(?:my|our|former|previous|own|who|told|(?:last|old) (?:job|manager|boss|team|employer|company|colleague|mentor|teacher))\b[^.!?]*$/i.test(
    before,
  );

/** The finding for a name that no person on record has, with the person who may be meant. */
function notOnRecord(name: string, start: number, { known }: Subject): Found {
  const meant = personMeant(name, known.people);
  return {
    start,
    end: start + name.length,
    message: `No person called ${name} is on record.${meant === undefined ? "" : ` Is ${meant.person.name} meant?`}`,
    severity: "warning",
    ...(meant !== undefined && { instead: [meant.first] }),
  };
}

/** A word that is no name, or a name of something else. Grace and Mark are both; in the middle of a sentence, a capital tells. */
const isPlainWord = (part: string): boolean =>
  always.has(part.toLowerCase()) || (isWord(part.toLowerCase()) && !namesThatAreWords.has(part.toLowerCase()));

const isKnown = (part: string, ours: readonly string[]): boolean =>
  ours.some(
    (each) =>
      isSameName(part, each) ||
      isNearMiss(part, each) ||
      mayBeShortFor(part, each) ||
      nicknames(fold(each)).some((nickname) => fold(nickname) === fold(part)) ||
      each.length === 1,
  );
