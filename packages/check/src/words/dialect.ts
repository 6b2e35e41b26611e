import type { Dialect } from "@afterword/core";

/** Stems of verbs with -ise in Britain and South Africa, -ize in America; their -ised, -ising, -isation and so on follow. */
const ise =
  `organ recogn real prior util optim summar apolog emphas critic special custom character modern general minim maxim formal final normal
  standard categor central decentral digit global local internal external harmon ideal initial itemis legal monet personal public rational
  stabil subsid symbol synthes token visual author capital commercial crystall economi empath energ familiar hypothes industrial
  material memor mobil motor neutral penal popular pressur priv re-organ reorgan scrutin serial social steril strateg sympath synchron system
  theor unionis util virtual vocal actual analog civil colon diagonal equal fertil fraternal hospital human hybrid immun
  improv incentiv individual institutional jeopard liberal liquid marginal mechan national parallel patron plural polar
  prioritiz profession random revital revolution ritual romantic secular sensit sermon signal soci solid special stigmat subsid tantal urban
  vandal verbal westernis container docker dock parametr param vector gamif productionis production operational contextual conceptual`
    .trim()
    .split(/\s+/)
    .filter((stem) => !/(?:is|iz)$/.test(stem));

const endings = ["e", "ed", "es", "ing", "er", "ers", "ation", "ations", "ational", "able", "ingly"];

/** British, American. Forms follow by adding the endings after the colon. */
const pairs = `colour color:s,ed,ful,ing,less|favour favor:s,ed,ing,able,ably,ite,ites|honour honor:s,ed,ing,able|labour labor:s,ed,ing|neighbour neighbor:s,hood,ing
  |behaviour behavior:s,al|humour humor:s|rumour rumor:s,ed|flavour flavor:s,ed|endeavour endeavor:s,ed,ing|harbour harbor:s|rigour rigor|vigour vigor|candour candor
  |savour savor:s,ed,ing|armour armor|odour odor|splendour splendor|vapour vapor|demeanour demeanor|centre center:s,d,piece|centring centering|theatre theater:s|metre meter:s
  |litre liter:s|fibre fiber:s|calibre caliber|lustre luster|sombre somber|defence defense:s,less|offence offense:s|pretence pretense
  |analyse analyze:s,d,r,rs|analysing analyzing|catalyse catalyze:s,d|paralyse paralyze:s,d
  |travelled traveled|travelling traveling|traveller traveler:s|modelled modeled|modelling modeling|labelled labeled|labelling labeling|cancelled canceled|cancelling canceling
  |levelled leveled|levelling leveling|signalled signaled|signalling signaling|channelled channeled|channelling channeling|fuelled fueled|fuelling fueling|counselling counseling
  |counsellor counselor:s|tunnelling tunneling|marvellous marvelous|jewellery jewelry|fulfil fulfill|fulfils fulfills|fulfilment fulfillment|skilful skillful:ly|enrol enroll:s|enrolment enrollment:s
  |instalment installment:s|wilful willful|catalogue catalog:s,d|dialogue dialog|grey gray|cheque check:s|tyre tire:s|aluminium aluminum|sceptical skeptical|sceptic skeptic:s
  |mould mold:s|plough plow:s|manoeuvre maneuver:s|paediatric pediatric:s|encyclopaedia encyclopedia|anaesthetic anesthetic|orthopaedic orthopedic|gynaecology gynecology|haematology hematology
  |ageing aging|acknowledgement acknowledgment:s|judgement judgment:s|programme program:s|licence license|practise practice:d,s|practising practicing|whilst while|amongst among|learnt learned|storey story|kerb curb
  |cosy cozy|pyjamas pajamas|draught draft|moustache mustache|sulphur sulfur|gruelling grueling|woollen woolen|speciality specialty|aeroplane airplane|maths math|mum mom`;

/** Not slips in themselves: both are written there. */
const bothFine = new Set(
  "program programs dialog check checks tire tires meter meters license practice practiced practices story curb draft learned among while judgment judgments acknowledgment acknowledgments math mom mold enroll enrolls fulfill catalog specialty".split(
    " ",
  ),
);
const bothFineInAmerica = new Set(
  "programme programmes dialogue licence practise practised practises practising learnt whilst amongst catalogue catalogues catalogued cheque cheques storey acknowledgement acknowledgements judgement judgements tyre tyres metre metres kerb draught ageing grey theatre theatres speciality maths mum levelled cancelled cancelling".split(
    " ",
  ),
);

const toAmerican = new Map<string, string>();
const toBritish = new Map<string, string>();
for (const line of pairs.split("|")) {
  const [british = "", rest = ""] = line.trim().split(" ");
  const [american = "", ends = ""] = rest.split(":");
  for (const end of ["", ...ends.split(",")]) {
    toAmerican.set(british + end, american + end);
    toBritish.set(american + end, british + end);
  }
}
for (const stem of ise) {
  for (const end of endings) {
    toAmerican.set(`${stem}is${end}`, `${stem}iz${end}`);
    toBritish.set(`${stem}iz${end}`, `${stem}is${end}`);
  }
}
// In America only -ize is usual; the British noun and verb are told apart elsewhere.
for (const word of bothFine) toBritish.delete(word);
for (const word of [
  "whilst",
  "amongst",
  "learnt",
  "storey",
  "draught",
  "dialogue",
  "kerb",
  "mum",
  "maths",
  "levelled",
  "cancelled",
  "cancelling",
  "theatre",
  "theatres",
  "speciality",
  "judgement",
  "judgements",
  "acknowledgement",
  "acknowledgements",
]) {
  if (bothFineInAmerica.has(word)) toAmerican.delete(word);
}

/** The word as the dialect writes it, where it is written otherwise; in lower case. */
export function respelt(lower: string, dialect: Dialect): string | undefined {
  if (!lower.includes("-")) return (dialect === "en-US" ? toAmerican : toBritish).get(lower);
  const changed = lower
    .split("-")
    .map((part) => respelt(part, dialect) ?? part)
    .join("-");
  return changed === lower ? undefined : changed;
}

/** Which side of the ocean a word belongs to, where it tells. */
export function otherDialect(lower: string): "american" | "british" | undefined {
  if (respelt(lower, "en-GB") !== undefined) return "american";
  return respelt(lower, "en-US") !== undefined ? "british" : undefined;
}
