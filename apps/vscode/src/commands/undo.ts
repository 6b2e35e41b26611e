import { say } from "../say.ts";
import { targetOf } from "../target.ts";
import type { Run } from "./index.ts";

/** Takes back the last change made with Afterword, in whichever app; of one application where one is named. */
export const run: Run = async (afterword, argument) => {
  const store = await afterword.store();
  const id = targetOf(argument)?.application;
  const { labels } = await store.undo(id === undefined ? {} : { id });
  void say("info", `Taken back: ${labels.join("; ")}`);
};
