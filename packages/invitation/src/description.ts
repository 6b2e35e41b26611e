import { cleanLine } from "@afterword/core/text";
import { cleanRole, roleIn } from "./role.ts";
import { isPartOfName, isLikePerson, tidy } from "./words.ts";

/** What a description says in words of its own. */
export interface Described {
  readonly company?: string | undefined;
  /** A client is named, so that whoever writes is an agency. */
  readonly byAgency: boolean;
  readonly role?: string | undefined;
  readonly roleIsLabelled: boolean;
  /** What a label or a sentence calls the round. */
  readonly round?: string | undefined;
}

const maxLength = 20_000;

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " ", "#39": "'" };

/** The words of a description that may be HTML, as lines. */
export function readDescription(text: string): string {
  const start = text.slice(0, maxLength * 3);
  if (!/<(?:br|p|div|html|span|b|strong|a|ul|li|table|td)\b/i.test(start)) return start.slice(0, maxLength);
  return start
    .replace(/<(?:style|script|head)\b[^>]{0,500}>[^<]{0,20000}/gi, "")
    .replace(/<\/?(?:br|p|div|li|tr|h[1-6]|ul|ol|table)\b[^<>]{0,1000}>/gi, "\n")
    .replace(/<\/?[a-z][^<>]{0,2000}>/gi, "")
    .replace(/&(#?\w{1,8});/g, (whole, name: string) => entities[name.toLowerCase()] ?? whole)
    .slice(0, maxLength);
}

/** Where a meeting program begins to say how to join it. */
const joining =
  /^(?:[-_~=*:.]{5,}|(?:click here to |to )?join (?:the |on your |with |zoom|microsoft|google|teams|webex|meeting|by)|microsoft teams|google meet|zoom meeting|meeting (?:id|number)|passcode|dial[- ]in|one tap mobile)/i;

/** The words of a description for a person to read again: clean, in lines, up to the joining details. */
export function wordsOf(description: string): string {
  const lines = description.split(/\r?\n/).map((line) => cleanLine(line, 500));
  const end = lines.findIndex((line) => joining.test(line));
  return (end < 0 ? lines : lines.slice(0, end))
    .filter((line, index, all) => line !== "" || all[index - 1] !== "")
    .join("\n")
    .trim()
    .slice(0, 2000);
}

const labelled = (names: string) =>
  new RegExp(
    `^[ \\t>*•·_-]{0,8}(?:${names})[ \\t*_]{0,4}(?:[:：=]|[ \\t][-–—][ \\t])[ \\t*_]{0,8}(?:\\r?\\n[ \\t]{0,8})?(\\S[^\\n]{0,140})$`,
    "imu",
  );

const clientLabel = labelled(
  "(?:end[- ])?client(?: name)?|hiring (?:company|organi[sz]ation)|kunde|auftraggeber|cliente(?: final)?|client final|opdrachtgever",
);
const companyLabel = labelled(
  "company(?: name)?|employer|organi[sz]ation|firma|unternehmen|arbeitgeber|entreprise|société|employeur|empresa|compañía|azienda|società|empregador|bedrijf|werkgever",
);
const roleLabel = labelled(
  "(?:job |open )?(?:position|role|vacancy|requisition|opening|posting)(?: title| name| applied for)?|job(?: title| name)?|title of (?:the )?(?:role|position)|stelle(?:nbezeichnung|ntitel)?|rolle|poste(?: visé)?|intitulé du poste|fonction|puesto|vacante|cargo|posición|rol|posizione|ruolo|mansione|vaga|função|functie|vacature|rol|applying for|applied for",
);
const roundLabel = labelled(
  "(?:interview|round|stage|meeting|event)(?: (?:type|stage|kind|round|format|name))|stage|round|step|gesprächsart|art des gesprächs|type d['’]entretien|étape|tipo de entrevista|etapa|tipo di colloquio|soort gesprek",
);

const firstWord =
  "(?!(?:The|Our|Your|This|That|Hi|Hello|We|You|It|If|In|On|At|For|Please|Zoom|Teams|Google Meet|Microsoft Teams|Webex|Join|I|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b)[\\p{Lu}\\d]";
const name = `(${firstWord}[\\p{L}\\d&+’'-]{0,30}(?:\\.(?=[a-z]{2,4}\\b)[a-z]{2,4})?(?:[ \\t]+(?:(?:of|and|&|de|du|und|et|y|e|of the)[ \\t]+)?[\\p{Lu}\\d&][\\p{L}\\d&+’'-]{0,30}){0,4})`;
const job = "([^\\n.!?;:]{2,90}?)";
/** A role as it is written in the middle of a sentence: capitals, and small words between them. */
const capitals = "(\\p{Lu}[\\p{L}\\d&/+#.-]*(?: (?:(?:of|and|&|de|for|in) )?[\\p{Lu}][\\p{L}\\d&/+#-]*){1,6})";

/** Sentences that name the role, and after it the employer. */
const sentences: readonly RegExp[] = [
  `\\b(?:role|position|post|job|opening|vacancy) (?:of|as|for)(?: an?| the)? ${capitals}(?: (?:at|with) ${name})?`,
  `\\binterview(?:s|ing)? for (?:the |our |an? )?${capitals}(?= (?:has|have|is|will|on)\\b|[.,!\\n]|$)`,
  `\\b(?:for|about|regarding|discuss(?:ing)?|to) (?:the |our |an? |this |your )?(?:open )?(?:role|position|post|job|opening|vacancy|opportunity) (?:of|as|for)(?: an?| the)? ${job}(?: (?:at|with) ${name})?(?=[\\s.,!?;:)]|$)`,
  `\\b(?:for|about|regarding|discuss(?:ing)?|in|to|of|and) (?:the |our |an? |this |your )(?:open )?${job} (?:role|position|post|job|opening|vacancy|opportunity)\\b(?:[ \\t](?:here[ \\t])?(?:at|with)[ \\t]${name})?`,
  `\\b(?:application|applied|apply(?:ing)?|interview(?:ing)?|candidate|candidacy|considered) (?:for|as|to)(?: the| our| an?)? ${job} (?:role |position )?(?:at|with) ${name}`,
  `(?:Stelle|Position|Rolle)(?: als| des| der| einer| eines|:)? ${job} (?:bei|in der|der Firma) (?:der |dem )?${name}`,
  `(?:als|zum|zur) ${job} bei (?:der |dem |uns bei )?${name}`,
  `(?:Stelle|Position|Rolle|Bewerbung)(?: als| des| der)? ${job}(?=[.,!?;:\\n(]|$)`,
  `(?:poste|rôle) (?:de |d['’])${job} (?:chez|au sein de|à) (?:la société |l['’]entreprise )?${name}`,
  `(?:poste|rôle) (?:de |d['’])${job}(?=[.,!?;:\\n]|$)`,
  `(?:puesto|posición|vacante|cargo|rol) de ${job} (?:en|con) (?:la empresa )?${name}`,
  `(?:puesto|posición|vacante|cargo|rol) de ${job}(?=[.,!?;:\\n]|$)`,
  `(?:posizione|ruolo|figura) (?:di|da) ${job} (?:presso|in|di) ${name}`,
  `(?:posizione|ruolo|figura) (?:di|da) ${job}(?=[.,!?;:\\n]|$)`,
  `(?:vaga|posição|cargo|função) de ${job} (?:na|no|em|da|do) (?:empresa )?${name}`,
  `(?:vaga|posição|cargo|função) de ${job}(?=[.,!?;:\\n]|$)`,
  `(?:functie|rol|vacature|positie)(?: van| als)? ${job} bij ${name}`,
  `(?:functie|rol|vacature|positie)(?: van| als) ${job}(?=[.,!?;:\\n]|$)`,
].map((pattern) => new RegExp(pattern, "gu"));

/** Sentences that name the employer alone. What stands behind `with` may be a person. */
const employers: readonly RegExp[] = [
  `\\b(?:our|my) client,? (?:is )?(?:the )?${name}`,
  `\\bon behalf of (?:our client,? |the )?${name}`,
  `\\b(?:interview(?:s|ing)?|application|apply(?:ing)?|applied|role|position|opportunit(?:y|ies)|join(?:ing)? us|career|careers|team|here|process|visit|office) (?:at|to) ${name}`,
  `\\b(?:interest(?:ed)? in)(?: joining| working (?:at|for|with))? ${name}`,
  `\\b(?:Vorstellungsgespräch|Gespräch|Interview|Bewerbung|Interesse)(?: bei| an)(?: der| dem)? ${name}`,
  `\\b(?:entretien|candidature|équipe|intérêt pour)(?: chez| au sein de)? ${name}`,
  `\\b(?:entrevista|candidatura|proceso)(?: en| con la empresa| na| no) ${name}`,
  `\\b(?:colloquio|candidatura) presso ${name}`,
  `\\b(?:gesprek|sollicitatie) bij ${name}`,
  `^(?:The |Das |L['’]équipe |El equipo de )?${name} (?:Talent(?: Acquisition)?|Recruit(?:ing|ment)|Hiring|People|Careers|HR)(?: Team)?[ \\t]*$`,
].map((pattern) => new RegExp(pattern, "gmu"));

/** "Your interview with Acme Robotics": a person as likely, where it is two names, or one in a line of an agenda. */
const behindWith = new RegExp(
  `\\b(?:your|the|an?|upcoming)[ \\t](?:\\p{L}+[ \\t]){0,2}(?:interview|round|application|conversation|meeting)[ \\t]with[ \\t]${name}`,
  "gu",
);

/** What a description says of the employer, the role and the round. `people` are names that are no employer's. */
export function describedIn(text: string, people: readonly string[]): Described {
  const value = (pattern: RegExp) =>
    tidy(pattern.exec(text)?.[1]?.replace(/<[^>]*>|https?:\S+/g, "") ?? "") || undefined;
  const isEmployer = (found: string | undefined): found is string =>
    found !== undefined &&
    found.length > 1 &&
    !people.some((person) => isPartOfName(found, person)) &&
    !noEmployer.test(found);
  const client = value(clientLabel);
  const roleSaid = value(roleLabel);
  const [, roleOfLabel = roleSaid, companyOfRole] = /^(.+?)\s+(?:at|bei|chez|@)\s+(.+)$/i.exec(roleSaid ?? "") ?? [];
  let role = roleOfLabel === undefined ? undefined : cleanRole(roleOfLabel) || undefined;
  let company = client ?? value(companyLabel) ?? companyOfRole;
  for (const pattern of sentences) {
    for (const [, job, employer] of text.matchAll(pattern)) {
      const found =
        job === undefined
          ? undefined
          : (roleIn(job.replace(/^(?:first|next|new) /, "")) ??
            (isPlainRole(job.replace(/^(?:first|next|new) /, ""))
              ? cleanRole(job.replace(/^(?:first|next|new) /, ""))
              : undefined));
      if (found === undefined) continue;
      role ??= found;
      if (isEmployer(employer)) company ??= tidy(employer);
    }
  }
  for (const [, employer] of text.matchAll(behindWith))
    if (isEmployer(employer) && !isLikePerson(employer) && employer.length > 3) company ??= tidy(employer);
  for (const pattern of company === undefined ? employers : []) {
    for (const [, employer] of text.matchAll(pattern)) if (isEmployer(employer)) company ??= tidy(employer);
  }
  return {
    company: company === undefined ? undefined : tidy(company.replace(/\s*\([^)]*\)\s*$/, "")),
    byAgency: client !== undefined || /\b(?:our|my) client\b/i.test(text),
    role,
    roleIsLabelled: roleOfLabel !== undefined,
    round: value(roundLabel),
  };
}

const noEmployer =
  /^(?:zoom|teams|microsoft teams|google(?: meet)?|webex|skype|interview|round|stage|part|session|(?:am|pm)|\d+|[A-Z]{1,4}T|UTC|GMT)$/i;

/** A role by its sentence alone: a few words, capitals in front. */
const isPlainRole = (text: string): boolean =>
  /^\p{Lu}[\p{L}\d&/+#.,()'’ -]{1,60}$/u.test(text.trim()) && text.trim().split(/\s+/).length <= 6;
