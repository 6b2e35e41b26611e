/** What the record says of one person: who they are in which application, and what surely or perhaps stands for them in a text. */
import {
  isAddress,
  sameName,
  samePerson,
  spokenName,
  surelySamePerson,
  type Application,
  type Person,
} from "@afterword/core";
import { emailPattern, linkPattern, namePattern, phonePattern } from "./patterns.ts";
import { isSurelyTheirs, isWord } from "./short-form.ts";

/** Stands where a name stood in the middle of a sentence. */
export const forgottenWord = "(forgotten)";

export const peopleOf = (application: Application): Person[] => [
  ...application.contacts,
  ...application.references,
  ...application.interviews.flatMap((round) => round.people),
];

export class Traces {
  readonly #wanted: string;
  /** The records that have the name or the address that was asked for. */
  readonly #named: readonly Person[];
  readonly #everywhere: string;
  readonly #perhaps: RegExp;
  readonly #otherNames: string[];
  readonly #surely = new WeakMap<Application, RegExp>();
  readonly #surelyAnywhere: RegExp;

  /** `person` is a name or an address; `applications` are all that may be about them. */
  constructor(person: string, applications: readonly Application[]) {
    this.#wanted = person.normalize("NFC").trim().replaceAll(/\s+/g, " ");
    const all = applications.flatMap((application) => peopleOf(application).map((one) => ({ one, application })));
    this.#named = all.flatMap(({ one }) => (this.#isNamed(one) ? [one] : []));
    const them = all.flatMap(({ one, application }) => (this.isThem(one, application) ? [one] : []));
    const others = all.flatMap(({ one }) => (them.includes(one) ? [] : [one]));
    const names = [...(isAddress(this.#wanted) ? [] : [this.#wanted]), ...them.map(({ name }) => withoutTitles(name))];
    const full = names.filter((name) => isFull(name) && !others.some((other) => sameName(other.name, name)));
    const values = (field: "email" | "phone" | "linkedin") => {
      const theirs = new Set(them.flatMap((one) => one[field] ?? []));
      if (field === "email" && isAddress(this.#wanted)) theirs.add(this.#wanted);
      const shared = [...theirs].filter((value) =>
        others.some((other) => other[field] !== undefined && isSame(field, other[field], value)),
      );
      return { own: [...theirs].filter((value) => !shared.includes(value)), shared };
    };
    const [emails, phones, links] = [values("email"), values("phone"), values("linkedin")];
    const isLong = (phone: string) => phone.replaceAll(/\D/g, "").length > 6;
    this.#everywhere = anyOf([
      ...longestFirst(emails.own).map(emailPattern),
      ...longestFirst(links.own).map(linkPattern),
      ...longestFirst(phones.own.filter(isLong)).map(phonePattern),
      ...longestFirst(full).map((name) => namePattern(name, { anyCase: true })),
    ]);
    this.#otherNames = longestFirst(
      others
        .map(({ name }) => withoutTitles(name))
        .filter((name) => isFull(name) && !names.some((theirs) => sameName(theirs, name))),
    );
    this.#surelyAnywhere = this.#patternWith([]);
    const parts = [...names, ...them.flatMap(({ greeting }) => greeting ?? [])].flatMap(endsOf);
    this.#perhaps = this.#pattern([
      ...longestFirst(names.filter(isFull)).map((name) => namePattern(name, { anyCase: true })),
      ...emails.shared.map(emailPattern),
      ...links.shared.map(linkPattern),
      ...[...phones.shared, ...phones.own.filter((phone) => !isLong(phone))].map(phonePattern),
      ...longestFirst(parts).map((name) => namePattern(name, { anyCase: false })),
    ]);
  }

  /** Whether that person of some application, of now or of an earlier version, is who is meant. */
  isThem(one: Person, application: Application): boolean {
    return (
      this.#isNamed(one) ||
      this.#named.some(
        (known) =>
          surelySamePerson(known, one) &&
          // One word is a name of many people.
          (isFull(one.name) ||
            (one.email !== undefined && known.email !== undefined) ||
            peopleOf(application).some((other) => other !== one && this.#isNamed(other))),
      )
    );
  }

  isIn(application: Application): boolean {
    return peopleOf(application).some((one) => this.isThem(one, application));
  }

  /** A text of an application, or of none, without what surely stands for them. `count` is told how often that was. */
  wiped(text: string, application?: Application, count?: (places: number) => void): string {
    const pattern = application ? this.#patternFor(application) : this.#surelyAnywhere;
    let places = 0;
    const next = text.replace(pattern, (found: string, ...rest: unknown[]) => {
      const groups = rest.at(-1) as Record<string, string | undefined>;
      const at = rest.at(-3) as number;
      if (groups["other"] !== undefined) return found;
      if (groups["short"] !== undefined && !isSurelyTheirs(text, at, at + found.length)) return found;
      if (groups["full"] !== undefined && isOrdinary(found)) return found;
      places++;
      return forgottenWord;
    });
    count?.(places);
    return next;
  }

  /** Whether anything in a text surely or perhaps stands for them. */
  mayBeIn(text: string): boolean {
    for (const { groups } of text.matchAll(this.#perhaps)) if (groups!["other"] === undefined) return true;
    return this.wiped(text) !== text;
  }

  #isNamed(one: Person): boolean {
    return isAddress(this.#wanted)
      ? one.email !== undefined && sameName(one.email, this.#wanted)
      : samePerson({ name: spokenName(this.#wanted) }, { name: one.name });
  }

  #patternFor(application: Application): RegExp {
    const known = this.#surely.get(application);
    if (known) return known;
    const people = peopleOf(application);
    const them = people.filter((one) => this.isThem(one, application));
    const others = people.filter((one) => !them.includes(one));
    const called = them.flatMap((one) => [
      ...(isFull(withoutTitles(one.name)) ? [] : [withoutTitles(one.name)]),
      ...(one.greeting !== undefined && isNameOf(one.greeting, one) ? [one.greeting] : []),
    ]);
    const theirs = longestFirst(called).filter(
      (name) =>
        name.length > 1 &&
        !endsOf(name).some((end) => others.some((other) => partsOf(other).includes(end.toLowerCase()))),
    );
    const pattern = this.#patternWith(theirs);
    this.#surely.set(application, pattern);
    return pattern;
  }

  #patternWith(short: readonly string[]): RegExp {
    return this.#pattern([
      `(?<full>${this.#everywhere})`,
      ...(short.length === 0 ? [] : [`(?<short>${anyOf(short.map((name) => namePattern(name, { anyCase: false })))})`]),
    ]);
  }

  /** The names of others come first, so that none of them is taken apart. */
  #pattern(sources: readonly string[]): RegExp {
    const others = anyOf(this.#otherNames.map((name) => namePattern(name, { anyCase: true })));
    return new RegExp(anyOf([`(?<other>${others})`, ...sources]), "gu");
  }
}

/** Words in lower case that are English as well as a name: "they will call". */
const isOrdinary = (found: string): boolean =>
  found === found.toLowerCase() && found !== found.toUpperCase() && isWord(found.split(/\s/)[0]!);

/** More than one word; in a script that sets none apart, more than two letters. */
const isFull = (name: string): boolean =>
  /\S\s+\S/.test(name.trim()) ||
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]{3,}$/u.test(name);

const titles = /^(?:(?:mr|mrs|ms|miss|mx|dr|prof|professor|herr|frau)\.?\s+)+(?=\S)/i;
const withoutTitles = (name: string): string => name.trim().replace(titles, "");

/** The first and the last word. */
function endsOf(name: string): string[] {
  const words = withoutTitles(name).split(/\s+/);
  return [...new Set([words[0]!, words.at(-1)!])].filter((word) => word.length > 1 && !/[@:/]/.test(word));
}

const partsOf = ({ name, greeting = "" }: Person): string[] => `${name} ${greeting}`.toLowerCase().split(/[\s-]+/);

/** A greeting such as "Team" or "Professor" names nobody. */
const isNameOf = (greeting: string, one: Person): boolean =>
  endsOf(greeting).some((end) => partsOf({ name: one.name }).includes(end.toLowerCase()));

function isSame(field: "email" | "phone" | "linkedin", a: string, b: string): boolean {
  if (field === "phone") return a.replaceAll(/\D/g, "") === b.replaceAll(/\D/g, "");
  return sameName(
    a.replace(/^https?:\/\/(?:www\.)?/i, "").replace(/\/$/, ""),
    b.replace(/^https?:\/\/(?:www\.)?/i, "").replace(/\/$/, ""),
  );
}

const longestFirst = (texts: readonly string[]): string[] => [...new Set(texts)].sort((a, b) => b.length - a.length);

/** Nothing matches where there is nothing to find. */
const anyOf = (sources: readonly string[]): string => (sources.length === 0 ? "(?!)" : sources.join("|"));
