import { outcomeCommand } from "../outcome.ts";

export const build = outcomeCommand("withdraw", "withdrawn", "you withdrew");
