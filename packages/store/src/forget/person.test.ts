import * as fc from "fast-check";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { file, temporary } from "../../test/temporary.ts";
import { openLocalState } from "../local-state.ts";

/** Every text below a folder, by its path. */
function textsIn(path: string): Record<string, string> {
  if (!statSync(path).isDirectory()) return { [path]: readFileSync(path, "utf8") };
  return Object.assign({}, ...readdirSync(path).map((name) => textsIn(join(path, name)))) as Record<string, string>;
}

const names = (paths: readonly string[]) => paths.map((path) => basename(path)).sort();

describe("a name of one word", () => {
  const zeta = `${file(
    "Zeta",
    "x",
    [
      "id: z1",
      "fit: I will bring ten years",
      "contacts: [Will Kim <will.kim@zeta.example>]",
      "log:",
      "  - {at: 2026-11-24, kind: reply, from: Will Kim, note: They said they will call}",
      "",
    ].join("\n"),
  )}\nWill Kim was kind.\n`;

  it("is wiped in the applications of that person alone, and never as a word or in another name", async () => {
    const { store, folder, again } = temporary({
      "agency.md": `${file("Hays", "x", "id: a1\ncontacts: [Will <will@hays.example>]\n")}\nI will call. I asked Will about it.\n`,
      "zeta.md": zeta,
      "other.md": `${file("Other", "x", "id: o1\n")}\nWill they answer? Somebody called Will knows.\n`,
    });
    await store.update("z1", (application) => ({ ...application, senior: true }));
    const before = textsIn(folder);
    const found = await again().mentions({ person: "will@hays.example" });
    expect([names(found.files), found.places, names(found.left)]).toEqual([["agency.md"], 2, ["other.md"]]);
    expect(textsIn(folder)).toEqual(before);
    const done = await again().forget({ person: "will@hays.example" });
    expect([names(done.files), done.versions, names(done.left)]).toEqual([["agency.md"], ["a1"], ["other.md"]]);
    const after = textsIn(folder);
    expect(after[join(folder, "agency.md")]).toContain("\nI will call. I asked (forgotten) about it.\n");
    expect(after[join(folder, "agency.md")]).not.toContain("hays.example");
    for (const name of ["zeta.md", "other.md"]) expect(after[join(folder, name)]).toBe(before[join(folder, name)]);
    expect(await again().history("z1")).toHaveLength(1);
  });

  it("stays, and is named, where a colleague has it as well", async () => {
    const { folder, again } = temporary({
      "a.md": `${file("A", "x", "id: a1\ncontacts: [{name: Ann Lee, greeting: Ann}, Ann Kim <kim@a.example>]\n")}\nI asked Ann. Mary Ann Lee-Jones and Ann Kim agree with Ann Lee.\n`,
    });
    expect(names((await again().forget({ person: "Ann Lee" })).left)).toEqual(["a.md"]);
    const { [join(folder, "a.md")]: text } = textsIn(folder);
    expect(text).toContain("I asked Ann. Mary Ann Lee-Jones and Ann Kim agree with (forgotten).");
    expect(text).toContain("Ann Kim <kim@a.example>");
  });

  it("has nothing to forget where nobody is called that", async () => {
    const { again } = temporary({ "zeta.md": zeta });
    expect(await again().mentions({ person: "Will" })).toMatchObject({ files: [], versions: [], notes: [], left: [] });
  });
});

it("leaves what somebody else has too: a number, a link, an address, a name", async () => {
  const shared = "phone: 011 555 1234, linkedin: 'https://linkedin.com/in/desk'";
  const bo = `contacts: [{name: Bo Kim, email: desk@a.example, ${shared}}]`;
  const { folder, again } = temporary({
    "a.md": `${file("A", "x", `id: a1\ncontacts: [{name: Ann Lee, email: ann@a.example, ${shared}}]\n`)}\nCall 011-555-1234. joann@a.example, ann@a.example.za\n`,
    "b.md": `${file("B", "x", `id: b1\n${bo}\n`)}\nNobody.\n`,
  });
  const done = await again().forget({ person: "ann@a.example" });
  expect([names(done.files), names(done.left)]).toEqual([["a.md"], ["a.md", "b.md"]]);
  const texts = textsIn(folder);
  expect(texts[join(folder, "a.md")]).toContain("\nCall 011-555-1234. joann@a.example, ann@a.example.za\n");
  expect(texts[join(folder, "b.md")]).toContain(bo);
});

describe("a full name", () => {
  test.each([
    "Thandi\nNkosi",
    "Thandi  Nkosi",
    "Thandi\u00A0Nkosi",
    "> Thandi\n> Nkosi",
    "**Thandi** Nkosi",
    "THANDI NKOSI",
    "thandi nkosi",
    "Dr Thandi Nkosi",
  ])("is found as %j", async (form) => {
    const { folder, again } = temporary({ "a.md": `${file("A", "x", "id: a1\n")}\nAsk ${form} today.\n` });
    expect(await again().forget({ person: "Thandi Nkosi" })).toMatchObject({ versions: ["a1"], left: [] });
    expect(textsIn(folder)[join(folder, "a.md")]).not.toMatch(/nkosi|thandi/i);
  });

  test.each([
    ["José Núñez", "NFD"],
    ["José Núñez".normalize("NFD"), "NFC"],
  ] as const)("%s is found in the other spelling of its accents", async (name, other) => {
    const { folder, again } = temporary({
      "a.md": `${file("A", "x", "id: a1\n")}\nAsk ${name.normalize(other)} today.\n`,
    });
    await again().forget({ person: name });
    expect(textsIn(folder)[join(folder, "a.md")]).toContain("\nAsk (forgotten) today.\n");
  });

  test.each(["Thandi likes tea.", "Ms Nkosi decides.", "Nkosi, Thandi"])("a part of it is named: %s", async (line) => {
    const text = `${file("A", "x", "id: a1\n")}\n${line}\n`;
    const { folder, again } = temporary({
      "a.md": text,
      "b.md": file("B", "x", "id: b1\ncontacts: [Thandi Nkosi]\n"),
    });
    expect(names((await again().forget({ person: "Thandi Nkosi" })).left)).toEqual(["a.md"]);
    expect(textsIn(folder)[join(folder, "a.md")]).toBe(text);
  });

  it("that is made of words is not found as words", async () => {
    const text = `${file("A", "x", "id: a1\n")}\nThey will call.\n`;
    const { folder, again } = temporary({ "a.md": text, "b.md": file("B", "x", "id: b1\ncontacts: [Will Call]\n") });
    expect(names((await again().forget({ person: "Will Call" })).left)).toEqual(["a.md"]);
    expect(textsIn(folder)[join(folder, "a.md")]).toBe(text);
  });
});

it("a file that cannot be written stays and is named, and the others are done", async () => {
  const large = `${file("B", "x", "id: b1\n")}\n${"Bo Li\n".repeat(170_000)}`;
  const { again, folder } = temporary({
    "a.md": file("A", "x", "id: a1\ncontacts: [Bo Li]\n"),
    "b.md": large,
    "c.md": file("C", "x", "id: c1\ncontacts: [Bo Li]\n"),
  });
  await again().update("c1", (application) => ({ ...application, senior: true }));
  const done = await again().forget({ person: "Bo Li" });
  expect([names(done.files), names(done.left), done.problems.map(({ message }) => message), done.versions]).toEqual([
    ["a.md", "c.md"],
    ["b.md"],
    ["b.md would become larger than 1 MB."],
    ["c1", "a1"],
  ]);
  for (const id of ["a1", "c1"]) expect(await again().history(id)).toEqual([]);
  expect(textsIn(folder)[join(folder, "b.md")]).toBe(large);
});

describe("the machine's own notes", () => {
  const places = {
    "calendar-exports.json": JSON.stringify([{ file: "/home/me/Documents/Thandi Nkosi/cal.ics", detail: "full" }]),
    "calendar-publish.json": JSON.stringify({ url: "http://127.0.0.1/Dav/Documents/cal.ics", address: "x" }),
    "mail-account.json": JSON.stringify({ host: "mail.example", user: "Documents" }),
  };
  const notes = {
    "calendar-event-full.json": JSON.stringify({
      modified: "2026-11-22T00:00:00Z",
      events: [
        { uid: "a", owner: "d1", last: { summary: "Thank Thandi", description: "liked the numbat story" } },
        { uid: "b", owner: "z1", last: { summary: "Thank Bo", description: "Read the Documents" } },
      ],
    }),
    "mail-proposals.json": JSON.stringify([
      { id: "p", proposal: { kind: "reply", application: "d1" }, message: { subject: "numbat" } },
    ]),
    "answers-add-interview.json": JSON.stringify({ company: "Documents", role: "numbat keeper" }),
    "answers-log.json": JSON.stringify({ application: "z1", note: "Documents of Thandi Nkosi" }),
  };
  const temporaryWith = (more: string, other = "Zeta") => {
    const bench = temporary({
      "d.md": file("Documents", "x", `id: d1\n${more}\n`),
      "z.md": file(other, "y", "id: d2\n"),
    });
    return { ...bench, localState: openLocalState(bench) };
  };
  const open = async () => {
    const bench = temporary({
      "d.md": file("Documents", "x", "id: d1\ncontacts: [Thandi Nkosi]\n"),
      "z.md": file("Zeta", "x", "id: z1\n"),
    });
    const localState = openLocalState(bench);
    for (const [name, text] of Object.entries({ ...places, ...notes })) await localState.update(name, async () => text);
    return { ...bench, localState };
  };

  it("lose what is about an application, and keep addresses, paths and what is about others", async () => {
    const { again, localState } = await open();
    await again().forget({ application: "d1" });
    for (const [name, text] of Object.entries(places)) expect(await localState.read(name)).toBe(text);
    expect(JSON.parse((await localState.read("calendar-event-full.json"))!)).toMatchObject({
      events: [JSON.parse(notes["calendar-event-full.json"]).events[1]],
    });
    const rest = await Promise.all((await localState.names()).map((name) => localState.read(name)));
    expect(rest.join("\n")).not.toMatch(/numbat/);
    expect(await localState.read("answers-log.json")).toBe(notes["answers-log.json"]);
  });

  it("lose an address as a whole, and never a part of another", async () => {
    const { again, localState } = temporaryWith("contacts: [T <t@acme.example>]");
    await localState.update("answers-log.json", async () =>
      JSON.stringify({ note: "t@acme.example, j.t@acme.example" }),
    );
    await again().forget({ application: "d1" });
    expect(await localState.read("answers-log.json")).toBe('{"note":"(forgotten), j.t@acme.example"}');
  });

  it("keep the answers about another role at the same company", async () => {
    const { again, localState } = temporaryWith("contacts: [T <t@acme.example>]", "Documents");
    const [answer, own] = [
      { company: "Documents", application: "d2" },
      { company: "Documents", application: "d1" },
    ].map((value) => JSON.stringify(value));
    await localState.update("answers-add-interview.json", async () => answer);
    await localState.update("answers-log.json", async () => own);
    await again().forget({ application: "d1" });
    expect(await localState.read("answers-add-interview.json")).toBe(answer);
    expect(await localState.read("answers-log.json")).toBeUndefined();
  });

  it("lose a person, and a path with that name in it is named", async () => {
    const { again, localState } = await open();
    const { left } = await again().forget({ person: "Thandi Nkosi" });
    expect(names(left)).toEqual(["calendar-exports.json"]);
    for (const [name, text] of Object.entries(places)) expect(await localState.read(name)).toBe(text);
    expect(await localState.read("answers-log.json")).toContain("Documents of (forgotten)");
  });
});

describe("in any folder", () => {
  const person = fc.constantFrom(
    "Thandi Nkosi",
    "Will Smith",
    "Ann Lee",
    "José Núñez",
    "Jan van der Berg",
    "O'Neil Mark",
  );
  const forms: ((name: string) => string)[] = [
    (name) => name,
    (name) => name.replaceAll(" ", "\n"),
    (name) => name.replaceAll(" ", "  "),
    (name) => name.replaceAll(" ", "\u00A0"),
    (name) => name.replaceAll(" ", "\u202F\n> "),
    (name) => name.normalize("NFD"),
    (name) => name.toUpperCase(),
    (name) => `Dr ${name}`,
    (name) => `*${name}*`,
  ];
  const harmless = fc.constantFrom(
    "I will bring my annual report in May.",
    "Mark it as read, will you?",
    "Mary-Ann Leeson and Jan Berger agree.",
    "Write to ann@other.example or https://other.example/Will/Smith.",
    "Josef likes O'Neill's tea.",
  );
  const entry = fc.record({
    holds: fc.boolean(),
    isContact: fc.boolean(),
    lines: fc.array(harmless, { maxLength: 3 }),
    form: fc.constantFrom(...forms),
    comment: fc.boolean(),
  });

  test("no form of the full name is left, and no other record loses a character", async () => {
    await fc.assert(
      fc.asyncProperty(person, fc.array(entry, { minLength: 1, maxLength: 4 }), async (name, entries) => {
        const { root, folder, store, again, write } = temporary();
        for (const [at, { holds, isContact, lines, form, comment }] of entries.entries()) {
          const facts = [
            `id: k${at}${holds && comment ? ` # from ${name}` : ""}`,
            ...(holds && isContact
              ? [`contacts: [{name: "${name}", email: them@x.example}, Bo Kim <bo@x.example>]`]
              : []),
            "fit: |",
            `  ${lines[0] ?? "No."}`,
            "",
          ].join("\n");
          const notes = [...lines, ...(holds ? [`I met ${form(name)} there.`] : []), "The end."].join("\n\n");
          write(`k${at}.md`, `${file(`Company ${at}`, "x", facts)}\n${notes}\n`);
        }
        for (const at of entries.keys()) await store.update(`k${at}`, (one) => ({ ...one, senior: true }));
        const localState = openLocalState({ folder, state: join(root, "state") });
        await localState.update("draft-k0-0abc.txt", async () => `Dear ${entries[0]!.form(name)}, will you call?`);
        await localState.update("answers-log.json", async () => JSON.stringify({ note: entries[0]!.form(name) }));
        const before = textsIn(folder);
        await again().forget({ person: name });
        const plain = (text: string) =>
          text
            .normalize("NFC")
            .replaceAll(/[\s>*]+/g, " ")
            .toLowerCase();
        for (const [path, text] of Object.entries(textsIn(root))) {
          const said = path.endsWith(".json")
            ? JSON.stringify(JSON.parse(text), (_, value: unknown) =>
                typeof value === "string" ? plain(value) : value,
              )
            : text;
          expect(plain(said)).not.toMatch(new RegExp(`(?<![\\p{L}-])${plain(name)}(?!\\p{L})`, "u"));
        }
        for (const [at, { holds }] of entries.entries()) {
          const path = join(folder, `k${at}.md`);
          if (holds) continue;
          expect(readFileSync(path, "utf8")).toBe(before[path]);
          expect(await again().history(`k${at}`)).toHaveLength(1);
        }
      }),
      { numRuns: 25 },
    );
  }, 120_000);
});
