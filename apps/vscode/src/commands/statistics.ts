import { showPage } from "../pages/panel.ts";
import type { Run } from "./index.ts";

/** Looks back over all applications. */
export const run: Run = (afterword) => showPage(afterword, "statistics");
