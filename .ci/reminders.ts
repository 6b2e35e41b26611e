// What `afterword remind install` writes, judged by the programs that read it: the units by `systemd-analyze verify`, with a folder of
// an awkward name; the launchd agent and the scheduled task, which cannot run here, as XML by `xmllint`.
import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { reminderSetUp } from "../packages/service/src/reminders/index.ts";
import { installPackages } from "./debian.ts";

const root = join(import.meta.dirname, "..");
const scratch = mkdtempSync(join(tmpdir(), "afterword-reminders-"));
try {
  installPackages("systemd", "libxml2-utils");
  const folder = join(scratch, `100 %h of $HOME's "jobs"`);
  cpSync(join(root, "examples", "robin"), folder, { recursive: true });
  const units = install(folder);
  run("systemd-analyze", ["verify", "--user", "--man=no", ...units], { ...process.env, XDG_RUNTIME_DIR: scratch });
  console.log("the units are as systemd wants them");
  const [, line] = /^ExecStart=(.*)$/m.exec(run("cat", units.slice(0, 1), process.env))!;
  console.log(line);
  for (const platform of ["darwin", "win32"]) {
    const { files } = reminderSetUp({
      platform,
      env: { HOME: "/Users/robin", USERPROFILE: "C:\\Users\\Robin" },
      uid: 501,
      command: ["/usr/local/bin/node", "/a & b/<afterword>.js", "remind", "run"],
    });
    const path = join(scratch, `${platform}.xml`);
    writeFileSync(path, files[0]!.text, files[0]!.encoding);
    run("xmllint", ["--nonet", "--noout", path], process.env);
    console.log(`${platform}: well formed`);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** Installs the reminders as a person would, with a `systemctl` that does nothing: there is no user's systemd here. */
function install(folder: string): string[] {
  const bin = join(scratch, "bin");
  mkdirSync(bin);
  writeFileSync(join(bin, "systemctl"), "#!/bin/sh\n");
  chmodSync(join(bin, "systemctl"), 0o755);
  const env = {
    PATH: `${bin}:${process.env["PATH"]}`,
    HOME: scratch,
    AFTERWORD_FOLDER: folder,
    AFTERWORD_STATE: join(scratch, "state"),
  };
  const program = join(root, "apps", "cli", "src", "start.ts");
  run(process.execPath, [program, "remind", "install", "--yes"], env);
  const said = run(process.execPath, [program, "remind", "run", "--no-notify", "--now", "2026-11-22T16:00:00Z"], env);
  if (!said.includes("Debrief the interview, Acme")) throw new Error(`the reminder told nothing:\n${said}`);
  return ["service", "timer"].map((kind) => join(scratch, ".config/systemd/user", `afterword-reminders.${kind}`));
}

/** What a program prints; anything on standard error, or another exit code than 0, is a failure. */
function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { env, encoding: "utf8" });
  if (status !== 0 || stderr !== "")
    throw new Error(`${command} ${args.join(" ")}: exit ${status}\n${error?.message ?? ""}${stderr}`);
  return stdout;
}
