import * as actions from "@afterword/service";
import type { ActionCommand } from "../actions/command.ts";
import { fillGaps } from "../prompts/fill-gaps.ts";
import { readOver } from "../prompts/read-over.ts";
import { fieldsFromTranscript } from "../prompts/from-transcript.ts";
import type { Session } from "../session.ts";

/** Asks, while it is fresh, for what only the candidate can say to each person. */
async function askForThoughts(session: Session, { application }: actions.Outcome): Promise<void> {
  const load = async ({ service, snapshot, applications }: Session): Promise<readonly actions.WrittenNote[]> => {
    const stored = applications.find(({ id }) => id === application);
    if (!stored) return [];
    const notes = await actions.writtenMessage(service, snapshot, stored, { kind: "thank-you", to: "all" });
    return notes.filter(({ card: { state } }) => state === "open" || state === "overdue");
  };
  const filled = await fillGaps(session, load, { all: true });
  for (const index of filled.answered) await readOver(filled.session, filled.notes[index]!);
}

/** How to have back what was taken back. */
async function howToRedo({ store }: Session, { data }: actions.Outcome): Promise<string> {
  const { id, along, labels } = data as { id?: string; along: readonly unknown[]; labels: readonly string[] };
  if (along.length > 0) return "To restore it, import the export again.\n";
  const last = id === undefined ? undefined : (await store.history(id)).at(-1);
  return last && last.label === `undo ${labels.at(-1)}`
    ? `To restore it: afterword undo ${id} --from ${last.number}\n`
    : "";
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
    ask: askForThoughts,
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
    ask: askForThoughts,
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
        ask: askForThoughts,
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
