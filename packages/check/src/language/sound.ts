/** Letters whose names begin with a vowel sound: an FBI, an MVP, but a UX. */
const vowelNamed = /^[AEFHILMNORSX]/;
/** Capitals that are said as words. */
const spoken = new Set(
  "NASA NATO SAAS PAAS IAAS LAN RAM ROM REST HIPAA MERN MEAN LAMP SIM RAG LASER MOOC FIFA FICA RICA SARS NASDAQ RADAR LIDAR SOX SOC SOAP SOLID SCRUM SMART STEM STAR SEAT SETA NEET NABERS LEED REIT MIT FEMA HUD HEX NUMSA SAFE ROI".split(
    " ",
  ),
);
/** Said either way, so either article will do. */
const either = new Set(
  "SQL URL FAQ FAQS URLS LEED MIT ROI SEO SAP HERB HERBAL HOMAGE HISTORIC HISTORICAL HISTORICALLY HOTEL HABITUAL HEREDITARY HISTORIAN HALLUCINATION HSBC".split(
    " ",
  ),
);
const silentH = /^(?:hour|honest|honou?r|heir|hors\b)/i;
/** Written with a vowel, said with the sound of y or w. */
const consonantSound =
  /^(?:uni(?!n|mp|mm|mag|nt|de|ss)|unanim|u[sk]$|u[sk]-|us(?:e|a[bg]|u|ur)|ut(?:e|il|op|ah)|u[brltv]iq|ubiq|uk(?:r|ul|$)|uran|unar|uro|ugand|urug|uv|eu|ewe|once|one(?![rg])|ouija)/i;
const vowelSoundInstead = /^(?:unin|unim|unid|uniss|usher|us$)/i;

/** The article a word takes, by sound; undefined where both are heard or nobody can tell. `context` is the text from the word on. */
export function articleFor(word: string, context = word): "a" | "an" | undefined {
  if (either.has(word.toUpperCase())) return undefined;
  const number = /^\d[\d.,]*/.exec(word)?.[0];
  if (number)
    return /^(?:8|11(?!\d{2}(?!\d))|18(?!\d{2}(?!\d))|11,|18,)/.test(number) &&
      !/^11\d$|^18\d$|^1[18]\d{3}$/.test(number)
      ? "an"
      : "a";
  // One letter: "an F", "a U-turn", "an e-mail", "an x-ray".
  if (/^\p{L}(?:[-‑]|$)/u.test(word))
    return /^[A-Za-z]/.test(word) ? (vowelNamed.test(word[0]!.toUpperCase()) ? "an" : "a") : undefined;
  const head = /^\p{L}+/u.exec(word)?.[0] ?? "";
  const acronym = /^(?:\p{Lu}{2,6}s?|\p{Lu}{1,4}\d+)$/u.test(head + (/^\d+/.exec(word.slice(head.length))?.[0] ?? ""));
  if (acronym && !spoken.has(head.toUpperCase().replace(/S$/, "")) && !spoken.has(head)) {
    // A whole sentence in capitals is shouting, not spelling.
    if (/^\p{Lu}{2,}\s\p{Lu}{2,}/u.test(context) && head.length > 3) return undefined;
    return /^[A-Z]/.test(head) ? (vowelNamed.test(head) ? "an" : "a") : undefined;
  }
  if (/^(?:i[A-Z]|e[A-Z]|m[A-Z]{2}|x[A-Z])/.test(word)) return "an";
  if (/^(?:npm|nginx|html|http|mvp|llm|ml|hr|sre|sla|ngo|xml)/.test(word))
    return word.startsWith("html") || /^(?:npm|nginx|http|mvp|llm|ml|hr|sre|sla|ngo|xml)$/.test(word) ? "an" : "a";
  const first = head.normalize("NFD")[0] ?? "";
  if (silentH.test(head)) return "an";
  if (consonantSound.test(head) && !vowelSoundInstead.test(head)) return "a";
  if (/[aeiou]/i.test(first)) return "an";
  // Names such as Mkhize or Xhosa are said in more than one way.
  if (
    /^\p{Lu}/u.test(head) &&
    /^(?:[MNX][^aeiouy\W]|X)/i.test(head.normalize("NFD")) &&
    !/^M[cr]|^Xero|^Xerox/.test(head)
  )
    return undefined;
  return /[a-z]/i.test(first) ? "a" : undefined;
}
