import { Settings } from "@afterword/core";
import type { Check } from "../../check.ts";
import { company, others } from "../../example.ts";
import { nameParts } from "../../text/fold.ts";
import { wordsIn } from "../../text/find.ts";

export const otherPerson: Check = {
  code: "other-person",
  group: "facts",
  severity: "blocker",
  claim: "H12",
  about: "Somebody from another of your applications.",
  subject: true,
  good: [
    { text: "Thank you, Thandiwe.", context: { application: company, others } },
    // An invitation to another interview may have listed the sender.
    {
      text: "I am Lerato Dube.",
      context: { application: company, others, settings: Settings.parse({ name: "Lerato Dube" }) },
    },
  ],
  bad: [
    { text: "What «Lerato» said stayed with me.", context: { application: company, others } },
    { text: "Please thank «Lerato Dube» for me.", context: { application: company, others } },
  ],
  *find({ note, known, context: { kind, settings, application, dictionary } }) {
    if (kind === "reference-check-in" || !application) return;
    const ours = new Set([
      ...known.people.flatMap((person) => nameParts(person.name)),
      ...nameParts(settings?.name ?? ""),
      ...application.references.flatMap((person) => nameParts(person.name)),
    ]);
    const seen = new Set<number>();
    for (const { person, application: other } of known.strangers) {
      for (const name of [
        person.name,
        ...nameParts(person.name).filter((part) => part.length > 2 && /^\p{Lu}/u.test(part)),
      ]) {
        if (ours.has(name) || dictionary?.correct(name.toLowerCase())) continue;
        for (const { start, end, words } of wordsIn(note, name)) {
          if (words[0]!.zone !== "body" || seen.has(start)) continue;
          for (const word of words) seen.add(word.start);
          yield { start, end, message: `${person.name} is at ${other.company}, not at ${application.company}.` };
        }
      }
    }
  },
};
