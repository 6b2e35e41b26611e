import { Command, Option } from "commander";
import { Application, addContact, addRound, longDate, sameName, type Interview } from "@afterword/core";
import { countryNotice, countryOf } from "../country.ts";
import { open, printJson, UsageError, type BuildCommand, type Session } from "../host.ts";
import { askInterview, type AddAnswers } from "../prompts/add.ts";
import { readInterview } from "../read-interview.ts";
import { planAfter, promisedBy } from "../record.ts";
import { cards, heading } from "../render/card.ts";
import { clean } from "../terminal.ts";
import { typed } from "../typed.ts";

interface AddOptions extends AddAnswers {
  zone?: string;
  country?: string;
}

export const build: BuildCommand = (io) =>
  new Command("add")
    .description("record an interview; asks for what you leave out")
    .argument("[company]", "who you spoke to")
    .argument("[role]", "the role")
    .option("--start <moment>", 'when it began, such as "yesterday 10:00"')
    .option("--end <moment>", "when it ended: a time, or a length such as 45m")
    .option("--zone <zone>", "the employer's time zone, where it is not yours")
    .option("--country <country>", "the employer's country, such as ZA or DE-BY, where it is not yours")
    .option("--with <people...>", 'whom you met, such as "Thandi Nkosi <t@acme.example>: moving billing to Postgres"')
    .option("--recruiter <person>", 'the recruiter, such as "Sam Lee <sam@acme.example>"')
    .option("--promise <when>", 'when they said you would hear, such as "Friday" or "in two weeks"')
    .addOption(
      new Option("--instruction <what>", "what they said about contact").choices([
        "none",
        "will-contact",
        "do-not-contact",
      ]),
    )
    .option("--question <text...>", "questions left open")
    .option("--unclear <text...>", "what you did not get across")
    .option("--concern <text>", "something that worries you and cannot wait")
    .option("--fit <text>", "why you fit, in a sentence")
    .action(async (company: string | undefined, role: string | undefined, options: AddOptions, command: Command) => {
      const session = await open(io, command);
      const known = { ...options, ...(company && { company: company.trim() }), ...(role && { role: role.trim() }) };
      const answers = isComplete(known) ? known : await askInterview(session, known);
      await save(session, answers, options);
    });

const isComplete = ({ company, role, start }: AddAnswers): boolean =>
  company !== undefined && role !== undefined && start !== undefined;

async function save(session: Session, answers: AddAnswers, place: Pick<AddOptions, "zone" | "country">): Promise<void> {
  const { io } = session;
  const interview = readInterview(session, { ...answers, start: answers.start!, zone: place.zone }, "past");
  const facts = await readFacts(session, answers, interview, place);
  const existing = session.applications.find(({ application }) => isSame(application, facts));
  const taken = existing?.application.interviews.find(
    ({ start, status }) => start === interview.start && status !== "cancelled",
  );
  if (taken)
    throw new UsageError(
      `that interview is on record already, as ${taken.id} of ${existing!.id}; \`afterword person add\` and \`afterword debrief\` add to it`,
    );
  const saved = existing
    ? await session.store.update(existing.id, (application) => addRound(withFacts(application, facts), interview), {
        label: "Added a round",
      })
    : await session.store.put(addRound(facts, interview));
  const plan = await planAfter(session, saved);
  if (session.options.json) return printJson(io, { id: saved.id, file: saved.file });
  const round = saved.application.interviews.length;
  const answered = facts.promise && (await promisedBy(session, saved.application.country, facts.promise));
  io.out(
    `Recorded${round > 1 ? ` as round ${round}` : ""}: ${interview.start}${interview.end ? ` to ${interview.end.slice(-5)}` : ""}, in ${clean(saved.file)}\n`,
  );
  if (answered) io.out(`They answer by ${longDate(answered, session.settings.dialect)}.\n`);
  if (session.ownZone === undefined && place.zone === undefined)
    io.out(
      `The hours are taken to be those of ${clean(session.zone)}, as on this machine; \`afterword setup --zone\` says otherwise.\n`,
    );
  if (answers.isPartial) io.out(`\`afterword debrief ${saved.id}\` goes on where you stopped.\n`);
  io.out(`\n${heading(plan, session)}\n`);
  const first = plan.advice.filter(
    ({ state, kind }) => (state === "open" || state === "overdue") && kind === "thank-you",
  );
  io.out(cards(first.length > 0 ? first : plan.primary ? [plan.primary] : [], session));
  io.out(countryNotice(plan));
  if (first.length > 0) io.out(`\nThe note: afterword draft ${saved.id}\n`);
}

const isSame = (a: Application, b: Application): boolean => sameName(a.company, b.company) && sameName(a.role, b.role);

/** What was said about the application as a whole, checked before anything is written. */
async function readFacts(
  session: Session,
  answers: AddAnswers,
  interview: Interview,
  { zone, country }: Pick<AddOptions, "zone" | "country">,
): Promise<Application> {
  const application = typed(Application, {
    company: answers.company,
    role: answers.role,
    // The zone is written down, so that the file means the same on any machine.
    zone: zone ?? session.zone,
    country: countryOf(session, zone ?? session.zone, country),
    fit: answers.fit,
    contacts: answers.recruiter === undefined ? [] : [answers.recruiter],
    instruction: answers.instruction,
  });
  if (answers.promise === undefined) return application;
  // What they promised was said in the interview.
  const promise = { by: answers.promise, said: interview.start.slice(0, 10) };
  await promisedBy(session, application.country, promise, "--promise: ");
  return { ...application, promise };
}

/** What is said now goes over what was known before; nothing said leaves it as it was. */
const withFacts = (application: Application, { fit, contacts, instruction, promise }: Application): Application => ({
  ...contacts.reduce(addContact, application),
  ...(fit !== undefined && { fit }),
  ...(promise !== undefined && { promise }),
  ...(instruction.is !== "none" && { instruction }),
});
