import {
  dismissProposal,
  keepProposal,
  waitingInWords,
  waitingProposals,
  type Action,
  type WaitingProposal,
} from "@afterword/service";
import { askChoice, askOnce } from "../ask/prompt.ts";
import { runAction } from "../ask/run-action.ts";
import { Nothing } from "../target.ts";
import type { Run } from "./index.ts";

/** What the mailbox proposes, one after the other: each is kept on a yes, dismissed, or left for later. */
export const run: Run = async (afterword) => {
  const found = await waitingProposals(await afterword.service());
  if (found.length === 0)
    throw new Nothing("No mail proposes a change. `afterword mail check` in a terminal reads the mailbox.");
  const title = "Mail";
  const chosen = await askOnce(
    askChoice({ title }, { prompt: `${waitingInWords(found.length)}. Which one?`, choices: found.map(choiceOf) }),
  );
  const answer = await askOnce(
    askChoice(
      { title: chosen.about },
      {
        prompt: `“${chosen.words}”`,
        choices: [
          { label: "Record It", description: chosen.what, answer: "keep" as const },
          { label: "Dismiss It", description: "without recording it", answer: "dismiss" as const },
        ],
      },
    ),
  );
  if (answer === "dismiss")
    return void (await runAction(afterword, dismissProposal as unknown as Action, {
      given: { proposal: chosen.id },
      fields: [],
    }));
  const application = chosen.application ?? (await whichOf(chosen));
  await runAction(afterword, keepProposal as unknown as Action, {
    given: { proposal: chosen.id, application },
    fields: [],
  });
};

const choiceOf = (one: WaitingProposal) => ({
  label: one.about,
  description: [one.what, ...(one.date === undefined ? [] : [one.date])].join(", "),
  detail: [`“${one.words}”`, `${one.from}: ${one.subject}`, ...one.doubts].join(" · "),
  answer: one,
});

const whichOf = ({ candidates }: WaitingProposal): Promise<string> =>
  askOnce(
    askChoice(
      { title: "Mail" },
      {
        prompt: "Which application is it about?",
        choices: candidates.map(({ id, name }) => ({ label: name, answer: id })),
      },
    ),
  );
