import type { Application, Person } from "@afterword/core";
import { privateHosts, schedulingHosts } from "@afterword/invitation";
import { hostOf, plainName, registeredDomain, wordsOf } from "./names.ts";

/** One application with what it can be recognised by. */
export interface Known {
  readonly id: string;
  readonly application: Application;
  readonly people: readonly Person[];
  /** The company's name as mails give it: whole, and by its telling first word. */
  readonly companyNames: readonly (readonly string[])[];
  readonly role: readonly string[];
}

/** The record, ready to look people and companies up in. Built once for many mails. */
export interface RecordIndex {
  readonly all: readonly Known[];
  readonly byAddress: ReadonlyMap<string, readonly Known[]>;
  /** By the domain that people on record write from, where it belongs to an employer or an agency. */
  readonly byDomain: ReadonlyMap<string, readonly Known[]>;
  readonly byCompany: ReadonlyMap<string, readonly Known[]>;
  readonly byPerson: ReadonlyMap<string, readonly Known[]>;
}

/** Whether a host gives addresses to anybody, or mails for many employers: its name says nothing of whom. */
export const isSharedHost = (host: string): boolean => privateHosts.test(host) || schedulingHosts.test(host);

const generic = new Set(
  "the and of for st saint bank group university college hospital school trust labs lab systems services solutions technologies technology consulting partners international global new north south east west first royal national city county united american british general data digital media health care energy capital".split(
    " ",
  ),
);

export function indexRecord(applications: readonly Application[]): RecordIndex {
  const all = applications.map(knownOf);
  const byAddress = new Map<string, Known[]>();
  const byDomain = new Map<string, Known[]>();
  const byCompany = new Map<string, Known[]>();
  const byPerson = new Map<string, Known[]>();
  const add = (map: Map<string, Known[]>, key: string, known: Known) => {
    const there = map.get(key);
    if (!there) map.set(key, [known]);
    else if (there.at(-1) !== known) there.push(known);
  };
  for (const known of all) {
    add(byCompany, plainName(known.application.company), known);
    for (const { name, email } of known.people) {
      add(byPerson, wordsOf(name).join(" "), known);
      if (email === undefined) continue;
      add(byAddress, email.toLowerCase(), known);
      const host = hostOf(email.toLowerCase());
      if (!isSharedHost(host)) add(byDomain, registeredDomain(host), known);
    }
  }
  return { all, byAddress, byDomain, byCompany, byPerson };
}

function knownOf(application: Application): Known {
  const words = wordsOf(application.company.replace(/[’']/g, ""));
  const first = words.find((word) => word !== "the");
  const isTelling = first !== undefined && first.length >= 4 && !generic.has(first);
  return {
    id: application.id ?? application.company,
    application,
    people: [...application.contacts, ...application.interviews.flatMap(({ people }) => people)],
    companyNames: [words, ...(isTelling && words.length > 1 ? [[first]] : [])],
    role: wordsOf(application.role),
  };
}
