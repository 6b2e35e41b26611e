/**
 * A part of speech: b plain verb, d past, e past participle, g -ing form, z third person, s singular noun, m plural noun, a adjective,
 * c comparative, u superlative, r adverb.
 */
export type Tag = "b" | "d" | "e" | "g" | "z" | "s" | "m" | "a" | "c" | "u" | "r";

/** Plain form, past and past participle, where they are not made with -ed. */
const irregular =
  `be was been,become became become,begin began begun,bend bent bent,bite bit bitten,blow blew blown,break broke broken,bring brought brought,
build built built,burn burnt burnt,buy bought bought,catch caught caught,choose chose chosen,come came come,cost cost cost,cut cut cut,deal dealt dealt,do did done,
draw drew drawn,drink drank drunk,drive drove driven,eat ate eaten,fall fell fallen,feed fed fed,feel felt felt,fight fought fought,find found found,
fly flew flown,forget forgot forgotten,forgive forgave forgiven,freeze froze frozen,get got got,give gave given,go went gone,grow grew grown,
hang hung hung,have had had,hear heard heard,hide hid hidden,hit hit hit,hold held held,hurt hurt hurt,keep kept kept,know knew known,lay laid laid,
lead led led,leave left left,lend lent lent,let let let,lose lost lost,make made made,mean meant meant,meet met met,overcome overcame overcome,pay paid paid,
put put put,quit quit quit,read read read,ride rode ridden,ring rang rung,rise rose risen,run ran run,say said said,see saw seen,seek sought sought,sell sold sold,
send sent sent,set set set,shake shook shaken,shine shone shone,shoot shot shot,show showed shown,shut shut shut,sing sang sung,sink sank sunk,sit sat sat,
sleep slept slept,speak spoke spoken,spend spent spent,spread spread spread,stand stood stood,steal stole stolen,stick stuck stuck,strike struck struck,
strive strove striven,sweep swept swept,swim swam swum,take took taken,teach taught taught,tear tore torn,tell told told,think thought thought,
throw threw thrown,undergo underwent undergone,understand understood understood,undertake undertook undertaken,wake woke woken,wear wore worn,win won won,
withdraw withdrew withdrawn,write wrote written`
    .split(/,\s*/)
    .map((line) => line.trim().split(" ") as [base: string, past: string, done: string]);
/** Pasts that are no participles and nothing else: went, spoke. */
export const onlyPasts: ReadonlySet<string> = new Set(
  irregular
    .filter(([, past, done]) => past !== done)
    .map(([, past]) => past)
    .filter((past) => !["rose", "fell", "was", "bore", "showed", "bit", "ate"].includes(past)),
);
/** Participles that are no pasts: gone, spoken. */
export const onlyDones: ReadonlySet<string> = new Set(
  irregular
    .filter(([base, past, done]) => past !== done && done !== base)
    .map(([, , done]) => done)
    .filter((done) => !["shown", "worn"].includes(done)),
);
const pastOf = new Map(irregular.map(([base, past]) => [base, past]));
const doneOf = new Map(irregular.map(([base, , done]) => [base, done]));
const baseOf = new Map<string, string>([
  ...irregular.flatMap(([base, past, done]) => [[done, base] as const, [past, base] as const]),
  ["were", "be"],
  ["is", "be"],
  ["am", "be"],
  ["are", "be"],
  ["has", "have"],
  ["does", "do"],
  ["goes", "go"],
]);
const plurals = new Map([
  ["person", "people"],
  ["child", "children"],
  ["man", "men"],
  ["woman", "women"],
]);
const singles = new Map([...plurals].map(([one, many]) => [many, one]));

const doubles = /^(?:[^aeiou]*[aeiou][bdgklmnprt]|.*(?:mit|fer|cur|gin|get|gret|pel|trol|cel|vel|bel|sel))$/;
const doubled = (verb: string): string => (doubles.test(verb) ? verb + verb.at(-1)! : verb);

export const ing = (verb: string): string =>
  verb === "be"
    ? "being"
    : verb.endsWith("ie")
      ? `${verb.slice(0, -2)}ying`
      : /[^eoy]e$/.test(verb)
        ? `${verb.slice(0, -1)}ing`
        : `${doubled(verb)}ing`;
const ed = (verb: string): string =>
  verb.endsWith("e") ? `${verb}d` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${doubled(verb)}ed`;
export const past = (verb: string): string => pastOf.get(verb) ?? ed(verb);
export const done = (verb: string): string => doneOf.get(verb) ?? ed(verb);
const withS = (word: string): string =>
  /[^aeiou]y$/.test(word)
    ? `${word.slice(0, -1)}ies`
    : /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(word)
      ? `${word}es`
      : `${word}s`;
export const third = (verb: string): string => (verb === "have" ? "has" : withS(verb));
export const plural = (noun: string): string => plurals.get(noun) ?? withS(noun);

/** The words that a word with these tags makes by rule. */
export function inflections(word: string, tags: string): [form: string, tags: string][] {
  const forms: [string, string][] = [];
  if (tags.includes("b")) {
    forms.push([ing(word), "g"], [third(word), tags.includes("s") ? "zm" : "z"]);
    if (!pastOf.has(word)) forms.push([ed(word), "de"]);
  } else if (tags.includes("s")) forms.push([plural(word), "m"]);
  return forms;
}

/** The plain forms that a verb's form may come from, the likeliest first. */
export function basesOf(form: string): string[] {
  const known = baseOf.get(form);
  const bases = known === undefined ? [] : [known];
  const cut = (ending: RegExp, by: string) => {
    if (ending.test(form)) bases.push(form.replace(ending, by));
  };
  cut(/ying$/, "ie");
  cut(/([^aeiou])\1ing$/, "$1");
  cut(/ing$/, "e");
  cut(/ing$/, "");
  cut(/ies$/, "y");
  cut(/ied$/, "y");
  cut(/([^aeiou])\1ed$/, "$1");
  cut(/ed$/, "e");
  cut(/ed$/, "");
  cut(/es$/, "");
  cut(/s$/, "");
  return bases;
}

/** The singulars that a plural may come from, the likeliest first. */
export function singlesOf(form: string): string[] {
  const known = singles.get(form);
  if (known !== undefined) return [known];
  if (!form.endsWith("s") || form.endsWith("ss")) return [];
  return [
    ...(form.endsWith("ies") ? [`${form.slice(0, -3)}y`] : []),
    form.slice(0, -1),
    ...(form.endsWith("es") ? [form.slice(0, -2)] : []),
  ];
}
