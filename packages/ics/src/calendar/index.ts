export { calendar, type CalendarInput } from './calendar.ts'
export type { Feed } from './feed.ts'
export { emptyLedger, readLedger, writeLedger, type Ledger } from './ledger.ts'
export type { DraftPreview } from './wording.ts'
