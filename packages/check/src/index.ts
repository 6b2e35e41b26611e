export { groups, type Check, type Example, type Group } from "./check.ts";
export { checks } from "./checks/index.ts";
export type { CheckContext, Ignored, NoteInput, OtherNote } from "./context.ts";
export { createDictionary, type Dictionary } from "./dictionary.ts";
export type { Finding, Fix, Range, Severity } from "./finding.ts";
export { check } from "./run.ts";
export { suggest } from "./suggest.ts";
