import { Interview, withPerson } from "@afterword/core";
import { line, passage } from "@afterword/core/schema";
import type { Values } from "../field/field.ts";
import { end, lines, moment, people, text } from "../field/index.ts";
import { given } from "./given.ts";

/** What is asked about one interview, whichever action adds it. */
export const interviewFields = {
  start: moment("nearest", { label: "Start", question: "When does or did it begin?" }),
  end: end({ label: "End", question: "When did it end, or how long was it?" }),
  people: people({
    label: "People",
    question: "Whom did you meet?",
    help: "One person on each line, with an address where you have it. A few words after a colon remind you of what you talked about.",
  }),
  questions: lines(line, {
    label: "Open questions",
    question: "A question left open, worth asking?",
    placeholder: "How is on-call shared across the teams?",
  }),
  unclear: lines(passage, {
    label: "Not clear",
    question: "Something you did not get across? Say it now.",
    placeholder: "I led that team, I did not only join it",
    extra: true,
  }),
  concern: text(passage, {
    label: "Concern",
    question: "Something that worries you and cannot wait?",
    optional: true,
    extra: true,
  }),
};

/** The interview that the fields describe. */
export const interviewFrom = (
  { start, end, people = [], questions = [], unclear = [], concern }: Values<typeof interviewFields>,
  more: Pick<Partial<Interview>, "zone" | "kind" | "place" | "link">,
): Interview =>
  Interview.parse({
    start,
    people: people.reduce(withPerson, []),
    questions: questions.map((ask) => ({ ask })),
    unclear: [...unclear],
    ...given({ end, concern, ...more }),
  });
