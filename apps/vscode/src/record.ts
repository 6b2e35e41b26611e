import { happenedAt, type Application } from "@afterword/core";
import type { Stored } from "@afterword/store";
import * as vscode from "vscode";
import type { Afterword } from "./afterword.ts";
import type { Glance } from "./glance.ts";
import { say } from "./say.ts";

/** Writes one change to one application, says so, and offers to take it back. Does not wait for the answer. */
export async function record(
  afterword: Afterword,
  { id }: Stored,
  label: string,
  change: (application: Application) => Application,
): Promise<void> {
  const store = await afterword.store();
  await store.update(id, change, { label });
  afterword.refresh();
  void say("info", label, "Undo").then(
    (answer) => answer && vscode.commands.executeCommand("afterword.undo", { application: id }),
  );
}

/** This moment, as the application's file carries it. */
export const momentNow = ({ clocks }: Glance, application: Application): string => happenedAt(application, clocks())!;
