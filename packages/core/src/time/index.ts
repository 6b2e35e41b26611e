export { endOfDay, isoOffset, readMoment, writeMoment, type Moment } from "./moment.ts";
export { readDate, readWhen } from "./natural.ts";
export { promisedDay } from "./span.ts";
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
export { isWorkingDay, unknownCountry, withDaysOff, type WorkCalendar } from "./working-days.ts";
export { relativeMoment, relativeMomentForBoth } from "./relative.ts";
