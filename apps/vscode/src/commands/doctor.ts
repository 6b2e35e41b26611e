import { doctor } from "@afterword/service";
import * as vscode from "vscode";
import { log } from "../log.ts";
import { say } from "../say.ts";
import type { Run } from "./index.ts";

/** Finds problems in the files, repairs those that need no decision, and lists all of them. */
export const run: Run = async (afterword) => {
  const service = await afterword.service();
  const [repairIt, details] = [vscode.l10n.t("Repair"), vscode.l10n.t("Show Details")];
  const look = async (repair: boolean): Promise<void> => {
    const { said, notes = [] } = await service.run(doctor, { repair: repair ? "yes" : "no" });
    for (const note of notes) log().info(note);
    const canRepair = !repair && notes.some((note) => note.endsWith("(can be repaired)"));
    const buttons = [...(canRepair ? [repairIt] : []), ...(notes.length > 0 ? [details] : [])];
    void say("info", said, ...buttons).then((answer) => {
      if (answer === repairIt) return look(true).then(() => afterword.refresh());
      if (answer === details) log().show();
      return undefined;
    });
  };
  await look(false);
};
