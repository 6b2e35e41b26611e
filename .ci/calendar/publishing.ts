import { strict as assert } from "node:assert";
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterword, begin, eventually, freePort, runTool, scratch } from "./desk.ts";

/** Apache's WebDAV, with a password, on a port of its own. */
async function apache(): Promise<{ origin: string; files: string }> {
  const at = join(scratch, "apache");
  const files = join(at, "files");
  mkdirSync(files, { recursive: true });
  const port = await freePort();
  writeFileSync(join(at, "passwords"), `sam:${(await runTool("openssl", ["passwd", "-apr1", "pä ss"])).trim()}\n`);
  const modules = [
    "mpm_event",
    "authn_core",
    "authn_file",
    "authz_core",
    "authz_user",
    "auth_basic",
    "dav",
    "dav_fs",
    "mime",
  ];
  writeFileSync(
    join(at, "apache.conf"),
    `
    ServerRoot ${at}
    ServerName 127.0.0.1
    Listen 127.0.0.1:${port}
    PidFile ${at}/pid
    Mutex file:${at} default
    ErrorLog ${at}/errors
    ${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join("\n")}
    ${process.getuid?.() === 0 ? "User www-data\nGroup www-data" : ""}
    TypesConfig /dev/null
    AddType text/calendar .ics
    DocumentRoot ${files}
    DavLockDB ${at}/locks
    <Directory ${files}>
      Dav On
      AuthType Basic
      AuthName calendars
      AuthUserFile ${at}/passwords
      Require valid-user
    </Directory>
  `,
  );
  // Its workers are somebody else, and have to get in.
  for (const path of [scratch, at, files]) chmodSync(path, 0o777);
  const server = begin("apache2", ["-f", join(at, "apache.conf"), "-DFOREGROUND"]);
  const origin = `http://127.0.0.1:${port}`;
  await eventually("Apache", async () => {
    if (server.exitCode !== null) throw new Error(server.output() + readFileSync(join(at, "errors"), "utf8"));
    return fetch(origin).then(
      () => true,
      () => undefined,
    );
  });
  return { origin, files };
}

/** What a camera reads off the terminal: a block is a light module, two to a character, one above the other. */
async function scanned(out: string): Promise<string> {
  const rows = out
    .split("\n")
    .filter((line) => /^[█▀▄ ]{20,}$/.test(line))
    .flatMap((line) => ["█▀", "█▄"].map((light) => Array.from(line, (sign) => light.includes(sign))));
  const scale = 6;
  const [width, height] = [rows[0]!.length * scale, rows.length * scale];
  const pixels = Buffer.alloc(width * height);
  for (let at = 0; at < pixels.length; at++)
    pixels[at] = rows[Math.floor(at / width / scale)]![Math.floor((at % width) / scale)] ? 255 : 0;
  const picture = join(scratch, "code.pgm");
  writeFileSync(picture, Buffer.concat([Buffer.from(`P5 ${width} ${height} 255\n`), pixels]));
  return (await runTool("zbarimg", ["--quiet", "--raw", picture])).trim();
}

const refused = (...args: string[]): string => {
  try {
    return `it went through: ${afterword(...args)}`;
  } catch (error) {
    return (error as Error).message;
  }
};

export async function publishing(passed: (what: string) => void): Promise<void> {
  const { origin, files } = await apache();
  const address = `${origin.replace("//", "//sam:p%C3%A4%20ss@")}/follow-ups.ics`;
  const there = join(files, "follow-ups.ics");
  afterword(
    "add",
    "Initech",
    "Engineer",
    "--start",
    "yesterday 10:00",
    "--end",
    "11:00",
    "--with",
    "Bill Lumbergh <bill@initech.example>",
  );

  const out = afterword("calendar", "publish", address);
  assert(readFileSync(there, "utf8").includes("SUMMARY:Write a message"));
  assert(!/Initech|Bill|Afterword/.test(readFileSync(there, "utf8")));
  assert(!/sam|ss@|p%C3/.test(out), out);
  assert.equal(await scanned(out), `${origin}/follow-ups.ics`);
  passed(
    "Apache keeps what is published, with a password that is never shown, without names; the code that is printed leads there",
  );

  const events = () => readFileSync(there, "utf8").split("BEGIN:VEVENT").length;
  const before = events();
  afterword("log", "initech", "sent");
  afterword("calendar", "publish");
  assert.equal(events(), before - 1);
  passed("publishing again replaces it, if it is still the one that was published");

  writeFileSync(there, "somebody else's");
  assert.match(refused("calendar", "publish"), /changed by another program/);
  assert.equal(readFileSync(there, "utf8"), "somebody else's");
  afterword("calendar", "publish", "--replace");
  assert(readFileSync(there, "utf8").startsWith("BEGIN:VCALENDAR"));
  passed("somebody else's change is left alone until --replace");

  assert.match(
    refused("calendar", "publish", address.replace("ss@", "xx@").replace("follow-ups", "other")),
    /refuses \(401\)/,
  );
  assert.match(
    refused("calendar", "publish", address.replace("/follow-ups", "/none/follow-ups")),
    /folder is not there/,
  );
  passed("a wrong password and a missing folder are said in words");
}
