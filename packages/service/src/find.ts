import {
  foldName,
  isPastProcess,
  names,
  sameName,
  type Application,
  type Interviewer,
  type Recipient,
} from "@afterword/core";
import { nearest } from "@afterword/core/text";
import type { Problem } from "@afterword/store";
import { ServiceError } from "./error.ts";
import { hasName } from "./names.ts";
import type { Card, Snapshot, StoredApplication } from "./snapshot.ts";

/**
 * Finds the one application that an id, a company or a part of either means.
 * @throws ServiceError `not-found` with the nearest names, or `ambiguous` with the ids to choose from.
 */
export function findApplication(snapshot: Snapshot, name: string): StoredApplication {
  const wanted = foldName(name);
  const byId = snapshot.applications.find(({ id }) => id === wanted);
  if (byId) return byId;
  const whole = snapshot.applications.filter(({ application }) => foldName(application.company) === wanted);
  const found =
    whole.length > 0
      ? whole
      : snapshot.applications.filter(({ application: { company, role } }) => hasName(`${company} ${role}`, wanted));
  const current = found.length > 1 ? withoutPast(found, snapshot) : found;
  if (current.length === 1 && wanted !== "") return current[0]!;
  if (found.length > 1)
    throw new ServiceError("ambiguous", `“${name}” could be several applications; use the id:\n${listOf(found)}`, {
      field: "application",
      choices: found.map(({ id }) => id),
    });
  throw notFound(snapshot, name, wanted);
}

/** Without what was over long before the same role there was taken up again: that one is found by its id. */
function withoutPast(found: readonly StoredApplication[], snapshot: Snapshot): readonly StoredApplication[] {
  const current = new Set(
    found.filter(({ application }) => !isPastProcess(application, snapshot.now, snapshot.settings.zone)),
  );
  const isTakenUp = ({ application: { company, role } }: StoredApplication): boolean =>
    [...current].some(({ application }) => sameName(application.company, company) && sameName(application.role, role));
  return found.filter((one) => current.has(one) || !isTakenUp(one));
}

function notFound(snapshot: Snapshot, name: string, wanted: string): ServiceError {
  const unread = snapshot.problems.find(
    ({ file, severity }) => severity === "error" && file.toLowerCase().includes(wanted),
  );
  if (unread && wanted !== "") return new ServiceError("storage", describeProblem(unread), { field: "application" });
  const companies = [...new Set(snapshot.applications.map(({ application }) => application.company))];
  const near = nearest(name, companies);
  const hint =
    companies.length === 0
      ? "There are no applications yet."
      : near !== undefined
        ? `Did you mean ${near}?`
        : `There ${companies.length === 1 ? "is only" : "are"} ${companies.slice(0, 10).join(", ")}${companies.length > 10 ? ` and ${companies.length - 10} more` : ""}.`;
  return new ServiceError("not-found", `No application matches “${name}”. ${hint}`, {
    field: "application",
    choices: near === undefined ? companies.slice(0, 10) : [near],
  });
}

/**
 * Finds a card by its id.
 * @throws ServiceError `not-found` where no plan has it any more.
 */
export function findCard(snapshot: Snapshot, advice: string, application?: string): Card {
  for (const stored of snapshot.applications) {
    if (application !== undefined && stored.id !== application) continue;
    const made = snapshot.plan(stored);
    const found = made.advice.find(({ id }) => id === advice);
    if (found) return { stored, plan: made, advice: found };
  }
  throw new ServiceError("not-found", "This step is no longer in the plan, because the facts behind it have changed.", {
    field: "card",
  });
}

/**
 * Finds the one person of an application that a name, an address or a part of either means.
 * @throws ServiceError `not-found` with the names there are.
 */
export function findPerson({ application }: StoredApplication, text: string): Recipient {
  const people = everyone(application);
  const found =
    people.find((person) => names([text], person)) ??
    people.find(({ name, email }) => hasName(`${name} ${email ?? ""}`, text));
  if (found) return found;
  const known = [...new Set(people.map(({ name }) => name))];
  throw new ServiceError(
    "not-found",
    `There is no person called “${text}”; ${known.length === 0 ? "there are no people yet" : `there ${known.length === 1 ? "is only" : "are"} ${known.join(", ")}`}.`,
    { field: "person", choices: known },
  );
}

/** Everyone there is to write to, the people of the last interview first. */
export function everyone({ contacts, interviews, references }: Application): Recipient[] {
  return [
    ...interviews
      .toReversed()
      .flatMap(({ people }) => people.map((person: Interviewer) => ({ ...person, part: "interviewer" }))),
    ...contacts,
    ...references.map((person) => ({ ...person, part: "reference" })),
  ];
}

/** `FILE:LINE:COLUMN: MESSAGE` */
export const describeProblem = ({ file, line, column, message }: Problem): string =>
  `${file}:${line}:${column}: ${message}`;

/** The first ten: whoever has more gives more of the name. */
function listOf(found: readonly StoredApplication[]): string {
  const lines = found.slice(0, 10).map(({ id, application }) => `  ${id}  ${application.company}, ${application.role}`);
  const more = found.length - lines.length;
  return [...lines, ...(more > 0 ? [`  and ${more} more`] : [])].join("\n");
}
