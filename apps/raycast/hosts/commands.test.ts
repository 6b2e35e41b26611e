import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readManifest } from "@afterword/raycast-host";
import { openLocalState } from "@afterword/store";
import { expect, test } from "vitest";
import { begin, dist, picked, readable } from "./begin.ts";

const invite = (name: string): string =>
  fileURLToPath(new URL(`../../../packages/invitation/src/invites/${name}`, import.meta.url));

interface Shown {
  company: string;
  role: string;
  zone?: string;
  promise?: object;
  contacts: { name: string; part: string }[];
  interviews: {
    start: string;
    end?: string;
    people: { name: string; topics: { about: string }[] }[];
    questions: { ask: string }[];
  }[];
  log: { kind: string; note?: string }[];
}

test("Log Interview says what is wrong field by field, keeps drafts, and goes on to the note", async () => {
  const world = begin({ isEmpty: true });
  const raycast = world.start();
  await raycast.launch("log-interview", { arguments: { company: "Acme" } });
  const form = await raycast.show();
  expect(form.props["enableDrafts"]).toBe(true);
  expect(await raycast.values()).toMatchObject({ company: "Acme" });
  await raycast.enter({ promise: "whenever" });
  expect(await raycast.errors()).toEqual({ promise: expect.stringContaining("Expected a date") });
  await raycast.enter({ promise: "" });
  await raycast.run("Log Interview");
  expect(await raycast.errors()).toEqual({ start: "Start is missing." });
  await raycast.run("Show More Fields");
  await raycast.enter({
    role: "Platform Engineer",
    zone: "Africa/Johannesburg",
    start: picked("2026-11-22 01:00"),
    end: "45m",
    promise: "in two weeks",
    people: "Thandi Nkosi <t@acme.example>: moving billing to Postgres\nJo Adams",
    recruiter: "Sam Lee <sam@acme.example>",
    questions: "How is on-call shared?",
    notes: "They were *kind*.",
  });
  expect(await raycast.errors()).toEqual({});
  expect(JSON.stringify(await raycast.show())).toContain("Start: Sunday 22 November, 01:00");
  await raycast.run("Log Interview");
  const acme = (await world.afterword("show", "acme")) as Shown & { notes: string };
  expect(acme).toMatchObject({
    company: "Acme",
    role: "Platform Engineer",
    zone: "Africa/Johannesburg",
    promise: { by: "in two weeks", said: "2026-11-22" },
    notes: "They were *kind*.",
    contacts: [{ name: "Sam Lee", email: "sam@acme.example", part: "recruiter" }],
    interviews: [
      {
        start: "2026-11-22 01:00",
        end: "2026-11-22 01:45",
        questions: [{ ask: "How is on-call shared?" }],
        people: [{ name: "Thandi Nkosi", topics: [{ about: "moving billing to Postgres" }] }, { name: "Jo Adams" }],
      },
    ],
  });
  expect((await raycast.state()).toasts[0]).toMatchObject({
    style: "SUCCESS",
    title: expect.stringContaining("the interview with Acme"),
    actions: ["Undo"],
  });
  expect(await raycast.depth()).toBe(2);

  await raycast.toast("Undo");
  expect(await world.afterword("list")).toEqual([]);
});

test("Log Interview adds a round to the application of that company, and once logged is empty", async () => {
  const world = begin();
  const raycast = world.start();
  await raycast.launch("log-interview", {
    arguments: { company: "Acme" },
    draftValues: { company: "Zeta", promise: "2026-12-11" },
  });
  expect(await raycast.values()).toMatchObject({ company: "Acme", role: "Platform Engineer", promise: "2026-12-11" });
  await raycast.enter({ start: picked("2026-11-22 08:00"), people: "Sipho Dlamini" });
  await raycast.run("Log Interview");
  const { interviews, promise, log } = (await world.afterword("show", "acme")) as Shown;
  expect(interviews.at(-1)).toMatchObject({ start: "2026-11-22 08:00", people: [{ name: "Sipho Dlamini" }] });
  expect(promise).toMatchObject({ by: "2026-12-11" });
  expect(log.at(-1)).toMatchObject({ kind: "promise-moved", from: "2026-12-04", to: "2026-12-11" });
  const again = world.start();
  await again.launch("log-interview");
  await again.enter({ company: "Zeta", role: "Clerk", start: picked("2026-12-01 10:00") });
  await again.run("Log Interview");
  expect(await again.depth()).toBe(1);
  expect(await again.values()).toMatchObject({ company: "", start: null });
});

test("the same interview logged twice is refused, its recruiter is on record once, and Berlin is not home", async () => {
  const world = begin({ isEmpty: true });
  await world.afterword("setup", "--name", "Robin Adams", "--zone", "Africa/Johannesburg", "--country", "ZA");
  const raycast = world.start();
  const log = async () => {
    await raycast.launch("log-interview", { arguments: { company: "Acme" } });
    await raycast.run("Show More Fields");
    await raycast.enter({
      role: "Engineer",
      zone: "Europe/Berlin",
      start: picked("2026-11-20 10:00"),
      recruiter: "Sam Lee <sam@acme.example>",
    });
    await raycast.run("Log Interview");
  };
  await log();
  await log();
  expect(await world.afterword("list")).toHaveLength(1);
  const acme = (await world.afterword("show", "acme")) as Shown & { country?: string };
  expect(acme.contacts).toHaveLength(1);
  expect(acme.interviews).toHaveLength(1);
  expect(acme.country).toBeUndefined();
  expect((await raycast.state()).toasts.map(({ style }) => style)).toEqual(["SUCCESS"]);
  expect(Object.values(await raycast.errors())).toEqual([expect.stringContaining("already")]);
});

test("Search Applications shows a plan and records a reply, a promise, a debrief and an end", async () => {
  const world = begin();
  const raycast = world.start();
  await raycast.launch("search-applications");
  const shown = async () => (await world.afterword("show", "acme")) as Shown;
  expect(await raycast.actions("Acme")).toEqual(
    expect.arrayContaining([
      "Draft Follow-Up",
      "Record Reply",
      "Record Promise",
      "Debrief",
      "Add Round",
      "Edit File",
      "Undo Last Change",
    ]),
  );

  await raycast.run("Record Promise", "Acme");
  await raycast.enter({ by: "whenever" });
  await raycast.run("Record Promise");
  expect(await raycast.errors()).toEqual({ by: expect.stringContaining("Expected a date") });
  await raycast.enter({ by: "2026-12-18" });
  await raycast.run("Record Promise");
  expect(await shown()).toMatchObject({ promise: { by: "2026-12-18" } });

  await raycast.run("Debrief", "Acme");
  await raycast.enter({ people: "Thandi Nkosi: how the team shares on-call", questions: "Who decides?\nAnd when?" });
  await raycast.run("Debrief");
  const debriefed = await shown();
  expect(debriefed.log.at(-1)).toMatchObject({ kind: "debriefed" });
  const last = debriefed.interviews.find(({ people }) => people.some(({ name }) => name === "Thandi Nkosi"))!;
  expect(last.people.flatMap(({ topics }) => topics.map(({ about }) => about))).toContain(
    "how the team shares on-call",
  );
  expect(last.questions.map(({ ask }) => ask)).toEqual(expect.arrayContaining(["Who decides?", "And when?"]));

  await raycast.run("Record Reply", "Acme");
  await raycast.run("Show More Fields");
  await raycast.enter({ at: picked("2026-11-29 17:00") });
  expect(Object.keys(await raycast.errors())).toEqual(["at"]);
  await raycast.enter({ at: picked("2026-11-22 17:00"), note: "We are still deciding." });
  await raycast.run("Record Reply");
  expect((await shown()).log.at(-1)).toMatchObject({ kind: "reply", note: "We are still deciding." });

  await raycast.run("I Withdrew", "Acme");
  expect((await shown()).log.at(-1)).toMatchObject({ kind: "withdrawn" });
  await raycast.run("Reopen", "Acme");
  expect((await shown()).log.at(-1)).toMatchObject({ kind: "reopened" });
  await raycast.run("Undo Last Change", "Acme");
  expect((await shown()).log.at(-1)).toMatchObject({ kind: "withdrawn" });

  await raycast.choose("closed");
  expect(
    (await raycast.show()).children.filter(({ type }) => type === "list-item").map(({ props }) => props["title"]),
  ).toContain("Acme");
  await raycast.run("Edit File", "Acme");
  expect((await raycast.state()).opened.at(-1)!.target).toBe(join(world.folder, "acme-platform-engineer.md"));
});

test("a file that cannot be read is named with its line, and opened to be put right", async () => {
  const world = begin();
  writeFileSync(join(world.folder, "broken.md"), "---\ncompany: [oops\n---\n");
  const raycast = world.start();
  await raycast.launch("search-applications");
  expect(await raycast.actions("broken.md")).toContain("Edit File");
  const due = world.start();
  await due.launch("draft-follow-up");
  await due.run("Edit File", "broken.md");
  expect((await due.state()).opened[0]!.target).toBe(join(world.folder, "broken.md"));
  expect(await raycast.actions("Acme")).toContain("Record Reply");
});

test("the menu bar counts, ends its loading, changes nothing, and opens the draft", async () => {
  const world = begin();
  const file = join(world.folder, "acme-platform-engineer.md");
  const before = readFileSync(file, "utf8");
  const raycast = world.start();
  await raycast.launch("follow-ups-due", { launchType: "background" });
  const shown = await raycast.show();
  expect(shown.props["isLoading"]).toBe(false);
  // Two to do today; three thank-yous are best tomorrow.
  expect(shown.props["title"]).toBe("2");
  expect(readFileSync(file, "utf8")).toBe(before);
  await raycast.click("Open Draft", "Thank Thandi Nkosi, Acme");
  await raycast.click("Log Interview");
  const { launched } = await raycast.state();
  expect(launched).toMatchObject([
    { name: "draft-follow-up", context: { application: "acme1" } },
    { name: "log-interview" },
  ]);

  const other = world.start();
  await other.launch("draft-follow-up", { launchContext: launched[0]!.context as Record<string, unknown> });
  expect(readable(JSON.stringify(await other.show()))).toContain("Thandi");
});

test("the menu bar says that nothing is due, and what it could not read", async () => {
  const world = begin({ isEmpty: true });
  mkdirSync(world.folder);
  writeFileSync(join(world.folder, "broken.md"), "---\ncompany: [oops\n---\n");
  const raycast = world.start();
  await raycast.launch("follow-ups-due");
  const shown = await raycast.show();
  expect(shown.props["title"]).toBeUndefined();
  expect(shown.children.map(({ props }) => props["title"])).toEqual([
    "Nothing to Do Today",
    "One File Cannot Be Read",
    undefined,
  ]);
  await raycast.click("One File Cannot Be Read");
  expect((await raycast.state()).launched).toMatchObject([{ name: "search-applications" }]);
});

test("a folder that cannot be used ends the menu bar's loading too, and the toast leads to the preferences", async () => {
  const world = begin();
  const file = join(world.folder, "afterword.yaml");
  const raycast = world.start({ preferences: { folder: file } });
  await raycast.launch("follow-ups-due", { launchType: "background" });
  expect((await raycast.show()).props["isLoading"]).not.toBe(true);
  await raycast.click("Choose Another Folder");
  expect((await raycast.state()).preferencesOpened).toBe(1);

  const list = world.start({ preferences: { folder: file } });
  await list.launch("draft-follow-up");
  await list.show();
  expect((await list.state()).toasts[0]).toMatchObject({ style: "FAILURE", actions: ["Choose Another Folder"] });
  expect(JSON.stringify(await list.show())).toContain("The Folder Cannot Be Used");
  expect(await list.actions()).toEqual(["Choose Another Folder"]);
});

test("Check Text marks and repairs the selected text, else the copied one", async () => {
  const raycast = begin().start({ selectedText: "I definately enjoyed the the talk with Thandi." });
  await raycast.launch("check-text");
  const before = (await raycast.show()).children.filter(({ type }) => type === "list-item").length;
  expect(before).toBeGreaterThan(1);
  const rows = (await raycast.show()).children.flatMap(({ props }) =>
    typeof props["title"] === "string" ? [props["title"]] : [],
  );
  for (const row of rows.slice(0, 1)) await raycast.run((await raycast.actions(row))[0]!, row);
  expect((await raycast.show()).children.filter(({ type }) => type === "list-item").length).toBe(before - 1);
  expect(await raycast.heap()).toBeLessThan(100);

  const many = begin().start({ selectedText: "I enjoyed the the talk, and and I definately recieve it." });
  await many.launch("check-text");
  const titles = async () => (await many.show()).children.map(({ props }) => String(props["title"]));
  const twice = (await titles()).find((title) => title.includes("twice"))!;
  await many.run("Fix All 2 of This Kind", twice);
  expect((await titles()).filter((title) => title.includes("twice"))).toEqual([]);
  await many.run("Fix Everything That Is Safe to Correct (2)", (await titles())[0]!);
  expect(JSON.stringify(await many.show())).toContain("Nothing to Fix");

  const world = begin();
  const copied = world.start({ clipboard: { text: "Thank you for the the talk, I definately enjoyed it." } });
  await copied.launch("check-text");
  const found = async () => (await copied.show()).children.map(({ props }) => String(props["title"]));
  expect(await found()).toEqual(
    expect.arrayContaining([expect.stringContaining("twice"), expect.stringContaining("definately")]),
  );
  expect((await copied.state()).toasts).toEqual([]);
  // What is known of the world is read again; the text on screen is not.
  await copied.copy({ text: "Another text." });
  await world.afterword("add", "definately", "Engineer", "--start", "today 10:00");
  await expect.poll(found, { timeout: 20_000 }).toEqual([expect.stringContaining("twice")]);
  const nothing = begin().start();
  await nothing.launch("check-text");
  expect(JSON.stringify(await nothing.show())).toContain("No Text to Check");
});

test.each([
  ["a selected file", (file: string) => ({ selectedFiles: [file] })],
  ["a copied file", (file: string) => ({ clipboard: { file } })],
  ["a copied text", (file: string) => ({ clipboard: { text: readFileSync(file, "utf8") } })],
])("Import Invitation makes an interview of %s", async (_, given) => {
  const world = begin({ isEmpty: true });
  const raycast = world.start(given(invite("google.ics")));
  await raycast.launch("import-invitation");
  expect((await raycast.show()).type).toBe("form");
  await raycast.enter({ company: "Acme", role: "Engineer" });
  await raycast.run("Import Invitation");
  expect((await raycast.state()).toasts).toMatchObject([{ style: "SUCCESS" }]);
  expect((await raycast.show()).type).toBe("list");
  expect(JSON.stringify(await raycast.show())).not.toContain("Nothing to Import");
  const { interviews } = (await world.afterword("show", "acme")) as Shown;
  expect(interviews).toHaveLength(1);
  expect(interviews[0]).toMatchObject({ invitation: { uid: expect.any(String) } });
});

test("Import Invitation keeps a form that is half filled in, whatever is copied and written meanwhile", async () => {
  const world = begin({ isEmpty: true });
  const raycast = world.start({ clipboard: { text: readFileSync(invite("google.ics"), "utf8") } });
  await raycast.launch("import-invitation");
  await raycast.enter({ company: "Mine", role: "Engineer" });
  await raycast.copy({ text: "Something else." });
  await world.afterword("add", "Zorblaxia", "Engineer", "--start", "today 10:00");
  await expect
    .poll(async () => JSON.stringify(await raycast.show()), { timeout: 20_000 })
    .toContain("Zorblaxia, Engineer");
  expect(await raycast.values()).toMatchObject({ company: "Mine", role: "Engineer" });
});

test("Import Invitation lets a file be chosen where nothing was selected, and says why nothing came of one", async () => {
  const world = begin({ isEmpty: true });
  const raycast = world.start();
  await raycast.launch("import-invitation");
  await raycast.run("Import Invitation");
  expect(await raycast.errors()).toEqual({ files: "Choose a file." });
  await raycast.enter({ files: [join(world.folder, "nothing.ics")] });
  await raycast.run("Import Invitation");
  expect(JSON.stringify(await raycast.show())).toContain("Nothing was imported");
});

test("Export Calendar writes a file that every later change keeps fresh", async () => {
  const world = begin();
  const raycast = world.start();
  const into = join(world.folder, "..", "out");
  mkdirSync(into);
  await raycast.launch("export-calendar");
  await raycast.enter({ into: [into], detail: "discreet" });
  await raycast.run("Export Calendar");
  const file = join(into, "reminders.ics");
  const before = readFileSync(file, "utf8");
  expect(before).toContain("BEGIN:VEVENT");
  expect(before).not.toContain("Acme");
  const list = world.start();
  await list.launch("search-applications");
  await list.run("I Withdrew", "Acme");
  expect(readFileSync(file, "utf8")).not.toBe(before);
});

test("a link in a calendar event opens its draft, and links that say anything else open the list", async () => {
  const world = begin();
  const raycast = world.start();
  const into = join(world.folder, "..");
  await raycast.launch("export-calendar");
  await raycast.enter({ into: [into], detail: "full" });
  await raycast.run("Export Calendar");
  const ics = readFileSync(join(into, "afterword.ics"), "utf8").replaceAll("\r\n ", "");
  const [link] = /raycast:\/\/[^\s\\"]+/.exec(ics)!;
  const other = world.start();
  await other.deeplink(link);
  expect(["form", "detail"]).toContain((await other.show()).type);

  const before = readFileSync(join(world.folder, "acme-platform-engineer.md"), "utf8");
  for (const context of [{ advice: "../../etc/passwd" }, { advice: 7 }, { folder: "/tmp" }]) {
    const stranger = world.start();
    await stranger.deeplink(`${link.split("?")[0]}?context=${encodeURIComponent(JSON.stringify(context))}`);
    expect((await stranger.show()).type).toBe("list");
  }
  const gone = world.start();
  await gone.deeplink(`${link.split("?")[0]}?context=${encodeURIComponent('{"advice":"zzzz9"}')}`);
  await gone.show();
  expect((await gone.state()).toasts[0]).toMatchObject({
    message: expect.stringContaining("no longer in the plan"),
    actions: ["Show What Is Due"],
  });
  expect(readFileSync(join(world.folder, "acme-platform-engineer.md"), "utf8")).toBe(before);
});

test("Copy Calendar Link says where there is none, with the way to export", async () => {
  const raycast = begin().start();
  await raycast.launch("copy-calendar-link");
  expect((await raycast.state()).toasts).toMatchObject([{ style: "FAILURE", actions: ["Export Calendar"] }]);
  await raycast.toast("Export Calendar");
  expect((await raycast.state()).launched).toMatchObject([{ name: "export-calendar" }]);
});

test("Copy Calendar Link gives the published address, else the one of this computer", async () => {
  const world = begin();
  const localState = openLocalState({ folder: world.folder, state: world.state });
  await localState.update("calendar-address", async () => `8123 ${"0".repeat(32)}`);
  const copy = async () => {
    const raycast = world.start();
    await raycast.launch("copy-calendar-link");
    return raycast.state();
  };
  expect(await copy()).toMatchObject({
    copied: [expect.stringMatching(/^http:\/\/127.0.0.1:8123\//)],
    huds: [expect.stringContaining("on this computer")],
  });
  await localState.update("calendar-publish.json", async () => "nonsense");
  expect((await copy()).copied).toEqual([expect.stringContaining("127.0.0.1")]);
  await localState.update(
    "calendar-publish.json",
    async () => '{"url":"https://dav.example/me.ics","address":"https://cal.example/me.ics"}',
  );
  expect(await copy()).toMatchObject({
    copied: ["https://cal.example/me.ics"],
    huds: [expect.stringContaining("published")],
  });
});

test("a profile of one's own is planned under, offered in the settings, and named where it cannot be used", async () => {
  const world = begin();
  const settings = join(world.folder, "afterword.yaml");
  const write = (profile: string) =>
    writeFileSync(settings, readFileSync(settings, "utf8").replace(/profile: .*/, `profile: ${profile}`));
  mkdirSync(join(world.folder, "profiles"));
  writeFileSync(join(world.folder, "profiles", "mine.yaml"), "extends: balanced\nrules:\n  thank-you: off\n");
  write("mine");
  const raycast = world.start();
  await raycast.launch("draft-follow-up");
  expect(JSON.stringify(await raycast.show())).not.toContain("Thank Thandi Nkosi");
  const setUp = world.start();
  await setUp.launch("search-applications");
  await setUp.run("Edit Settings", "Acme");
  await setUp.run("Show More Fields");
  expect(await setUp.values()).toMatchObject({ profile: "mine" });
  await setUp.enter({ profile: "patient" });
  await setUp.enter({ profile: "mine" });

  write("mien");
  const mistaken = world.start();
  await mistaken.launch("draft-follow-up");
  const shown = JSON.stringify(await mistaken.show());
  expect(shown).toContain("Thank Thandi Nkosi");
  expect(shown).toContain("To Correct");
  expect(shown).toContain('did you mean \\"mine\\"');
  expect(await mistaken.actions("afterword.yaml")).toContain("Edit File");
});

test("Edit Settings checks each field and writes the settings every app reads", async () => {
  const world = begin({ isEmpty: true });
  const raycast = world.start();
  await raycast.launch("draft-follow-up");
  await raycast.run("Edit Settings");
  await raycast.enter({ email: "robin" });
  expect(Object.keys(await raycast.errors())).toEqual(["email"]);
  await raycast.run("Show More Fields");
  await raycast.enter({ email: "", zone: "Africa/Johannesburg", name: "Robin Adams", dialect: "en-US" });
  await raycast.run("Save Settings");
  expect(readFileSync(join(world.folder, "afterword.yaml"), "utf8")).toMatch(/name: Robin Adams/);
  expect(readFileSync(join(world.folder, "afterword.yaml"), "utf8")).toMatch(
    /zone: Africa\/Johannesburg[\s\S]*dialect: en-US/,
  );
});

test("an empty folder offers what to begin with", async () => {
  const raycast = begin({ isEmpty: true }).start();
  await raycast.launch("draft-follow-up");
  expect(await raycast.actions()).toEqual(["Quick Log", "Log Interview", "Import Invitation", "Edit Settings"]);
  await raycast.run("Quick Log");
  expect((await raycast.state()).launched).toMatchObject([{ name: "quick-log" }]);
});

test("hostile text stays text", async () => {
  const world = begin({ isEmpty: true });
  const name = "![x](https://evil.example/p.png) <img src=x> \\(x^2\\) [a](raycast://x) `c`";
  await world.afterword("add", name, name, "--start", "yesterday 10:00", "--with", "Thandi Nkosi <t@acme.example>");
  const raycast = world.start();
  await raycast.launch("search-applications");
  await raycast.run("Draft Follow-Up", name);
  if ((await raycast.show()).type === "form") await raycast.run("Continue Without Answers");
  const { props } = await raycast.show();
  const markdown = String(props["markdown"]).replace(/!\[[^\]]*\]\(data:image\/svg\+xml;base64,[A-Za-z0-9+/=]+\)/, "");
  expect(markdown).not.toMatch(/!\[|<img|\]\(|\\\(|`/);
  expect(readable(JSON.stringify(await raycast.show()))).toContain("evil.example");

  await raycast.run("Mark as Sent");
  expect((await raycast.state()).toasts).toMatchObject([
    { style: "SUCCESS", title: expect.stringContaining("Recorded as sent") },
  ]);
});

test("on Windows there is no menu bar, and the rest is the same", async () => {
  const raycast = begin().start({ platform: "Windows" });
  await expect(raycast.launch("follow-ups-due")).rejects.toThrow("not for Windows");
  await raycast.launch("draft-follow-up");
  expect(await raycast.actions("Thank Thandi Nkosi")).toContain("Draft Follow-Up");
});

test("the first view of a command leaves the name above it to the command", async () => {
  const world = begin();
  const raycast = world.start({ clipboard: { file: invite("google.ics") } });
  const views = readManifest(dist).commands.filter(({ mode }) => mode === "view");
  expect(views.length).toBeGreaterThan(5);
  for (const { name } of views) {
    await raycast.launch(name);
    expect((await raycast.show()).props["navigationTitle"], name).toBeUndefined();
  }
  await raycast.launch("follow-ups-due");
  await raycast.click("Open Draft", "Thank Thandi Nkosi, Acme");
  await raycast.launch("draft-follow-up", {
    launchContext: (await raycast.state()).launched[0]!.context as Record<string, unknown>,
  });
  expect((await raycast.show()).props["navigationTitle"]).toBeUndefined();
});

test("every command stays far below the memory it may use", async () => {
  const world = begin();
  for (const name of ["draft-follow-up", "search-applications", "import-invitation", "log-interview"]) {
    const raycast = world.start();
    await raycast.launch(name);
    await raycast.show();
    expect(await raycast.heap()).toBeLessThan(60);
  }
});

test("what the build wrote has what it reads and the licences of that beside it", () => {
  for (const file of [
    "extension-icon.png",
    "harper_wasm_slim_bg.wasm",
    "HARPER-LICENSE.txt",
    "LICENSES.md",
    "HOLIDAYS-LICENSE.txt",
    "HOLIDAYS-SOURCES.md",
  ]) {
    expect(existsSync(join(dist, "assets", file)), file).toBe(true);
  }
});
