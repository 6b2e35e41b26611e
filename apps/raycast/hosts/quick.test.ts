import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { begin, picked, readable, withInterview } from "./begin.ts";

interface Shown {
  role: string;
  log: { kind: string; to?: string[]; despite?: string }[];
  interviews: { start: string; people: { name: string; topics: { about: string }[] }[] }[];
}

test("from the hot key to the clipboard in three keys at most, and marked as sent by the same command", async () => {
  const world = await withInterview();
  const raycast = world.start();
  // The hot key, Enter for no company.
  await raycast.launch("copy-follow-up");
  let { copied, huds, launched } = await raycast.state();
  if (copied.length === 0) {
    // Only what is missing is asked, and Enter copies.
    await raycast.launch("draft-follow-up", { launchContext: launched.at(-1)!.context as Record<string, unknown> });
    const asked = Object.keys(await raycast.values());
    expect(asked).toHaveLength(1);
    await raycast.enter({
      [asked[0]!]: "Moving billing without a night of downtime is what I want to learn from you.",
    });
    await raycast.run("Copy Note");
    ({ copied, huds } = await raycast.state());
  }
  expect(copied).toEqual([expect.stringMatching(/^Dear Thandi[^]*Robin/)]);
  expect(copied[0]).not.toContain("[");
  expect(huds).toEqual([expect.stringMatching(/^Copied the note to Thandi Nkosi\. /)]);

  // Once more: it was copied, so the first thing offered is to mark it as sent.
  await raycast.launch("copy-follow-up");
  const after = await raycast.state();
  expect(after.alerts.at(-1)?.title).toBe("Did You Send the Note to Thandi Nkosi?");
  expect(after.huds.at(-1)).toMatch(/^Recorded as sent\. No note is due/);
  const { log } = (await world.afterword("show", "acme")) as Shown;
  expect(log).toMatchObject([{ kind: "sent", to: [expect.stringContaining("Thandi Nkosi")] }]);
  await raycast.launch("copy-follow-up", { arguments: { company: "acme" } });
  expect((await raycast.state()).huds.at(-1)).toMatch(/^No note is due to Acme/);
  expect((await raycast.state()).copied).toHaveLength(1);
});

test("a note without the sender's name is never copied unasked, and a company nobody knows is said", async () => {
  const world = await withInterview({ named: false });
  const raycast = world.start({ confirm: false });
  await raycast.launch("copy-follow-up", { arguments: { company: "acme" } });
  const { copied, launched } = await raycast.state();
  expect(copied).toEqual([]);
  await raycast.launch("draft-follow-up", { launchContext: launched.at(-1)!.context as Record<string, unknown> });
  expect(JSON.stringify(await raycast.show())).toMatch(/your name/i);
  await raycast.launch("copy-follow-up", { arguments: { company: "nobody" } });
  expect((await raycast.state()).toasts.at(-1)).toMatchObject({ message: expect.stringContaining("nobody") });
  const empty = begin({ isEmpty: true }).start();
  await empty.launch("copy-follow-up");
  expect((await empty.state()).huds).toEqual(["No note is due"]);
});

test("in the background the quick command copies nothing and says what there is to do", async () => {
  const raycast = begin().start({ platform: "Windows" });
  await raycast.launch("copy-follow-up", { launchType: "background" });
  const { copied, subtitle } = await raycast.state();
  expect(copied).toEqual([]);
  expect(subtitle).toBe("2 to do today: Acme, Blue Crane Analytics");
});

test("the menu bar marks as sent what was copied, and completes any note", async () => {
  const world = begin();
  const raycast = world.start();
  await raycast.launch("follow-ups-due");
  await raycast.click("Copy Note", "Thank Thandi Nkosi, Acme");
  await raycast.launch("follow-ups-due");
  await raycast.click("Mark as Sent: Thank Thandi Nkosi");
  await raycast.click("Mark as Sent", "Thank Jörg Müller, Acme");
  const { log } = (await world.afterword("show", "acme")) as Shown;
  expect(log.filter(({ kind }) => kind === "sent").flatMap(({ to }) => to)).toEqual([
    expect.stringContaining("Thandi Nkosi"),
    expect.stringContaining("Jörg Müller"),
  ]);
  await raycast.launch("follow-ups-due");
  expect(JSON.stringify(await raycast.show())).not.toContain("Thandi Nkosi");
});

test("Quick Log shows what a line means before it is kept, and asks for the one field that is missing", async () => {
  const world = begin({ isEmpty: true });
  await world.afterword("setup", "--name", "Robin Adams", "--zone", "Africa/Johannesburg");
  const raycast = world.start();
  const shown = async () =>
    Object.fromEntries(
      (await raycast.show()).children
        .filter(({ type }) => type === "list-item")
        .map(({ props }) => [props["title"], props["subtitle"]]),
    );
  await raycast.launch("quick-log", {
    arguments: { line: "Acme, platform engineer, yesterday 10:00, Thandi Nkosi: moving billing" },
  });
  expect(await shown()).toEqual({
    Company: "Acme",
    Role: "platform engineer",
    Start: "Saturday 21 November, 10:00",
    People: "Thandi Nkosi",
  });
  expect(await world.afterword("list")).toEqual([]);
  await raycast.run("Log Interview", "Company");
  expect((await raycast.state()).toasts.at(-1)).toMatchObject({ style: "SUCCESS", actions: ["Undo"] });
  const acme = (await world.afterword("show", "acme")) as Shown;
  expect(acme).toMatchObject({
    role: "platform engineer",
    interviews: [
      { start: "2026-11-21 10:00", people: [{ name: "Thandi Nkosi", topics: [{ about: "moving billing" }] }] },
    ],
  });

  await raycast.launch("quick-log", { arguments: { line: "Zeta, clerk" } });
  expect(await shown()).toMatchObject({ Start: "Start is missing." });
  await raycast.run("Add Start", "Company");
  expect(Object.keys(await raycast.values())).toEqual(["start"]);
  await raycast.enter({ start: picked("2026-11-20 09:00") });
  await raycast.run("Log Interview");
  expect(await world.afterword("show", "zeta")).toMatchObject({ interviews: [{ start: "2026-11-20 09:00" }] });
});

test("the rows of the last time are there at once, while the folder is read", async () => {
  const world = begin();
  const raycast = world.start();
  await raycast.launch("draft-follow-up");
  await raycast.show();
  await raycast.launch("draft-follow-up");
  expect(JSON.stringify(await raycast.first())).toContain("Thank Thandi Nkosi");
  await raycast.launch("search-applications");
  await raycast.show();
  await raycast.launch("search-applications");
  expect(JSON.stringify(await raycast.first())).toContain("Cape Freight");
});

test("the assistant lists, reads a draft, and changes nothing without a yes", async () => {
  const world = begin();
  const file = join(world.folder, "acme-platform-engineer.md");
  const before = readFileSync(file, "utf8");
  const raycast = world.start({ confirm: false });
  const items = (await raycast.tool("list-follow-ups", { company: "acme" })) as {
    title: string;
    application: string;
    advice: string;
  }[];
  const thanks = items.find(({ title }) => title === "Thank Thandi Nkosi")!;
  const ids = { application: thanks.application, advice: thanks.advice };
  const draft = (await raycast.tool("get-draft", ids)) as { body: string; to: string[] };
  expect(draft.to).toEqual(["Thandi Nkosi"]);
  expect(readable(draft.body)).toContain("Dear Thandi");
  for (const [name, input] of [
    ["mark-sent", ids],
    ["record-reply", { application: "acme", note: "We are still deciding." }],
    ["log-interview", { company: "Zeta", start: "yesterday 10:00", people: ["Jo Adams: on-call"] }],
  ] as const)
    expect(await raycast.tool(name, input)).toBeUndefined();
  const { confirmations } = await raycast.state();
  expect(confirmations).toHaveLength(3);
  expect(confirmations.at(-1)).toMatchObject({
    message: "Log this interview?",
    info: [
      { name: "Company", value: "Zeta" },
      { name: "Start", value: expect.stringContaining("10:00") },
      { name: "People", value: "Jo Adams" },
    ],
  });
  expect(readFileSync(file, "utf8")).toBe(before);

  await raycast.answer(true);
  expect(await raycast.tool("mark-sent", ids)).toMatchObject({ said: expect.stringContaining("Recorded as sent") });
  await expect(raycast.tool("mark-sent", ids)).rejects.toThrow("already");
  expect(readFileSync(file, "utf8")).not.toBe(before);
});

test("what is held back is recorded by the assistant with the person's own reason only", async () => {
  const world = begin();
  await world.afterword("instruction", "acme", "do-not-contact");
  const raycast = world.start();
  const items = (await raycast.tool("list-follow-ups")) as { group: string; application: string; advice: string }[];
  const held = items.find(({ group }) => group === "held")!;
  const ids = { application: held.application, advice: held.advice };
  await expect(raycast.tool("mark-sent", ids)).rejects.toThrow("Say why");
  await raycast.tool("mark-sent", { ...ids, despite: "She wrote to me first." });
  const { log } = (await world.afterword("show", "acme")) as Shown;
  expect(log.at(-1)).toMatchObject({ kind: "sent", despite: "She wrote to me first." });
});

test("Raycast's model writes only what the record says, and nothing changes until a version is chosen", async () => {
  const world = await withInterview();
  const open = async (answers?: string[]) => {
    const raycast = world.start({ ...(answers && { answers }) });
    await raycast.launch("draft-follow-up");
    await raycast.run("Draft Follow-Up", "Thank Thandi Nkosi");
    if ((await raycast.show()).type === "form") await raycast.run("Continue Without Answers");
    return raycast;
  };
  expect(await (await open()).actions()).not.toContain("Write with Raycast AI");

  const invented = JSON.stringify({ notes: [[{ text: "I led forty people at Google.", facts: ["f1"] }]] });
  const refused = await open([invented, invented, invented]);
  await refused.run("Write with Raycast AI");
  expect(JSON.stringify(await refused.show())).toContain("No Version Can Be Used");
  expect((await refused.state()).asked).toHaveLength(3);

  const sentences = [
    { text: "Thank you for talking with me, Thandi.", facts: [] },
    { text: "Moving billing without a night of downtime is what I want to learn from you.", facts: ["f1"] },
    { text: "I look forward to hearing from you.", facts: [] },
  ];
  const raycast = await open([JSON.stringify({ notes: [sentences] })]);
  await raycast.run("Write with Raycast AI");
  await raycast.run("Use This Version", "Version 1");
  expect(readable((await raycast.show()).props["markdown"])).toContain("Thank you for talking with me, Thandi. Moving");
});
