export { groups, type Check, type Example, type Group } from "./check.ts";
export { checks } from "./checks/index.ts";
export type { CheckContext, Ignored, NoteInput, OtherNote } from "./context.ts";
export type { Finding, Fix, Range, Severity } from "./finding.ts";
export { checkWithGrammar, type Grammar, type Slip } from "./grammar.ts";
export { check } from "./run.ts";
