import {
  byUrgency,
  countriesInPlay,
  plan,
  profileFor,
  profileNamed,
  readTemplate,
  checkTemplate,
  type Advice,
  type Application,
  type Clocks,
  type Plan,
  type PlanInput,
  type Profile,
  type ProfileProblem,
  type Settings,
  type Template,
  type WorkCalendar,
} from "@afterword/core";
import { fileProblem, type Problem, type Store, type Stored } from "@afterword/store";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { Temporal } from "temporal-polyfill";

export type StoredApplication = Stored;

/** One piece of advice with the plan and the application that it belongs to. */
export interface Card {
  readonly stored: StoredApplication;
  readonly plan: Plan;
  readonly advice: Advice;
}

/** What a snapshot is read with. */
export interface SnapshotOptions {
  /** The folder that the store was opened on; named in problems. */
  readonly folder: string;
  /** The machine's zone; used only where the settings name none. */
  readonly zone: string;
  /** The present moment. A moment typed in words is on the sender's clock, so its zone is passed in. */
  readonly now: (zone: string) => Temporal.Instant;
  /** The profile to plan under, in place of the settings'. */
  readonly profile?: string | undefined;
  /** The working days of a country or region, such as `ZA` or `DE-BY`. */
  readonly workCalendar: (country: string) => Promise<WorkCalendar>;
}

/** Everything in the folder at one moment. Plans are made when they are first asked for. */
export interface Snapshot {
  /** With a zone: the sender's own, else the machine's. */
  readonly settings: Settings & { zone: string };
  /** The zone that the settings name, if they do. */
  readonly ownZone: string | undefined;
  readonly hasSettings: boolean;
  /** The profile that was chosen, else `balanced`; each application has its own in {@link Snapshot.input}. */
  readonly profile: Profile;
  /** The names of the profiles in the folder. */
  readonly ownProfiles: readonly string[];
  /** Working days by country, for every country in play. */
  readonly calendars: Readonly<Record<string, WorkCalendar>>;
  readonly now: Temporal.Instant;
  /** Now on the sender's clock. */
  readonly today: Temporal.ZonedDateTime;
  /** Whose clock a new log entry is written on. */
  readonly clocks: Clocks;
  /** One whose file cannot be read now is as it was last known, and says so in `stale`. */
  readonly applications: readonly StoredApplication[];
  /** Why the folder itself cannot be read. The applications are then as they were last known, and there may be others. */
  readonly unavailable?: Problem;
  /** The sender's own templates that can be used. */
  readonly templates: readonly Template[];
  /** What is wrong with files; everything else is here. */
  readonly problems: readonly Problem[];
  /** What a plan or a draft of one application is made from. */
  input(application: Application): PlanInput;
  plan(stored: StoredApplication): Plan;
  /** Every plan, most urgent first. */
  plans(): readonly Plan[];
}

/**
 * Reads the folder as it is now. One bad file never hides another. With the snapshot before, what did not change stays the same
 * object, and plans are made anew only where the record, its employer's others or an offer elsewhere changed.
 */
export async function readSnapshot(
  store: Pick<Store, "settings" | "list" | "profiles" | "templates">,
  options: SnapshotOptions,
  before?: Snapshot,
): Promise<Snapshot> {
  const [{ settings: own, problems: inSettings, exists }, listing, profiles, templates] = await Promise.all([
    store.settings(),
    store.list(),
    store.profiles(),
    store.templates(),
  ]);
  const settings = kept(before?.settings, { ...own, zone: own.zone ?? options.zone });
  const chosen = options.profile ?? settings.profile;
  const wanted = chosen ?? "balanced";
  const { profile: named, problems: inProfile } = profileNamed(wanted, profiles.profiles);
  const profile = kept(before?.profile, named);
  const isBroken = profiles.problems.some(({ file }) => file === profileFile(options.folder, wanted));
  // One list for every plan: what the others mean for each other is worked out once.
  const applications = listing.applications.map(({ application }) => application);
  const countries = countriesInPlay(applications, settings);
  const calendars = Object.fromEntries(
    await Promise.all(
      countries.map(
        async (country) => [country, before?.calendars[country] ?? (await options.workCalendar(country))] as const,
      ),
    ),
  );
  const now = options.now(settings.zone);
  const ownTemplates = templates.templates.map(({ name, file, text }) => {
    const { template, place, problems } = readTemplate(name, text);
    return { file, template, problems: template ? checkTemplate(template, place) : problems };
  });
  const plans = new Map<string, Plan>();
  const input = (application: Application): PlanInput => ({
    application,
    others: applications,
    settings,
    profile: chosen === undefined ? profileFor(application, settings) : profile,
    calendars,
    now,
  });
  const planOf = ({ id, application }: StoredApplication): Plan => {
    const made = plans.get(id) ?? plan(input(application));
    plans.set(id, made);
    return made;
  };
  return {
    settings,
    ownZone: own.zone,
    hasSettings: exists,
    profile,
    ownProfiles: Object.keys(profiles.profiles),
    calendars,
    now,
    today: now.toZonedDateTimeISO(settings.zone),
    clocks: {
      now,
      settings: own.zone,
      // Looked up only where nothing else names a zone: it takes longer than the rest of the start.
      get host() {
        return options.zone;
      },
    },
    applications: listing.applications,
    ...(listing.unavailable && { unavailable: listing.unavailable }),
    templates: ownTemplates.flatMap(({ template, problems }) => (template && problems.length === 0 ? [template] : [])),
    input,
    plan: planOf,
    plans: () => listing.applications.map(planOf).sort(byUrgency),
    problems: [
      ...inSettings,
      ...listing.problems,
      ...profiles.problems,
      ...templates.problems,
      ...ownTemplates.flatMap(({ file, problems }) =>
        problems.map((problem): Problem => ({ file, at: "template", severity: "warning", ...problem })),
      ),
      ...inProfile.map((problem) =>
        profileProblem(problem, options.folder, profile.name, isBroken ? wanted : undefined),
      ),
    ],
  };
}

/** What was there before where it says the same, so that plans made from it need not be made anew. */
const kept = <T>(before: T | undefined, now: T): T =>
  before !== undefined && isDeepStrictEqual(before, now) ? before : now;

/** A profile that is not there is the settings' mistake; one that cannot be used as it stands is its own file's. */
function profileProblem(
  { at, message }: ProfileProblem,
  folder: string,
  name: string,
  broken: string | undefined,
): Problem {
  if (at !== "profile") return { ...fileProblem(profileFile(folder, name), `${at}: ${message}`, "warning"), at };
  const reason = broken === undefined ? message : `the profile "${broken}" cannot be read`;
  return { ...fileProblem(join(folder, "afterword.yaml"), reason, "warning"), at };
}

const profileFile = (folder: string, name: string): string => join(folder, "profiles", `${name}.yaml`);
