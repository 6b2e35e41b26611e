import { channels, isMessageKind, listed, markSent, readNote, type Channel } from "@afterword/core";
import { askChoice, askText, back } from "../ask/prompt.ts";
import { askAfter, askAll } from "../ask/wizard.ts";
import { readHappened } from "../ask/read.ts";
import { draftOf, openNote } from "../drafts/files.ts";
import { keptOf } from "../drafts/kept.ts";
import { currentText } from "../drafts/surroundings.ts";
import { record } from "../record.ts";
import { chooseCard } from "../target.ts";
import type { Run } from "./index.ts";

interface Answers {
  at?: string;
  via?: Channel;
  despite?: string;
}

const channelNames: Record<Channel, string> = {
  email: "Email",
  call: "Phone",
  linkedin: "LinkedIn",
  letter: "By hand",
  text: "Text message",
  portal: "Their application site",
};

const wanted: Parameters<typeof chooseCard>[2] = {
  title: "Mark as Sent",
  prompt: "Which message did you send?",
  none: "There is no message to mark as sent.",
  settled: "This is logged as sent already. Undo takes that back.",
  fits: ({ kind, state }) => isMessageKind(kind) && state !== "done",
};

/** Logs a message as sent: when, by which medium, and, where a stop held it back, why all the same. */
export const run: Run = (afterword, argument) =>
  askAfter(
    () => chooseCard(afterword, argument, wanted),
    async ({ glance, asked, card }) => {
      const { stored, advice } = card;
      const { application } = stored;
      const answers = await askAll<Answers>(
        `Mark as Sent: ${advice.title}`,
        {},
        [
          async (found, stage) => {
            const typed = await askText(stage, {
              prompt: "When did you send it?",
              placeholder: "now",
              value: found.at ?? "now",
              read: readHappened(glance, application),
            });
            if (typed === back) return back;
            found.at = typed;
          },
          async (found, stage) => {
            const via = await askChoice(stage, {
              prompt: "How did you send it?",
              value: found.via ?? advice.channel,
              choices: channels.map((channel) => ({ label: channelNames[channel], answer: channel })),
            });
            if (via === back) return back;
            found.via = via;
          },
          async (found, stage) => {
            if (advice.state !== "held") return "skip";
            const reason = await askText(stage, {
              prompt: `${listed(advice.holds.map((hold) => hold.reason))} Why did you send it all the same?`,
              value: found.despite,
            });
            if (reason === back) return back;
            found.despite = reason;
          },
        ],
        asked,
      );
      const at = readHappened(glance, application).moment(answers.at ?? "now")!;
      const text = await currentText(afterword, glance, card);
      // As it was sent it is kept, also where the editor finds a reason not to save.
      const open = openNote(card);
      if (open?.isDirty) await open.save();
      await (await keptOf(afterword, { application: stored.id, advice: advice.id })).keepText(text);
      const { subject } = readNote(text);
      const { template } = await draftOf(glance, card);
      await record(afterword, stored, `Sent: ${advice.title} (${application.company}).`, (changed) =>
        markSent(changed, advice, {
          at,
          template,
          ...(answers.via && { via: answers.via }),
          ...(subject && { subject }),
          ...(answers.despite && { despite: answers.despite }),
        }),
      );
    },
  );
