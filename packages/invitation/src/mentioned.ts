import { tidy } from "./words.ts";

const word = "[\\p{Lu}][\\p{L}.'’-]{1,24}|[\\p{Lu}]\\.";
const small = "van|von|der|den|de|del|della|di|da|du|la|le|bin|al|ter|zu|dos|do";
const fullName = new RegExp(
  `^(?:(?:Dr|Prof|Mr|Mrs|Ms|Herr|Frau)\\.? )?(?:${word})(?: (?:(?:${small}) ){0,2}(?:${word})){1,3}$`,
  "u",
);

const labels =
  /^[ \t>*•·_-]{0,8}(?:interviewers?(?:\(s\))?|interview(?:ed|ing)? (?:by|with|engineer|panel|team)|your interview engineer|staff(?: member)?|with|observed by|attendees|teilnehme(?:r|nde)(?:innen)?|participants?|(?:interview )?panel(?:l?ists?| members?| interview)?|your (?:interviewers?|hosts?|panel)|you(?:'ll| will) (?:meet|be meeting(?: with)?|speak (?:with|to)|talk to|be interviewed by)|meet(?:ing)? with|hosts?|gesprächspartner(?:in|innen)?|interviewer(?:in|innen)|interlocuteurs?|intervieweurs?|entrevistador(?:es|as?)?|intervistator[ei]|gesprekspartners?)[ \t*_]{0,4}[:：]?[ \t*_]{0,4}(?:\n[ \t]{0,8})?([^\n]{3,200})$/gimu;
/** A line of an agenda: an hour, a subject, and with whom. */
const agenda =
  /^[ \t>*•·_-]{0,8}\d{1,2}(?:[:.h]\d{2})?[ \t]?(?:am|pm|uhr)?\b[^\n]{0,160}?\b(?:with|mit|avec|con|com|met|by)[ \t]+([^\n]{3,160})$/gimu;

const title = "(?:(?:Dr|Prof|Mr|Mrs|Ms|Miss|Herrn?|Frau|Mme|M|Don|Doña|Dott|Sig|Sig\\.ra)\\.? )";
// Without "de": behind a name it mostly says for whom one works.
const oneName = `(?:${title}){0,2}(?:${word})(?: (?:(?:van|von|der|den|del|della|di|la|le|bin|al|ter|zu) ){0,2}(?:${word})){0,3}`;
/** "You'll be meeting Philippa Dunne and Greg at their Bath office." */
const sentence = new RegExp(
  `(?:[Yy]ou(?:'ll|’ll| will| are|'re|’re)(?: be)? (?:meet(?:ing)?(?: with)?|speak(?:ing)? (?:with|to)|talk(?:ing)? (?:with|to)|see(?:ing)?|interview(?:ed by|ing with))|[Oo]bserved by|[Cc]onducted by|[Vv]ous (?:rencontrerez|échangerez avec|serez reçue? par|verrez)|[Ss]ie (?:sprechen mit|treffen|lernen)|(?:[Jj]e|[Uu]) (?:spreekt|maakt kennis) met|[Ee]ntrevista[^.\\n]{0,80} con|[Tt]e (?:entrevistará|recibirá)|[Hh]ablarás con|[Ii]ncontrer(?:ai|à)|[Pp]arler(?:ai|à) con|[Cc]onversa com|(?:[Cc]olloquio|[Ee]ntrevista|[Gg]esprek|[Ee]ntretien|[Gg]espräch)[^.\\n]{0,30} (?:con|com|met|avec|mit))(?: (?:o|a|il|la|el|le|de|der) \\p{L}+,)? (${oneName}(?: \\([^)\\n]{1,60}\\))?(?:(?:, | and | und | et | en | y | e | & )${oneName}(?: \\([^)\\n]{1,60}\\))?){0,5})`,
  "gu",
);

export interface Mentioned {
  readonly name: string;
  readonly email?: string | undefined;
}

/** The interviewers that a description names: behind a label, in an agenda, or in a sentence such as "You'll be meeting …". At most twenty. */
export function mentionedIn(text: string): Mentioned[] {
  const named = [...text.matchAll(labels), ...text.matchAll(sentence)].map(([, list]) => ({
    list: list!,
    first: true,
  }));
  const inAgenda = [...text.matchAll(agenda)].map(([, list]) => ({ list: list!, first: false }));
  const found = [...named, ...inAgenda].flatMap(({ list, first }) =>
    list
      .replace(/[([][^)\]]{0,100}[)\]]/g, (bracket) => (bracket.includes("@") ? bracket : " "))
      .split(/[,;&+/|]|\s(?:and|und|et|y|e|en|with)\s|\s[-–—]\s/iu)
      .flatMap((part) => readName(part, first)),
  );
  return found.filter(({ name }, index) => found.findIndex((other) => other.name === name) === index).slice(0, 20);
}

/** What a person does, behind the name. */
const jobTitle =
  /\b(?:manager|director|lead|head|officer|engineer|president|partner|consultant|recruiter|founder|owner|coordinator|specialist|team|[cv][efotp]o|vp|hr|people|talent|lead(?:er)?|developer|designer|analyst|scientist|screen(?:ing)?|interview|round|call|chat|coding|design|discussion)$/i;
const noName =
  /^(?:zoom|teams|meet|google|microsoft|webex|skype|phone|online|tbc|tbd|tba|none|and|the|our|your|a|hr|people|panel|interview\w*|monday|tuesday|wednesday|thursday|friday|saturday|sunday|sie|ihnen|uns|nous|kennen)\b/i;

/** `first`: a first name alone counts as well. */
export function readName(text: string, first: boolean): Mentioned[] {
  const email = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/.exec(text)?.[0];
  const name = tidy(text.replace(/[<(][^)>]{0,100}[)>]?/g, " "))
    .replace(/(?<=\p{L}{2})\.$/u, "")
    .replace(/^(?:Mme|M\.|Don|Doña|Sig\.?(?:ra)?|Herrn?|Frau) (?=\p{Lu})/u, "");
  if (noName.test(name) || jobTitle.test(name)) return [];
  const isName = fullName.test(name) || (first && /^\p{Lu}\p{Ll}{1,20}$/u.test(name));
  return isName ? [{ name, ...(email && { email }) }] : [];
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
