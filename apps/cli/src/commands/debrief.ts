import { Command } from "commander";
import {
  addPerson,
  changeRound,
  logged,
  promise,
  roundIds,
  type Application,
  type Interview,
  type Topic,
} from "@afterword/core";
import { findApplication, open, UsageError, type BuildCommand } from "../host.ts";
import { askDebrief } from "../prompts/debrief.ts";
import { personOf } from "../read-interview.ts";
import { momentOf, promisedBy, record, roundOf } from "../record.ts";

/** What was asked and answered, ready to be written down. */
export interface DebriefAnswers {
  /** About people who are on record already. */
  topics: { with: string; topic: Topic }[];
  /** People as typed, `Thandi Nkosi <t@acme.example>: moving billing to Postgres`, on record or not. */
  people: string[];
  promise?: string;
  questions: string[];
  unclear: string[];
  concern?: string;
  note?: string;
  /** Stopped half-way: there is more to say. */
  isPartial?: true;
}

interface DebriefOptions {
  round?: string;
  with?: string[];
  promise?: string;
  question?: string[];
  unclear?: string[];
  concern?: string;
  note?: string;
}

export const build: BuildCommand = (io) =>
  new Command("debrief")
    .description("note what was said while it is fresh, in under a minute")
    .argument("<application>", "an id or part of a company's name")
    .option("--round <round>", "which round; the last where you leave it out")
    .option(
      "--with <people...>",
      'whom you met and what you talked about, such as "Thandi Nkosi: moving billing to Postgres"',
    )
    .option("--promise <when>", 'when they said you would hear, such as "Friday" or "in two weeks"')
    .option("--question <text...>", "questions left open")
    .option("--unclear <text...>", "what you did not get across, said now")
    .option("--concern <text>", "something that worries you and cannot wait")
    .option("--note <text>", "anything worth remembering")
    .action(async (name: string, { round: named, ...options }: DebriefOptions, command: Command) => {
      const session = await open(io, command);
      const stored = findApplication(session, name);
      const round = roundOf(stored, named);
      const { promise: known } = stored.application;
      const interview = stored.application.interviews[roundIds(stored.application.interviews).indexOf(round)]!;
      const said = interview.start.slice(0, 10);
      const given = Object.keys(options).length > 0;
      if (!given && !io.interactive)
        throw new UsageError(
          'say what was said, as in: afterword debrief acme --with "Thandi Nkosi: moving billing to Postgres"',
        );
      const answers = given
        ? fromOptions(options)
        : await askDebrief(interview, known !== undefined && known.said >= said);
      if (answers.promise !== undefined)
        await promisedBy(session, stored.application.country, { by: answers.promise, said }, "--promise: ");
      const at = momentOf(session, stored.application);
      const label = answers.isPartial ? `Debriefed in part; \`afterword debrief ${stored.id}\` goes on.` : "Debriefed.";
      await record(session, stored, label, (application) => debriefed(application, round, said, answers, at));
      if (!session.options.json) io.out(`\nThe note: afterword draft ${stored.id}\n`);
    });

const fromOptions = ({ with: people = [], question = [], unclear = [], ...rest }: DebriefOptions): DebriefAnswers => ({
  topics: [],
  people,
  questions: question,
  unclear,
  ...rest,
});

function debriefed(
  application: Application,
  round: string,
  said: string,
  answers: DebriefAnswers,
  at: string,
): Application {
  let changed = application;
  for (const { with: who, topic } of answers.topics)
    changed = changeRound(changed, round, (interview) => withTopic(interview, who, topic));
  for (const person of answers.people) changed = addPerson(changed, round, personOf(person));
  changed = changeRound(changed, round, (interview) => ({
    ...interview,
    questions: [...interview.questions, ...answers.questions.map((ask) => ({ ask }))],
    unclear: [...interview.unclear, ...answers.unclear],
    ...(answers.concern !== undefined && { concern: answers.concern }),
  }));
  if (answers.promise !== undefined) changed = promise(changed, { by: answers.promise, said }, at);
  if (answers.isPartial) return changed;
  return logged(changed, { at, kind: "debriefed", round, ...(answers.note !== undefined && { note: answers.note }) });
}

/** A topic that is noted already gains the words and the tie. */
function withTopic(interview: Interview, who: string, topic: Topic): Interview {
  const people = interview.people.map((person) => {
    if (person.name !== who) return person;
    const others = person.topics.filter(({ about }) => about !== topic.about);
    const known = person.topics.find(({ about }) => about === topic.about);
    return { ...person, topics: [{ ...known, ...topic }, ...others] };
  });
  return { ...interview, people };
}
