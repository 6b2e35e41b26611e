import { severities, type ProfileInput } from "../model/profile.ts";
import { noSuch } from "../text/nearest.ts";
import { clock } from "../model/text.ts";
import { checkCodes } from "./check-codes.gen.ts";
import { builtinProfiles, type BuiltinProfile } from "./builtin.ts";
import { customFor, customs, isCustom, type CustomName } from "./customs.ts";
import { parameters, type Parameter, type ParameterId, type Value } from "./parameters.ts";

/** A profile with every value settled. */
export interface Profile {
  name: string;
  /** The built-in profile it starts from: itself where it is one. */
  base: BuiltinProfile;
  description: string;
  parameters: Readonly<Record<ParameterId, Value>>;
  /** Rules turned off. */
  off: ReadonlySet<string>;
  /** Severities of the check's findings, where the user changed them. */
  severities: Readonly<Record<string, (typeof severities)[number] | "off">>;
  /** Why it counts, in a sentence, where nobody chose it. */
  reason?: string;
}

/** Something in a user's profile that cannot be used; the rest of the profile still is. */
export interface ProfileProblem {
  /** Where in the file, `parameters.thank-you.due-after`. */
  at: string;
  message: string;
}

export const isBuiltinProfile = (name: string): name is BuiltinProfile => Object.hasOwn(builtinProfiles, name);

/** One of the profiles that come with the product. */
export const builtinProfile = (name: BuiltinProfile): Profile => profiles[name];

const asProfile = (name: BuiltinProfile): Profile => {
  const { description, parameters, off } = builtinProfiles[name];
  return { name, base: name, description, parameters, off: new Set(off), severities: {} };
};
const profiles: Record<BuiltinProfile, Profile> = {
  balanced: asProfile("balanced"),
  patient: asProfile("patient"),
  strict: asProfile("strict"),
};

/** `balanced` with what is customary in a country or with a kind of employer; always the same object. */
export function customProfile(name: CustomName): Profile {
  const known = made.get(name);
  if (known) return known;
  const profile = asCustom(name);
  made.set(name, profile);
  return profile;
}

const made = new Map<CustomName, Profile>();

function asCustom(name: CustomName): Profile {
  const { description, parameters: changed, off } = customs[name];
  const { balanced } = profiles;
  return {
    ...balanced,
    name,
    description,
    parameters: { ...balanced.parameters, ...changed },
    off: new Set([...balanced.off, ...off]),
  };
}

const chosen = new Map<CustomName, Profile>();

/** The profile for an application where the sender chose none: its custom, with the reason, else `balanced`. */
export function profileFor(
  application: Parameters<typeof customFor>[0],
  settings: Parameters<typeof customFor>[1],
): Profile {
  const custom = customFor(application, settings);
  if (!custom) return profiles.balanced;
  const known = chosen.get(custom.name) ?? { ...customProfile(custom.name), reason: custom.reason };
  chosen.set(custom.name, known);
  return known;
}

/** The rules a profile may turn on and off, and those it may not: only the sender's written reason passes them. */
export interface Switches {
  rules: readonly string[];
  fixed: readonly string[];
}

/** A user's profile on top of the one it extends. What cannot be used is left at the base's value and named in `problems`. */
export function extendProfile(
  name: string,
  input: ProfileInput,
  { rules, fixed }: Switches,
): { profile: Profile; problems: ProfileProblem[] } {
  const base = isCustom(input.extends) ? customProfile(input.extends) : builtinProfile(input.extends);
  const problems: ProfileProblem[] = [];
  const values: Record<ParameterId, Value> = { ...base.parameters };
  for (const [id, raw] of Object.entries(input.parameters)) {
    if (!isParameter(id)) {
      problems.push({ at: `parameters.${id}`, message: noSuch("parameter", id, Object.keys(parameters)) });
      continue;
    }
    const read = readValue(parameters[id], raw);
    if (read.ok) values[id] = read.value;
    else problems.push({ at: `parameters.${id}`, message: `${read.expected}, found ${JSON.stringify(raw)}` });
  }
  for (const [first, second] of inOrder) {
    if (values[first] <= values[second]) continue;
    problems.push({
      at: `parameters.${first}`,
      message: `${first} (${values[first]}) must not be more than ${second} (${values[second]})`,
    });
    values[first] = base.parameters[first];
    values[second] = base.parameters[second];
  }
  const off = new Set(base.off);
  for (const [id, state] of Object.entries(input.rules)) {
    if (fixed.includes(id))
      problems.push({
        at: `rules.${id}`,
        message: "a profile cannot turn this off; only your own written reason overrides it, once",
      });
    else if (!rules.includes(id)) problems.push({ at: `rules.${id}`, message: noSuch("rule", id, rules) });
    else if (state === "off") off.add(id);
    else if (state === "on") off.delete(id);
    else problems.push({ at: `rules.${id}`, message: `expected on or off, found ${JSON.stringify(state)}` });
  }
  const graded: Record<string, Profile["severities"][string]> = {};
  for (const [code, severity] of Object.entries(input.severities)) {
    if (!checkCodes.includes(code))
      problems.push({ at: `severities.${code}`, message: noSuch("check", code, checkCodes) });
    else if (isSeverity(severity)) graded[code] = severity;
    else
      problems.push({
        at: `severities.${code}`,
        message: `expected ${severities.join(", ")} or off, found ${JSON.stringify(severity)}`,
      });
  }
  const description = input.description ?? `Yours, extending ${input.extends}.`;
  return { profile: { name, base: base.base, description, parameters: values, off, severities: graded }, problems };
}

/** Values that would make no sense the other way round. Clock times compare as text. */
const inOrder: readonly (readonly [ParameterId, ParameterId])[] = [
  ["hours.from", "hours.until"],
  ["thank-you.from", "thank-you.until"],
  ["thank-you.ideal-after", "thank-you.due-after"],
  ["thank-you.urgent-after", "thank-you.urgent-due-after"],
  ["will-contact.opens-after", "will-contact.ideal-after"],
  ["will-contact.ideal-after", "will-contact.closes-after"],
];

const isSeverity = (word: string): word is Profile["severities"][string] =>
  word === "off" || (severities as readonly string[]).includes(word);

const isParameter = (id: string): id is ParameterId => Object.hasOwn(parameters, id);

function readValue(
  { unit, range }: Parameter,
  raw: Value,
): { ok: true; value: Value } | { ok: false; expected: string } {
  if (unit === "yes or no") {
    const value = { true: true, yes: true, false: false, no: false }[String(raw)];
    return value === undefined ? { ok: false, expected: "expected yes or no" } : { ok: true, value };
  }
  if (unit === "clock time") {
    const read = clock.safeParse(raw);
    return read.success ? { ok: true, value: read.data } : { ok: false, expected: "expected a time such as 09:00" };
  }
  const [least, most] = range ?? [0, 1000];
  const value = Number(raw);
  return Number.isInteger(value) && String(raw).trim() !== "" && value >= least && value <= most
    ? { ok: true, value }
    : { ok: false, expected: `expected a whole number of ${unit} from ${least} to ${most}` };
}
