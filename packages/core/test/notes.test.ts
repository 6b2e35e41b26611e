import { expect, test } from "vitest";
import { draft } from "../src/drafts/index.ts";
import { builtinTemplates } from "../src/templates/index.ts";
import { inputsOf, notesOf, situations } from "./situations.ts";

/** Everything a reader would get, as one page. Read it aloud when it changes. */
test("the notes of every situation, in full", async () => {
  const page = situations.map((situation) => {
    const notes = notesOf(situation).map(({ to, template, subject, body, leftOut }) => {
      const head = [`To: ${to[0]?.name}`, ...(subject === undefined ? [] : [`Subject: ${subject}`])].join("\n");
      const left = leftOut.length > 0 ? `\n\nLeft out: ${leftOut.join("; ")}` : "";
      return `\`${template}\`\n\n~~~\n${head}\n\n${body}${left}\n~~~`;
    });
    return `## ${situation.name[0]!.toUpperCase()}${situation.name.slice(1)}\n\n${notes.join("\n\n")}`;
  });
  await expect(`# Notes\n\n${page.join("\n\n")}\n`).toMatchFileSnapshot("notes.golden.md");
});

test("every template is shown by a situation", () => {
  const shown = new Set(situations.flatMap(notesOf).map(({ template }) => template));
  expect(builtinTemplates.map(({ name }) => name).filter((name) => !shown.has(name))).toEqual([]);
});

test("the same facts give the same words", () => {
  for (const situation of situations) expect(notesOf(situation)).toEqual(notesOf(situation));
});

test("different applications begin differently", () => {
  const [input] = inputsOf(situations[0]!);
  const bodies = Array.from({ length: 60 }, (_, index) =>
    draft({ ...input!, application: { ...input!.application, id: `a${index}` } }).body.split("\n\n"),
  );
  expect(new Set(bodies.map((paragraphs) => paragraphs[1])).size).toBe(6);
});

test("a panel of four gets four notes that share no sentence of ours", () => {
  for (const situation of situations.filter(({ name }) => name.startsWith("a panel of four"))) {
    const notes = notesOf(situation);
    expect(notes).toHaveLength(4);
    const sentences = notes.map(({ body }) =>
      body
        .split("\n\n")
        .slice(1, -1)
        .join(" ")
        .split(/(?<=[.!?]"?) /),
    );
    // What the sender noted of themselves may stand in each.
    const all = sentences.flat().filter((sentence) => !JSON.stringify(situation).includes(sentence.slice(0, -1)));
    expect(all.filter((sentence, index) => all.indexOf(sentence) !== index)).toEqual([]);
    expect(new Set(notes.map(({ subject }) => subject)).size).toBe(4);
  }
});
