export { countries } from "./countries.gen.ts";
export { calendarFrom, type CountryTable, type DaysByName, type RegionTable } from "./table.ts";
export { workCalendar } from "./work-calendar.ts";
