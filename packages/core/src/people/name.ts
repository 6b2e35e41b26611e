/** A text for comparing: in any case, however its accents were typed, without what stands around it. */
export const folded = (text: string): string => text.normalize("NFC").toLowerCase().trim();

/** A text as people type it when they look for it: in any case, with or without its accents and letters of its own (`Søren` as `soren`). */
export const foldName = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .trim()
    .replace(/[ßøłæœđðþı]/g, (letter) => plainLetters[letter]!);

const plainLetters: Readonly<Record<string, string>> = {
  ß: "ss",
  ø: "o",
  ł: "l",
  æ: "ae",
  œ: "oe",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};

const title =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|sister|rev|capt|captain|herr|frau|ir|ing|drs|mag|sr|sra|dna|shri|smt|pan|pani|engr|m|mme)\.?$/;

/** Given names that are rarely a surname, with or without their accents. */
const donGiven =
  /^(?:jos[eé]|juan|luis|carlos|manuel|antonio|pedro|miguel|francisco|javier|jorge|rafael|fernando|jes[uú]s|ram[oó]n|ra[uú]l|pablo|diego|enrique|ricardo|roberto|alejandro|alberto|eduardo|s[eé]rgio|andr[eé]s|felipe|guillermo|ignacio|joaqu[ií]n|nicol[aá]s|santiago|vicente|emilio|ernesto|gonzalo|gustavo|jaime|rodrigo|giuseppe|giovanni|luigi|pietro|paolo|mar[ií]a|ana|carmen|isabel|pilar|dolores|teresa|l[uú]c[ií]a|elena|josefa|mercedes)$/iu;
/** Given names only as they are written here: Martin and Tomas without the accent are surnames too. */
const donAccented =
  /^(?:adrián|agustín|álvaro|ángel|ángela|ángeles|aníbal|antónio|antônio|ascensión|asunción|bárbara|belén|benjamín|césar|cláudia|cláudio|concepción|conceição|efraín|elías|encarnación|fabián|fátima|félix|fermín|flávia|flávio|germán|glória|héctor|hernán|inés|inês|isaías|iván|jeremías|joão|josué|júlia|julián|júlio|luís|luísa|márcia|mário|martín|matías|moisés|mónica|mônica|noé|óscar|patrícia|rocío|rubén|sebastián|simón|sofía|tomás|úrsula|verónica|víctor|zacarías)$/iu;

/** Whether a name begins with the title "Don" or "Dona" and a given name: "Don José", but not Don Draper. */
export const isDon = ([title = "", given = ""]: readonly string[]): boolean =>
  /^don(?:a|ña)?$/i.test(title) && [donGiven, donAccented].some((names) => names.test(given.normalize("NFC")));

/**
 * A name's parts for comparing: no titles, no accents, in lower case. A particle belongs to the name after it, so that "von der
 * Leyen" is one part. A name in another script is what it is.
 */
export function partsOf(name: string): readonly string[] {
  const known = parted.get(name);
  if (known) return known;
  if (parted.size > 5000) parted.clear();
  const parts = readParts(name);
  parted.set(name, parts);
  return parts;
}

/** The names of a folder are compared with each other again and again. */
const parted = new Map<string, readonly string[]>();

function readParts(name: string): string[] {
  const words = folded(name)
    .normalize("NFD")
    .replace(/(\p{Script=Latin})\p{M}+/gu, "$1")
    .normalize("NFC")
    .replace(/[.,]/g, " ")
    .split(/\s+/)
    .filter((word) => word !== "");
  const first = isDon(words) ? 1 : words.findIndex((word, index) => !title.test(word) || index === words.length - 1);
  const plain = words.slice(first);
  const parts: string[] = [];
  let before = "";
  for (const [index, word] of plain.entries()) {
    if (index > 0 && index < plain.length - 1 && particles.has(word)) before += `${word} `;
    else {
      parts.push(before + word);
      before = "";
    }
  }
  return parts;
}

export const particles: ReadonlySet<string> = new Set(
  "van von der den de del della di da dos du la le ten ter zu zum zur bin ibn al el y e".split(" "),
);

/** Words that name a group and nobody in it. */
const groups =
  /^(?:(?:the )?(?:hr|human resources|people|talent(?: acquisition)?|recruiting|recruitment|hiring|careers|jobs|admissions|search)(?: (?:team|department|dept|committee|office|desk|manager))?|(?:the )?(?:team|panel|committee)|(?:the )?(?:[\p{L}]+ )?(?:team|department|committee))$/iu;

/** Whether this names a team ("HR team", "Recruiting") and no person: it is greeted as a team. */
export const isGroup = (name: string): boolean => groups.test(name.trim());
