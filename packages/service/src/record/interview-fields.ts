import { Interview, promise as promiseChange, withPerson, type Application } from "@afterword/core";
import { line, passage } from "@afterword/core/schema";
import type { ActionContext } from "../action/action.ts";
import { ServiceError } from "../error.ts";
import type { FieldContext, Values } from "../field/field.ts";
import { choice, end, isToCome, lines, moment, people, promise, saidOn, showMoment, text } from "../field/index.ts";
import { instructionLabels } from "../field/labels.ts";
import { zoneOf } from "../field/when.ts";
import { given } from "./given.ts";

/** Whether the interview that the fields describe is still to come. */
const isAhead = (context: FieldContext): boolean => {
  const { start } = context.values;
  return typeof start === "string" && isToCome(start, zoneOf(context), context);
};

/** What is asked about one interview, whichever action adds it. */
export const interviewFields = {
  start: moment("nearest", { label: "Start", question: "When does or did it begin?" }),
  end: end({
    label: "End",
    question: "When did it end, or how long was it?",
    instead: (context) => (isAhead(context) ? { question: "How long is it to be, or when does it end?" } : undefined),
  }),
  people: people({
    label: "People",
    question: "Whom did you meet?",
    instead: (context) =>
      isAhead(context)
        ? { question: "Whom will you meet?", help: "Each with an address where you have it." }
        : undefined,
    help: "Each with an address where you have it. A few words after a colon remind you of what you talked about.",
  }),
  questions: lines(line, {
    label: "Open questions",
    question: "Is there an open question worth asking?",
    placeholder: "How is on-call shared across the teams?",
    known: isAhead,
  }),
  unclear: lines(passage, {
    label: "Not clear",
    question: "Is there something you did not make clear? Write it as you would say it now.",
    placeholder: "I led that team, I did not only join it",
    extra: true,
  }),
  concern: text(passage, {
    label: "Concern",
    question: "Is there a problem that you must raise with them before they decide?",
    optional: true,
    extra: true,
  }),
  promise: promise({
    label: "Answer expected",
    question: "When did they say you would hear?",
    optional: true,
    known: isAhead,
  }),
  instruction: choice(instructionLabels, {
    label: "Contact",
    question: "What did they say about contact?",
    optional: true,
    known: isAhead,
  }),
};

type Answers = Values<typeof interviewFields>;

/** The interview that the fields describe. */
export const interviewFrom = (
  { start, end, people = [], questions = [], unclear = [], concern }: Answers,
  more: Pick<Partial<Interview>, "zone" | "kind" | "place" | "link">,
): Interview =>
  Interview.parse({
    start,
    people: people.reduce(withPerson, []),
    questions: questions.map((ask) => ({ ask })),
    unclear: [...unclear],
    ...given({ end, concern, ...more }),
  });

/**
 * Requires that a date was promised in an interview that has begun.
 * @throws ServiceError `invalid` where the interview is still to come.
 */
export function requirePromisable({ start, promise }: Answers, zone: string, context: FieldContext): void {
  if (promise !== undefined && isToCome(start, zone, context))
    throw new ServiceError(
      "invalid",
      `The interview (${showMoment(start, zone, context)}) has not begun, so nobody can have promised you an answer in it.`,
      {
        field: "promise",
      },
    );
}

/** The application with what they said of the wait and of contact. Nothing said leaves it as it was. */
export function withTheirWords(
  application: Application,
  { promise, instruction }: Answers,
  context: ActionContext,
): Application {
  const said = saidOn(context);
  const instructed =
    instruction === undefined || instruction === "none"
      ? application
      : { ...application, instruction: { is: instruction, said } };
  return promise === undefined
    ? instructed
    : promiseChange(instructed, { by: promise, said }, context.moment(application));
}
