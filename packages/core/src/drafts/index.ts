export { draft, keepsLimits, type Draft, type DraftOptions } from './draft.ts'
export { type DraftInput } from './values.ts'
