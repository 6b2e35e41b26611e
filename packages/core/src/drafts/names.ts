import { oneLine } from "../text/line.ts";

const titles =
  /^(?:dr|prof|professor|mr|mrs|ms|miss|mx|rev|adv|judge|justice|rabbi|imam|fr|capt|captain|cllr|councillor|lt|lieutenant|col|colonel|maj|major|sgt|sergeant|hon)\.?$/i;
const knightly = /^(?:sir|dame|sister|brother|father)$/i;
const mailboxes =
  /^(?:jobs?|careers?|hr|hiring|recruit(?:ing|ment|er)?|talent|people|info|office|admin|contact|team|hello)$/i;

/**
 * How to greet someone by name: the first name; "Dr Nkosi" where a title leads; the whole name where only initials or one
 * word is known. Undefined where there is no name of a person, as in `jobs@acme.example`.
 */
export function greetingName(name: string): string | undefined {
  const words = oneLine(name)
    .replace(/,.*$/, "")
    .split(" ")
    .filter((word) => word !== "");
  const [first = ""] = words;
  if (first === "" || first.includes("@") || mailboxes.test(oneLine(name))) return undefined;
  if (knightly.test(first)) return words.length > 1 ? `${first} ${words[1]}` : undefined;
  if (titles.test(first)) return words.length > 1 ? `${first} ${words.at(-1)}` : undefined;
  return /^\p{L}\.?$|^(?:\p{Lu}\.){1,3}$|^\p{Lu}{2}$/u.test(first) ? words.join(" ") : first;
}
