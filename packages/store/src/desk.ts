/** Everything that plans are made from, read once: what each app begins with. */
import {
  countriesInPlay,
  profileNamed,
  type Application,
  type PlanInput,
  type Profile,
  type ProfileProblem,
  type Settings,
  type WorkCalendar,
} from "@afterword/core";
import { join } from "node:path";
import type { Temporal } from "temporal-polyfill";
import { fileProblem, type Problem } from "./problem.ts";
import type { Store, Stored } from "./store.ts";

export interface Surroundings {
  /** The folder that the store was opened on; named in problems. */
  folder: string;
  /** The machine's zone; looked at only where the settings name none. */
  readonly zone: string;
  /** The present moment. One that was named in words was named on the sender's wall clock. */
  now: (zone: string) => Temporal.Instant;
  /** The profile to plan under, in place of the settings'. */
  profile?: string | undefined;
  /** The working days of a country or region, such as `ZA` or `DE-BY`: `workCalendar` of `@afterword/holidays`, or one that reads its tables elsewhere. */
  workCalendar: (country: string) => Promise<WorkCalendar>;
}

/** One moment at the sender's desk. */
export interface Desk {
  /** With a zone: their own, else the machine's. */
  settings: Settings & { zone: string };
  /** The zone that their settings name, if they do. */
  ownZone: string | undefined;
  hasSettings: boolean;
  profile: Profile;
  /** The working days of every country in play. */
  calendars: Readonly<Record<string, WorkCalendar>>;
  now: Temporal.Instant;
  /** Today on the sender's wall clock. */
  today: Temporal.ZonedDateTime;
  applications: readonly Stored[];
  /** Why the folder itself cannot be read, where it cannot: the applications are then as they were last known. */
  unavailable?: Problem;
  /** What is wrong with files that were read; the rest is here. */
  problems: readonly Problem[];
  /** What a plan or a draft of one application is made from, the others taken into account. */
  input: (application: Application) => PlanInput;
}

/** Reads the store as it is now. One bad file never hides another. */
export async function readDesk(
  store: Pick<Store, "settings" | "list" | "profiles">,
  around: Surroundings,
): Promise<Desk> {
  const [{ settings: own, problems: inSettings, exists }, listing, profiles] = await Promise.all([
    store.settings(),
    store.list(),
    store.profiles(),
  ]);
  const settings = { ...own, zone: own.zone ?? around.zone };
  const wanted = around.profile ?? settings.profile;
  const { profile, problems: inProfile } = profileNamed(wanted, profiles.profiles);
  const isBroken = profiles.problems.some(({ file }) => file === profileFile(around.folder, wanted));
  // One list for every plan: what the others mean for each other is worked out once.
  const others = listing.applications.map(({ application }) => application);
  const countries = countriesInPlay(others, settings);
  const calendars = Object.fromEntries(
    await Promise.all(countries.map(async (country) => [country, await around.workCalendar(country)] as const)),
  );
  const now = around.now(settings.zone);
  return {
    settings,
    profile,
    calendars,
    now,
    ownZone: own.zone,
    hasSettings: exists,
    today: now.toZonedDateTimeISO(settings.zone),
    applications: listing.applications,
    ...(listing.unavailable && { unavailable: listing.unavailable }),
    problems: [
      ...inSettings,
      ...listing.problems,
      ...profiles.problems,
      ...inProfile.map((problem) =>
        profileProblem(problem, around.folder, profile.name, isBroken ? wanted : undefined),
      ),
    ],
    input: (application) => ({ application, others, settings, profile, calendars, now }),
  };
}

/** A profile that is not there is the settings' mistake; one that cannot be used as it stands is its own file's. */
function profileProblem(
  { at, message }: ProfileProblem,
  folder: string,
  name: string,
  broken: string | undefined,
): Problem {
  if (at !== "profile") return { ...fileProblem(profileFile(folder, name), `${at}: ${message}`, "warning"), at };
  const why = broken === undefined ? message : `the profile "${broken}" cannot be read`;
  return { ...fileProblem(join(folder, "afterword.yaml"), why, "warning"), at };
}

const profileFile = (folder: string, name: string): string => join(folder, "profiles", `${name}.yaml`);
