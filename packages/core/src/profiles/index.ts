export { builtinProfiles, type BuiltinProfile } from './builtin.ts'
export { parameters, support, type Parameter, type ParameterId, type Unit, type Value } from './parameters.ts'
export { builtinProfile, isBuiltinProfile, type Profile, type ProfileProblem } from './profile.ts'
