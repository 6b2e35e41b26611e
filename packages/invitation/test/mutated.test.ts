// Real invitations with something broken in them, at random from a seed. AFTERWORD_SEED=… plays a failure again, and
// AFTERWORD_MUTATIONS=20000 plays many.
import { Interview } from "@afterword/core";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { readInvitations, toInterview } from "../src/index.ts";

const seed = Number(process.env["AFTERWORD_SEED"] ?? 20_261_123);
const times = Number(process.env["AFTERWORD_MUTATIONS"] ?? 300);
const now = Temporal.Instant.from("2026-11-22T16:00Z");

/** Mulberry32: the same numbers for the same seed. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

const folders = [join(import.meta.dirname, "../src/invites"), join(import.meta.dirname, "realistic")];
const files = folders
  .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
  .filter((file) => /\.(?:ics|eml)$/.test(file))
  .sort()
  .map((file) => readFileSync(file));

/** What breaks on the way: a byte, a line, a number, an end that never came, two files in one. */
const ways: readonly ((file: Uint8Array, random: (below: number) => number) => Uint8Array)[] = [
  (file, random) => {
    const broken = Buffer.from(file);
    for (let n = 0; n <= random(8); n++) broken[random(broken.length)] = random(256);
    return broken;
  },
  (file, random) => file.subarray(0, random(file.length)),
  (file, random) => {
    const [from, length] = [random(file.length), random(200)];
    return Buffer.concat([file.subarray(0, from), file.subarray(from + length)]);
  },
  (file, random) => {
    const [from, length, to] = [random(file.length), random(400), random(file.length)];
    return Buffer.concat([file.subarray(0, to), file.subarray(from, from + length), file.subarray(to)]);
  },
  (file, random) => inLines(file, (lines) => lines.with(random(lines.length), lines[random(lines.length)]!)),
  (file, random) => inLines(file, (lines) => lines.toSpliced(random(lines.length), 1 + random(3))),
  (file, random) =>
    inLines(file, (lines) => lines.toSpliced(random(lines.length), 0, strange[random(strange.length)]!)),
  (file, random) =>
    Buffer.from(
      Buffer.from(file)
        .toString("latin1")
        .replace(/\d/g, (digit) => (random(12) === 0 ? `${random(10)}` : digit)),
      "latin1",
    ),
  (file, random) =>
    inLines(file, (lines) => lines.map((line) => (random(10) === 0 ? line.slice(0, random(40)) : line))),
  (file, random) => Buffer.concat([file.subarray(0, random(file.length)), files[random(files.length)]!]),
];

const inLines = (file: Uint8Array, change: (lines: string[]) => string[]): Uint8Array =>
  Buffer.from(change(Buffer.from(file).toString("latin1").split(/\r?\n/)).join("\r\n"), "latin1");

const strange = [
  "BEGIN:VEVENT",
  "END:VEVENT",
  "END:VCALENDAR",
  "BEGIN:VTIMEZONE",
  "DTSTART:99999999T999999Z",
  "DTSTART;TZID=:20261123T100000",
  "DTEND;VALUE=DATE:00000000",
  "DURATION:-P99999999999D",
  "DURATION:PT",
  "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=1000000",
  "RRULE:FREQ=;INTERVAL=-1;BYDAY=99XX",
  "RECURRENCE-ID:x",
  "EXDATE:,,,,",
  "TZOFFSETTO:+9999",
  'ATTENDEE;CN="\u202e;PARTSTAT=:mailto:',
  "ORGANIZER;CN=__proto__:mailto:__proto__@constructor",
  'Content-Type: multipart/mixed; boundary=""',
  "Content-Transfer-Encoding: base64",
  "=?utf-8?B?////?=",
  ` ${"x".repeat(3000)}`,
  "SUMMARY:\u0000\u001b[2J",
  "URL:javascript:alert(1)",
  "",
];

/** Each mutation has a seed of its own, so that one alone can be played again. */
function mutated(seed: number): Uint8Array {
  const random = randomFrom(seed);
  let file: Uint8Array = files[random(files.length)]!;
  for (let n = 0; n <= random(4); n++) if (file.length > 0) file = ways[random(ways.length)]!(file, random);
  return file;
}

test("a broken invitation is read, or refused in a sentence, and never crashes", async () => {
  for (let n = 0; n < times; n++) {
    const file = mutated(seed + n);
    try {
      const { invitations, problems } = await readInvitations(file, { now });
      expect(invitations.length + problems.length).toBeGreaterThan(0);
      for (const invitation of invitations) {
        const understood = toInterview(invitation, { zone: "Africa/Johannesburg" });
        if (understood !== undefined) Interview.parse(understood.interview);
      }
    } catch (error) {
      throw new Error(`AFTERWORD_SEED=${seed + n} AFTERWORD_MUTATIONS=1`, { cause: error });
    }
  }
});
