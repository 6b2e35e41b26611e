import { doctor } from "@afterword/service";
import { log } from "../log.ts";
import { say } from "../say.ts";
import type { Run } from "./index.ts";

/** Finds what is wrong with the files, mends what needs no choice, and lists both where it can be read in peace. */
export const run: Run = async (afterword) => {
  const service = await afterword.service();
  const look = async (mend: boolean): Promise<void> => {
    const { said, notes = [] } = await service.run(doctor, { mend: mend ? "yes" : "no" });
    for (const note of notes) log().info(note);
    const canMend = !mend && notes.some((note) => note.endsWith("(can be mended)"));
    const buttons = [...(canMend ? ["Repair"] : []), ...(notes.length > 0 ? ["Show Details"] : [])];
    void say("info", said, ...buttons).then((answer) => {
      if (answer === "Repair") return look(true).then(() => afterword.refresh());
      if (answer === "Show Details") log().show();
      return undefined;
    });
  };
  await look(false);
};
