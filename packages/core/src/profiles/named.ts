import type { ClaimId } from "../claims/claims.ts";
import { noSuch } from "../text/nearest.ts";
import type { ProfileInput } from "../model/profile.ts";
import { baseRules, exceptionRules, stops } from "../rules/registry.gen.ts";
import { builtinProfiles } from "./builtin.ts";
import { customNames, isCustom } from "./customs.ts";
import { parameters, support, type Parameter, type ParameterId, type Unit, type Value } from "./parameters.ts";
import {
  builtinProfile,
  customProfile,
  extendProfile,
  isBuiltinProfile,
  type Profile,
  type ProfileProblem,
  type Switches,
} from "./profile.ts";

const isFixed = ({ safeguard }: { safeguard?: true }): boolean => safeguard === true;

const switches: Switches = {
  rules: [...baseRules, ...exceptionRules.filter((rule) => !isFixed(rule))].map(({ id }) => id),
  fixed: [...exceptionRules.filter(isFixed), ...stops].map(({ id }) => id),
};

/**
 * The profile of that name: a built-in one, or one of the user's own. There is always one to go on with; what was wrong is in
 * `problems`, in words for the user.
 */
export function profileNamed(
  name: string,
  userProfiles: Readonly<Record<string, ProfileInput>> = {},
): { profile: Profile; problems: ProfileProblem[] } {
  if (isBuiltinProfile(name)) {
    const problems = Object.hasOwn(userProfiles, name)
      ? [{ at: `profiles/${name}`, message: `"${name}" is a built-in profile; choose another name for yours` }]
      : [];
    return { profile: builtinProfile(name), problems };
  }
  // A profile of the user's own may have the name of a custom, and then it counts.
  if (isCustom(name) && !Object.hasOwn(userProfiles, name)) return { profile: customProfile(name), problems: [] };
  if (!Object.hasOwn(userProfiles, name)) {
    const known = [...Object.keys(builtinProfiles), ...customNames, ...Object.keys(userProfiles)];
    return {
      profile: builtinProfile("balanced"),
      problems: [{ at: "profile", message: noSuch("profile", name, known) }],
    };
  }
  return extendProfile(name, userProfiles[name]!, switches);
}

/** One value of a profile, with everything a person needs to judge or change it. */
export interface DescribedValue {
  parameter: ParameterId;
  meaning: string;
  value: Value;
  unit: Unit;
  range?: readonly [least: number, most: number];
  /** What the profile it starts from says. */
  default: Value;
  /** The claims behind the value; none where it is the user's own. */
  claims: readonly ClaimId[];
}

export interface DescribedProfile {
  name: string;
  description: string;
  /** The built-in profile it starts from. */
  base: string;
  values: readonly DescribedValue[];
  rules: readonly { rule: string; summary: string; on: boolean; default: boolean; fixed: boolean }[];
  severities: Profile["severities"];
}

/** Every value and every rule of a profile, always all of them. */
export function describeProfile(profile: Profile): DescribedProfile {
  const base = builtinProfile(profile.base);
  const values = (Object.keys(parameters) as ParameterId[]).map((id): DescribedValue => {
    const { meaning, unit, range }: Parameter = parameters[id];
    const value = profile.parameters[id];
    return {
      parameter: id,
      meaning,
      value,
      unit,
      ...(range && { range }),
      default: base.parameters[id],
      claims: support(id, value),
    };
  });
  const rules = [...baseRules, ...exceptionRules, ...stops].map(({ id, summary }) => {
    const fixed = switches.fixed.includes(id);
    return { rule: id, summary, on: fixed || !profile.off.has(id), default: fixed || !base.off.has(id), fixed };
  });
  return {
    name: profile.name,
    description: profile.description,
    base: profile.base,
    values,
    rules,
    severities: profile.severities,
  };
}
