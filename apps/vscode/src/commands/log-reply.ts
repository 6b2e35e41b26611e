import { logged, longDate, promise, readDate, type LogEntry } from "@afterword/core";
import { Temporal } from "temporal-polyfill";
import { askChoice, askText, back } from "../ask/prompt.ts";
import { readPromise } from "../ask/read.ts";
import { askAfter, askAll } from "../ask/wizard.ts";
import { momentNow, record } from "../record.ts";
import { chooseApplication } from "../target.ts";
import type { Run } from "./index.ts";

const outcomes = {
  reply: ["They wrote back, undecided", "wrote back"],
  offer: ["They made an offer", "made an offer"],
  rejected: ["They turned me down", "turned you down"],
  signed: ["I signed", "you signed. Congratulations!"],
  withdrawn: ["I withdrew", "you withdrew"],
  "moved-on": ["I am moving on", "you moved on"],
  reopened: ["It is open again", "is open again"],
} as const;
type Outcome = keyof typeof outcomes;

interface Answers {
  what?: Outcome;
  by?: string | undefined;
  until?: string | undefined;
  note?: string;
}

const wanted = { title: "Log Reply", prompt: "Whose reply?" };

/** Logs what they said, or what was decided. */
export const run: Run = (afterword, argument) =>
  askAfter(
    () => chooseApplication(afterword, argument, wanted),
    async ({ glance, asked, stored }) => {
      const { application } = stored;
      const today = glance.today.toPlainDate();
      const answers = await askAll<Answers>(
        `Log Reply: ${application.company}`,
        {},
        [
          async (found, stage) => {
            const choices = Object.entries(outcomes).map(([answer, [label]]) => ({ label, answer: answer as Outcome }));
            const what = await askChoice(stage, { prompt: "What happened?", choices, value: found.what });
            if (what === back) return back;
            // What follows from another answer is no answer to this one.
            if (what !== found.what) [found.by, found.until] = [undefined, undefined];
            found.what = what;
          },
          async (found, stage) => {
            if (found.what !== "reply") return "skip";
            const by = await askText(stage, {
              prompt: "Did they name a new date?",
              placeholder: "Friday, in two weeks",
              optional: true,
              value: found.by,
              read: readPromise(today.toString(), glance.settings.dialect),
            });
            if (by === back) return back;
            found.by = by;
          },
          async (found, stage) => {
            if (found.what !== "offer") return "skip";
            const until = await askText(stage, {
              prompt: "How long does the offer stand?",
              placeholder: "Friday",
              optional: true,
              value: found.until,
              read: (typed) => {
                const day = readDate(typed, today);
                return day === undefined
                  ? new Error('Please give a date such as "Friday" or 2026-12-04.')
                  : `until ${longDate(Temporal.PlainDate.from(day), glance.settings.dialect)}`;
              },
            });
            if (until === back) return back;
            found.until = until;
          },
          async (found, stage) => {
            const note = await askText(stage, {
              prompt: "Anything worth remembering?",
              optional: true,
              value: found.note,
            });
            if (note === back) return back;
            found.note = note;
          },
        ],
        asked,
      );
      const kind = answers.what!;
      const at = momentNow(glance, application);
      const until = answers.until ? readDate(answers.until, today) : undefined;
      const note = answers.note ? { note: answers.note } : {};
      const entry: LogEntry = kind === "offer" ? { at, kind, ...(until && { until }), ...note } : { at, kind, ...note };
      await record(
        afterword,
        stored,
        `Logged: ${application.company}: ${outcomes[kind][1]}.`.replace("!.", "!"),
        (changed) => {
          const after = logged(changed, entry);
          return answers.by ? promise(after, { by: answers.by, said: today.toString() }, at) : after;
        },
      );
    },
  );
