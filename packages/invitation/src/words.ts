/** A pattern for whole words of any script: `\b` knows only those of English. Capital letters do not matter. */
export const wholeWords = (pattern: string, flags = "iu"): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, flags);

/** Letters and digits in small letters, without accents, for comparing names. */
export const plainLetters = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[äöüß]/g, (sign) => ({ ä: "ae", ö: "oe", ü: "ue", ß: "ss" })[sign]!)
    .normalize("NFD")
    .replace(/[^\p{L}\d]/gu, "");

/** Whether one name begins with the other: `Wideworld` and `Wide World Importers`. */
export function alike(one: string, other: string): boolean {
  const [a, b] = [plainLetters(one), plainLetters(other)];
  if (a === "" || b === "") return false;
  return a === b || (Math.min(a.length, b.length) >= 3 && (a.startsWith(b) || b.startsWith(a)));
}

/** "Thandi" and "Thandi N." are Thandi Nkosi. */
export function isPartOfName(text: string, person: string): boolean {
  const known = person.toLowerCase().split(/[\s.,]+/);
  const words = text.toLowerCase().split(/\s+/);
  return words.every((word) =>
    known.some((name) => name === word || (word.length <= 2 && name.startsWith(word.replace(".", "")))),
  );
}

/** On one line, without the punctuation around it, at most 120 characters. */
export const tidy = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .replace(/^[\s"'“”*_.,;:–—-]+|[\s"'“”*_,;:!–—-]+$/g, "")
    .slice(0, 120)
    .trim();

const organisation = wholeWords(
  "bank|insurance|assurance|mutual|hospital|clinic|health(?:care)?|group|partners?|traders?|trading|technolog(?:y|ies)|tech|labs?|laborator(?:y|ies)|systems?|solutions?|software|digital|media|studios?|games?|energy|power|foods?|coffee|winery|motors?|airlines?|airways|university|college|school|institute|academy|capital|ventures?|consulting|consultants?|advisory|robotics|pharma(?:ceuticals?)?|industries|logistics|research|foundation|trust|council|services?|networks?|telecom|mobile|retail|stores?|toys?|travel|hotels?|resorts?|suites|sports?|works|publish(?:ers|ing)|press|video|college|department|ministry|agency|association|society|gmbh|ltd|limited|inc|llc|plc|ag|bau|werke?|verlag|technik",
);

const lastWordOfOrganisation =
  /\s(?:hospital|clinic|university|college|school|academy|institute|council|trust|society|foundation|association|bank|group|gmbh|ltd|limited|inc|llc|plc|b\.?v\.?|bookings?|reservations)\.?$/i;

/** Whether a name says by its last word that it is no person's. */
export const isNameOfOrganisation = (text: string): boolean => lastWordOfOrganisation.test(text.trim());

/** Two names with capitals, as of a person, where neither is what companies are called by. */
export const isLikePerson = (text: string): boolean =>
  /^\p{Lu}[\p{Ll}'’-]+ \p{Lu}[\p{L}'’-]+$/u.test(text) && !organisation.test(text);
