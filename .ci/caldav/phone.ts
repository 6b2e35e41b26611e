// vdirsyncer and khal as a phone: it gets the events, sets one to another time, and the change comes back.
import { strict as assert } from "node:assert";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect, emptyMemory, push, type PushedEvent } from "../../packages/caldav/src/index.ts";
import { login, radicale } from "./servers.ts";

export async function phone(
  say: (what: string) => void,
  event: (uid: string, summary: string) => PushedEvent,
): Promise<void> {
  const server = await radicale();
  const home = mkdtempSync(join(tmpdir(), "phone-"));
  const run = (command: string, ...args: string[]) => {
    const env = { ...process.env, HOME: home, VDIRSYNCER_CONFIG: join(home, "vdirsyncer"), LANG: "C.UTF-8", TZ: "UTC" };
    const { status, stdout, stderr } = spawnSync(command, args, { env, encoding: "utf8", input: "y\ny\n" });
    assert.equal(status, 0, `${command} ${args.join(" ")}: ${stdout}${stderr}`);
    return stdout;
  };
  try {
    const calendar = await connect(server.url, login, "Reminders");
    const wanted = [event("a", "Write a message")];
    let done = await push(calendar, login, wanted, emptyMemory(calendar.url));
    const collection = calendar.url.split("/").at(-2)!;
    writeFileSync(
      join(home, "vdirsyncer"),
      `[general]\nstatus_path = "${home}/status/"\n[pair p]\na = "server"\nb = "phone"\ncollections = ["${collection}"]\n[storage server]\ntype = "caldav"\nurl = "${server.url.href}"\nusername = "${login.user}"\npassword = "${login.password}"\n[storage phone]\ntype = "filesystem"\npath = "${home}/calendars/"\nfileext = ".ics"\n`,
    );
    run("vdirsyncer", "discover", "p");
    run("vdirsyncer", "sync");
    writeFileSync(
      join(home, "khal"),
      `[calendars]\n[[reminders]]\npath = ${home}/calendars/${collection}\n[locale]\nlocal_timezone = UTC\ndefault_timezone = UTC\ntimeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\ndatetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n[sqlite]\npath = ${home}/khal.db\n`,
    );
    assert.match(run("khal", "-c", join(home, "khal"), "list", "2026-12-04", "1d"), /09:00-09:15 Write a message/);
    say("khal shows the event after vdirsyncer fetched it");
    const [file] = readdirSync(join(home, "calendars", collection)).filter((name) => name.endsWith(".ics"));
    const path = join(home, "calendars", collection, file!);
    writeFileSync(path, readFileSync(path, "utf8").replace("T090000Z", "T170000Z").replace("T091500Z", "T171500Z"));
    run("vdirsyncer", "sync");
    done = await push(calendar, login, wanted, done.memory);
    assert.deepEqual([done.put, done.told.map(({ what }) => what)], [0, ["changed there, and left so"]]);
    say("moved on the phone, it stays moved");
    done = await push(calendar, login, [], done.memory);
    // vdirsyncer asks before it empties a calendar.
    run("vdirsyncer", "sync", "--force-delete", `p/${collection}`);
    assert.doesNotMatch(run("khal", "-c", join(home, "khal"), "list", "2026-12-04", "1d"), /Write a message/);
    say("settled, it is gone from the phone");
  } finally {
    await server.stop();
  }
}
