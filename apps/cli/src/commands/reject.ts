import { outcomeCommand } from "../outcome.ts";

export const build = outcomeCommand("reject", "rejected", "they turned you down");
