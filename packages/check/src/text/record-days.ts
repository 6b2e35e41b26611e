import { readMoment, type Application } from "@afterword/core";
import { Temporal } from "temporal-polyfill";
import type { CheckContext } from "../context.ts";
import { roundsAbout } from "./rounds.ts";

const known = new WeakMap<Application, Map<string, Temporal.PlainDate[]>>();

/** The days on which the interviews were, each in the interview's own zone and in the sender's. An application is read once. */
export function interviewDays(context: CheckContext, round?: string): Temporal.PlainDate[] {
  const { application, settings } = context;
  if (!application) return [];
  const days = known.get(application) ?? new Map<string, Temporal.PlainDate[]>();
  known.set(application, days);
  const key = `${round ?? ""} ${settings?.zone ?? ""}`;
  if (!days.has(key)) days.set(key, readDays(context, round));
  return days.get(key)!;
}

function readDays(context: CheckContext, round?: string): Temporal.PlainDate[] {
  const { application, settings } = context;
  const days = roundsAbout({ application, round }).flatMap((interview) => {
    const zones = [interview.zone ?? application?.zone ?? settings?.zone ?? "UTC", settings?.zone].filter(
      (zone) => zone !== undefined,
    );
    const local = readMoment(interview.start, zones[0]!);
    return zones.map((zone) => (local.exact ? local.at.withTimeZone(zone).toPlainDate() : local.date));
  });
  return days.filter((day, i) => days.findIndex((other) => other.equals(day)) === i);
}

/** The day that dates without a year are nearest to. */
export function nearDay(context: CheckContext): Temporal.PlainDate | undefined {
  return (
    interviewDays(context, context.round)[0] ??
    interviewDays(context)[0] ??
    todayOf(context) ??
    promised(context.application)
  );
}

/** The day on which the note is written, where the host says. */
export function todayOf({ today }: CheckContext): Temporal.PlainDate | undefined {
  return today !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(today) ? Temporal.PlainDate.from(today) : undefined;
}

const promised = (application: Application | undefined): Temporal.PlainDate | undefined =>
  application?.promise && Temporal.PlainDate.from(application.promise.said);
