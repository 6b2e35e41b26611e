import * as clack from "@clack/prompts";
import { promisedDay, readEnd, readWhen, Settings, unknownCountry } from "@afterword/core";
import { UsageError, type Session } from "../host.ts";
import { ask, choose, Stopped } from "./ask.ts";
import { askPeople } from "./people.ts";
import { askZone } from "./zone.ts";

/** What `add` needs to know, as typed. */
export interface AddAnswers {
  company?: string;
  role?: string;
  start?: string;
  end?: string;
  with?: string[];
  recruiter?: string;
  promise?: string;
  instruction?: string;
  question?: string[];
  unclear?: string[];
  concern?: string;
  fit?: string;
  /** Stopped half-way: there is more to say. */
  isPartial?: true;
}

/**
 * Asks for what is not known yet: under a minute, every answer checked at once, everything but the first three optional. Ctrl+C
 * after those keeps what was answered.
 */
export async function askInterview(session: Session, known: AddAnswers): Promise<AddAnswers> {
  if (!session.io.interactive) {
    throw new UsageError(
      'say at least the company, the role and --start, as in: afterword add Acme "Platform Engineer" --start "yesterday 10:00"',
    );
  }
  clack.intro("A new interview");
  if (!session.hasSettings) await introduce(session);
  const answers: AddAnswers = { ...known };
  try {
    await askAll(session, answers);
    clack.outro("Thank you.");
  } catch (error) {
    if (!(error instanceof Stopped) || answers.start === undefined) throw error;
    clack.outro("Stopped; what you answered is kept.");
    answers.isPartial = true;
  }
  return Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined)) as AddAnswers;
}

/** Who begins with an interview has not said yet who they are; their zone decides what "yesterday 10:00" means. */
async function introduce(session: Session): Promise<void> {
  const name = await ask("First, your own name, as you sign?", { optional: true, hint: "Robin Adams" });
  const zone = await askZone(session.zone);
  await session.store.updateSettings((settings) =>
    Settings.parse({ ...settings, ...(name !== undefined && { name }), zone }),
  );
  await session.refresh();
}

/** Each answer is in `answers` as soon as it is given. */
async function askAll(session: Session, answers: AddAnswers): Promise<void> {
  answers.company ??= await ask("Which company?", { need: "a name" });
  answers.role ??= await ask("For which role?", { need: "a role" });
  answers.start ??= await ask("When did it begin?", {
    hint: "yesterday 10:00",
    need: 'a moment such as "yesterday 10:00", "today 14:30" or "2026-11-23 10:00"',
    check: (text) => readWhen(text, session.today, "past") !== undefined,
  });
  const start = readWhen(answers.start, session.today, "past")!;
  if (start.includes(" ")) {
    answers.end ??= await ask("How long was it?", {
      optional: true,
      hint: "1h",
      need: 'a length such as "45m", or a time such as "11:00"',
      check: (text) => readEnd(start, text) !== undefined,
    });
  }
  if (answers.with === undefined) await askPeople("Whom did you meet?", (answers.with = []));
  answers.promise ??= await ask("When did they say you would hear?", {
    optional: true,
    hint: "Friday, in two weeks, 4 December",
    need: 'a date, or words such as "in two weeks"',
    check: (text) => promisedDay({ by: text, said: start.slice(0, 10) }, unknownCountry) !== undefined,
  });
  answers.instruction ??= await choose("What did they say about contact?", {
    none: "nothing",
    "will-contact": '"we will contact you"',
    "do-not-contact": '"please do not contact us"',
  });
  const question =
    answers.question ??
    (await ask("A question left open, worth asking?", {
      optional: true,
      hint: "How is on-call shared across the teams?",
    }));
  if (typeof question === "string") answers.question = [question];
  const unclear =
    answers.unclear ??
    (await ask("Something you did not get across? Say it now.", {
      optional: true,
      hint: "I led that team, I did not only join it",
    }));
  if (typeof unclear === "string") answers.unclear = [unclear];
  answers.fit ??= await ask("Why do you fit, in a sentence?", {
    optional: true,
    hint: "I ran the same migration at Zeta, for forty teams.",
  });
}
