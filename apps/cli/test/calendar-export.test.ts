import { readFileSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { desk } from "./harness.ts";

async function started() {
  const me = desk();
  await me.run('add Acme Engineer --start "2026-11-20 16:00" --end 17:00 --with "Thandi Nkosi <t@acme.example>"');
  return { me, file: join(me.folder, "..", "out.ics") };
}

test("a calendar of ours is written over, one of another program only where that is said", async () => {
  const { me, file } = await started();
  expect((await me.run(`calendar export --out ${file}`)).code).toBe(0);
  expect((await me.run(`calendar export --out ${file}`)).code).toBe(0);
  const theirs = "BEGIN:VCALENDAR\r\nPRODID:-//Apple Inc.//EN\r\nEND:VCALENDAR\r\n";
  writeFileSync(file, theirs);
  const { code, err } = await me.run(`calendar export --out ${file}`);
  expect([code, err]).toEqual([
    2,
    expect.stringContaining("another program made. Replace it? To confirm, repeat the command with --replace."),
  ]);
  expect(readFileSync(file, "utf8")).toBe(theirs);
  expect((await me.run(`calendar export --out ${file} --replace`)).code).toBe(0);
  expect(readFileSync(file, "utf8")).toContain("Afterword");
});

test("a link is followed nowhere", async () => {
  const { me, file } = await started();
  const target = join(me.folder, "..", "elsewhere.ics");
  writeFileSync(target, "BEGIN:VCALENDAR\r\nPRODID:-//Reminders//EN\r\n");
  symlinkSync(target, file);
  expect((await me.run(`calendar export --out ${file}`)).err).toContain(
    "is a link to another file; choose another name",
  );
  expect(readFileSync(target, "utf8")).toBe("BEGIN:VCALENDAR\r\nPRODID:-//Reminders//EN\r\n");
});

test("a folder that is renamed away leaves the exported calendar as it was", async () => {
  const { me, file } = await started();
  await me.run(`calendar export --out ${file}`);
  const before = readFileSync(file, "utf8");
  expect(before).toContain("BEGIN:VEVENT");
  renameSync(me.folder, `${me.folder}-away`);
  await me.run(`calendar export --out ${file}`);
  expect(readFileSync(file, "utf8")).toBe(before);
});
