import { addInterview, type Action } from "@afterword/service";
import { showForm } from "../form/panel.ts";
import type { Run } from "./index.ts";

/** Logs an interview on one page, for those who would rather see all the questions. */
export const run: Run = (afterword) =>
  showForm(afterword, addInterview as unknown as Action, { label: "Show Plan", command: "afterword.showPlan" });
