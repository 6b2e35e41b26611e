import { skip } from "@afterword/core";
import { askText } from "../ask/prompt.ts";
import { askAfter, askOnce } from "../ask/wizard.ts";
import { momentNow, record } from "../record.ts";
import { chooseCard } from "../target.ts";
import type { Run } from "./index.ts";

const wanted: Parameters<typeof chooseCard>[2] = {
  title: "Skip with a Reason",
  prompt: "What will you not do?",
  none: "There is nothing to skip.",
  settled: "This is settled already: there is nothing to skip.",
  fits: ({ state }) => state !== "done" && state !== "skipped" && state !== "lapsed",
};

/** Decides against one piece of advice, with a reason for one's own later self. */
export const run: Run = (afterword, argument) =>
  askAfter(
    () => chooseCard(afterword, argument, wanted),
    async ({ glance, asked, card: { stored, advice } }) => {
      const reason = await askOnce(
        askText(
          { title: `Skip: ${advice.title}`, canGoBack: asked },
          { prompt: "Why, for your own later self?", placeholder: "Thanked her in person" },
        ),
      );
      await record(afterword, stored, `Skipped: ${advice.title}.`, (application) =>
        skip(application, advice, momentNow(glance, application), reason),
      );
    },
  );
