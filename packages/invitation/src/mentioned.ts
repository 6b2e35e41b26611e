import { tidy } from "./words.ts";

const word = "[\\p{Lu}][\\p{L}.'’-]{1,24}|[\\p{Lu}]\\.";
const small = "van|von|der|den|de|del|della|di|da|du|la|le|bin|al|ter|zu|dos|do";
const fullName = new RegExp(
  `^(?:(?:Dr|Prof|Mr|Mrs|Ms|Herr|Frau)\\.? )?(?:${word})(?: (?:(?:${small}) ){0,2}(?:${word})){1,3}$`,
  "u",
);

const labels =
  /^[ \t>*•·_-]{0,8}(?:interviewers?(?:\(s\))?|interviewed by|panel(?:l?ists?| members?)?|your (?:interviewers?|hosts?|panel)|you(?:'ll| will) (?:meet|be meeting(?: with)?|speak (?:with|to)|talk to|be interviewed by)|meet(?:ing)? with|hosts?|gesprächspartner(?:in|innen)?|interviewer(?:in|innen)|interlocuteurs?|intervieweurs?|entrevistador(?:es|as?)?|intervistator[ei]|gesprekspartners?)[ \t*_]{0,4}[:：]?[ \t*_]{0,4}(?:\n[ \t]{0,8})?([^\n]{3,200})$/gimu;
/** A line of an agenda: an hour, a subject, and with whom. */
const agenda =
  /^[ \t>*•·_-]{0,8}\d{1,2}(?:[:.h]\d{2})?[ \t]?(?:am|pm|uhr)?\b[^\n]{0,160}?\b(?:with|mit|avec|con|com|met|by)[ \t]+([^\n]{3,160})$/gimu;

export interface Mentioned {
  readonly name: string;
  readonly email?: string | undefined;
}

/** The interviewers that a description names on lines of their own: behind a label, or in an agenda. At most twenty. */
export function mentionedIn(text: string): Mentioned[] {
  const lists = [...text.matchAll(labels), ...text.matchAll(agenda)].map(([, list]) => list!);
  const found = lists.flatMap((list) =>
    list.split(/[,;&+/|]|\s(?:and|und|et|y|e|en|with)\s|\s[-–—]\s/iu).flatMap(readName),
  );
  return found.filter(({ name }, index) => found.findIndex((other) => other.name === name) === index).slice(0, 20);
}

function readName(text: string): Mentioned[] {
  const email = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/.exec(text)?.[0];
  const name = tidy(text.replace(/[<(][^)>]{0,100}[)>]?/g, " ")).replace(/(?<=\p{L}{2})\.$/u, "");
  return fullName.test(name) ? [{ name, ...(email && { email }) }] : [];
}

/** Who is invited, by a label such as `Candidate: Robin Adams`, and by the greeting. */
export function candidateIn(text: string): { name?: string | undefined; greeted?: string | undefined } {
  const [, name] =
    /^[ \t>*•_-]{0,8}(?:candidate|applicant|interviewee|invitee|kandidat(?:in)?|bewerber(?:in)?|candidat[eo]?|candidata|kandidaat)(?: name)?[ \t*_]{0,4}[:：][ \t*_]{0,4}([^\n(<,|]{3,80})/imu.exec(
      text,
    ) ?? [];
  const [, greeted] =
    /^\s*(?:hi|hello|hey|dear|hallo|liebe[r]?|guten tag|bonjour|cher|chère|hola|estimad[oa]|buongiorno|gentile|caro|cara|ciao|olá|prezad[oa]|beste|good (?:morning|afternoon|day))[ ,]+(?:herr |frau |mr\.? |ms\.? |mrs\.? )?(\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30})?)\s*[,!:.\n-]/iu.exec(
      text.slice(0, 2000),
    ) ?? [];
  return { name: name && tidy(name), greeted };
}
