import { tidy, wholeWords } from "./words.ts";

const english =
  "engineer(?:ing)?|developer|programmer|architect|manager|designer|analyst|scientist|consultant|director|administrator|specialist|officer|intern(?:ship)?|accountant|nurse|teacher|lecturer|professor|writer|editor|associate|assistant|recruiter|representative|co-?ordinator|researcher|technician|partner|owner|sre|devops|qa|tester|marketer|strategist|executive|attorney|solicitor|lawyer|paralegal|counsel|lead|leader|head of|vp|vice president|president|chief|cto|cfo|ceo|cmo|coo|operator|supervisor|advis[eo]r|planner|buyer|controller|auditor|economist|statistician|physician|doctor|dentist|pharmacist|therapist|psychologist|driver|chef|cook|clerk|receptionist|secretary|producer|copywriter|translator|interpreter|trainee|apprentice|graduate|postdoc|fellow|mechanic|electrician|surveyor|actuary|underwriter|trader|banker|broker|agent|evangelist|advocate|scrum master|swe|sdet|bookkeeper|librarian|curator|journalist|photographer|animator|illustrator|barista|waiter|cashier|merchandiser|chemist|biologist|physicist|statistician|geologist|inspector|estimator|foreman|superintendent|welder|plumber|carpenter|pilot|steward|account manager|negotiator|teller|crew member|team member|carer|care worker|support worker|porter|labou?rer|operative|handler|picker|packer|publicist|physiotherapist|midwife|radiographer|paramedic|optometrist|veterinarian|gardener|cleaner|janitor|hairdresser|stylist|bartender|baker|butcher|server|host(?:ess)?|concierge|housekeeper|nanny|tutor|coach|headteacher|instructor|lifeguard|firefighter|postman|courier|dispatcher|forklift operator|machinist|fitter|roofer|painter|decorator|mason|bricklayer|ranger|farmer|brewer|sommelier|buyer|valuer|estate agent|customer success|business development|werkstudent(?:in)?|praktikant(?:in)?";
const others =
  "[\\p{L}/-]*(?:entwickler|ingenieur|berater|leiter|referent|sachbearbeiter|kaufmann|kauffrau|spezialist|verkäufer|pfleger|lehrer|assistent|techniker|architekt|analyst|administrator|buchhalter|redakteur|einkäufer|projektmanager|controller)(?::?in|\\*in|innen)?|développeu(?:r|se)|ingénieure?|chef(?:fe)? de (?:projet|produit)|responsable|chargée? de|comptable|directeur|directrice|analyste|consultante?|conseill(?:er|ère)|technicien(?:ne)?|infirmi(?:er|ère)|architecte|gestionnaire|vendeu(?:r|se)|acheteu(?:r|se)|juriste|stagiaire|alternante?|desarrollador[a]?|ingenier[oa]|analista|gerente|director[a]?|jefe|jefa|contable|contador[a]?|diseñador[a]?|consultor[a]?|técnic[oa]|enfermer[oa]|profesor[a]?|comercial|programador[a]?|arquitect[oa]|sviluppator[ei]|sviluppatrice|ingegnere|progettista|consulente|tecnico|impiegat[oa]|contabile|direttore|direttrice|desenvolvedor[a]?|engenheir[oa]|gestor[a]?|programador[a]?|analista|coordenador[a]?|ontwikkelaar|ingenieur|adviseur|medewerker|beheerder|projectleider|manager|verpleegkundige|docent|boekhouder|inkoper|verkoper|monteur|chauffeur|kok|bakker|leraar|lerares|secretaresse|konditor(?:in)?|bäcker(?:in)?|koch|köchin|erzieher(?:in)?|mechaniker(?:in)?|elektriker(?:in)?|bürokauffrau|bürokaufmann|friseur(?:in)?|fahrer(?:in)?|lagerist(?:in)?";

/** A word that only names of jobs hold. */
export const roleWord = wholeWords(`${english}|${others}`);

const requisition =
  /(?:\b(?:job|vacancy|position|posting)\s+)?\b(?:req(?:uisition)?|jr|ref(?:erence)?|id|nr|no)\b\.?\s*(?:id|no|nr|number)?\.?\s*[:#_-]?\s*#?[a-z]{0,3}[-_]?\d{2,}\b|\b(?:jr|req|job|r|jo|j)[-_ ]?#?\d{3,}(?:[-_]\d+)?\b|#\s?\d{2,}\b|^\s*\d{4,}\b|\b\d{4,}\s*$/gi;
const everybody =
  /[([]?\s*\b(?:[mwfdxhgi](?:\s*[/|*]\s*[mwfdxhgi]){1,3})\b\s*[)\]]?|[([]\s*(?:all genders|alle geschlechter|gn|divers|evergreen|remote|hybrid|on-?site|h\/f|f\/h|full[- ]time|part[- ]time|permanent|contract|vollzeit|teilzeit|cdi|cdd)\s*[)\]]/gi;

/** A role without what an employer's system adds to it: numbers of requisitions, whom it is open to, empty brackets. */
export const cleanRole = (text: string): string =>
  tidy(
    text
      .slice(0, 200)
      .replace(requisition, " ")
      .replace(everybody, " ")
      .replace(/[([]\s*[-–:,]*\s*[)\]]/g, " ")
      .replace(/\s*[-–—|:]\s*(?=[-–—|:]|$)/g, " ")
      .replace(/^\s*[-–—|:)\]]+/, "")
      .replace(
        /^\s*(?:(?:the|an|our|your|this|der|die|das|den|le|la|el|il|lo|een|het|een|una?|une)\s+|[Tt]he\s+|a\s+)/,
        "",
      ),
  );

const meetings =
  "interview(?:s|ing)?|screen(?:ing)?|chat|call|meeting|conversation|discussion|assessment|round|stage|session|loop|[\\p{L}]*gespräch|entretien|entrevista|colloquio|[\\p{L}]*gesprek";
const before =
  "technical|tech|final|first|second|third|1st|2nd|3rd|initial|phone|telephone|video|virtual|panel|on-?site|coding|hiring manager|recruiter|hr";
const opening = new RegExp(
  `^(?:(?:${before})\\s+)*(?:${meetings})(?:\\s+(?:for|as|with))?\\s+(?:an?\\s+|the\\s+)?`,
  "iu",
);
const ending = new RegExp(`\\s+(?:(?:${before})\\s+)*(?:${meetings})(?![\\p{L}\\p{N}]).*$`, "iu");
const introduction = /^.*\b(?:for|about|regarding|discuss(?:ing)?|interest(?:ed)? in)\s+(?:the|our|an?|your)\s+/i;
const label = /\s+(?:role|position|job|vacancy|opening|opportunity|post)\b.*$/i;
/** "Hiring manager interview" names whom one meets, not what for. */
const whoIsMet =
  /^(?:the\s+)?(?:hiring managers?|recruiters?|technical recruiters?|hr managers?|hr|team leads?|managers?|peers?|engineering|executives?|hiring|leads?|qa|panel|founders?|ceo|cto|partners?|lead|associate|técnic[oa]|tecnic[oa])$/iu;

/** "Senior Platform Engineer interview" → "Senior Platform Engineer". Undefined where no job is named. */
export function roleIn(part: string): string | undefined {
  if (part.length > 160 || !roleWord.test(part)) return undefined;
  const text = cleanRole(
    part.replace(introduction, "").replace(opening, "").replace(label, "").replace(ending, "").replace(opening, ""),
  );
  return text.length < 2 || text.length > 100 || whoIsMet.test(text) || !roleWord.test(text) ? undefined : text;
}
