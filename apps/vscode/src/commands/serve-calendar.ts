import * as vscode from "vscode";
import { say } from "../say.ts";
import type { Run } from "./index.ts";

/** Serves the calendar to the programs on this machine; called again, offers to stop. */
export const run: Run = async (afterword) => {
  const already = (await afterword.serving.url()) !== undefined;
  const url = await afterword.serving.start();
  const text = already
    ? "Your calendar is being served to the programs on this machine."
    : "Your calendar is now served to the programs on this machine, whenever the editor is open.";
  void say("info", `${text} Keep its address as secret as your mail.`, "Copy Subscription Link", "Stop").then(
    async (answer) => {
      if (answer === "Copy Subscription Link") await vscode.env.clipboard.writeText(url);
      if (answer === "Stop") await afterword.serving.stop();
    },
  );
};
