import { history, undo } from "@afterword/service";
import { shortMoment } from "@afterword/core";
import { askChoice, askOnce, Cancelled, confirm } from "../ask/prompt.ts";
import { say } from "../say.ts";
import { chooseApplication, Nothing } from "../target.ts";
import type { Run } from "./index.ts";

/** Lists what was changed in one application, the last change first; the one that is chosen can be taken back. */
export const run: Run = async (afterword, argument) => {
  const title = "History";
  const { snapshot, stored } = await chooseApplication(afterword, argument, { title, prompt: "Of which application?" });
  const service = await afterword.service();
  const changes = (await history(service, stored.id)).toReversed();
  if (changes.length === 0) throw new Nothing("Nothing was changed here with Afterword yet.");
  const choices = changes.map((one) => ({
    label: one.label,
    description: shortMoment(one.at.toZonedDateTimeISO(snapshot.today.timeZoneId)),
    detail: [...one.gone.map((line) => `− ${line.trim()}`), ...one.come.map((line) => `+ ${line.trim()}`)].join("  "),
    answer: one,
  }));
  const chosen = await askOnce(
    askChoice(
      { title: `${title}: ${stored.application.company}` },
      { prompt: "Which change do you want to undo?", choices },
    ),
  );
  const isSure = await confirm(`Undo “${chosen.label}”?`, choices.find(({ answer }) => answer === chosen)!.detail, {
    yes: "Undo",
    no: "Cancel",
  });
  if (!isSure) throw new Cancelled();
  const { said } = await service.run(undo, { change: chosen.change });
  void say("info", said);
};
