import { adviceKinds, isMessageKind, roundIds, type AdviceKind, type Interview } from "@afterword/core";
import { ServiceError } from "../error.ts";
import { findApplication, findCard } from "../find.ts";
import type { Card, StoredApplication } from "../snapshot.ts";
import { isToCome, showMoment } from "./when.ts";
import { applicationOf, field, oneText, type Field, type FieldContext, type Reading, type Wording } from "./field.ts";

/** Turns the not-found and ambiguous errors of a look-up into the problem of a field. */
export function lookedUp<Value>(find: () => Value): Reading<Value> {
  try {
    return { value: find() };
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    return { problem: error.message, code: error.code, choices: error.choices };
  }
}

/** An application: its id, or any part of the company's name that means one. */
export const application = (wording: Partial<Wording> = {}): Field<StoredApplication> =>
  field(
    {
      kind: "application",
      placeholder: "acme",
      choices: ({ snapshot }) =>
        snapshot.applications.map(({ id, application: { company, role } }) => ({
          value: id,
          label: `${company}, ${role}`,
        })),
      read: (typed, { snapshot }) => lookedUp(() => findApplication(snapshot, oneText(typed))),
      show: ({ application: { company, role } }) => `${company}, ${role}`,
    },
    { label: "Application", question: "Which application?", ...wording },
  );

/** An application as it was named, which may have been deleted since: for what reaches back into the history. */
export const namedApplication = (wording: Wording & { optional: true }): Field<string | undefined> =>
  field<string>(
    {
      kind: "application",
      placeholder: "acme",
      choices: (context) => application().choices!(context),
      read: (typed) => ({ value: oneText(typed) }),
      show: (name) => name,
    },
    wording,
  );

/** One interview of the application. */
export interface Round {
  readonly id: string;
  readonly interview: Interview;
}

/** One interview of the application: "r2" or "2"; where nothing is typed, the last one, or the last that has `begun`. */
export function round(
  wording: Partial<Wording> & { optional: true },
  options?: { begun?: boolean },
): Field<Round | undefined>;
export function round(wording?: Partial<Wording>, options?: { begun?: boolean }): Field<Round>;
export function round(
  { optional, ...wording }: Partial<Wording> & { optional?: true } = {},
  { begun = false }: { begun?: boolean } = {},
): Field<Round | undefined> {
  return field<Round>(
    {
      kind: "round",
      placeholder: "r2",
      choices: (context) =>
        roundsOf(context).map(({ id, interview }) => ({
          value: id,
          label: showMoment(interview.start, clockOf(interview, context), context),
        })),
      initial: (context) => {
        const rounds = roundsOf(context);
        const meant = begun
          ? rounds.findLast(({ interview }) => !isToCome(interview.start, clockOf(interview, context), context))
          : undefined;
        const last = meant ?? rounds.at(-1);
        return last || optional || !applicationOf(context) ? last?.id : "r1";
      },
      read: (typed, context): Reading<Round> => {
        const words = oneText(typed).toLowerCase();
        const rounds = roundsOf(context);
        const found = rounds.find(({ id }) => id === (/^\d+$/.test(words) ? `r${words}` : words));
        if (found) return { value: found };
        const ids = rounds.map(({ id }) => id);
        return {
          problem:
            ids.length === 0
              ? "There is no interview on record yet."
              : `There is no interview “${words}”; there ${ids.length === 1 ? "is" : "are"} ${ids.join(", ")}.`,
          choices: ids,
        };
      },
      show: ({ interview }, context) => showMoment(interview.start, clockOf(interview, context), context),
    },
    {
      label: "Interview",
      question: "Which interview?",
      extra: true,
      ...wording,
      ...(optional && { optional }),
    } as Wording & {
      optional: true;
    },
  );
}

const clockOf = ({ zone }: Interview, context: FieldContext): string =>
  zone ?? applicationOf(context)?.application.zone ?? context.snapshot.settings.zone;

function roundsOf(context: FieldContext): Round[] {
  const interviews = applicationOf(context)?.application.interviews ?? [];
  const ids = roundIds(interviews);
  return interviews.map((interview, index) => ({ id: ids[index]!, interview }));
}

/** One card of a plan by its id, as lists and links carry it. An app fills it in; nobody is asked for it. */
export const card = (): Field<Card | undefined> =>
  field(
    {
      kind: "card",
      read: (typed, context) => lookedUp(() => findCard(context.snapshot, oneText(typed), applicationOf(context)?.id)),
      show: ({ advice }) => advice.title,
    },
    { label: "Step", question: "Which step?", extra: true, optional: true },
  );

/** A kind of advice: "thank-you". `messages` allows only what ends in a message. */
export const adviceKind = (wording: Wording, { messages }: { messages: boolean }): Field<AdviceKind | undefined> => {
  const kinds = adviceKinds.filter((kind) => !messages || isMessageKind(kind));
  return field<AdviceKind>(
    {
      kind: "choice",
      fixedChoices: kinds.map((value) => ({ value, label: value.replaceAll("-", " ") })),
      read: (typed) => {
        const words = oneText(typed).toLowerCase().replaceAll(" ", "-");
        const value = kinds.find((kind) => kind === words);
        return value
          ? { value }
          : { problem: `Expected one of ${kinds.join(", ")}, found “${words}”.`, choices: kinds };
      },
      show: (value) => value.replaceAll("-", " "),
    },
    { ...wording, optional: true },
  );
};
