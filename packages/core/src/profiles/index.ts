export { builtinProfiles, type BuiltinProfile } from "./builtin.ts";
export { parameters, support, type Parameter, type ParameterId, type Unit, type Value } from "./parameters.ts";
export { customFor, customNames, customs, type Custom, type CustomName } from "./customs.ts";
export { describeProfile, profileNamed, type DescribedProfile, type DescribedValue } from "./named.ts";
export { builtinProfile, isBuiltinProfile, profileFor, type Profile, type ProfileProblem } from "./profile.ts";
