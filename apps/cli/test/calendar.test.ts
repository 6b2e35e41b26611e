import { existsSync, mkdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { lintFeed } from "../../../packages/ics/test/feed-lint.ts";
import { desk, type Desk } from "./harness.ts";

const friday =
  'add Acme "Platform Engineer" --start "2026-11-20 16:00" --end 17:00 --with "Thandi Nkosi <t@acme.example>: moving billing to Postgres"';

async function started(): Promise<Desk & { ics: string; exported: () => string }> {
  const me = desk();
  await me.run(friday);
  const ics = join(me.folder, "..", "follow-ups.ics");
  return { ...me, ics, exported: () => readFileSync(ics, "utf8").replaceAll("\r\n ", "") };
}

describe("calendar export", () => {
  test("prints a calendar, the same twice", async () => {
    const me = await started();
    const { code, out } = await me.run("calendar export");
    expect(code).toBe(0);
    expect(lintFeed(out)).toEqual([]);
    expect(out).toContain("SUMMARY:Thank Thandi Nkosi (Acme)\r\n");
    expect(out).toContain("DTSTART:20261123T070000Z\r\n");
    expect((await me.run("calendar export")).out).toBe(out);
  });

  test("a file is kept fresh by every later change", async () => {
    const me = await started();
    expect((await me.run(["calendar", "export", "--out", me.ics])).out).toContain("updates it");
    expect(me.exported()).toContain("STATUS:CONFIRMED");
    expect(statSync(me.ics).mode & 0o777).toBe(0o600);
    await me.run("log acme sent");
    expect(me.exported()).not.toContain("SUMMARY:Thank Thandi Nkosi");
    await me.run('add Globex SRE --start "2026-11-20 10:00" --with "Hana Sato <h@globex.example>"');
    expect(me.exported()).toContain("SUMMARY:Thank Hana Sato (Globex)");
  });

  test("one that is made in an editor counts", async () => {
    const me = await started();
    await me.run(["calendar", "export", "--full", "--out", me.ics]);
    const { code, out } = await me.run("edit acme", { interactive: true, env: { VISUAL: "sed -i s/Thandi/Naledi/" } });
    expect([code, out]).toEqual([0, "The file has no problems.\n"]);
    expect(me.exported()).toContain("Thank Naledi");
  });

  test("a file that was deleted is no longer wanted, which is told once", async () => {
    const me = await started();
    await me.run(["calendar", "export", "--out", me.ics]);
    rmSync(me.ics);
    expect((await me.run("log acme sent")).err).toContain("it was deleted, so it is no longer kept up to date");
    expect((await me.run("log acme reply")).err).toBe("");
    expect(existsSync(me.ics)).toBe(false);
  });

  test("a file that cannot be written does not stop the change", async () => {
    const me = await started();
    await me.run(["calendar", "export", "--out", me.ics]);
    rmSync(me.ics);
    // A folder of that name cannot be replaced by a file.
    mkdirSync(join(me.ics, "x"), { recursive: true });
    const { code, err } = await me.run("log acme sent");
    expect(code).toBe(0);
    expect(err).toContain("is out of date");
  });

  test("rehearsing another moment is not remembered", async () => {
    const me = await started();
    const before = (await me.run("calendar export")).out;
    expect((await me.run("calendar export --now 2027-03-01T00:00:00Z")).out).not.toBe(before);
    expect((await me.run("calendar export")).out).toBe(before);
  });

  test("a file with a mistake takes nothing away", async () => {
    const me = await started();
    const before = (await me.run("calendar export")).out;
    const [name] = me.files();
    const text = me.read(name!);
    me.write(name!, text.replace("start:", "strat:"));
    expect((await me.run("calendar export")).out).toBe(before);
    me.write(name!, text);
    const { out } = await me.run("calendar export");
    expect(out).toContain("SEQUENCE:0");
    expect(out).not.toContain("SEQUENCE:1");
  });

  test("discreet names nobody", async () => {
    const me = await started();
    const { out } = await me.run("calendar export --discreet");
    expect(lintFeed(out)).toEqual([]);
    expect(out).toContain("SUMMARY:Write a message");
    expect(out).not.toMatch(/Acme|Thandi|Afterword/);
    expect((await me.run("calendar export --discreet --full")).code).toBe(2);
  });
});

describe("calendar event", () => {
  test("is the next step, or the one that is named", async () => {
    const me = await started();
    expect((await me.run("calendar event acme")).out).toMatch(/SUMMARY:Thank Thandi/);
    const { out } = await me.run("calendar event acme status-check");
    expect(lintFeed(out)).toEqual([]);
    expect(out.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(out).toMatch(/SUMMARY:Ask Acme/);
  });

  test("added again after it moved, it says that it is a later version", async () => {
    const me = await started();
    const first = (await me.run("calendar event acme status-check")).out;
    expect((await me.run("calendar event acme status-check")).out).toBe(first);
    await me.run('reschedule acme --start "2026-11-24 16:00" --end 17:00');
    const { out } = await me.run("calendar event acme status-check");
    const said = (text: string, name: string) => new RegExp(`^${name}:(.*)\r$`, "m").exec(text)![1];
    expect(said(out, "UID")).toBe(said(first, "UID"));
    expect([said(first, "SEQUENCE"), said(out, "SEQUENCE")]).toEqual(["0", "1"]);
    expect((await me.run("calendar export")).out).not.toContain("SEQUENCE:1");
  });

  test.each([
    ["a step that is not to come", "calendar event acme withdraw", "there is no withdraw"],
    ["nobody of that name", "calendar event acme thank-you --to Nobody", 'for "Nobody"'],
    ["no such kind", "calendar event acme frobnicate", "Allowed choices"],
    ["no such folder", "calendar event acme --out /nonexistent/x.ics", "there is no folder /nonexistent"],
    ["no such folder for the calendar", "calendar export --out /nonexistent/x.ics", "There is no folder /nonexistent"],
  ])("%s", async (_, line, message) => {
    const me = await started();
    const { code, err } = await me.run(line);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  test("is data where data is asked for", async () => {
    const me = await started();
    expect(await me.json("calendar event acme")).toEqual({ ics: (await me.run("calendar event acme")).out });
    expect(await me.json("calendar export")).toEqual({ ics: (await me.run("calendar export")).out });
  });

  test("goes into a new file, never over another", async () => {
    const me = await started();
    me.write("notes.txt", "years of notes");
    const [notes, next] = [join(me.folder, "notes.txt"), join(me.folder, "next.ics")];
    expect(await me.run(["calendar", "event", "acme", "--out", notes])).toMatchObject({
      code: 1,
      err: expect.stringContaining("exists already"),
    });
    expect(await me.run(["calendar", "event", "acme", "--out", me.folder])).toMatchObject({
      code: 1,
      err: expect.stringContaining("exists already"),
    });
    expect(await me.run(["calendar", "export", "--out", notes])).toMatchObject({
      code: 2,
      err: expect.stringContaining("is not a calendar"),
    });
    expect(await me.run(["calendar", "export", "--out", me.folder])).toMatchObject({
      code: 2,
      err: expect.stringContaining("is not a file"),
    });
    expect(me.read("notes.txt")).toBe("years of notes");
    expect((await me.run(["calendar", "event", "acme", "--out", next])).code).toBe(0);
    expect(me.read("next.ics")).toContain("SUMMARY:Thank Thandi");
  });

  test("several are told apart", async () => {
    const me = await started();
    await me.run(
      'add Globex SRE --start "2026-11-20 10:00" --with "Hana Sato <h@globex.example>" --with "Ito Ren <i@globex.example>"',
    );
    expect((await me.run("calendar event globex thank-you")).err).toContain("add --to");
    expect((await me.run("calendar event globex thank-you --to ito")).out).toContain("SUMMARY:Thank Ito Ren (Globex)");
  });
});

describe("calendar subscribe", () => {
  test("says what each client really does", async () => {
    const me = desk();
    const { out } = await me.run("calendar subscribe");
    for (const client of ["Google Calendar", "Apple Calendar", "Outlook", "Thunderbird"]) expect(out).toContain(client);
    expect(Object.keys(await me.json<object>("calendar subscribe google"))).toEqual(["google"]);
    expect((await me.run("calendar subscribe lotus")).code).toBe(2);
  });
});
