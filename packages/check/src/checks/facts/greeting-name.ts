import type { Person } from "@afterword/core";
import type { Check } from "../../check.ts";
import { company, others } from "../../example.ts";
import { fold, nameParts } from "../../text/fold.ts";
import { isNearMiss, isSameName, mayBeShortFor } from "../../text/names.ts";
import { nicknames } from "../../words/nicknames.ts";

const thandiwe: Person = { name: "Thandiwe Nkosi", greeting: "Ms Nkosi" };
const meer: Person = { name: "Joost van der Meer" };
const nobody =
  /\b(?:team|all|everyone|everybody|hiring|manager|recruit\w*|there|colleagues|sir|madam|committee|panel|people|folks|talent|hr|department|whom|interviewers?|both|staff|members|morning|afternoon|evening|day|doctor|chef|board|council|crew|admissions|office)\b/i;
const genders: Record<string, "m" | "f"> = { mr: "m", mrs: "f", ms: "f", miss: "f", sir: "m", madam: "f" };
const titled =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|herr|frau|madame|monsieur|sir|señora?|signora?|sister|brother|rev|reverend|father|captain|judge|and)\.?$/i;
const particles =
  /^(?:van|von|der|den|de|di|da|du|del|della|la|le|el|al|bin|ibn|ben|dos|das|do|ter|ten|af|zu|zum|zur|vom|y|e|in|'t|op)$/i;

export const greetingName: Check = {
  code: "greeting-name",
  group: "facts",
  severity: "blocker",
  claim: "H12",
  about: "A greeting to a person other than the recipient, or to a name that is not on record.",
  good: [
    { text: "Dear Ms Nkosi,\n\nThank you.", context: { application: company, recipient: thandiwe } },
    { text: "Hi Thandiwe,\n\nThank you.", context: { application: company } },
    { text: "Dear hiring team,\n\nThank you.", context: { application: company, recipient: thandiwe } },
    { text: "Hi Mike,\n\nThank you.", context: { recipient: { name: "Michael Botha" } } },
    { text: "Dear Jürgen and Thandiwe,\n\nThank you.", context: { application: company } },
    { text: "Dear Mr van der Meer,\n\nThank you.", context: { recipient: meer } },
    { text: "Dear Pippa,\n\nThank you.", context: { recipient: { name: "Philippa Hughes" } } },
  ],
  bad: [
    {
      text: "Dear «Mr Müller»,\n\nThank you.",
      fixed: "Dear Ms Nkosi,\n\nThank you.",
      context: { application: company, recipient: thandiwe },
    },
    { text: "Dear «Lerato»,\n\nThank you.", context: { application: company, others } },
    {
      text: "Dear «Mr Nkosi»,\n\nThank you.",
      fixed: "Dear Ms Nkosi,\n\nThank you.",
      context: { application: company, recipient: thandiwe },
    },
    { text: "Dear «Mr van den Meer»,\n\nThank you.", context: { recipient: meer } },
  ],
  *find({ note, known, context: { recipient, application, kind } }) {
    // References are the sender's own people.
    if (kind === "reference-check-in" && !recipient) return;
    const names = note.greeting?.names;
    if (!names || names.text === "" || nobody.test(names.text)) return;
    const possible = recipient ? [recipient] : known.people;
    if (possible.length === 0) return;
    const own = fold(application?.company ?? "");
    const parts = names.text.split(/[\s,&]+/).filter(Boolean);
    const said = parts.filter((part) => /^\p{Lu}/u.test(part) && !titled.test(part) && !particles.test(part));
    if (said.length === 0 || own.includes(fold(said.join(" ")))) return;
    const right = greetingFor(recipient ?? (known.people.length === 1 ? known.people[0] : undefined));
    const found = { start: names.start, end: names.end, ...(right !== undefined && { instead: [right] }) };
    const strange = said.filter((part) => !possible.some((person) => isPartOf(part, person)));
    // A near-miss has a finding of its own.
    if (
      strange.some((part) =>
        possible.some((person) =>
          nameParts(person.name).some((each) => isNearMiss(part, each) && !isSameName(part, each)),
        ),
      )
    )
      return;
    // Two people of one interview, greeted together: for them a note each is better, but nobody is mistaken for another.
    if (
      strange.length > 0 &&
      strange.length < said.length &&
      strange.every((part) => known.people.some((person) => isPartOf(part, person)))
    )
      return;
    if (strange.length > 0) {
      const whom = recipient ? `This note is for ${recipient.name}.` : "No person with that name is on record.";
      const isElsewhere = known.strangers.some(({ person }) =>
        strange.some((part) => nameParts(person.name).includes(part)),
      );
      // A first name may be one that the record does not know; a surname, or somebody else's name, is no pet form.
      const maybe = possible.some((person) =>
        strange.every((part) => nameParts(person.name).some((each) => mayBeShortFor(part, each))),
      );
      yield {
        ...found,
        message: `“${names.text}” is greeted. ${whom}`,
        ...(maybe && !isElsewhere ? { severity: "hint" as const } : {}),
      };
      return;
    }
    const particle = parts
      .filter((part) => particles.test(part))
      .map(fold)
      .join(" ");
    const person = possible.find((each) => said.some((part) => nameParts(each.name).includes(part)));
    const theirs = nameParts(person?.name ?? "")
      .filter((part) => particles.test(part))
      .map(fold)
      .join(" ");
    if (particle !== "" && person && !`${theirs} `.endsWith(`${particle} `)) {
      yield { ...found, message: `The record has “${person.name}”.` };
      return;
    }
    const title = genders[fold(parts[0]!).replace(/\W/g, "")];
    const recorded = genders[fold(recipient?.greeting?.split(" ")[0] ?? "").replace(/\W/g, "")];
    if (title && recorded && title !== recorded)
      yield { ...found, message: `The greeting on record is “${recipient!.greeting}”.` };
  },
};

const greetingFor = (person: Person | undefined): string | undefined =>
  person && (person.greeting ?? nameParts(person.name)[0]);

function isPartOf(part: string, person: Person): boolean {
  const written = [...nameParts(person.name), ...nameParts(person.greeting ?? "")];
  const names = written.map(fold);
  const bare = part.replace(/['’]s?$|\.$/g, "");
  const name = fold(bare);
  return (
    written.some((each) => isSameName(each, bare) || each.split("-").some((half) => isSameName(half, bare))) ||
    names.some(
      (each) =>
        nicknames(each).includes(name) ||
        nicknames(each).some((nickname) => fold(nickname) === name) ||
        (name.length === 1 && each.startsWith(name)),
    ) ||
    // T Nkosi may well be greeted as Thandi: an initial says no more than its letter.
    names.some((each) => each.length === 1 && name.startsWith(each)) ||
    // "Al-Sayed" and "Alsayed", "Kim-Lee" and "Kim Lee".
    (name.length > 3 &&
      (names.join(" ").includes(name) || names.join("").replace(/\W/g, "").includes(name.replace(/\W/g, ""))))
  );
}
