import { cleanRole, roleIn, roleWord } from "./role.ts";
import { alike, isPartOfName, isLikePerson, plainLetters, tidy, wholeWords } from "./words.ts";

export interface TitleGuesses {
  readonly company?: string | undefined;
  /** Nothing but its place in the title says that it is the employer. */
  readonly weak?: boolean | undefined;
  readonly role?: string | undefined;
  /** The title without the role: what is left may name the kind of round. */
  readonly rest: string;
}

const meetingWord = wholeWords(
  "interview(?:s|er|ing)?|screen(?:ing)?|phone|telephone|call|chat|conversation|meeting|round|stage|step|part|slot|on-?site|in[- ]person|panel|final|first|second|third|fourth|1st|2nd|3rd|4th|[0-9]{1,2}|intro(?:duction|ductory)?|technical|tech|coding|code|pair|programming|system|systems|design review|whiteboard|behaviou?ral|culture|values|fit|competency|recruiter|hiring|manager|hr|video|virtual|remote|online|zoom|(?:ms |microsoft )?teams|google meet|webex|skype|hirevue|karat|codesignal|coderpad|hackerrank|spark ?hire|vidcruiter|indeed|meet|invitation|invite|updated|cancell?ed|canceled|accepted|confirmed|confirmation|tentative|hold|with|between|for|and|at|to|the|a|an|of|session|discussion|assessment|assessments|cent(?:re|er)|exercise|presentation|case|study|loop|visit|day|week|follow-?up|catch-?up|sync|debrief|re|fw|fwd|min(?:ute)?s?|hours?|live|job|position|role|candidate|candidates|block|schedule|scheduled|event|probearbeit(?:en)?|probetag|schnuppertag|vorstellungsgespräch|bewerbungsgespräch|kennenlerngespräch|erstgespräch|zweitgespräch|fachgespräch|gespräch|telefoninterview|termin|einladung|technisches?|bei|mit|als|für|zum|zur|entretien|technique|téléphonique|échange|rendez-vous|premier|deuxième|réunion|invitation|entrevista|técnica|telefónica|llamada|reunión|primera|segunda|colloquio|tecnico|telefonico|conoscitivo|incontro|primo|secondo|conversa|primeira|gesprek|sollicitatiegesprek|kennismaking(?:sgesprek)?|technisch|eerste|tweede|rh|rrhh|de|du|di|da|do|en|con|chez|avec|pour|per|para|por|com|met|voor",
  "giu",
);

const prefixes =
  /^(?:(?:re|fwd?|aw|wg|tr|rv|invitation|updated invitation|cancell?ed(?: event)?|canceled(?: event)?|accepted|tentative|declined|rescheduled|einladung|aktualisiert|abgesagt|annulé|cancelado|updated|confirmed|confirmation|reminder|hold|placeholder|\[[^\]]{0,40}\])\s*:?(?=[\s:])[:\s]*)+(?=\S)/i;
const separators =
  /\s*(?:<->|<=>|<>|<\/>|↔|⇄|\||[–—•·:/](?!\d)|\s-{1,2}\s|(?<=\s)x(?=\s)|\s×\s|[()[\]]|\s\+\s|\s&\s(?=\S+\s*(?:[-–—:|(]|$)))\s*/iu;

const atWords = "at|@|bei|chez|presso|bij";
const forWords = "for|re|regarding|about|as|als|für|pour|per|para|voor";
const withWords = "with|mit|avec|con|com|met";
/** These mean a place only beside words of their own language. */
const latinIn = /\b(?:entrevista|puesto|vacante|llamada|reunión|colloquio|vaga|conversa)\b/iu;

interface Chunk {
  readonly after: "at" | "for" | "with" | undefined;
  readonly text: string;
}

/** A part of a title, cut at the words that say what follows: `Interview`, at `Acme`, for `Platform Engineer`. */
function chunksOf(part: string, isLatin: boolean): Chunk[] {
  const cut = new RegExp(
    `(?:^|(?<=\\s))(${atWords}|${forWords}|${withWords}${isLatin ? "|en|na|no|in" : ""})\\s+`,
    "giu",
  );
  const pieces = part.split(cut);
  const chunks: Chunk[] = [{ after: undefined, text: pieces[0]!.trim() }];
  for (let at = 1; at < pieces.length; at += 2) {
    const word = pieces[at]!.toLowerCase();
    const after = new RegExp(`^(?:${forWords})$`, "iu").test(word)
      ? "for"
      : new RegExp(`^(?:${withWords})$`, "iu").test(word)
        ? "with"
        : "at";
    chunks.push({ after, text: pieces[at + 1]!.trim() });
  }
  return chunks.filter(({ text }) => text !== "");
}

const roleIntroduced =
  /^(?:the |our |an? |le |la |el |il |o |a |de |die |den )?(?:(?:role|position|post|job|vacancy|stelle|poste|puesto|vacante|cargo|posición|posizione|ruolo|vaga|functie|rol|vacature)(?:\s+(?:of|as|for|als|de|di|da|van)\s+|\s+d['’]|:\s*))(?:an?\s+|the\s+)?(\S.*)$/iu;

/** What a title says of the employer and the role, in the many ways titles are put together. */
export function titleGuesses(summary: string, people: readonly string[], domains: readonly string[]): TitleGuesses {
  const title = summary
    .slice(0, 300)
    .replace(prefixes, "")
    .replace(/\s+@\s+(?:mon|tue|wed|thu|fri|sat|sun)[\s\S]*$/i, "")
    .trim();
  const parts = title
    .split(separators)
    .flatMap(withRoleAfterComma)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const isLatin = latinIn.test(title);
  const named = (text: string) => isName(text, people);
  let company: string | undefined;
  let role: string | undefined;
  let rest = title;
  const residual: string[] = [];
  const takeRole = (text: string) => {
    const introduced = roleIntroduced.exec(text)?.[1];
    return takeFound(roleIn(introduced ?? text) ?? (introduced === undefined ? undefined : cleanRole(introduced)));
  };
  const takeFound = (found: string | undefined) => {
    if (found === undefined || found === "" || role !== undefined) return found !== undefined;
    role = found;
    rest = rest.replace(found, " ");
    return true;
  };
  // "Konditorin (m/w/d)": whom it is open to says that it is a role, whatever the word.
  const [, marked] = /([\p{L}\d][^–—|:()[\]]{1,60}?)\s*[([]\s*[mwfdxh]\s*[/|]\s*[mwfdxh]\b/iu.exec(title) ?? [];
  if (marked !== undefined) takeFound(cleanRole(edgesWithoutMeeting(chunksOf(marked, isLatin).at(-1)?.text ?? "")));
  for (const part of parts) {
    if (role !== undefined && cleanRole(edgesWithoutMeeting(part)) === role) continue;
    for (const { after, text } of chunksOf(part, isLatin)) {
      if (after === "at" && named(text) && !(roleWord.test(text) && company !== undefined)) company ??= text;
      else if (after === "for" && takeRole(text)) continue;
      else if (after === "with") {
        company ??= employerBehindWith(text, title, people, domains);
        if (roleWord.test(text)) takeRole(withoutPeople(text, people));
      } else if (after === undefined && text.length <= 120 && (takeRole(text) || takeRole(edgesWithoutMeeting(text))))
        continue;
      else if (after === "for" && named(text) && domains.some((domain) => alike(text, domain))) company ??= text;
      else if (after === undefined || after === "for") {
        const left = edgesWithoutMeeting(text);
        if (left !== "" && named(left) && !generic.test(left)) residual.push(left);
      }
    }
  }
  const spelled = domains.map((domain) => spelledOut(title, domain)).find((found) => found !== undefined);
  // The address has the first word of a longer name: `klaver.example`, "Klaver Software".
  company ??= parts.find((part) => isLonger(part, spelled) && named(part) && !roleWord.test(part)) ?? spelled;
  company ??= parts.find((part) => legalForm.test(part) && named(part) && !roleWord.test(part));
  let weak = false;
  if (company === undefined) {
    company = likeliest(residual, people);
    weak = company !== undefined;
  }
  company = company && tidy(company.replace(/\s+(?:hq|headquarters|offices?|campus)$/i, "").replace(/\s+#\d+$/, ""));
  if (company && role) role = cleanRole(withoutCompany(role, company)) || role;
  return { company: company || undefined, weak, role, rest };
}

const isLonger = (part: string, name: string | undefined): boolean =>
  name !== undefined &&
  part.startsWith(`${name} `) &&
  edgesWithoutMeeting(part) === part &&
  /^(?:[\p{Lu}&][\p{L}\d&.’'-]* ?){2,5}$/u.test(part);

/** "Acme assessment week, Platform Engineer", but not "Engineer, Site Reliability". */
function withRoleAfterComma(part: string): string[] {
  const at = part.indexOf(", ");
  const [before, after] = [part.slice(0, at), part.slice(at + 2)];
  return at > 0 && roleWord.test(after) && !roleWord.test(before) ? [before, after] : [part];
}

/** Of what is left of a title when people, roles and kinds of rounds are gone: the one part, or the one that is no person's name. */
function likeliest(residual: readonly string[], people: readonly string[]): string | undefined {
  const left = residual.filter((text) => !people.some((person) => isPartOfName(text, person)));
  if (left.length <= 1) return left[0];
  const names = left.filter((text) => !isLikePerson(text));
  return names.length === 1 ? names[0] : undefined;
}

/** "Acme Platform Engineer" and "Platform Engineer, Acme" → "Platform Engineer". */
function withoutCompany(role: string, company: string): string {
  const words = role.split(" ");
  for (let count = Math.min(4, words.length - 1); count > 0; count--) {
    if (plainLetters(words.slice(0, count).join(" ")) === plainLetters(company)) return words.slice(count).join(" ");
    if (plainLetters(words.slice(-count).join(" ")) === plainLetters(company)) return words.slice(0, -count).join(" ");
  }
  return role;
}

const withoutPeople = (text: string, people: readonly string[]): string =>
  people.reduce((left, person) => (person.length > 2 ? left.replaceAll(person, " ") : left), text).trim();

/** "Interview with Acme", but not "Interview with Thandi": a name of one of the people is none of the employer. */
function employerBehindWith(
  text: string,
  title: string,
  people: readonly string[],
  domains: readonly string[],
): string | undefined {
  const [found] =
    /^[\p{Lu}\d][^\s,(:|–—-]*(?:\s+(?:(?:&|of|and|de|the|for)\s+){0,2}[\p{Lu}\d][^\s,(:|–—-]*){0,4}/u.exec(text) ?? [];
  if (found === undefined || !isName(found, people)) return undefined;
  // Without an address that agrees it might as well be a person whom the invitation does not list.
  if (found.split(/\s+/).length > 2 && !people.some((person) => isPartOfName(found.split(/\s+/)[0]!, person)))
    return found;
  if (domains.length > 0) return domains.some((domain) => alike(found, domain)) ? found : undefined;
  return /\b(?:interview|screening|gespräch|vorstellungsgespräch|entretien|entrevista|colloquio)\b/iu.test(title) &&
    !isLikePerson(found)
    ? found
    : undefined;
}

/** The name of the employer as the title spells it, where the address only has it in small letters. */
export function spelledOut(text: string, domain: string): string | undefined {
  const words = text.match(/[\p{L}\d&.'’]+/gu) ?? [];
  const wanted = plainLetters(domain);
  for (let length = 4; length > 0; length--) {
    for (let at = 0; at + length <= words.length; at++) {
      const found = words.slice(at, at + length).join(" ");
      if (plainLetters(found) === wanted) return found;
      // The first words of a longer name: `wideworld.example`, "Wide World Importers".
      if (
        length > 1 &&
        wanted.length >= 6 &&
        plainLetters(found) === wanted.slice(0, plainLetters(found).length) &&
        plainLetters(found).length >= wanted.length - 2
      )
        return found;
    }
  }
  return undefined;
}

const isName = (text: string, people: readonly string[]): boolean =>
  text.length <= 60 &&
  /\p{L}/u.test(text) &&
  !/\d{1,2}:\d{2}|\bhttps?\b|^\d{1,2}\s?(?:am|pm|h|uhr)\b|^(?:our|the|your|my|an?|home|unser\w*|nos|notre|nuestr\w*)\s/iu.test(
    text,
  ) &&
  !text
    .split(/\s+(?:and|und|et|y|e|&|en)\s+|,\s*/iu)
    .every((name) => people.some((person) => person !== "" && isPartOfName(name, person))) &&
  withoutMeeting(text) !== "";

const withoutMeeting = (text: string): string =>
  text
    .replace(meetingWord, " ")
    .replace(/[\s.,#-]+/g, " ")
    .trim();

/** "Acme Interview" → "Acme". */
function edgesWithoutMeeting(text: string): string {
  const words = text.split(/\s+/);
  const isMeeting = (word: string | undefined) => word !== undefined && withoutMeeting(word) === "";
  while (words.length > 0 && isMeeting(words[0])) words.shift();
  while (words.length > 0 && isMeeting(words.at(-1))) words.pop();
  return tidy(words.join(" "));
}

const generic = wholeWords(
  "clients?|kunde|cliente|klant|candidat[eo]?|teams?|squad|department|dept|division|back-?end|front-?end|full-?stack|mobile|data|platform|product|design|growth|infra(?:structure)?|engineering|sales|marketing|finance|support|security|cloud|ml|ai|emea|apac|remote|hybrid|tbc|tbd|am|pm|[ap]m|q[1-4]|hour|links?|office|room|location|us|uk|eu|senior|junior|graduate|programme|program|monday|tuesday|wednesday|thursday|friday|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tue|wed|thu|fri|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)",
);

const legalForm =
  /\s(?:inc|ltd|llc|plc|gmbh|ag|pty|limited|corp|b\.?v|s\.?a|sarl|s\.?r\.?l|s\.?p\.?a|oy|ab|as|se|kg)\.?$/i;
