import type { Person } from "@afterword/core";
import type { Check } from "../../check.ts";
import { company, others } from "../../example.ts";
import { fold, nameParts } from "../../text/fold.ts";
import { isNearMiss } from "../../text/names.ts";
import { nicknames } from "../../words/nicknames.ts";

const thandiwe: Person = { name: "Thandiwe Nkosi", greeting: "Ms Nkosi" };
const nobody =
  /\b(?:team|all|everyone|hiring|manager|recruit\w*|there|colleagues|sir|madam|committee|panel|people|folks|talent|hr|department|whom|interviewers?|both|staff|morning|afternoon|evening|day)\b/i;
const genders: Record<string, "m" | "f"> = { mr: "m", mrs: "f", ms: "f", miss: "f", sir: "m", madam: "f" };

export const greetingName: Check = {
  code: "greeting-name",
  group: "facts",
  severity: "blocker",
  claim: "H12",
  about: "A greeting to somebody else than the recipient, or to nobody the record knows.",
  good: [
    { text: "Dear Ms Nkosi,\n\nThank you.", context: { application: company, recipient: thandiwe } },
    { text: "Hi Thandiwe,\n\nThank you.", context: { application: company } },
    { text: "Dear hiring team,\n\nThank you.", context: { application: company, recipient: thandiwe } },
    { text: "Hi Mike,\n\nThank you.", context: { recipient: { name: "Michael Botha" } } },
    { text: "Dear Jürgen and Thandiwe,\n\nThank you.", context: { application: company } },
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
  ],
  *find({ note, known, context: { recipient, application, kind } }) {
    // References are the sender's own people.
    if (kind === "reference-check-in" && !recipient) return;
    const names = note.greeting?.names;
    if (!names || names.text === "" || nobody.test(names.text)) return;
    const possible = recipient ? [recipient] : known.people;
    if (possible.length === 0) return;
    const own = fold(application?.company ?? "");
    const parts = names.text.split(/[\s,&]+/).filter((part) => /^\p{Lu}/u.test(part));
    const said = parts.filter(
      (part) => !(fold(part).replace(/\W/g, "") in genders) && !/^(?:Dr|Prof|Professor|Mx|And)\.?$/.test(part),
    );
    if (said.length === 0 || own.includes(fold(said.join(" ")))) return;
    const right = greetingFor(recipient ?? (known.people.length === 1 ? known.people[0] : undefined));
    const found = { start: names.start, end: names.end, ...(right !== undefined && { instead: [right] }) };
    const strange = said.filter((part) => !possible.some((person) => isPartOf(part, person)));
    // A near-miss has a finding of its own.
    if (
      strange.some((part) => possible.some((person) => nameParts(person.name).some((each) => isNearMiss(part, each))))
    )
      return;
    if (strange.length > 0) {
      const whom = recipient ? `This note is for ${recipient.name}.` : "Nobody in the record has that name.";
      yield { ...found, message: `“${names.text}” is greeted. ${whom}` };
      return;
    }
    const title = genders[fold(parts[0]!).replace(/\W/g, "")];
    const theirs = genders[fold(recipient?.greeting?.split(" ")[0] ?? "").replace(/\W/g, "")];
    if (title && theirs && title !== theirs) yield { ...found, message: `The record greets “${recipient!.greeting}”.` };
  },
};

const greetingFor = (person: Person | undefined): string | undefined =>
  person && (person.greeting ?? nameParts(person.name)[0]);

function isPartOf(part: string, person: Person): boolean {
  const names = [...nameParts(person.name), ...nameParts(person.greeting ?? "")].map(fold);
  const name = fold(part.replace(/['’]s?$|\.$/g, ""));
  return (
    names.some(
      (each) =>
        each === name ||
        each.split("-").includes(name) ||
        nicknames(each).includes(name) ||
        (name.length === 1 && each.startsWith(name)),
    ) ||
    // T Nkosi may well be greeted as Thandi: an initial says no more than its letter.
    names.some((each) => each.length === 1 && name.startsWith(each)) ||
    (names.join(" ").includes(name) && name.length > 3)
  );
}
