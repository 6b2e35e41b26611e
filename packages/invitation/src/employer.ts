import { privateHosts, schedulingHosts } from "./hosts.ts";
import type { Attendee } from "./people.ts";
import { wholeWords } from "./words.ts";

/** `thandi@careers.acme-robotics.co.za` → `Acme Robotics`. Undefined for hosts that say nothing of the employer. */
export function companyIn(email: string | undefined): string | undefined {
  const label = ownLabel(email);
  if (label === undefined || !/\p{L}/u.test(label) || label.startsWith("xn--")) return undefined;
  if (label.length <= 3) return label.toUpperCase();
  return label
    .split("-")
    .filter((word) => word !== "")
    .map((word) => word[0]!.toUpperCase() + word.slice(1))
    .join(" ");
}

function ownLabel(email: string | undefined): string | undefined {
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
  return labels.at(-1 - suffix);
}

const agencyDomain =
  /recruit|staffing|headhunt|talent|(?<!re)search$|executivesearch|personnel|resourcing|selection|careers?|jobs|hiring|placement|personal(?:beratung|vermittlung|dienst|service)|zeitarbeit|interim|^(?:hays|randstad|adecco|manpower|manpowergroup|michaelpage|pagegroup|pageexecutive|robertwalters|roberthalf|kellyservices|experis|modis|akkodis|hudson|morganmckinley|kornferry|heidrick|spencerstuart|egonzehnder|russellreynolds|reed|harveynash|computerfutures|progressive|sthree|huxley|phaidoninternational|lafosse|nigelfrank|brunel|gulp|ferchau|goetzfried|tempoteam|tempo-team|oliverjames|searchlight|xcede|salt|hydrogengroup|michael-page|robert-half|robert-walters)$/;
const agencyName = wholeWords(
  "recruit(?:ment|ing|ers?)|staffing|head-?hunt(?:ers?|ing)|talent (?:partners|solutions)|executive search|search (?:partners|group)|personnel|resourcing|personalberatung|personalvermittlung|cabinet de recrutement|interim",
);

/** Whether an address or a name is that of a recruitment agency, as far as it tells. */
export const isAgency = ({ email, name }: Pick<Attendee, "email" | "name">): boolean =>
  agencyDomain.test(ownLabel(email) ?? "") ||
  (agencyName.test(name) && /\b(?:ltd|gmbh|agency|group|partners)\b/i.test(name));

/** The employers that the addresses of people suggest, the organiser's first; agencies are told apart. */
export function employersOf(people: readonly Attendee[]): { employers: string[]; agencies: string[] } {
  const found = people.flatMap((person) => {
    const company = companyIn(person.email);
    return company === undefined ? [] : [{ company, agency: isAgency(person) }];
  });
  const names = (agency: boolean) => [
    ...new Set(found.filter((each) => each.agency === agency).map(({ company }) => company)),
  ];
  return { employers: names(false), agencies: names(true) };
}
