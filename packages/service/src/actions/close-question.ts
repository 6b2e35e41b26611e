import { changeRound, foldName, type Interview, type Question } from "@afterword/core";
import { line } from "@afterword/core/schema";
import { defineAction } from "../action/action.ts";
import { ServiceError } from "../error.ts";
import type { FieldContext } from "../field/field.ts";
import { application, choice, round, text } from "../field/index.ts";
import { roundOf } from "../field/when.ts";

const fields = {
  application: application(),
  round: round({}, { begun: true }),
  question: {
    ...text(line, {
      label: "Question",
      question: "Which open question?",
      placeholder: "on-call",
      initial: (context) => onlyOne(openQuestions(roundOf(context)))?.ask,
    }),
    choices: (context: FieldContext) => openQuestions(roundOf(context)).map(({ ask }) => ({ value: ask, label: ask })),
  },
  by: choice({ site: "their own site", told: "they told me" }, { label: "Answered by", question: "Who answered it?" }),
};

export const closeQuestion = defineAction({
  name: "close-question",
  title: "Close Question",
  summary: "Record that an open question is answered, by their own site or by them, so that no note asks it.",
  fields,
  check: ({ round, question }) => void findQuestion(round.interview, question),
  run({ application, round, question, by }, { record }) {
    const { ask } = findQuestion(round.interview, question);
    return record(application, `Closed: ${ask}`, (current) =>
      changeRound(current, round.id, (interview) => ({
        ...interview,
        questions: interview.questions.flatMap((one) => {
          if (one.ask !== ask) return [one];
          return by === "site" ? [{ ...one, public: true }] : [];
        }),
      })),
    );
  },
});

const openQuestions = (interview: Interview | undefined): readonly Question[] =>
  interview?.questions.filter((one) => one.public !== true) ?? [];

const onlyOne = <T>(some: readonly T[]): T | undefined => (some.length === 1 ? some[0] : undefined);

/**
 * The open question that is meant, by a part of it.
 * @throws ServiceError where there is none, or more than one.
 */
function findQuestion(interview: Interview, words: string): Question {
  const open = openQuestions(interview);
  const exact = open.find(({ ask }) => foldName(ask) === foldName(words));
  const found = exact ? [exact] : open.filter(({ ask }) => foldName(ask).includes(foldName(words)));
  const [question] = found;
  if (question && found.length === 1) return question;
  const choices = (question ? found : open).map(({ ask }) => ask);
  throw question
    ? new ServiceError("ambiguous", `“${words}” is in several questions: ${choices.join(" ")}`, {
        field: "question",
        choices,
      })
    : new ServiceError(
        "not-found",
        `There is no open question “${words}” in this interview${choices.length === 0 ? "." : `; there ${choices.length === 1 ? "is" : "are"}: ${choices.join(" ")}`}`,
        { field: "question", choices },
      );
}
