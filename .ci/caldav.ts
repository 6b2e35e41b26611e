// The calendar pushed by CalDAV to Radicale and sabre/dav, with khal and vdirsyncer as the phone. Debian packages only; well under
// a minute once they are there.
import { strict as assert } from "node:assert";
import {
  connect,
  emptyMemory,
  push,
  readMemory,
  writeMemory,
  type Memory,
  type PushedEvent,
} from "../packages/caldav/src/index.ts";
import { login, radicale, sabre, type Server } from "./caldav/servers.ts";
import { phone } from "./caldav/phone.ts";
import { installPackages } from "./debian.ts";

installPackages("radicale", "khal", "vdirsyncer", "php-cli", "php-sabre-dav", "php-sqlite3", "php-xml", "php-mbstring");

const event = (uid: string, summary: string, hour = 9, alarm = 0): PushedEvent => ({
  uid,
  text: [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Reminders//EN",
    "BEGIN:VEVENT",
    `UID:${uid}`,
    "DTSTAMP:20261120T090000Z",
    `DTSTART:20261204T${String(hour).padStart(2, "0")}0000Z`,
    `DTEND:20261204T${String(hour).padStart(2, "0")}1500Z`,
    `SUMMARY:${summary}`,
    "CLASS:PRIVATE",
    "TRANSP:TRANSPARENT",
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    "DESCRIPTION:Reminder",
    `TRIGGER:-PT${alarm}M`,
    "END:VALARM",
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ].join("\r\n"),
});

const authorization = `Basic ${Buffer.from(`${login.user}:${login.password}`).toString("base64")}`;
const say = (what: string): void => console.log(`    ✓ ${what}`);
const kept = (memory: Memory): Memory => readMemory(writeMemory(memory))!;

async function check(server: Server): Promise<void> {
  const at = async (path: string, init: RequestInit = {}) =>
    fetch(path, { ...init, headers: { Authorization: authorization, ...init.headers } });
  await assert.rejects(connect(server.url, { ...login, password: "wrong" }, "Reminders"), { code: "refused" });
  say("a wrong password is said");
  const calendar = await connect(server.url, login, "Reminders");
  assert.deepEqual(await connect(server.url, login, "Reminders"), calendar);
  say("a calendar of its own is made, and found again by another machine");

  const [a, b, c, d] = [
    event("a", "Write a message"),
    event("b", "Write notes"),
    event("c", "Ünïcödé"),
    event("d", "Call"),
  ];
  let done = await push(calendar, login, [a, b, c, d], emptyMemory(calendar.url));
  assert.deepEqual([done.put, done.deleted, done.told, done.problem], [4, 0, [], undefined]);
  const stored = await (await at(new URL("c.ics", calendar.url).href)).text();
  assert.match(stored, /SUMMARY:Ünïcödé/);
  assert.match(stored, /BEGIN:VALARM[\s\S]*TRIGGER/);
  say("events are put, with their alarms");
  done = await push(calendar, login, [a, b, c, d], kept(done.memory));
  assert.deepEqual([done.put, done.deleted, done.told], [0, 0, []]);
  say("again, nothing is sent");

  const foreign = new URL("mine.ics", calendar.url).href;
  const mine = event("mine", "Dentist").text;
  assert.ok((await at(foreign, { method: "PUT", body: mine, headers: { "Content-Type": "text/calendar" } })).ok);
  const moved = event("b", "Write notes", 15);
  const bUrl = new URL("b.ics", calendar.url).href;
  assert.ok((await at(bUrl, { method: "PUT", body: moved.text, headers: { "Content-Type": "text/calendar" } })).ok);
  assert.ok((await at(new URL("d.ics", calendar.url).href, { method: "DELETE" })).ok);
  const a2 = event("a", "Write a message", 10);
  done = await push(calendar, login, [a2, b, c, d], kept(done.memory));
  assert.deepEqual(
    [done.put, done.told.map(({ uid, what }) => `${uid} ${what}`).sort()],
    [1, ["b changed there, and left so", "d deleted there, and left so"]],
  );
  assert.match(await (await at(new URL("a.ics", calendar.url).href)).text(), /DTSTART:20261204T100000Z/);
  assert.match(await (await at(bUrl)).text(), /DTSTART:20261204T150000Z/);
  say("what changed is replaced; what was moved or deleted on the phone is left so, and told once");
  done = await push(calendar, login, [a2, b, c, d], kept(done.memory));
  assert.deepEqual([done.put, done.told], [0, []]);

  const second = await push(calendar, login, [a2, c], emptyMemory(calendar.url));
  assert.deepEqual([second.put, second.deleted], [0, 0]);
  say("a second machine takes over what the first one put");
  done = await push(calendar, login, [c], kept(done.memory));
  assert.equal(done.deleted, 2);
  assert.equal((await at(new URL("a.ics", calendar.url).href)).status, 404);
  assert.ok((await at(foreign)).ok);
  say("what is settled is deleted, and what is not ours is not touched");
}

async function offline(): Promise<void> {
  const first = await radicale();
  const calendar = await connect(first.url, login, "Reminders");
  let done = await push(calendar, login, [event("a", "One")], emptyMemory(calendar.url));
  await first.stop();
  await assert.rejects(push(calendar, login, [event("a", "Two")], kept(done.memory)), { code: "offline" });
  const again = await radicale(first.storage, first.port);
  done = await push(calendar, login, [event("a", "Two")], kept(done.memory));
  assert.equal(done.put, 1);
  await again.stop();
  say("without a connection it waits, and is pushed when there is one");
}

const since = performance.now();
for (const start of [radicale, sabre]) {
  const server = await start();
  console.log(`  ${server.name}`);
  try {
    await check(server);
  } finally {
    await server.stop();
  }
}
console.log("  a phone, and no connection");
await phone(say, event);
await offline();
console.log(`  ${((performance.now() - since) / 1000).toFixed(1)} s`);
process.exit(0);
