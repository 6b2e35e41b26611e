import type { Interview } from "@afterword/core";
import type { Attendee, Self } from "./people.ts";
import { privateHosts, schedulingHosts } from "./hosts.ts";

/** Something nobody wrote down in so many words: shown as a guess, and for the person to confirm. */
export interface Guess<T extends string = string> {
  readonly value: T;
  readonly guess: true;
  /** What it was read from: `the title`, `the address of the organiser`. */
  readonly from: string;
}

export interface Guesses {
  readonly company?: Guess | undefined;
  readonly role?: Guess | undefined;
  readonly kind?: Guess<NonNullable<Interview["kind"]>> | undefined;
}

/** What the title, the description and the addresses suggest. */
export function guessesFrom(
  { summary, description }: { summary: string; description: string },
  organizer: Attendee | undefined,
  attendees: readonly Attendee[],
  self: readonly Self[],
): Guesses {
  const people = [...(organizer ? [organizer] : []), ...attendees].filter(
    ({ is }) => is === "person" || is === "machine",
  );
  const domain = people.flatMap(({ email }) => companyIn(email) ?? [])[0];
  const fromDomain =
    domain === undefined
      ? undefined
      : {
          value: domain,
          from:
            people[0]?.email?.includes("@") && companyIn(people[0].email) === domain
              ? "the address of the organiser"
              : "the address of somebody invited",
        };
  const fromTeam = people.map(({ name }) => team.exec(name)?.[1]).find((name) => name !== undefined);
  const names = [...people, ...attendees].map(({ name }) => name).concat(self.flatMap(({ name }) => name ?? []));
  const title = titleGuesses(summary, names, domain);
  const said = (label: RegExp) => tidy(label.exec(description.slice(0, 20_000))?.[1] ?? "") || undefined;
  const saidCompany = said(/^[ \t*]*(?:company|employer|organi[sz]ation)[ \t]*[:：][ \t*]*(\S.{0,80})$/im);
  const saidRole = said(/^[ \t*]*(?:position|role|job|job title|vacancy)[ \t]*[:：][ \t*]*(\S.{0,100})$/im);
  const company = title.company
    ? { value: title.company, from: "the title" }
    : saidCompany
      ? { value: saidCompany, from: "the description" }
      : (fromDomain ?? (fromTeam === undefined ? undefined : { value: fromTeam, from: "the name of the organiser" }));
  const role = title.role
    ? { value: title.role, from: "the title" }
    : saidRole && { value: saidRole, from: "the description" };
  const kind = kindIn(summary);
  return {
    company: company && { ...company, guess: true },
    role: role ? { ...role, guess: true } : undefined,
    kind: kind && { value: kind, guess: true, from: "the title" },
  };
}

/** "Acme Recruiting Team", behind the address of a service. */
const team =
  /^(\S.{0,60}?)\s+(?:recruiting|recruitment|talent(?: acquisition)?|hiring|careers|people|hr|interview(?:s|ing)?)(?:\s+team)?(?:\s+(?:via|@|at)\s.*)?$/i;

/** `thandi@careers.acme-robotics.co.za` → `Acme Robotics`. Undefined for hosts that say nothing of the employer. */
function companyIn(email: string | undefined): string | undefined {
  const host = email
    ?.slice(email.lastIndexOf("@") + 1)
    .toLowerCase()
    .replace(/\.$/, "");
  if (!host || privateHosts.test(host) || schedulingHosts.test(host)) return undefined;
  const labels = host.split(".");
  // co.za, com.au, ac.uk: a short label before a country.
  const suffix =
    labels.length > 2 &&
    labels.at(-1)!.length === 2 &&
    /^(?:com?|org|net|gov|edu|ac|go|or|ne|ltd|plc|web|in|gob|nhs)$/.test(labels.at(-2)!)
      ? 2
      : 1;
  const label = labels.at(-1 - suffix);
  if (label === undefined || !/\p{L}/u.test(label) || label.startsWith("xn--")) return undefined;
  if (label.length <= 3) return label.toUpperCase();
  return label
    .split("-")
    .filter((word) => word !== "")
    .map((word) => word[0]!.toUpperCase() + word.slice(1))
    .join(" ");
}

const roleWord =
  /\b(?:engineer(?:ing)?|developer|programmer|architect|manager|designer|analyst|scientist|consultant|director|administrator|specialist|officer|intern(?:ship)?|accountant|nurse|teacher|lecturer|professor|writer|editor|associate|assistant|recruiter|representative|coordinator|researcher|technician|partner|owner|sre|devops|qa|tester|marketer|strategist|executive|attorney|solicitor|lawyer|paralegal|lead|head of|vp|vice president|chief|cto|cfo|ceo|cmo|operator|supervisor|adviser|advisor|planner|buyer|controller|auditor|economist|statistician|physician|pharmacist|therapist|driver|chef|clerk|receptionist|producer|copywriter|translator|trainee|apprentice|graduate|postdoc|fellow|mechanic|electrician|surveyor|actuary|trader|banker|broker|agent|evangelist|advocate|scrum master|\w*entwickler(?:in)?|\w*ingenieur(?:in)?|\w*berater(?:in)?|\w*leiter(?:in)?|développeu(?:r|se)|ingénieure?|desarrollador[a]?|ingenier[oa]|sviluppatore|ontwikkelaar)\b/i;
const meetingWord =
  /\b(?:interview(?:s|er)?|screen(?:ing)?|phone|call|chat|conversation|meeting|round|stage|on-?site|panel|final|first|second|third|1st|2nd|3rd|[0-9]|intro(?:duction|ductory)?|technical|tech|coding|pair|programming|system|whiteboard|behaviou?ral|recruiter|hiring|hr|video|virtual|zoom|(?:ms |microsoft )?teams|google meet|meet|invitation|invite|updated|cancell?ed|canceled|accepted|confirmed|confirmation|tentative|hold|with|for|and|at|to|the|a|session|discussion|assessment|exercise|loop|visit|day|follow-?up|catch-?up|sync|debrief|vorstellungsgespräch|bewerbungsgespräch|gespräch|entretien|entrevista|colloquio|re|fw|fwd|min(?:ute)?s?|job|position|role|candidate)\b/gi;

interface TitleGuesses {
  company?: string | undefined;
  role?: string | undefined;
}

/** The parts of a title, in the many ways they are put together, and which of them is the employer and which the role. */
function titleGuesses(summary: string, names: readonly string[], domain: string | undefined): TitleGuesses {
  const title = summary
    .slice(0, 300)
    .replace(
      /^(?:(?:re|fwd?|aw|wg|invitation|updated invitation|cancell?ed(?: event)?|accepted|tentative|declined|rescheduled|einladung|updated|confirmed|reminder|hold|\[[^\]]{0,40}\])\s*:?(?=[\s:])[:\s]*)+(?=\S)/i,
      "",
    )
    .replace(/\s+@\s+(?:mon|tue|wed|thu|fri|sat|sun)[\s\S]*$/i, "")
    .trim();
  const parts = title
    .split(/\s*(?:<>|<->|<=>|↔|⇄|\||[–—•·:/]|\s-\s|\bx\b(?=\s)|\s×\s|[()[\]]|\s\+\s|\s&\s(?=\S+\s*(?:[-–—:|(]|$)))\s*/i)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  let company: string | undefined;
  let role: string | undefined;
  for (const part of parts) {
    const [, before, after] = /^(.*?)\s*(?:\bat\b|(?<=\s)@)\s+(.+)$/i.exec(part) ?? [];
    if (after !== undefined && isName(after, names)) {
      company ??= after;
      role ??= roleIn(before!);
    } else {
      role ??= roleIn(part);
    }
  }
  company ??= withCompany(title, names, domain);
  company ??= domain === undefined ? undefined : spelledOut(title, domain);
  company ??= parts.find((part) => legalForm.test(part) && isName(part, names));
  company ??= /<>|<->|↔|\||⇄|\s[x×]\s/i.test(title)
    ? parts.find((part) => isName(part, names) && !roleWord.test(part) && withoutMeeting(part) === part)
    : undefined;
  return {
    company: company && tidy(company.replace(/\s+(?:hq|headquarters|offices?|campus)$/i, "")),
    role: role && tidy(role),
  };
}

/** "Interview with Acme", but not "Interview with Thandi": a name of one of the people is none of the employer. */
function withCompany(title: string, names: readonly string[], domain: string | undefined): string | undefined {
  const [, found] =
    /\b(?:with|bei|chez|con)\s+([\p{Lu}\d][^\s,(:|–—-]*(?:\s+(?:&\s+)?[\p{Lu}\d][^\s,(:|–—-]*){0,3})/u.exec(title) ??
    [];
  if (found === undefined || !isName(found, names)) return undefined;
  // Without an address that agrees it might as well be a person whom the invitation does not list.
  if (domain !== undefined) return alike(found, domain) ? found : undefined;
  return /\b(?:interview|screening)\b/i.test(title) && !/^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(found)
    ? found
    : undefined;
}

/** The name of the employer as the title spells it, where the address only has it in small letters. */
function spelledOut(title: string, domain: string): string | undefined {
  const words = title.match(/[\p{L}\d&.']+/gu) ?? [];
  const wanted = plain(domain);
  for (let length = 3; length > 0; length--) {
    for (let at = 0; at + length <= words.length; at++) {
      const found = words.slice(at, at + length).join(" ");
      if (plain(found) === wanted) return found;
    }
  }
  return undefined;
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[äöüß]/g, (sign) => ({ ä: "ae", ö: "oe", ü: "ue", ß: "ss" })[sign]!)
    .normalize("NFD")
    .replace(/[^\p{L}\d]/gu, "");
const alike = (a: string, b: string): boolean => plain(a).startsWith(plain(b)) || plain(b).startsWith(plain(a));

const isName = (text: string, people: readonly string[]): boolean =>
  text.length <= 60 &&
  /\p{L}/u.test(text) &&
  !/\d{1,2}:\d{2}|\bhttps?\b|^\d{1,2}\s?(?:am|pm|h|uhr)\b|^(?:our|the|your|my|an?|home)\s/i.test(text) &&
  !people.some((person) => person !== "" && samePerson(person, text)) &&
  withoutMeeting(text) !== "";

/** "Thandi" and "Thandi N." are Thandi Nkosi. */
function samePerson(person: string, text: string): boolean {
  const known = person.toLowerCase().split(/\s+/);
  const words = text.toLowerCase().split(/\s+/);
  return words.every((word) =>
    known.some((name) => name === word || (word.length <= 2 && name.startsWith(word.replace(".", "")))),
  );
}

function withoutMeeting(text: string): string {
  return text.replace(meetingWord, " ").replace(/\s+/g, " ").trim();
}

/** "Senior Platform Engineer interview" → "Senior Platform Engineer". */
function roleIn(part: string): string | undefined {
  if (!roleWord.test(part) || part.length > 100) return undefined;
  const [, wanted] =
    /\b(?:role|position|post|job)\s+(?:of|as|:)\s+(.+)$/i.exec(part) ??
    /\bfor\s+(?:the\s+|our\s+|a\s+)?(.+)$/i.exec(part) ??
    [];
  const text = (wanted !== undefined && roleWord.test(wanted) ? wanted : part)
    .replace(/^.*?\binterview(?:s)?\s+(?:with\s+.*?\s+)?(?:for|as|-)\s+/i, "")
    .replace(/\b(?:role|position|job|vacancy|opening|opportunity)\b.*$/i, "")
    .replace(
      /\s*\b(?:phone|technical|tech|final|first|second|third|initial|video|panel|on-?site|virtual)?\s*(?:interview|screen(?:ing)?|chat|call|meeting|conversation|discussion|assessment|round)\b.*$/i,
      "",
    )
    .replace(
      /^(?:(?:technical|tech|final|first|second|third|initial|phone|video|panel|on-?site|virtual|coding|hiring manager|recruiter|hr)\s+)*(?:interview|screen(?:ing)?|chat|call|conversation|round)\s*/i,
      "",
    )
    .replace(/^(?:vorstellungs|bewerbungs)?gespräch\s+|\s+(?:with|bei|chez|con|mit)\s.*$/i, "")
    .trim();
  if (!roleWord.test(text)) return undefined;
  // "Hiring manager interview" names whom one meets, not what for.
  return /^(?:(?:the\s+)?(?:hiring manager|recruiter|hr manager|team lead|manager|peer|engineering|executive|hiring)s?)$/i.test(
    text,
  )
    ? undefined
    : text;
}

const legalForm = /\s(?:inc|ltd|llc|plc|gmbh|ag|pty|limited|corp|b\.?v|s\.?a|sarl|oy|ab|as)\.?$/i;

const tidy = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .replace(/^[\s"'.,;:-]+|[\s"',;:-]+$/g, "")
    .slice(0, 120);

const kinds: readonly [NonNullable<Interview["kind"]>, RegExp][] = [
  ["final", /\bfinal\b|\blast round\b|\bexecutive interview\b/i],
  ["onsite", /\bon-?site\b|\bsuper ?day\b|\binterview loop\b|\bfull loop\b|\bvirtual loop\b/i],
  ["panel", /\bpanel\b/i],
  [
    "technical",
    /\btechnical\b|\btech (?:interview|screen|round|chat)\b|\bcoding\b|\bpair(?:ed|ing)?[ -]programming\b|\bpairing\b|\bsystems? design\b|\bwhiteboard|\blive code|\bcase (?:study|interview)\b|\btechnisches\b/i,
  ],
  [
    "screen",
    /\bscreen(?:ing)?\b|\bintro(?:ductory|duction)?\b|\brecruiter\b|\bphone (?:interview|call|chat)\b|\binitial\b|\bhr (?:interview|call|chat|round)\b|\berstgespräch\b/i,
  ],
];

const kindIn = (summary: string): NonNullable<Interview["kind"]> | undefined =>
  kinds.find(([, words]) => words.test(summary))?.[0];
