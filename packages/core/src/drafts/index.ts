export { draft, type Draft, type DraftOptions } from './draft.ts'
export { composeLink, composers, type ComposeLink, type Composer } from './links.ts'
export { type DraftInput } from './values.ts'
