import { spawn } from "node:child_process";
import { MailError } from "./error.ts";

/**
 * The first line that a command of the person's own prints.
 * @throws MailError `secret`; what the command printed is never part of it.
 */
export function secretFromCommand(command: string, timeout = 60_000): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, { shell: true, stdio: ["ignore", "pipe", "ignore"] });
    let out = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      if (out.length < 10_000) out += text;
    });
    const fail = (why: string) => reject(new MailError("secret", `the password command ${why}`));
    // What the command started may hold its output open for longer than it lives itself.
    const timer = setTimeout(() => {
      fail("took too long");
      child.kill();
      child.stdout.destroy();
      child.unref();
    }, timeout);
    child.once("error", () => fail("could not be started"));
    child.once("close", (code) => {
      clearTimeout(timer);
      const [line = ""] = out.split(/\r?\n/);
      if (code !== 0) fail(code === null ? "was stopped" : `ended with code ${code}`);
      else if (line === "") fail("printed nothing");
      else resolve(line);
    });
  });
}
