import type { Person } from "../model/index.ts";
import { isDon, isGroup } from "../people/name.ts";
import { oneLine } from "../text/line.ts";

const titles =
  /^(?:frau|herr|madame|mme|monsieur|se[nñ]ora?|sra?|dr|prof|professor|mr|mrs|ms|miss|mx|rev|adv|judge|justice|rabbi|imam|fr|capt|captain|cpt|cmdr|commander|cllr|councillor|lt|lieutenant|col|colonel|maj|major|sgt|sergeant|hon|shri|sri|smt|shrimati|pan|pani|pán|paní|engr|barr|alhaji|alhaja|hajia|signora?|sig|dott|dottssa|mevrouw|mevr|meneer|dhr|senhora?)\.?$/i;
/** A title, known or not: a shortened word before a name, as in "Dra. Lima" or "Lic. Pérez", is nobody's first name. */
const isTitle = (word: string): boolean => titles.test(word) || /^\p{L}{2,}\.$/u.test(word);
/** Titles that go with the first name; Whaea and Matua are how New Zealand addresses a teacher or an elder. */
const knightly =
  /^(?:sir|dame|sister|brother|father|doña|dña\.?|dna\.|encik|puan|cik|pak|bapak|bu|ibu|khun|wh[aā]ea|matua|k[oō]k[aā])$/iu;
const mailboxes =
  /^(?:jobs?|careers?|hr|hiring|recruit(?:ing|ment|er)?|talent|people|info|office|admin|contact|team|hello)$/i;

/** Several people behind one address: "Hiring Team". */
const groups = /\b(?:team|committee|board|panel|department|group|recruitment|hiring|careers)$/i;
const particles =
  /^(?:van|von|de|den|der|del|della|da|das|do|dos|du|di|la|le|el|al|bin|ibn|ben|st|ó|ní|uí|mac|te|ter|ten|zu|af|av)$/i;

/** "Dr Theodora van Ess" is Dr van Ess, and "Frau Dr Henrike von Saldern" keeps both titles. */
function withTitles(words: readonly string[]): string {
  const named = words.findIndex((word) => !isTitle(word));
  if (named < 0) return words.join(" ");
  let surname = words.length - 1;
  while (surname - 1 > named && particles.test(words[surname - 1]!)) surname--;
  return [...words.slice(0, named), ...words.slice(surname)].join(" ");
}

/**
 * How to greet someone by name: the first name; "Dr Nkosi" where a title leads; the whole name where only initials or one
 * word is known. Undefined where there is no name of a person, as in `jobs@acme.example`.
 */
export function greetingName(name: string): string | undefined {
  if (isGroup(name) && name.trim().includes(" ")) return oneLine(name);
  const words = oneLine(name)
    .replace(/,.*$/, "")
    .split(" ")
    .filter((word) => word !== "");
  const [first = ""] = words;
  if (first === "" || first.includes("@") || mailboxes.test(oneLine(name))) return undefined;
  // In these scripts the family name comes first, and stands alone for nobody.
  if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(first)) return words.join(" ");
  if (knightly.test(first) || isDon(words)) return words.length > 1 ? `${first} ${words[1]}` : undefined;
  if (isTitle(first)) return words.length > 1 ? withTitles(words) : undefined;
  if (groups.test(oneLine(name))) return words.join(" ").replace(/^the /i, "");
  return /^\p{L}\.?$|^(?:\p{Lu}\.){1,3}$|^\p{Lu}{2}$/u.test(first) ? words.join(" ") : first;
}

/** Where a first name goes with "Hi" rather than with "Dear". */
const informal = new Set(["US", "CA", "AU", "NZ", "IE"]);
/** Where "Mr" has no full stop, whatever was typed. */
const withoutStop = new Set(["GB", "IE", "AU", "NZ", "ZA"]);
const hellos = /^(hi|hello|hey|dear|good morning|good afternoon|good evening)[ ,]+(?=\S)/i;

/**
 * How a person is greeted: as it was noted ("Hi Lachie", "Ms Nkosi"), else by first name and as their country does it. A title
 * goes with "Dear" everywhere.
 */
export function greetingOf(
  { name, greeting, country }: Pick<Person, "name" | "greeting" | "country">,
  employers: string | undefined,
): { hello: string; name: string | undefined } {
  const noted = greeting === undefined ? undefined : oneLine(greeting);
  const hello = hellos.exec(noted ?? "")?.[1];
  const known = noted === undefined ? greetingName(name) : noted.replace(hellos, "");
  const called = withoutStop.has((country ?? employers ?? "").slice(0, 2))
    ? known?.replace(/^(Mr|Mrs|Ms|Dr|Prof)\.(?= )/, "$1")
    : known;
  if (hello !== undefined) return { hello: hello[0]!.toUpperCase() + hello.slice(1).toLowerCase(), name: called };
  const isInformal =
    informal.has((country ?? employers ?? "").slice(0, 2)) && !isFormal(called) && !groups.test(called ?? "");
  return { hello: isInformal ? "Hi" : "Dear", name: called };
}

/** Whether somebody is addressed by title and surname. */
export const isFormal = (name: string | undefined): boolean =>
  name !== undefined &&
  (isTitle(name.split(" ")[0]!) ||
    knightly.test(name.split(" ")[0]!) ||
    isDon(name.split(" ")) ||
    /^(?:principal|president|chancellor|dean|ambassador|senator|chief)\b/i.test(name));
