import { outcomeCommand } from "../outcome.ts";

export const build = outcomeCommand("offer", "offer", "they made you an offer");
