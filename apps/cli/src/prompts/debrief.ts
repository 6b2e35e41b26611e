import * as clack from "@clack/prompts";
import { promisedDay, unknownCountry, type Interview, type Topic } from "@afterword/core";
import type { DebriefAnswers } from "../commands/debrief.ts";
import { clean } from "../terminal.ts";
import { ask, Stopped } from "./ask.ts";
import { askPeople } from "./people.ts";

/** What makes the notes good, asked while it is fresh: under a minute, and every answer may be left out. Ctrl+C keeps those given. */
export async function askDebrief(interview: Interview, hasPromise: boolean): Promise<DebriefAnswers> {
  clack.intro("While it is fresh. Enter skips anything.");
  const answers: DebriefAnswers = { topics: [], people: [], questions: [], unclear: [] };
  try {
    await askAll(interview, hasPromise, answers);
    clack.outro("Noted.");
    return answers;
  } catch (error) {
    if (!(error instanceof Stopped) || Object.values(answers).flat().length === 0) throw error;
    clack.outro("Stopped; what you answered is kept.");
    return { ...answers, isPartial: true };
  }
}

/** Each answer is in `answers` as soon as it is given. */
async function askAll(interview: Interview, hasPromise: boolean, answers: DebriefAnswers): Promise<void> {
  for (const person of interview.people) {
    const [known] = person.topics;
    const about =
      known?.about ??
      (await ask(`One thing you talked about with ${clean(person.name)}?`, {
        optional: true,
        hint: "how you do on-call",
      }));
    if (about === undefined) continue;
    const said: { with: string; topic: Topic } = { with: person.name, topic: { about } };
    const keep = (more: Partial<Topic>): void => {
      Object.assign(said.topic, more);
      if (!answers.topics.includes(said)) answers.topics.push(said);
    };
    if (!known) keep({});
    const it = known ? clean(`"${about}" (${person.name})`) : "it";
    const quote =
      known?.quote === undefined
        ? await ask(`How did they put ${it}, word for word?`, {
            optional: true,
            hint: "One bad night, and in the morning we fix what caused it",
          })
        : undefined;
    if (quote !== undefined) keep({ quote });
    const tie =
      known?.tie === undefined
        ? await ask(`What of yours does ${it} connect to?`, {
            optional: true,
            hint: "ran on-call at Zeta for three years",
          })
        : undefined;
    if (tie !== undefined) keep({ tie });
  }
  await askPeople(interview.people.length === 0 ? "Whom did you meet?" : "Was anybody else there?", answers.people);
  if (!hasPromise) {
    const promise = await ask("When did they say you would hear?", {
      optional: true,
      hint: "Friday, in two weeks, 4 December",
      need: 'a date, or words such as "in two weeks"',
      check: (text) => promisedDay({ by: text, said: interview.start.slice(0, 10) }, unknownCountry) !== undefined,
    });
    if (promise) answers.promise = promise;
  }
  const question = await ask("A question you did not get to?", {
    optional: true,
    hint: "How is on-call shared across the teams?",
  });
  if (question) answers.questions.push(question);
  const unclear = await ask("Something you did not get across? Say it now.", {
    optional: true,
    hint: "I led that team, I did not only join it",
  });
  if (unclear) answers.unclear.push(unclear);
}
