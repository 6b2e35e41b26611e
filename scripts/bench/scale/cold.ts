// Plans so many applications in a fresh process, and prints the processor time in milliseconds and the megabytes that are kept.
import { Temporal } from "temporal-polyfill";
import { builtinProfile, plan } from "../../../packages/core/src/index.ts";
import { workCalendar } from "../../../packages/holidays/src/index.ts";
import { record, settings } from "./records.ts";

const others = Array.from({ length: Number(process.argv[2]) }, (_, n) => record(n));
const input = {
  others,
  settings,
  profile: builtinProfile("balanced"),
  calendars: { ZA: await workCalendar("ZA"), GB: await workCalendar("GB") },
  now: Temporal.Instant.from("2026-11-22T16:00:00Z"),
};
globalThis.gc!();
const before = process.memoryUsage().heapUsed;
const begun = process.cpuUsage();
const plans = others.map((application) => plan({ ...input, application }));
const { user, system } = process.cpuUsage(begun);
globalThis.gc!();
const kept = (process.memoryUsage().heapUsed - before) / 1024 / 1024;
console.log(JSON.stringify({ processor: (user + system) / 1000, kept, plans: plans.length }));
