import { listed, roundIds } from "@afterword/core";
import * as actions from "@afterword/service";
import type { ActionCommand } from "../actions/command.ts";
import { fillGaps } from "../prompts/fill-gaps.ts";
import { readOver } from "../prompts/read-over.ts";
import { fieldsFromTranscript } from "../prompts/from-transcript.ts";
import { named } from "../named.ts";
import type { Session } from "../session.ts";
import { clean, wrap } from "../terminal.ts";
import { shownSettings } from "./settings.ts";

/** Asks, while it is fresh, for what only the candidate can say to each person. Whether anything was answered. */
async function askForThoughts(session: Session, application: string | undefined): Promise<boolean> {
  const filled = await fillGaps(session, (now) => notesToWrite(now, application), { all: true });
  for (const index of filled.answered) await readOver(filled.session, filled.notes[index]!);
  return filled.answered.size > 0;
}

async function notesToWrite(
  { service, snapshot, applications }: Session,
  application: string | undefined,
): Promise<readonly actions.WrittenNote[]> {
  const stored = applications.find(({ id }) => id === application);
  if (!stored) return [];
  const notes = await actions.writtenMessage(service, snapshot, stored, { kind: "thank-you", to: "all" });
  return notes.filter(({ card: { state } }) => state === "open" || state === "overdue");
}

/** Goes on from a recorded interview to its debrief, where it has taken place. */
async function debriefAtOnce(session: Session, { application }: actions.Outcome): Promise<void> {
  const stored = session.applications.find(({ id }) => id === application);
  const last = stored?.application.interviews.at(-1);
  if (!stored || !last) return;
  if (actions.isToCome(last.start, actions.zoneOfInterview(last, stored, session.snapshot), session)) return;
  const readers = (await notesToWrite(session, application)).flatMap(({ draft }) => draft.to.map(({ name }) => name));
  if (readers.length === 0) return;
  const later = `afterword debrief ${named(stored, session)}`;
  tell(
    session,
    `Now the debrief, while it is fresh: a few questions about ${listed(readers)}. Enter skips a question. To do it later, stop with Ctrl+C; then: ${later}`,
  );
  if (!(await askForThoughts(session, application))) return;
  const done = await session.service.run(actions.debrief as unknown as actions.Action, { application: stored.id });
  tell(session, done.said);
}

/** Asks what a debrief is made of, and says where it goes on with one that was begun before. */
async function goOnWithDebrief(session: Session, { application }: actions.Outcome, before: Session): Promise<void> {
  const stored = before.applications.find(({ id }) => id === application);
  const round = stored && roundIds(stored.application.interviews).at(-1);
  if (stored?.application.log.some((entry) => entry.kind === "debriefed" && entry.round === round))
    tell(session, "This goes on with your debrief of before: what you have answered is kept, and the rest is asked.");
  if (!(await askForThoughts(session, application)))
    tell(
      session,
      `To go over the answers you have given: afterword draft ${stored ? named(stored, before) : application} --again`,
    );
}

const tell = ({ io, style }: Session, text: string): void => io.out(`\n${style.dim(wrap(clean(text), io.columns))}\n`);

/** How to have back what was taken back. */
async function howToRedo(session: Session, { data }: actions.Outcome): Promise<string> {
  const { id, along, label } = data as { id?: string; along: readonly unknown[]; label: string };
  if (along.length > 0) return "To restore it, import the export again.\n";
  const last = id === undefined ? undefined : (await session.store.history(id)).at(-1);
  if (last?.label !== label) return "";
  const after = await session.refresh();
  const stored = after.applications.find((one) => one.id === id);
  return `To restore it: afterword undo ${stored ? named(stored, after) : id} --from ${last.number}\n`;
}

/** What is set now, and how to see and change it. */
async function whatIsKept(session: Session): Promise<string> {
  const { given } = shownSettings(await session.refresh());
  const kept = given.flatMap(({ value, isUsual }) => (isUsual ? [clean(value)] : [])).join("; ");
  return `${wrap(`Kept: ${kept}. To see it again, and how to change it: afterword settings`, session.io.columns)}\n`;
}

/** Whether something of whom was forgotten may be left. */
function notAllForgotten({ data }: actions.Outcome): string | undefined {
  const { left, unread, unpublished } = data as actions.ForgetData;
  const files = left.length + unread.length;
  if (files === 0) return unpublished === undefined ? undefined : "the published calendar may still say it";
  return files === 1 ? "one file may still say it" : `${files} files may still say it`;
}

/** The commands that are made from the actions of the service: one line each. */
export const actionCommands: Readonly<Record<string, ActionCommand>> = {
  add: {
    action: actions.addInterview,
    ask: debriefAtOnce,
    later: ["questions", "fit"],
    words: ["company", "role"],
    names: { people: "with", questions: "question" },
    switches: {
      "no-interview": {
        about: "There was no interview, as for an offer that came without one.",
        action: actions.addApplication,
        fixed: {},
      },
    },
    asks: true,
    asksWithout: "people",
    example: 'add Acme "Platform Engineer" --start "yesterday 10:00" --with "Thandi Nkosi <t@acme.example>"',
  },
  debrief: {
    action: actions.debrief,
    ask: goOnWithDebrief,
    tellsAfter: true,
    later: ["say", "more", "thanks", "close", "questions", "unclear"],
    words: ["application"],
    names: { people: "with", questions: "question" },
    asks: true,
    from: {
      about: "propose a debrief from a transcript or notes (Zoom, Otter, Granola, plain text), or - for standard input",
      read: fieldsFromTranscript,
    },
    example: 'debrief acme --with "Thandi Nkosi: moving billing to Postgres" --promise "in two weeks"',
  },
  reschedule: {
    action: actions.rescheduleInterview,
    words: ["application", "round"],
    example: 'reschedule acme --start "Thursday 14:00"',
  },
  cancel: {
    action: actions.cancelInterview,
    words: ["application", "round"],
    switches: {
      "no-show": {
        about: "They did not come.",
        action: actions.noShow,
        fixed: { what: "no-show", by: "them" },
      },
    },
  },
  "no-show": { action: actions.noShow, words: ["application", "round"] },
  promise: { action: actions.recordPromise, words: ["application", "by"], example: 'promise acme "end of next week"' },
  instruction: { action: actions.recordInstruction, words: ["application", "instruction"] },
  offer: { action: actions.recordOffer, words: ["application"], asks: true, example: "offer acme --until Friday" },
  reject: {
    action: actions.recordOutcome,
    words: ["application"],
    fixed: { outcome: "rejected" },
    description: "Record that they turned you down.",
  },
  sign: {
    action: actions.recordOutcome,
    words: ["application"],
    fixed: { outcome: "signed" },
    description: "Record that you signed.",
  },
  withdraw: {
    action: actions.recordOutcome,
    words: ["application"],
    fixed: { outcome: "withdrawn" },
    description: "Record that you withdrew.",
  },
  skip: {
    action: actions.skipAdvice,
    words: ["application", "what"],
    switches: {
      override: {
        about: "Instead of skipping it, send it although it is held back.",
        action: actions.passHold,
        fixed: {},
      },
    },
    example: 'skip acme thank-you --reason "met in person"',
  },
  request: {
    action: actions.recordRequest,
    words: ["application", "what"],
    example: "request acme references --due Friday",
  },
  task: { action: actions.recordTask, words: ["application", "what"], example: 'task acme "a small API" --due Friday' },
  owe: {
    action: actions.recordOwnPromise,
    words: ["application", "what"],
    example: 'owe acme "the article on billing" --due Wednesday',
  },
  "on-hold": { action: actions.recordPause, words: ["application"], example: "on-hold acme --until 2027-01-15" },
  absence: {
    action: actions.recordAbsence,
    words: ["application", "who"],
    example: 'absence acme "Thandi Nkosi" --until Monday',
  },
  invited: { action: actions.recordInvited, words: ["application"] },
  references: { action: actions.recordReferencesCalled, words: ["application"] },
  mistake: { action: actions.recordMistake, words: ["application"] },
  application: { action: actions.editApplication, words: ["application"] },
  fit: {
    action: actions.setFit,
    words: ["application", "fit"],
    asks: true,
    example: 'fit acme "I led the same move at Zeta."',
  },
  setup: {
    action: actions.setUp,
    names: { profile: "use-profile" },
    asks: true,
    hint: whatIsKept,
    example: 'setup --name "Robin Adams" --zone Johannesburg --country "South Africa"',
  },
  override: {
    action: actions.passHold,
    words: ["application", "what"],
    example: 'override acme status-check --reason "they asked me to"',
  },
  undo: { action: actions.undo, words: ["application"], hint: howToRedo },
  forget: { action: actions.forget, words: ["application"], unfinished: notAllForgotten },
};

/** Commands with a second word: `afterword round add`. */
export const actionGroups: Readonly<
  Record<string, { about: string; commands: Readonly<Record<string, ActionCommand>> }>
> = {
  round: {
    about: "another interview with the same company",
    commands: {
      add: {
        action: actions.addRound,
        words: ["application"],
        ask: debriefAtOnce,
        later: ["questions"],
        names: { people: "with", questions: "question" },
        asks: true,
        example: 'round add acme --start "yesterday 14:00" --with "Sipho Dube" --promise Friday',
      },
    },
  },
  person: {
    about: "the people you met or deal with",
    commands: {
      add: {
        action: actions.addPerson,
        words: ["application", "person"],
        switches: { recruiter: { about: "The recruiter, met or not.", fixed: { part: "recruiter" } } },
        example: 'person add acme "Thandi Nkosi <t@acme.example>"',
      },
      topic: { action: actions.addTopic, words: ["application", "about"] },
      edit: { action: actions.editPerson, words: ["application", "person"], known: ["name"] },
      remove: { action: actions.removePerson, words: ["application", "person"] },
    },
  },
  topic: {
    about: "what you talked about",
    commands: {
      add: { action: actions.addTopic, words: ["application", "about"] },
      edit: { action: actions.editTopic, words: ["application", "topic"] },
      remove: { action: actions.removeTopic, words: ["application", "topic"] },
    },
  },
  question: {
    about: "what you left open",
    commands: {
      close: {
        action: actions.closeQuestion,
        words: ["application", "question"],
        example: 'question close acme "on-call" --by site',
      },
    },
  },
};

/** What `afterword log APPLICATION WHAT` records, and the action behind each word. */
export const logged: Readonly<Record<string, ActionCommand>> = {
  sent: { action: actions.markSent },
  reply: { action: actions.recordReply },
  offer: { action: actions.recordOffer },
  rejected: { action: actions.recordOutcome, fixed: { outcome: "rejected" } },
  "offer-withdrawn": { action: actions.recordOutcome, fixed: { outcome: "offer-withdrawn" } },
  accepted: { action: actions.recordOutcome, fixed: { outcome: "accepted" } },
  declined: { action: actions.recordOutcome, fixed: { outcome: "declined" } },
  signed: { action: actions.recordOutcome, fixed: { outcome: "signed" } },
  withdrawn: { action: actions.recordOutcome, fixed: { outcome: "withdrawn" } },
  "moved-on": { action: actions.recordOutcome, fixed: { outcome: "moved-on" } },
  reopened: { action: actions.recordOutcome, fixed: { outcome: "reopened" } },
  debriefed: { action: actions.debrief },
};
