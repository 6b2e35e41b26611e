export { brief } from "./brief.ts";
export { noteFacts, type FactOf, type NoteFact, type NoteFacts } from "./facts.ts";
export { guard, type ModelNote, type ModelSentence } from "./guard.ts";
export { withModelNote, writeModelNotes, type Attempt, type Complete, type ModelNotes } from "./write.ts";
