import { spawn } from "node:child_process";
import { once } from "node:events";
import type { Io } from "./session.ts";

/** The same surroundings with what is printed held back, and a way to show all of it at the end. */
export function paged(io: Io): { io: Io; show: () => Promise<void> } {
  let text = "";
  return {
    io: { ...io, out: (part) => void (text += part) },
    show: async () => {
      const isLong = io.rows !== undefined && text.split("\n").length > io.rows;
      if (!isLong || !(await showIn(io.env["PAGER"] ?? "less -FRX", text, io.env))) io.out(text);
    },
  };
}

/** Shows a text in the pager, which no shell starts; false where there is none. */
async function showIn(pager: string, text: string, env: Io["env"]): Promise<boolean> {
  const [program, ...flags] = pager.split(/\s+/).filter((word) => word !== "");
  if (program === undefined || program === "cat") return false;
  const child = spawn(program, flags, { env, stdio: ["pipe", "inherit", "inherit"] });
  const ended = once(child, "exit")
    .then(() => true)
    .catch(() => false);
  // A pager that is left early closes the pipe.
  child.stdin.on("error", () => {});
  child.stdin.end(text);
  return ended;
}
