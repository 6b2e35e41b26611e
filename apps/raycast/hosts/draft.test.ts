import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { begin, readable, withInterview } from "./begin.ts";

const rows = (shown: {
  children: { type: string; props: Record<string, unknown>; children: { props: Record<string, unknown> }[] }[];
}) =>
  Object.fromEntries(
    shown.children
      .filter(({ type, children }) => type === "list-section" && children.length > 0)
      .map(({ props, children }) => [props["title"], children.map((row) => row.props["title"])]),
  );

test("what is due stands first; a company that was typed leaves its own steps alone, each with all that can be done", async () => {
  const raycast = begin().start();
  await raycast.launch("draft-follow-up", { arguments: { company: "blue" } });
  expect(rows(await raycast.show())).toEqual({ Today: ["Ask Blue Crane Analytics for an update"] });
  await raycast.launch("draft-follow-up", { arguments: { company: "nobody" } });
  expect(JSON.stringify(await raycast.show())).toContain("Nothing Is Due to “nobody”");
  await raycast.run("Show Everything Due");
  const all = rows(await raycast.show());
  expect(Object.keys(all)).toEqual(["Today", "Best on a Later Day", "Coming Up"]);
  expect(all["Best on a Later Day"]).toContain("Thank Thandi Nkosi");
  expect(Object.values(all).flat()).not.toContain("Wait for Acme");
  expect(await raycast.actions("Debrief the interview")).toContain("Debrief");
  expect(await raycast.actions("Thank Thandi Nkosi")).toEqual([
    "Draft Follow-Up",
    "Copy Note",
    "Open in Mail",
    "Save to Drafts",
    "Mark as Sent",
    "Why This?",
    "Skip with a Reason",
    "Record Reply",
    "Edit File",
  ]);
});

test("a note is copied, opened in the mail program and marked as sent from its row", async () => {
  const world = await withInterview();
  const raycast = world.start();
  await raycast.launch("draft-follow-up");
  for (const action of ["Copy Note", "Open in Mail", "Mark as Sent"]) await raycast.run(action, "Thank Thandi Nkosi");
  const { copied, opened } = await raycast.state();
  expect(copied).toEqual([expect.stringMatching(/^Dear Thandi/)]);
  expect(opened.map(({ target }) => target)).toEqual([expect.stringMatching(/^mailto:t@acme\.example\?/)]);
  expect(await raycast.depth()).toBe(1);
  expect(await world.afterword("show", "acme")).toMatchObject({ log: [{ kind: "sent", what: "thank-you" }] });
});

test("a note from the list to the clipboard, the mail program and the log, with the way back", async () => {
  const world = begin();
  const raycast = world.start();
  await raycast.launch("draft-follow-up");
  await raycast.run("Draft Follow-Up", "Thank Thandi Nkosi");
  if ((await raycast.show()).type === "form") await raycast.run("Continue Without Answers");
  const note = await raycast.show();
  expect(note.type).toBe("detail");
  expect(readable(note.props["markdown"])).toContain("Thandi");
  expect(note.props["markdown"]).toContain("data:image/svg+xml;base64,");

  await raycast.run("Copy Note");
  await raycast.run("Paste into Front App");
  for (const place of ["Open in Mail", "Open in Gmail", "Open in Outlook"]) await raycast.run(place);
  const { copied, pasted, opened } = await raycast.state();
  expect(copied[0]).toContain("Thandi");
  expect(pasted[0]).toBe(copied[0]);
  expect(opened.map(({ target }) => target.split("?")[0])).toEqual([
    expect.stringMatching(/^mailto:/),
    "https://mail.google.com/mail/",
    expect.stringMatching(/^https:\/\/outlook\./),
  ]);

  await raycast.run("Mark as Sent");
  expect(await raycast.depth()).toBe(1);
  const sent = (await world.afterword("show", "acme")) as { log: { kind: string; what?: string }[] };
  expect(sent.log.at(-1)).toMatchObject({
    kind: "sent",
    what: "thank-you",
    template: expect.stringContaining("thank-you"),
  });
  expect(rows(await raycast.show())["Best on a Later Day"]).not.toContain("Thank Thandi Nkosi");

  expect((await raycast.state()).launched).toEqual([
    expect.objectContaining({ name: "follow-ups-due", type: "background" }),
  ]);

  await raycast.toast("Undo");
  const undone = (await world.afterword("show", "acme")) as { log: unknown[] };
  expect(undone.log).toHaveLength(sent.log.length - 1);
  expect(rows(await raycast.show())["Best on a Later Day"]).toContain("Thank Thandi Nkosi");
});

test("what is missing is asked for, kept as a fact, and not asked for again", async () => {
  const world = begin({ isEmpty: true });
  await world.afterword("setup", "--name", "Robin Adams", "--zone", "Africa/Johannesburg");
  await world.afterword("add", "Acme", "Engineer", "--start", "today 10:00", "--with", "Thandi Nkosi <t@acme.example>");
  const raycast = world.start();
  await raycast.launch("draft-follow-up");
  await raycast.run("Draft Follow-Up", "Thank Thandi Nkosi");
  expect((await raycast.show()).type).toBe("form");
  const [first] = Object.keys(await raycast.values());
  await raycast.enter({ [first!]: "moving billing to *Postgres*" });
  await raycast.run("Write the Note");
  expect(await raycast.errors()).toEqual({ [first!]: expect.stringContaining("not a sentence") });
  const sentence = "Moving billing to *Postgres* without a night of downtime is what I want to learn from you.";
  await raycast.enter({ [first!]: sentence });
  await raycast.run("Write the Note");
  const note = await raycast.show();
  expect(note.type).toBe("detail");
  expect(readable(note.props["markdown"])).toContain(sentence);
  expect(JSON.stringify(await world.afterword("show", "acme"))).toContain(sentence);
  await raycast.launch("draft-follow-up");
  await raycast.run("Draft Follow-Up", "Thank Thandi Nkosi");
  expect((await raycast.show()).type).toBe("detail");
});

test("a note to nobody yet stays the note on screen once somebody is named", async () => {
  const world = begin({ isEmpty: true });
  await world.afterword("setup", "--name", "Robin Adams", "--zone", "Africa/Johannesburg");
  await world.afterword("add", "Acme", "Engineer", "--start", "today 10:00");
  const raycast = world.start();
  await raycast.launch("draft-follow-up");
  await raycast.run("Draft Follow-Up", "Thank your interviewers");
  const { children } = await raycast.show();
  const { id } = children.find(({ props }) => /interviewer|whom|who /i.test(String(props["title"])))!.props;
  await raycast.enter({ [id as string]: "Thandi Nkosi" });
  await raycast.run("Write the Note");
  expect(readable((await raycast.show()).props["markdown"])).toContain("Dear Thandi");
  await raycast.run("Mark as Sent");
  expect((await raycast.state()).toasts.map(({ style }) => style)).toEqual(["SUCCESS"]);
  expect(await world.afterword("show", "acme")).toMatchObject({ log: [{ kind: "sent", to: ["Thandi Nkosi"] }] });
});

test("a note is logged once, however often Mark as Sent is chosen", async () => {
  const world = begin();
  const list = world.start();
  await list.launch("follow-ups-due");
  await list.click("Open Draft", "Thank Thandi Nkosi, Acme");
  const raycast = world.start();
  await raycast.launch("draft-follow-up", {
    launchContext: (await list.state()).launched[0]!.context as Record<string, unknown>,
  });
  if ((await raycast.show()).type === "form") await raycast.run("Continue Without Answers");
  expect(await raycast.actions()).toEqual(expect.arrayContaining(["Mark as Sent", "Skip with a Reason"]));
  await Promise.all([raycast.run("Mark as Sent"), raycast.run("Mark as Sent")]);
  const { toasts } = await raycast.state();
  expect(toasts.map(({ title }) => title).sort()).toEqual([
    "Nothing Was Changed",
    expect.stringContaining("Recorded as sent"),
  ]);
  expect(toasts.find(({ style }) => style === "FAILURE")).toMatchObject({
    message: expect.stringContaining("already"),
    actions: ["Show What Is Due"],
  });
  const { log } = (await world.afterword("show", "acme")) as { log: { kind: string }[] };
  expect(log.filter(({ kind }) => kind === "sent")).toHaveLength(1);
  // Nothing lies below this view, so it stays: with nothing more to log.
  const actions = await raycast.actions();
  expect(actions).toContain("Copy Note");
  expect(actions).not.toContain("Mark as Sent");
  expect(actions).not.toContain("Skip with a Reason");
});

test("a debrief is about the round whose card it was chosen from", async () => {
  const world = begin({ isEmpty: true });
  await world.afterword("add", "Acme", "Engineer", "--start", "yesterday 10:00", "--with", "Thandi Nkosi");
  await world.afterword("round", "add", "acme", "--start", "2026-12-01 10:00", "--with", "Jo Adams");
  const raycast = world.start();
  await raycast.launch("draft-follow-up");
  await raycast.run("Debrief", "Debrief round 1");
  expect(await raycast.values()).toMatchObject({ round: "r1" });
  await raycast.enter({ people: "Thandi Nkosi: moving billing to Postgres" });
  await raycast.run("Debrief");
  expect(await world.afterword("show", "acme")).toMatchObject({
    log: [{ kind: "debriefed", round: "r1" }],
    interviews: [
      { people: [{ name: "Thandi Nkosi", topics: [{ about: "moving billing to Postgres" }] }] },
      { people: [{ topics: [] }] },
    ],
  });
});

test("a template with a mistake in it is not used", async () => {
  const world = begin();
  mkdirSync(join(world.folder, "templates"));
  writeFileSync(
    join(world.folder, "templates", "thank-you.md"),
    "---\nkind: thank-you\nchannel: email\nvoice: warm\nabout: mine\nsubject: Hi\nclaims: [C1]\nslots: {to: name}\n---\nHello {{too}}, mine.\n",
  );
  const raycast = world.start();
  await raycast.launch("draft-follow-up");
  await raycast.run("Draft Follow-Up", "Thank Thandi Nkosi");
  if ((await raycast.show()).type === "form") await raycast.run("Continue Without Answers");
  expect(readable((await raycast.show()).props["markdown"])).toContain("Dear ");
});

test("a text edited by hand is kept and is what leaves; a serious finding is asked about first", async () => {
  const world = begin();
  const raycast = world.start({ confirm: false });
  await raycast.launch("draft-follow-up");
  await raycast.run("Draft Follow-Up", "Thank Thandi Nkosi");
  if ((await raycast.show()).type === "form") await raycast.run("Continue Without Answers");
  await raycast.run("Edit Text");
  await raycast.enter({ body: "Dear [name],\n\nThank you for the the talk." });
  await raycast.run("Use This Text");
  await raycast.run("Copy Note");
  const refused = await raycast.state();
  expect(refused.alerts).toHaveLength(1);
  expect(refused.copied).toEqual([]);
  await raycast.run("Change Voice to Plain");
  expect((await raycast.state()).alerts).toMatchObject([{}, { title: "Discard Your Changes?" }]);
  expect(readable((await raycast.show()).props["markdown"])).toContain("the the talk");
  const fix = (await raycast.actions()).find((title) => title.startsWith("the the"))!;
  await raycast.run(fix);
  await raycast.answer(true);
  await raycast.run("Copy Note");
  expect((await raycast.state()).copied).toEqual(["Dear [name],\n\nThank you for the talk."]);
  const later = world.start({ confirm: true });
  await later.launch("draft-follow-up");
  await later.run("Draft Follow-Up", "Thank Thandi Nkosi");
  expect(readable((await later.show()).props["markdown"])).toContain("Dear [name],");
  await raycast.run("Change Voice to Plain");
  expect(readable((await raycast.show()).props["markdown"])).toContain("Dear Thandi");
});

test("the voice changes, the reasons are given, and skipping takes one", async () => {
  const world = begin();
  const raycast = world.start();
  await raycast.launch("draft-follow-up");
  await raycast.run("Draft Follow-Up", "Thank Thandi Nkosi");
  if ((await raycast.show()).type === "form") await raycast.run("Continue Without Answers");
  const before = (await raycast.show()).props["markdown"];
  await raycast.run("Change Voice to Plain");
  expect((await raycast.show()).props["markdown"]).not.toBe(before);
  await raycast.run("Skip with a Reason");
  await raycast.run("Skip with a Reason");
  expect(await raycast.errors()).toEqual({ reason: "Reason is missing." });
  await raycast.enter({ reason: "met her again since" });
  await raycast.run("Skip with a Reason");
  expect(await raycast.depth()).toBe(1);
  const { log } = (await world.afterword("show", "acme")) as { log: object[] };
  expect(log.at(-1)).toMatchObject({ kind: "skipped", what: "thank-you", reason: "met her again since" });

  await raycast.run("Why This?", "Thank Jörg Müller");
  const why = readable((await raycast.show()).props["markdown"]);
  expect(why).toContain("# Thank Jörg Müller");
  expect(why).toContain("Sources");
  await raycast.launch("draft-follow-up");
  await raycast.run("Why This?", "Thank Priya Raman through Lerato Mokoena");
  expect(readable((await raycast.show()).props["markdown"])).toMatch(
    /Other Rules\n\n- .+ Another rule took precedence\./,
  );
});

test("the notes of one panel are held against each other", async () => {
  const world = begin({ isEmpty: true });
  await world.afterword(
    "add",
    "Acme",
    "Engineer",
    "--start",
    "today 10:00",
    "--with",
    "Thandi Nkosi <t@acme.example>: moving billing to Postgres",
    "--with",
    "Jo Adams <j@acme.example>: how the team shares on-call",
  );
  const raycast = world.start();
  const open = async (row: string): Promise<string> => {
    await raycast.launch("draft-follow-up");
    await raycast.run("Draft Follow-Up", row);
    if ((await raycast.show()).type === "form") await raycast.run("Continue Without Answers");
    return readable((await raycast.show()).props["markdown"]);
  };
  expect(await open("Thank Thandi Nkosi")).not.toMatch(/\d% like/);
  await raycast.run("Copy Note");
  const text = (await raycast.state()).copied.at(-1)!;
  expect(await open("Thank Jo Adams")).not.toMatch(/\d% like/);
  await raycast.run("Edit Text");
  await raycast.enter({ body: text.replaceAll("Thandi", "Jo") });
  await raycast.run("Use This Text");
  expect(readable((await raycast.show()).props["markdown"])).toMatch(/\d% like the note to Thandi Nkosi/);
});

test("a change made elsewhere shows within a second or two", async () => {
  const world = begin();
  const raycast = world.start();
  await raycast.launch("draft-follow-up");
  expect(rows(await raycast.show())["Best on a Later Day"]).toContain("Thank Thandi Nkosi");
  await world.afterword("log", "acme", "sent", "thank-you", "--to", "all", "--yes");
  await expect
    .poll(async () => rows(await raycast.show())["Best on a Later Day"] ?? [], { timeout: 60_000 })
    .not.toContain("Thank Thandi Nkosi");
});

test("both write at the same time, and nothing is lost", async () => {
  const world = begin();
  const raycast = world.start();
  await raycast.launch("search-applications");
  const byHand = Array.from({ length: 4 }, (_, n) =>
    world.afterword("log", "acme", "reply", "--note", `by the command line ${n}`),
  );
  for (let n = 0; n < 4; n++) {
    await raycast.run("Record Reply", "Acme");
    await raycast.run("Show More Fields");
    await raycast.enter({ note: `by Raycast ${n}` });
    await raycast.run("Record Reply");
  }
  await Promise.all(byHand);
  const { log } = (await world.afterword("show", "acme")) as { log: { note?: string }[] };
  const notes = log.flatMap(({ note }) => (note?.startsWith("by ") ? [note] : [])).sort();
  expect(notes).toEqual([
    ...[0, 1, 2, 3].map((n) => `by Raycast ${n}`),
    ...[0, 1, 2, 3].map((n) => `by the command line ${n}`),
  ]);
});
