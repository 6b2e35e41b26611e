import { promisedDay, unknownCountry, type Application } from "@afterword/core";
import { Temporal } from "temporal-polyfill";
import type { FieldContext } from "../field/field.ts";
import { answersBy, saidOn, showDay } from "../field/when.ts";

/** What is said once a promise is kept: the day it is taken for, and the promise it takes the place of. Nothing promised is no note. */
export const promiseNotes = (
  by: string | undefined,
  before: Application | undefined,
  context: FieldContext,
): string[] => (by === undefined ? [] : [`They ${answersBy(by, context)}.`, ...replacedPromise(by, before, context)]);

/** The promise that another one takes the place of, in a sentence; nothing where there was none, or it means the same day. */
export function replacedPromise(by: string, application: Application | undefined, context: FieldContext): string[] {
  const before = application?.promise;
  if (before === undefined) return [];
  const dayOf = (promise: typeof before): string => `${promisedDay(promise, unknownCountry)}`;
  if (dayOf(before) === dayOf({ by, said: saidOn(context) })) return [];
  const shown = (words: string): string =>
    isDay.test(words) ? showDay(Temporal.PlainDate.from(words), context.snapshot) : `“${words}”`;
  return [`This takes the place of ${shown(before.by)}, said on ${shown(before.said)}.`];
}

const isDay = /^\d{4}-\d{2}-\d{2}$/;
