export { draft, type Draft, type DraftOptions } from "./draft.ts";
export { composeLink, composers, mailtoLink, type ComposeLink, type Composer } from "./links.ts";
export { type Gap, type Origin, type Span } from "./gaps.ts";
export { promptFor, workedAnswer, type Prompt } from "./prompts.ts";
export { exampleFrame, type DraftInput } from "./values.ts";
export { bodyToSend, readNote, recipientOf, writeNote, type Note } from "./note.ts";
