import {
  addRound,
  Application,
  Interview,
  promise,
  readEnd,
  readPerson,
  readWhen,
  type Instruction,
} from "@afterword/core";
import type { Stored } from "@afterword/store";
import type { Temporal } from "temporal-polyfill";
import * as vscode from "vscode";
import type { Afterword } from "../afterword.ts";
import { askChoice, askText, back } from "../ask/prompt.ts";
import { readLength, readPromise, readSomebody, readStart } from "../ask/read.ts";
import { askAll, type Step } from "../ask/wizard.ts";
import type { Glance } from "../glance.ts";
import { momentNow } from "../record.ts";
import { say } from "../say.ts";
import type { Run } from "./index.ts";

interface Answers {
  /** One there is already: this is another round of it. */
  stored?: Stored | undefined;
  company: string;
  role: string;
  start: string;
  length: string;
  people: string[];
  promise: string;
  instruction: Instruction["is"];
  question: string;
  fit: string;
}

/** Records an interview: a new application, or another round of one. Written only after the last answer. */
export const run: Run = async (afterword) => {
  const glance = await afterword.look();
  const answers = await askAll<Answers>(
    "Log Interview",
    {
      company: "",
      role: "",
      start: "",
      length: "",
      people: [],
      promise: "",
      instruction: "none",
      question: "",
      fit: "",
    },
    steps(glance),
  );
  const saved = await save(afterword, glance, answers);
  afterword.refresh();
  await follow(afterword, saved);
};

function steps(glance: Glance): Step<Answers>[] {
  return [
    async (answers, stage) => {
      const choices = glance.applications.map((stored) => ({
        label: stored.application.company,
        description: stored.application.role,
        answer: stored as Stored | string,
      }));
      const answer = await askChoice<Stored | string>(stage, {
        prompt:
          choices.length > 0
            ? "With which company? Type a new name, or pick one for another round"
            : "With which company?",
        choices,
        other: (typed) => ({
          label: typed,
          iconPath: new vscode.ThemeIcon("add"),
          description: "a new application",
          alwaysShow: true,
          answer: typed,
        }),
      });
      if (answer === back) return back;
      answers.stored = typeof answer === "string" ? undefined : answer;
      answers.company = typeof answer === "string" ? answer : answer.application.company;
    },
    async (answers, stage) =>
      answers.stored
        ? "skip"
        : ask(answers, "role", stage, { prompt: "For which role?", placeholder: "Platform Engineer" }),
    async (answers, stage) =>
      ask(answers, "start", stage, {
        prompt: "When did it begin?",
        placeholder: "yesterday 10:00",
        read: readStart(todayOf(answers, glance), "past"),
      }),
    async (answers, stage) => {
      const today = todayOf(answers, glance);
      const start = readWhen(answers.start, today, "past")!;
      if (!start.includes(" ")) return "skip";
      return ask(answers, "length", stage, {
        prompt: "How long was it?",
        placeholder: "1h, 45m or 11:30",
        optional: true,
        read: readLength(start, today.timeZoneId),
      });
    },
    askPeople,
    async (answers, stage) => {
      const said = readWhen(answers.start, todayOf(answers, glance), "past")!.slice(0, 10);
      return ask(answers, "promise", stage, {
        prompt: "When did they say you would hear?",
        placeholder: "Friday, in two weeks, 4 December",
        optional: true,
        read: readPromise(said, glance.settings.dialect),
      });
    },
    async (answers, stage) => {
      const is = await askChoice<Instruction["is"]>(stage, {
        prompt: "What did they say about contact?",
        value: answers.instruction,
        choices: [
          { label: "Nothing", answer: "none" },
          { label: '"We will contact you"', answer: "will-contact" },
          { label: '"Please do not contact us"', answer: "do-not-contact" },
        ],
      });
      if (is === back) return back;
      answers.instruction = is;
    },
    async (answers, stage) =>
      ask(answers, "question", stage, {
        prompt: "A question left open, worth asking?",
        placeholder: "How is on-call shared across the teams?",
        optional: true,
      }),
    async (answers, stage) =>
      answers.stored?.application.fit
        ? "skip"
        : ask(answers, "fit", stage, {
            prompt: "Why do you fit, in a sentence?",
            placeholder: "I ran the same migration at Zeta, for forty teams.",
            optional: true,
          }),
  ];
}

async function ask(
  answers: Answers,
  key: "role" | "start" | "length" | "promise" | "question" | "fit",
  stage: Parameters<typeof askText>[0],
  question: Parameters<typeof askText>[1],
) {
  const typed = await askText(stage, { ...question, value: answers[key] });
  if (typed === back) return back;
  answers[key] = typed;
}

/** One person after the other; an empty answer goes on, Back takes the last one away. */
async function askPeople(answers: Answers, stage: Parameters<typeof askText>[0]) {
  for (let last: string | undefined; ;) {
    const typed = await askText(stage, {
      prompt:
        answers.people.length === 0
          ? "Whom did you meet? Name, address, and what you talked about"
          : `${answers.people.map(nameOf).join(", ")}. Who else?`,
      placeholder: "Thandi Nkosi <t@acme.example>: moving billing to Postgres",
      optional: true,
      value: last,
      read: readSomebody,
    });
    if (typed === "") return;
    if (typed !== back) {
      answers.people.push(typed);
      last = undefined;
    } else {
      last = answers.people.pop();
      if (last === undefined) return back;
    }
  }
}

/** Today on the clock that the file will be read on: the application's own, where it names one. */
const todayOf = ({ stored }: Answers, { today }: Glance): Temporal.ZonedDateTime =>
  today.withTimeZone(stored?.application.zone ?? today.timeZoneId);

const nameOf = (typed: string): string => readPerson(typed)?.name ?? typed;

async function save(afterword: Afterword, glance: Glance, answers: Answers): Promise<Stored> {
  const start = readWhen(answers.start, todayOf(answers, glance), "past")!;
  const said = start.slice(0, 10);
  const interview = Interview.parse({
    start,
    ...(answers.length && { end: readEnd(start, answers.length) }),
    people: answers.people.flatMap((typed) => readPerson(typed) ?? []),
    questions: answers.question ? [answers.question] : [],
  });
  const complete = (application: Application): Application => {
    const another = {
      ...addRound(application, interview),
      ...(answers.instruction !== "none" && { instruction: { is: answers.instruction, said } }),
      ...(answers.fit && { fit: answers.fit }),
    };
    return answers.promise ? promise(another, { by: answers.promise, said }, momentNow(glance, application)) : another;
  };
  const store = await afterword.store();
  if (answers.stored)
    return store.update(answers.stored.id, complete, { label: `Added a round with ${answers.company}` });
  // The zone is written down, so that the file means the same on any machine.
  const { company, role } = answers;
  return store.put(
    complete(Application.parse({ company, role, zone: glance.today.timeZoneId, country: glance.settings.country })),
    { label: `Logged the interview with ${company}` },
  );
}

/** What follows: said at once, with the way there. */
async function follow(afterword: Afterword, { id, application }: Stored): Promise<void> {
  const { findPlan } = await import("../glance.ts");
  const { isActionable, isMessageKind, whenInWords } = await import("@afterword/core");
  const glance = await afterword.look();
  const primary = findPlan(glance, id)?.plan.primary;
  const next = primary ? ` ${primary.title}: ${whenInWords(primary, glance.today)}.` : "";
  const draftable = primary !== undefined && isMessageKind(primary.kind) && isActionable(primary);
  void say("info", `Recorded: ${application.company}.${next}`, ...(draftable ? ["Draft"] : []), "Show Plan").then(
    (answer) => {
      const target = { application: id, ...(answer === "Draft" && primary && { advice: primary.id }) };
      if (answer)
        void vscode.commands.executeCommand(answer === "Draft" ? "afterword.draft" : "afterword.showPlan", target);
    },
  );
}
