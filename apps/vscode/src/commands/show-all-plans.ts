import { showPage } from "../pages/panel.ts";
import type { Run } from "./index.ts";

/** Every plan in one picture. */
export const run: Run = (afterword) => showPage(afterword, "overview");
