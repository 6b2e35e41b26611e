export { calendar, calendarEvent, type CalendarInput } from "./calendar.ts";
export type { Feed } from "./feed.ts";
export type { Detail } from "./from-plan.ts";
export { linkedApps, type LinkedApp } from "./links.ts";
export { emptyLedger, readLedger, type Ledger } from "./ledger.ts";
export {
  exportTo,
  isOurCalendar,
  nextEvent,
  nextFeed,
  refreshExports,
  type MakeFeed,
  type Refreshed,
  type LocalState,
} from "./local-state.ts";
