import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { desk } from "./harness.ts";

// The keyboard, played: each answer in turn, Ctrl+C where there is none left.
interface Asked {
  message: string;
  placeholder?: string;
  initialValue?: string | boolean;
  validate?: (text: string) => string | undefined;
}
const keyboard = vi.hoisted(() => ({
  answers: [] as unknown[],
  asked: [] as Asked[],
  refused: [] as string[],
  understood: [] as string[],
}));
vi.mock("@clack/prompts", () => {
  const stop = Symbol("stop");
  const play = async (question: Asked): Promise<unknown> => {
    keyboard.asked.push(question);
    const answer = keyboard.answers.shift();
    if (answer === undefined) return stop;
    const refused = question.validate?.(String(answer));
    if (refused === undefined) return answer;
    keyboard.refused.push(refused);
    return play(question);
  };
  return {
    text: play,
    select: play,
    confirm: play,
    isCancel: (answer: unknown) => answer === stop,
    log: { message: (text: string) => keyboard.understood.push(text) },
  };
});

beforeEach(() => Object.assign(keyboard, { answers: [], asked: [], refused: [], understood: [] }));

const messages = () => keyboard.asked.map(({ message }) => message);
const me = { "afterword.yaml": "name: Sam Moyo\nzone: Africa/Johannesburg\ncountry: ZA\n" };
const acme = `---
id: k3f9
company: Acme
role: Engineer
interviews:
  - {id: r1, start: 2026-11-20 10:00, people: [Thandi Nkosi <t@acme.example>]}
---
`;

describe("recording an interview", () => {
  test("asks for what is left out, and says back how it was understood", async () => {
    const at = desk(me);
    keyboard.answers = ["Acme", "Engineer", "yesterday 10:00", "1h", "Thandi Nkosi <t@acme.example>", "Per Olsson"];
    keyboard.answers.push(...Array(20).fill(""));
    const { code } = await at.run("add", { interactive: true });
    expect(code).toBe(0);
    expect(keyboard.understood).toContain("Saturday 21 November, 10:00");
    expect(at.read("acme-engineer.md")).toContain("Thandi Nkosi <t@acme.example>");
    expect(at.read("acme-engineer.md")).toContain("Per Olsson");
  });

  test("asks whom you met where only the rest was given", async () => {
    const at = desk(me);
    keyboard.answers = Array(20).fill("");
    await at.run('add Acme Engineer --start "yesterday 10:00"', { interactive: true });
    expect(messages()).toContainEqual(expect.stringContaining("Whom did you meet?"));
    Object.assign(keyboard, { answers: Array(20).fill(""), asked: [] });
    await at.run('add Initech Engineer --start "yesterday 14:00" --with "Jo Smith"', { interactive: true });
    expect(messages()).not.toContainEqual(expect.stringContaining("Whom did you meet?"));
  });

  test("Ctrl+C writes nothing, keeps the answers, and offers them the next time", async () => {
    const at = desk(me);
    keyboard.answers = ["Acme", "Engineer"];
    expect(await at.run("add", { interactive: true })).toMatchObject({
      code: 130,
      err: "Stopped. Your answers are kept for the next time.\n",
    });
    expect(at.files()).toEqual(["afterword.yaml"]);
    keyboard.asked = [];
    keyboard.answers = [true, "yesterday 10:00", ...Array(20).fill("")];
    const { code, out } = await at.run("add", { interactive: true });
    expect(code).toBe(0);
    expect(messages()[0]).toBe("You stopped half-way last time. Continue with those answers?");
    expect(out).toMatch(/^ {2}Company: Acme\n {2}Role: Engineer\n/);
    expect(at.read("acme-engineer.md")).toContain("company: Acme");
  });

  test("of one that is still to come, asks nothing that cannot be known yet", async () => {
    const at = desk(me);
    keyboard.answers = ["Acme", "Engineer", "4 December 10:00", "45m", "Thandi Nkosi", ""];
    expect(await at.run("add", { interactive: true })).toMatchObject({ code: 0, err: "" });
    expect(messages().slice(2)).toEqual([
      "When does or did it begin?",
      "How long is it to be, or when does it end? (Enter to skip)",
      "Whom will you meet? Each with an address where you have it. (Enter to skip)",
      "Who else? (Enter to skip)",
    ]);
  });

  test("goes on to the debrief, says so, and leaves none open where something was answered", async () => {
    const at = desk(me);
    keyboard.answers = ["Acme", "Engineer", "yesterday 10:00", "1h", "Thandi Nkosi", "", "Friday", ""];
    keyboard.answers.push(
      "",
      "",
      "Your invoices move one customer at a time. I moved ours in one night at Zeta, and would do it your way now.",
    );
    keyboard.answers.push(...Array(20).fill(""));
    const { out } = await at.run("add", { interactive: true });
    expect(out).toMatch(/Now the debrief, while it is fresh: a few questions about\s+Thandi Nkosi\./);
    expect(out).toContain("Debriefed: Acme.");
    expect(at.read("acme-engineer.md")).toContain("debriefed");
    keyboard.answers = Array(20).fill("");
    const later = { interactive: true, now: "2026-11-22T17:00:00Z" };
    expect((await at.run("debrief acme", later)).out).toContain("This goes on with your debrief");
  });

  test("a < goes back to the question before", async () => {
    const at = desk(me);
    keyboard.answers = ["Acne", "<", "Acme", "Engineer", "yesterday 10:00", ...Array(20).fill("")];
    await at.run("add", { interactive: true });
    expect(at.files()).toContain("acme-engineer.md");
  });

  test("asks first who you are, where nobody has said so yet", async () => {
    const at = desk();
    keyboard.answers = ["Sam Moyo", "USA", "", "Berlin", "Acme", "Engineer", "yesterday 10:00", ...Array(20).fill("")];
    await at.run("add", { interactive: true, zone: "UTC" });
    expect(messages()[0]).toBe(
      "Which name stands below your notes? In full, such as Robin Adams, or only Robin. (Enter to skip)",
    );
    // A server's clock is nobody's until they say so.
    expect(messages()[2]).toBe("Your time zone?");
    expect(keyboard.refused).toEqual(["Please give an answer."]);
    expect(at.read("afterword.yaml")).toMatch(/name: Sam Moyo[^]*zone: Europe\/Berlin/);
    expect(at.read("acme-engineer.md")).toContain("zone: Europe/Berlin");
  });

  test("takes no number for a person", async () => {
    const at = desk(me);
    keyboard.answers = ["Acme", "Engineer", "yesterday 10:00", "1h", "60", ...Array(20).fill("")];
    await at.run("add", { interactive: true });
    expect(keyboard.refused).toEqual([expect.stringContaining("Expected a person")]);
  });

  test("a question about the whole is answered No by Enter", async () => {
    const at = desk({ ...me, "acme.md": acme });
    keyboard.answers = [true];
    await at.run("sign acme", { interactive: true });
    keyboard.asked = [];
    keyboard.answers = [false];
    const { code } = await at.run("reject acme", { interactive: true });
    expect(keyboard.asked.map(({ initialValue }) => initialValue)).toEqual([false]);
    expect(code).toBe(1);
    expect(at.read("acme.md")).not.toContain("rejected");
  });
});

describe("a debrief", () => {
  test("asks, for each person, for what only you can say to them", async () => {
    const at = desk({ ...me, "acme.md": acme });
    keyboard.answers = Array(4).fill("");
    keyboard.answers.push(
      "Your story about the frozen invoices stayed with me, because I moved forty teams off Oracle table by table.",
    );
    keyboard.answers.push(...Array(20).fill(""));
    const { code } = await at.run("debrief acme", { interactive: true });
    expect(code).toBe(0);
    expect(messages().some((message) => message.includes("Thandi"))).toBe(true);
    expect(at.read("acme.md")).toMatch(/debriefed/);
    expect((await at.run("draft acme thank-you")).out).toContain("frozen invoices");
  });

  test("a jotting is refused where it is typed, with the reason, and can be put right there", async () => {
    const at = desk({ ...me, "acme.md": acme });
    keyboard.answers = [...Array(2).fill(""), "Good day: Thandi, hello", "Hi Thandi"];
    keyboard.answers.push("", "frozen invoices -> moved 40 teams", "Your frozen invoices are ours.");
    keyboard.answers.push("Is one Saturday a month enough?", ...Array(20).fill(""));
    await at.run("debrief acme", { interactive: true });
    expect(keyboard.refused).toEqual([
      expect.stringContaining("expected a greeting with a name"),
      expect.stringContaining('write a word instead of "->"'),
    ]);
    const { out } = await at.run("draft acme thank-you");
    expect(out).toContain("Hi Thandi,");
    expect(out).toContain("Your frozen invoices are ours.");
    expect(out).toContain("one Saturday a month enough?");
  });

  test("shorthand is offered written out where it is typed, and Enter takes it", async () => {
    const at = desk({ ...me, "acme.md": acme });
    const typed = "I went thru your invoices bc ours froze too.";
    keyboard.answers = [...Array(4).fill(""), typed, typed, ...Array(20).fill("")];
    await at.run("debrief acme", { interactive: true });
    expect(keyboard.refused).toEqual([expect.stringContaining("Enter once more takes it so.")]);
    expect((await at.run("draft acme thank-you")).out).toContain(
      "I went through your invoices because ours froze too.",
    );
  });

  test("what add has recorded is not asked for again", async () => {
    const at = desk(me);
    await at.run(
      'add Acme Engineer --start "yesterday 10:00" --with "Thandi Nkosi <t@acme.example>" --promise "Friday"',
    );
    keyboard.answers = Array(20).fill("");
    await at.run("debrief acme", { interactive: true });
    expect(messages().join()).not.toMatch(/Whom did you meet|would hear/);
  });

  test("draft --again asks once more: Enter keeps an answer, other words replace it", async () => {
    const at = desk({ ...me, "acme.md": acme });
    keyboard.answers = [...Array(4).fill(""), "Your frozen invoices are ours.", ...Array(20).fill("")];
    await at.run("debrief acme", { interactive: true });
    keyboard.asked = [];
    keyboard.answers = ["Your frozen invoices are the ones I thawed at Zeta.", ...Array(20).fill("")];
    const { out } = await at.run("draft acme thank-you --again", { interactive: true });
    expect(keyboard.asked[0]!.message).toContain("(Enter for Your frozen invoices are ours.)");
    expect(out).toContain("the ones I thawed");
    expect(out).not.toContain("invoices are ours");
    expect((await at.run("draft acme thank-you --again")).code).toBe(2);
  });
});

describe("a note that grows", () => {
  const say =
    "Your frozen invoices took me back to forty teams that I moved off Oracle, and I'd move yours table by table.";

  test("each question stands below the text so far, open where the answer goes", async () => {
    const at = desk({ ...me, "acme.md": acme });
    keyboard.answers = [...Array(4).fill(""), say, "Who is on call?"];
    keyboard.answers.push("Good luck with the audit on Monday.", ...Array(5).fill(""));
    const { out } = await at.run("debrief acme", { interactive: true });
    const shown = out.replace(/\s*\n  │ ?/g, " ");
    expect(shown).toMatch(/for Friday, and for \[…\]\./);
    expect(shown).toMatch(/table by table\. +\[…\]/);
    const note = (await at.run("draft acme thank-you --print")).out;
    expect(note.split("\n\n").slice(2, -1)).toEqual([
      expect.stringMatching(/: who is on call\?$/),
      expect.stringMatching(/ Good luck with the audit on Monday\.$/),
    ]);
  });

  test("what the text says already is not asked for", async () => {
    const at = desk({ ...me, "acme.md": acme });
    keyboard.answers = [...Array(4).fill(""), `${say} Who is on call? I look forward to hearing from you on Friday.`];
    keyboard.answers.push(...Array(5).fill(""));
    await at.run("debrief acme", { interactive: true });
    expect(messages().join()).not.toMatch(/didn't get to ask|end it/);
  });

  test("is read over as a whole, and what is changed there is kept as it stands", async () => {
    const at = desk({ ...me, "acme.md": acme });
    keyboard.answers = [...Array(4).fill(""), say, "", "", true, "p1", "all", "Thank you for Friday, Thandi.", "done"];
    const { out } = await at.run("debrief acme", { interactive: true });
    expect(keyboard.asked.at(-2)!.initialValue).toContain("table by table.");
    expect(out).toContain("The note, as Thandi Nkosi will read it:");
    const note = (await at.run("draft acme thank-you --print")).out;
    expect(note).toContain("Dear Thandi,\n\nThank you for Friday, Thandi.\n\n");
    keyboard.answers = ["edit", "discard", "done", "no"];
    await at.run("draft acme thank-you", { interactive: true });
    expect((await at.run("draft acme thank-you --print")).out).toContain("table by table.");
  });

  test("a paragraph is moved, and some of its words are changed, without being typed again", async () => {
    const at = desk({ ...me, "acme.md": acme });
    keyboard.answers = [...Array(4).fill(""), say, "Who is on call?", "", true];
    keyboard.answers.push("p1", "words", "table by table", "one table a night", "p2", "up", "done");
    await at.run("debrief acme", { interactive: true });
    const paragraphs = (await at.run("draft acme thank-you --print")).out.split("\n\n");
    expect(paragraphs[1]).toMatch(/who is on call\?$/);
    expect(paragraphs[2]).toMatch(/one table a night\.$/);
  });
});

describe("setting up", () => {
  test("Enter alone keeps what is known", async () => {
    const at = desk();
    keyboard.answers = ["Sam Moyo", "", "South Africa", "", "plain"];
    expect((await at.run("setup", { interactive: true })).code).toBe(0);
    const first = at.read("afterword.yaml");
    for (const line of ["name: Sam Moyo", "zone: Africa/Johannesburg", "country: ZA"]) expect(first).toContain(line);
    expect(messages()).toContainEqual("Your time zone? (Enter for Africa/Johannesburg)");
    keyboard.asked = [];
    keyboard.answers = ["", "", "", "", "plain"];
    await at.run("setup", { interactive: true });
    expect(keyboard.asked[0]!.message).toBe(
      "Which name stands below your notes? In full, such as Robin Adams, or only Robin. (Enter for Sam Moyo)",
    );
    expect(keyboard.asked.at(-1)!.initialValue).toBe("plain");
    expect(at.read("afterword.yaml")).toBe(first);
  });

  test("what cannot be is refused while it is typed, with what was probably meant", async () => {
    const at = desk();
    keyboard.answers = ["Sam Moyo", "", "Germny", "Germany", "Europe/Berln", "Berlin", "warm"];
    await at.run("setup", { interactive: true });
    expect(keyboard.refused).toEqual([
      expect.stringContaining("Did you mean Germany?"),
      expect.stringContaining("Did you mean Europe/Berlin?"),
    ]);
    expect(at.read("afterword.yaml")).toContain("zone: Europe/Berlin");
  });

  test("a country with one clock gives the zone, and both are shown by their names", async () => {
    const at = desk();
    keyboard.answers = ["Bethan Pryce", "", "Wales", "", "warm"];
    await at.run("setup", { interactive: true, zone: "UTC" });
    expect(messages()).toContainEqual("Your time zone? (Enter for Europe/London)");
    expect(keyboard.understood).not.toContain("GB-WLS");
    keyboard.asked = [];
    keyboard.answers = ["", "", "", "", "warm"];
    await at.run("setup", { interactive: true });
    expect(messages()[2]).toContain("(Enter for Wales)");
  });

  test("without anybody to ask it says which zone it took", async () => {
    expect((await desk().run("setup --name Sam")).out).toContain(
      "The time zone is Africa/Johannesburg, that of this machine.",
    );
    expect((await desk().run("setup --name Sam --zone Europe/Berlin")).out).not.toContain("that of this machine");
  });
});

test("a note that was handed over is recorded as sent only where somebody says so", async () => {
  const at = desk({ ...me, "acme.md": acme });
  keyboard.answers = [...Array(6).fill(""), true];
  keyboard.answers = ["", "", "", true, false];
  await at.run("draft acme thank-you --to thandi --eml", { interactive: true });
  const asked = keyboard.asked.find(({ message }) => message === "Have you sent it?");
  expect(asked?.initialValue ?? false).toBe(false);
  expect(at.read("acme.md")).not.toContain("kind: sent");
});

test("a finished note is asked how to take it along, and then whether it went, with No as the answer to Enter", async () => {
  const at = desk({ ...me, "acme.md": acme });
  const say = "Your point on invoices stayed with me. We moved ours at Zeta in one night.";
  await at.run(["debrief", "acme", "--say", `Thandi Nkosi: ${say}`]);
  const bin = join(at.folder, "..", "bin");
  mkdirSync(bin);
  writeFileSync(join(bin, "xdg-open"), `#!/bin/sh\nprintf %s "$1" > '${bin}/opened'\n`, { mode: 0o755 });
  const env = { PATH: `${bin}:/usr/bin:/bin` };
  keyboard.answers = ["mail", true];
  await at.run("draft acme thank-you --to Thandi", { interactive: true, env });
  expect(messages()).toEqual(["How do you want to send it?", "Have you sent it?"]);
  expect(keyboard.asked.at(-1)!.initialValue ?? false).toBe(false);
  expect(decodeURIComponent(readFileSync(join(bin, "opened"), "utf8"))).toContain("Your point on invoices");
  expect(at.read("acme.md")).toContain("kind: sent");
});

test("where this computer has no program for one way to take a note along, the others are asked for again", async () => {
  const at = desk({ ...me, "acme.md": acme });
  const say = "Your point on invoices stayed with me. We moved ours at Zeta in one night.";
  await at.run(["debrief", "acme", "--say", `Thandi Nkosi: ${say}`]);
  keyboard.answers = ["copy", "mail", "sent"];
  const { err, code } = await at.run("draft acme thank-you --to Thandi", {
    interactive: true,
    env: { PATH: "/nowhere" },
  });
  expect(messages()).toEqual(Array(3).fill("How do you want to send it?"));
  expect(err).toContain("No program for the clipboard was found");
  expect(code).toBe(0);
  expect(at.read("acme.md")).toContain("kind: sent");
});

test("fit without a text asks for one, and an edit with an option does not ask for the name again", async () => {
  const at = desk({ ...me, "acme-engineer.md": acme });
  keyboard.answers = ["I led the same move at Zeta."];
  await at.run("fit acme", { interactive: true });
  expect(messages()).toEqual([expect.stringContaining("Why do you fit")]);
  expect(at.read("acme-engineer.md")).toContain("fit: I led the same move at Zeta.");
  keyboard.asked = [];
  await at.run('person edit acme Thandi --greeting "Ms Nkosi"', { interactive: true });
  expect(messages()).toEqual([]);
  expect(at.read("acme-engineer.md")).toContain("greeting: Ms Nkosi");
  expect((await at.run("fit acme")).out).toContain("Nothing new was given");
});
