import { addTopic, changeRound, logged, type Application, type Interview } from "@afterword/core";
import { askChoice, askText, back, type Stage } from "../ask/prompt.ts";
import { momentInWords } from "../ask/read.ts";
import { askAfter, askAll, type Step } from "../ask/wizard.ts";
import { findCard } from "../glance.ts";
import { momentNow, record } from "../record.ts";
import { chooseApplication, Nothing, targetOf } from "../target.ts";
import type { Run } from "./index.ts";

interface Answers {
  round: string;
  /** What each person of a round talked about, by the round: another round may be chosen after all. */
  topics: Record<string, string[]>;
  question: string;
  unclear: string;
  concern: string;
}

const wanted = { title: "Debrief", prompt: "After which interview?" };

/** What is worth keeping right after an interview: what was talked about with whom, and what was left open or unclear. */
export const run: Run = (afterword, argument) =>
  askAfter(
    () => chooseApplication(afterword, argument, wanted),
    async ({ glance, asked, stored }) => {
      const { application } = stored;
      const rounds = application.interviews;
      if (rounds.length === 0) throw new Nothing(`${application.company} has no interview yet.`);
      const named = targetOf(argument)?.advice;
      const meant =
        named === undefined ? undefined : findCard(glance, { application: stored.id, advice: named })?.advice.round;
      const title = `Debrief: ${application.company}`;
      const answers: Answers = {
        round: meant ?? rounds.at(-1)!.id!,
        topics: {},
        question: "",
        unclear: "",
        concern: "",
      };
      const chooseRound: Step<Answers> = async (found, stage) => {
        if (meant !== undefined || rounds.length === 1) return "skip";
        const choices = rounds.map(({ id, start, zone, people }) => ({
          label: momentInWords(start, zone ?? application.zone ?? glance.today.timeZoneId),
          description: people.map(({ name }) => name).join(", "),
          answer: id!,
        }));
        const round = await askChoice(stage, {
          prompt: "Which round?",
          choices: choices.toReversed(),
          value: found.round,
        });
        if (round === back) return back;
        found.round = round;
      };
      // Of a panel, everyone is asked about; who takes part is only known once the round is.
      const most = Math.max(...rounds.map(({ people }) => people.length));
      const topics = Array.from({ length: most }, (_, index): Step<Answers> => async (found, stage) => {
        const person = rounds.find(({ id }) => id === found.round)!.people[index];
        if (!person) return "skip";
        const ofRound = (found.topics[found.round] ??= []);
        const typed = await askText(stage, {
          prompt: `What did ${person.name} talk about, or ask?`,
          placeholder: "moving billing to Postgres",
          optional: true,
          value: ofRound[index],
        });
        if (typed === back) return back;
        ofRound[index] = typed;
      });
      await askAll<Answers>(
        title,
        answers,
        [
          chooseRound,
          ...topics,
          (found, stage) =>
            ask(
              found,
              "question",
              stage,
              "A question left open, worth asking?",
              "How is on-call shared across the teams?",
            ),
          (found, stage) =>
            ask(found, "unclear", stage, "Anything you did not get across?", "how large the migration at Zeta was"),
          (found, stage) => ask(found, "concern", stage, "Something that worries you and cannot wait?", ""),
        ],
        asked,
      );
      const at = momentNow(glance, application);
      await record(afterword, stored, `Debriefed: ${application.company}.`, (changed) =>
        logged(withAnswers(changed, answers, rounds), { at, kind: "debriefed", round: answers.round }),
      );
    },
  );

async function ask(
  answers: Answers,
  key: "question" | "unclear" | "concern",
  stage: Stage,
  prompt: string,
  placeholder: string,
): Promise<typeof back | void> {
  const typed = await askText(stage, { prompt, placeholder, optional: true, value: answers[key] });
  if (typed === back) return back;
  answers[key] = typed;
}

function withAnswers(
  application: Application,
  { round, topics, question, unclear, concern }: Answers,
  rounds: readonly Interview[],
): Application {
  const { people } = rounds.find(({ id }) => id === round)!;
  const spoken = people.reduce((changed, { name }, index) => {
    const about = topics[round]?.[index];
    return about ? addTopic(changed, round, { about }, name) : changed;
  }, application);
  return changeRound(spoken, round, (interview) => ({
    ...interview,
    questions: question === "" ? interview.questions : [...interview.questions, { ask: question }],
    unclear: unclear === "" ? interview.unclear : [...interview.unclear, unclear],
    ...(concern !== "" && { concern }),
  }));
}
