import { dayName } from "@afterword/core";
import type { Temporal } from "temporal-polyfill";
import * as z from "zod";

/** A moment worked out by us, so that no model has to: the instant, the wall clock, its zone and the day of the week. */
export const momentSchema = z.strictObject({
  instant: z.string(),
  local: z.string(),
  zone: z.string(),
  weekday: z.string(),
});

export const momentJson = (at: Temporal.ZonedDateTime): z.infer<typeof momentSchema> => ({
  instant: at.toInstant().toString({ smallestUnit: "second" }),
  local: at.toPlainDateTime().toString({ smallestUnit: "minute" }),
  zone: at.timeZoneId,
  weekday: dayName(at),
});
