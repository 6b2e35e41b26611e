import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { openExample } from "../../test/example.ts";
import { say } from "../../test/say.ts";
import { actionNamed, calendarAddress, serveCalendar } from "../index.ts";

const now = "2026-11-23T16:00:00Z";
const place = mkdtempSync(join(tmpdir(), "afterword-calendar-"));
afterAll(() => rmSync(place, { recursive: true, force: true }));
const exportCalendar = actionNamed("export-calendar")!;

test("an exported calendar is brought up to date by every change, until it is deleted", async () => {
  const service = await openExample({ now });
  const file = join(place, "follow-ups.ics");
  expect(await say(service, exportCalendar, { file })).toBe(
    `Written: ${file}. Every change you make in Afterword, in any app, updates it.`,
  );
  expect(readFileSync(file, "utf8")).toContain("Thandi Nkosi");
  expect(readFileSync(file, "utf8")).toContain("SUMMARY:Thank Thandi");
  const skip = { application: "acme", what: "thank-you", to: "Thandi", reason: "In person." };
  await say(service, actionNamed("skip-advice")!, skip);
  expect(readFileSync(file, "utf8")).not.toContain("SUMMARY:Thank Thandi");
  rmSync(file);
  await say(service, actionNamed("record-reply")!, { application: "acme" });
  expect(existsSync(file)).toBe(false);
});

describe("a calendar is written over nothing else", () => {
  test.each<[string, (file: string) => void, RegExp]>([
    ["a text", (file) => writeFileSync(file, "Dear diary"), /^invalid: .* is not a calendar; choose another name\.$/],
    ["a link", (file) => symlinkSync(place, file), /^invalid: .* is a link to another file; choose another name\.$/],
    ["another's calendar", (file) => writeFileSync(file, "BEGIN:VCALENDAR\nPRODID:-//Other//EN\n"), /^unsure: /],
  ])("%s", async (name, make, expected) => {
    const file = join(place, `${name.replaceAll(/\W/g, "-")}.ics`);
    make(file);
    expect(await say(await openExample({ now }), exportCalendar, { file })).toMatch(expected);
  });
  test.each([
    ["follow-ups.ics", "invalid: Expected the whole path of a file, found “follow-ups.ics”."],
    ["/no/such/folder/x.ics", "invalid: There is no folder /no/such/folder."],
  ])("%s", async (file, expected) =>
    expect(await say(await openExample({ now }), exportCalendar, { file })).toBe(expected),
  );
});

test("the calendar is served at an address that is kept", async () => {
  const service = await openExample({ now });
  expect(await calendarAddress(service)).toBeUndefined();
  const server = await serveCalendar(service);
  try {
    expect(await (await fetch(server.url)).text()).toContain("BEGIN:VCALENDAR");
    expect(await calendarAddress(service)).toBe(server.url);
    await expect(serveCalendar(service)).rejects.toMatchObject({ code: "storage", field: "port" });
  } finally {
    await server.close();
  }
});
