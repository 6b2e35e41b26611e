import { outcomeCommand } from "../outcome.ts";

export const build = outcomeCommand("sign", "signed", "you signed the contract");
