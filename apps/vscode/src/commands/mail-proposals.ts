import {
  dismissProposal,
  keepProposal,
  waitingInWords,
  waitingProposals,
  type Action,
  type Service,
  type WaitingProposal,
} from "@afterword/service";
import * as vscode from "vscode";
import type { Afterword } from "../afterword.ts";
import { askChoice, askOnce } from "../ask/prompt.ts";
import { runAction } from "../ask/run-action.ts";
import { useMailbox } from "../mail/account.ts";
import { Nothing } from "../target.ts";
import type { Run } from "./index.ts";

/** What the mailbox proposes, one after the other: each is kept on a yes, dismissed, or left for later. The mailbox is read where nothing waits. */
export const run: Run = async (afterword) => {
  const service = await afterword.service();
  const waiting = await waitingProposals(service);
  const found = waiting.length > 0 ? waiting : await newProposals(afterword, service);
  if (found.length === 0) throw new Nothing(vscode.l10n.t("No mail proposes a change."));
  const title = vscode.l10n.t("Mail");
  const chosen = await askOnce(
    askChoice(
      { title },
      { prompt: vscode.l10n.t("{0}. Which one?", waitingInWords(found.length) ?? ""), choices: found.map(choiceOf) },
    ),
  );
  const answer = await askOnce(
    askChoice(
      { title: chosen.about },
      {
        prompt: `“${chosen.words}”`,
        choices: [
          { label: vscode.l10n.t("Record It"), description: chosen.what, answer: "keep" as const },
          {
            label: vscode.l10n.t("Dismiss It"),
            description: vscode.l10n.t("without recording it"),
            answer: "dismiss" as const,
          },
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
    isConfirmed: true,
  });
};

async function newProposals(afterword: Afterword, service: Service): Promise<readonly WaitingProposal[]> {
  const { checkMail, mailAccount } = await import("@afterword/service/mailbox");
  if (afterword.example || !(await mailAccount(await afterword.place())))
    throw new Nothing(vscode.l10n.t("No mail proposes a change. To have your mailbox read, connect it first."));
  await useMailbox(afterword, vscode.l10n.t("Reading new mail…"), (secrets) => checkMail(service, secrets));
  return waitingProposals(service);
}

const choiceOf = (one: WaitingProposal) => ({
  label: one.about,
  description: [one.what, ...(one.date === undefined ? [] : [one.date])].join(", "),
  detail: [`“${one.words}”`, `${one.from}: ${one.subject}`, ...one.doubts].join(" · "),
  answer: one,
});

const whichOf = ({ candidates }: WaitingProposal): Promise<string> =>
  askOnce(
    askChoice(
      { title: vscode.l10n.t("Mail") },
      {
        prompt: vscode.l10n.t("Which application is it about?"),
        choices: candidates.map(({ id, name }) => ({ label: name, answer: id })),
      },
    ),
  );
