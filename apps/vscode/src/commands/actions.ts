import { isOver } from "@afterword/core";
import {
  addInterview,
  addPerson,
  addRound,
  cancelInterview,
  debrief,
  editPerson,
  forget,
  noShow,
  recordOffer,
  recordOutcome,
  recordPromise,
  recordReply,
  removePerson,
  rescheduleInterview,
  setUp,
  skipAdvice,
  undo,
  type Action,
  type Choice,
} from "@afterword/service";
import * as vscode from "vscode";
import { askChoice, askOnce, askAfter } from "../ask/prompt.ts";
import { runAction, type Next } from "../ask/run-action.ts";
import { say } from "../say.ts";
import { cardIn, chooseApplication, chooseCard, targetOf } from "../target.ts";
import type { ActionCommandName } from "./action-names.ts";
import type { Run } from "./index.ts";

/** How an action becomes a command. Its questions, and what it says, are its own. */
interface ActionCommand {
  readonly action: unknown;
  /** What is asked first, where the command was not called on a row: of which application it is. */
  readonly of?: string;
  /** The fields to ask, where not all that are usual. */
  readonly fields?: readonly string[];
  /** Whether the extra fields are asked too. */
  readonly everything?: true;
  readonly next?: Next;
}

const showPlan: Next = { label: vscode.l10n.t("Show Plan"), command: "afterword.showPlan" };

const commands: Readonly<Record<ActionCommandName, ActionCommand>> = {
  setUp: { action: setUp, next: { label: vscode.l10n.t("Log Interview"), command: "afterword.logInterview" } },
  logInterview: { action: addInterview, next: showPlan },
  addRound: { action: addRound, of: vscode.l10n.t("Which application has another interview?"), next: showPlan },
  movePromise: { action: recordPromise, of: vscode.l10n.t("Which application has a new date?") },
  debrief: { action: debrief, of: vscode.l10n.t("After which interview?") },
  reschedule: { action: rescheduleInterview, of: vscode.l10n.t("Which interview is at another time?"), next: showPlan },
  cancelInterview: { action: cancelInterview, of: vscode.l10n.t("Which interview is called off?") },
  noShow: { action: noShow, of: vscode.l10n.t("Which interview did not take place?"), next: showPlan },
  addPerson: { action: addPerson, of: vscode.l10n.t("Which application is this person part of?") },
  editPerson: { action: editPerson, of: vscode.l10n.t("Which application is this person part of?"), everything: true },
  removePerson: { action: removePerson, of: vscode.l10n.t("Which application is this person part of?") },
  chooseProfile: { action: setUp, fields: ["profile"] },
  forgetApplication: { action: forget, fields: ["application"] },
};

/** The command of an action: chooses what it is about, asks for its fields, and runs it. */
export const actionCommand = (name: ActionCommandName): { run: Run } => ({
  async run(afterword, argument) {
    const { action: defined, of, next, everything, ...own } = commands[name];
    const action = defined as Action;
    const fields = everything ? Object.keys(action.fields) : own.fields;
    const title = afterword.titleOf(name);
    if (of === undefined)
      return void (await runAction(afterword, action, { title, given: {}, fields, ...(next && { next }) }));
    await askAfter(
      () => chooseApplication(afterword, argument, { title, prompt: of }),
      async ({ snapshot, asked, stored }) => {
        const advice = targetOf(argument)?.advice;
        const round = advice && cardIn(snapshot, { application: stored.id, advice })?.advice.round;
        await runAction(afterword, action, {
          title: `${title}: ${stored.application.company}`,
          given: { application: stored.id, ...(round && Object.hasOwn(action.fields, "round") && { round }) },
          fields,
          canGoBack: asked,
          ...(next && { next }),
        });
      },
    );
  },
});

/** They wrote, made an offer, or somebody decided: first what happened, then what follows from it. */
export const logReply: Run = (afterword, argument) =>
  askAfter(
    () =>
      chooseApplication(afterword, argument, {
        title: vscode.l10n.t("Log Reply"),
        prompt: vscode.l10n.t("Which application had a reply?"),
      }),
    async ({ snapshot, asked, stored }) => {
      const { company } = stored.application;
      const title = vscode.l10n.t("Log Reply: {0}", company);
      const outcomes: readonly Choice[] =
        recordOutcome.fields.outcome.choices?.({ snapshot, values: { application: stored } }) ?? [];
      const happened: readonly Choice[] = [
        { value: "reply", label: vscode.l10n.t("they wrote, undecided") },
        { value: "offer", label: vscode.l10n.t("they made an offer") },
        ...outcomes,
      ];
      const choices = happened.map(({ value, label }) => ({
        label: label.charAt(0).toUpperCase() + label.slice(1),
        answer: value,
      }));
      await askAfter(
        async () => ({
          asked: true,
          what: await askOnce(
            askChoice({ title, canGoBack: asked }, { prompt: vscode.l10n.t("What happened?"), choices }),
          ),
        }),
        async ({ what }) => {
          const action = what === "reply" ? recordReply : what === "offer" ? recordOffer : recordOutcome;
          await runAction(afterword, action as unknown as Action, {
            title,
            given: { application: stored.id, ...(action === (recordOutcome as unknown) && { outcome: what }) },
            fields: ["by", "until", "form", "note"],
            canGoBack: true,
          });
        },
      );
    },
  );

/** Decides against one piece of advice, with a reason for one's own later self. */
export const skip: Run = (afterword, argument) =>
  askAfter(
    () =>
      chooseCard(afterword, argument, {
        title: skipAdvice.title,
        prompt: vscode.l10n.t("Which step will you skip?"),
        none: vscode.l10n.t("There is nothing to skip."),
        settled: vscode.l10n.t("This is done or decided already, so there is nothing to skip."),
        fits: (advice) => !isOver(advice),
      }),
    async ({ asked, card: { stored, advice } }) =>
      void (await runAction(afterword, skipAdvice as unknown as Action, {
        title: vscode.l10n.t("Skip: {0}", advice.title),
        given: { card: advice.id, application: stored.id },
        fields: ["reason"],
        canGoBack: asked,
      })),
  );

/** Takes back the last change made with Afterword, in whichever app; of one application where one is named. */
export const undoLast: Run = async (afterword, argument) => {
  const service = await afterword.service();
  const application = targetOf(argument)?.application;
  const { said } = await service.run(undo, { application });
  void say("info", said);
};
