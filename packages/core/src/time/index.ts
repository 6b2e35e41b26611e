export { endOfDay, isoOffset, readMoment, writeMoment, type Moment } from "./moment.ts";
export { readDate, readHour, readWhen } from "./natural.ts";
export { canBePromised, promisedDay, readPromise, type PromiseSpan } from "./promise.ts";
export { dayFrom, disagreement, momentFrom, readNearest, type ReadTime } from "./typed.ts";
export type { Lean } from "./span.ts";
export { zoneFrom, type ReadZone } from "./place.ts";
export {
  clockTime,
  counted,
  dayName,
  dayNames,
  listed,
  longDate,
  monthDay,
  monthNames,
  shortDate,
  shortMoment,
  zoneCity,
} from "./words.ts";
export { isWorkingDay, unknownCountry, withDaysOff, type Season, type WorkCalendar } from "./working-days.ts";
export { relativeMoment, relativeMomentForBoth } from "./relative.ts";
