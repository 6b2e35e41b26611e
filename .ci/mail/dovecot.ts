import { execFileSync, spawn, spawnSync, type ChildProcess } from "node:child_process";
import { chmodSync, chownSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { createConnection } from "node:net";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { installPackages } from "../debian.ts";

/** Installs Dovecot where it is missing: a Debian package, started by us alone and never as a service. */
export function installDovecot(): void {
  installPackages("dovecot-imapd", "openssl");
}

export const password = "pa55-word-of-robin";
export const user = "robin@home.example";

export interface Dovecot {
  readonly port: number;
  readonly plainPort: number;
  readonly maildir: string;
  start(): Promise<void>;
  stop(): Promise<void>;
  /** The person's password from now on. */
  setPassword(password: string): void;
  /** Delivers a message the way a mail server does. */
  deliver(message: string, folder?: string): void;
  doveadm(...args: string[]): string;
}

/** A Dovecot of our own, on this machine's own address, in a folder of its own. `extra` is added to its configuration. */
export function makeDovecot(port: number, extra = "", { inboxPrefix = "", specialUse = true } = {}): Dovecot {
  const root = mkdtempSync(join(tmpdir(), "afterword-dovecot-"));
  chmodSync(root, 0o755);
  const isRoot = process.getuid?.() === 0;
  const owner = isRoot ? { uid: 8, gid: 8 } : { uid: userInfo().uid, gid: userInfo().gid };
  const home = join(root, "home");
  const maildir = join(home, "Maildir");
  for (const folder of ["run", "state", "home", "home/Maildir"]) mkdirSync(join(root, folder), { recursive: true });
  for (const folder of [home, maildir]) chownSync(folder, owner.uid, owner.gid);
  execFileSync(
    "openssl",
    [
      "req",
      "-x509",
      "-newkey",
      "rsa:2048",
      "-nodes",
      "-days",
      "2",
      "-subj",
      "/CN=localhost",
      "-keyout",
      join(root, "key.pem"),
      "-out",
      join(root, "cert.pem"),
    ],
    { stdio: "ignore" },
  );
  const setPassword = (password: string): void =>
    writeFileSync(join(root, "users"), `${user}:{PLAIN}${password}:${owner.uid}:${owner.gid}::${home}::\n`);
  setPassword(password);
  const name = userInfo().username;
  const mailbox = (folder: string, use: string) =>
    `  mailbox ${folder} {\n    auto = create\n${specialUse ? `    special_use = ${use}\n` : ""}  }`;
  const plainPort = port + 1;
  writeFileSync(
    join(root, "dovecot.conf"),
    `base_dir = ${root}/run
state_dir = ${root}/state
protocols = imap
listen = 127.0.0.1
log_path = ${root}/log
ssl = yes
ssl_cert = <${root}/cert.pem
ssl_key = <${root}/key.pem
mail_location = maildir:~/Maildir
first_valid_uid = 1
${isRoot ? "" : `default_internal_user = ${name}\ndefault_login_user = ${name}\ndefault_internal_group = ${userInfo().gid}\n`}
passdb {
  driver = passwd-file
  args = ${root}/users
}
userdb {
  driver = passwd-file
  args = ${root}/users
}
service imap-login {
  ${isRoot ? "" : "chroot =\n"}
  inet_listener imap {
    port = ${plainPort}
  }
  inet_listener imaps {
    port = ${port}
    ssl = yes
  }
}
service stats {
  unix_listener stats-writer {
    mode = 0666
  }
}
namespace inbox {
  inbox = yes
  separator = ${inboxPrefix === "" ? "/" : "."}
  prefix = ${inboxPrefix}
${mailbox("Sent", "\\Sent")}
${mailbox("Drafts", "\\Drafts")}
${mailbox("Trash", "\\Trash")}
}
${extra}
`,
  );
  const conf = join(root, "dovecot.conf");
  let server: ChildProcess | undefined;
  return {
    port,
    plainPort,
    maildir,
    async start() {
      server = spawn("dovecot", ["-F", "-c", conf], { stdio: "ignore" });
      for (let i = 0; i < 100; i++) {
        if (await answers(plainPort)) return;
        await sleep(50);
      }
      throw new Error(`Dovecot did not start; see ${root}/log`);
    },
    async stop() {
      if (!server) return;
      const gone = new Promise((resolve) => server!.once("exit", resolve));
      server.kill("SIGTERM");
      await gone;
      server = undefined;
    },
    deliver(message, folder) {
      const run = spawnSync(
        "/usr/lib/dovecot/dovecot-lda",
        ["-c", conf, "-d", user, ...(folder ? ["-m", folder] : [])],
        { input: message, encoding: "utf8" },
      );
      if (run.status !== 0) throw new Error(`delivery failed: ${run.stderr}`);
    },
    setPassword,
    doveadm: (...args) =>
      execFileSync("doveadm", ["-c", conf, ...args], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }),
  };
}

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = createConnection(port, "127.0.0.1");
    socket.once("data", () => (socket.destroy(), resolve(true)));
    socket.once("error", () => resolve(false));
    setTimeout(() => (socket.destroy(), resolve(false)), 1000).unref();
  });
