/**
 * The countries of ISO 3166-1 (alpha-2, 249 of them), with `XK` and `IC`, which calendars use for Kosovo and the Canary Islands.
 * Kept here, and not only with the holidays: a misspelt country in a file would otherwise pass for one that has no holidays.
 */
const codes = new Set(
  `
  AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG
  CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL
  GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA
  LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP
  NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV
  SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW IC XK
`
    .trim()
    .split(/\s+/),
);

/** What people write for a country whose code is another one. */
const meant: Readonly<Record<string, string>> = { EL: "GR", EN: "GB", JA: "JP", KO: "KR", SP: "ES" };

/** What people call a country beside its code and its official name. A part of one is a region with holidays of its own. */
const called = new Map([
  ["USA", "US"],
  ["UNITED STATES", "US"],
  ["UNITED STATES OF AMERICA", "US"],
  ["AMERICA", "US"],
  ["UK", "GB"],
  ["UNITED KINGDOM", "GB"],
  ["GREAT BRITAIN", "GB"],
  ["BRITAIN", "GB"],
  ["ENGLAND", "GB-ENG"],
  ["SCOTLAND", "GB-SCT"],
  ["WALES", "GB-WLS"],
  ["NORTHERN IRELAND", "GB-NIR"],
  ["REPUBLIC OF IRELAND", "IE"],
  ["HOLLAND", "NL"],
  ["ITALY", "IT"],
  ["CZECHIA", "CZ"],
  ["NORTH MACEDONIA", "MK"],
  ["TÜRKIYE", "TR"],
  ["TURKIYE", "TR"],
  ["BANGLADESH", "BD"],
  ["MOROCCO", "MA"],
  ["IVORY COAST", "CI"],
  ["CÔTE D'IVOIRE", "CI"],
  ["COTE D'IVOIRE", "CI"],
  ["MALI", "ML"],
  ["NIGER", "NE"],
  ["TOGO", "TG"],
  ["GAMBIA", "GM"],
  ["CONGO", "CG"],
  ["DR CONGO", "CD"],
  ["EQUATORIAL GUINEA", "GQ"],
  ["ESWATINI", "SZ"],
  ["UAE", "AE"],
  ["KOREA", "KR"],
]);

/** A country in upper case, by its code where it was given by a name that people use: "UK" is `GB`, "Scotland" `GB-SCT`. */
export function countryCode(typed: string): string {
  const name = typed.trim().toUpperCase().replaceAll(".", "").replace(/\s+/g, " ").replace(/^THE /, "");
  return called.get(name) ?? name.replace(/^UK-/, "GB-");
}

/** What people call a region that has a name beside its code: `GB-WLS` is Wales. */
export function regionName(code: string): string | undefined {
  const name = [...called].find(([, region]) => region === code && code.includes("-"))?.[0];
  return name
    ?.toLowerCase()
    .split(" ")
    .map((word) => word[0]!.toUpperCase() + word.slice(1))
    .join(" ");
}

/** Whether an upper-case country, `ZA` or `DE-BY`, is in a country that exists. Its region is not looked at. */
export const isCountry = (text: string): boolean => codes.has(text.split("-")[0]!);

/** What a country is expected to be, and where a common mistake was made, which one was meant. */
export function countryWanted(text: unknown): string {
  const [code = "", ...region] = String(text).trim().toUpperCase().split("-");
  const right = Object.hasOwn(meant, code) && meant[code];
  const near = right ? ` (did you mean ${[right, ...region].join("-")}?)` : "";
  return `expected a two-letter country such as ZA, or a region such as DE-BY${near}`;
}
