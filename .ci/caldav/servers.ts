// Radicale and sabre/dav on ports of this machine, each with an empty account: user `robin`, password `pässword`.
import { spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const login = { user: "robin", password: "pässword" };

export interface Server {
  readonly name: string;
  readonly url: URL;
  stop(): Promise<void>;
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });

async function started(name: string, url: URL, child: ChildProcess): Promise<Server> {
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (part) => (output += String(part)));
  for (let tries = 0; tries < 100; tries++) {
    if (child.exitCode !== null) break;
    if (
      await fetch(url).then(
        () => true,
        () => false,
      )
    ) {
      return {
        name,
        url,
        stop: () =>
          new Promise((resolve) => {
            child.once("exit", () => resolve());
            child.kill();
          }),
      };
    }
    await new Promise((resolve) => void setTimeout(resolve, 100));
  }
  child.kill();
  throw new Error(`${name} does not start: ${output}`);
}

/** @param storage the folder of before, to start it again. */
export async function radicale(
  storage = mkdtempSync(join(tmpdir(), "radicale-")),
  port?: number,
): Promise<Server & { storage: string; port: number }> {
  const at = port ?? (await freePort());
  const users = join(storage, "users");
  writeFileSync(users, `${login.user}:${login.password}\n`);
  const config = join(storage, "config");
  writeFileSync(
    config,
    `[server]\nhosts = 127.0.0.1:${at}\n[auth]\ntype = htpasswd\nhtpasswd_filename = ${users}\nhtpasswd_encryption = plain\n[storage]\nfilesystem_folder = ${join(storage, "collections")}\n`,
  );
  const child = spawn("radicale", ["--config", config], { stdio: "pipe" });
  return { ...(await started("Radicale", new URL(`http://127.0.0.1:${at}/`), child)), storage, port: at };
}

const sabrePhp = (folder: string) => `<?php
date_default_timezone_set('UTC');
$pdo = new PDO('sqlite:${join(folder, "db.sqlite")}');
$pdo->setAttribute(PDO::ATTR_ERRMODE, PDO::ERRMODE_EXCEPTION);
foreach (['/usr/share/php/Sabre/autoload.php', '/usr/share/php/Sabre/DAV/autoload.php', '/usr/share/php/SabreDAV/autoload.php'] as $file) if (file_exists($file)) { require_once $file; break; }
class Auth extends Sabre\\DAV\\Auth\\Backend\\AbstractBasic { function validateUserPass($u, $p) { return $u === '${login.user}' && $p === '${login.password}'; } }
$principals = new Sabre\\DAVACL\\PrincipalBackend\\PDO($pdo);
$calendars = new Sabre\\CalDAV\\Backend\\PDO($pdo);
$server = new Sabre\\DAV\\Server([new Sabre\\CalDAV\\Principal\\Collection($principals), new Sabre\\CalDAV\\CalendarRootNode($principals, $calendars)]);
$server->setBaseUri('/');
$server->addPlugin(new Sabre\\DAV\\Auth\\Plugin(new Auth(), 'SabreDAV'));
$server->addPlugin(new Sabre\\DAVACL\\Plugin());
$server->addPlugin(new Sabre\\CalDAV\\Plugin());
$server->exec();
`;

export async function sabre(): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), "sabre-"));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "server.php"), sabrePhp(folder));
  writeFileSync(
    join(folder, "setup.php"),
    `<?php $pdo = new PDO('sqlite:${join(folder, "db.sqlite")}'); $pdo->setAttribute(PDO::ATTR_ERRMODE, PDO::ERRMODE_EXCEPTION);
$found = 0; foreach (array_merge(glob('/usr/share/doc/php-sabre-dav/examples/sql/sqlite.*'), glob('/usr/share/php/data/php-sabre-dav/sql/sqlite.*'), glob('/usr/share/php/Sabre/**/sqlite.*.sql')) as $file) { $sql = str_ends_with($file, '.gz') ? gzdecode(file_get_contents($file)) : file_get_contents($file); foreach (explode(';', $sql) as $one) if (trim($one) !== '') try { $pdo->exec($one); $found++; } catch (Exception $e) {} }
if ($found === 0) { fwrite(STDERR, 'no tables found'); exit(1); }
$pdo->exec("DELETE FROM principals"); $pdo->exec("INSERT INTO principals (uri, email, displayname) VALUES ('principals/${login.user}', 'robin@home.example', 'Robin')");`,
  );
  const { spawnSync } = await import("node:child_process");
  const setup = spawnSync("php", [join(folder, "setup.php")], { encoding: "utf8" });
  if (setup.status !== 0) throw new Error(`sabre/dav cannot be set up: ${setup.stderr}${setup.stdout}`);
  const port = await freePort();
  const child = spawn("php", ["-S", `127.0.0.1:${port}`, join(folder, "server.php")], { stdio: "pipe" });
  return started("sabre/dav", new URL(`http://127.0.0.1:${port}/`), child);
}
