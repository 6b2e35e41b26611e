import { expect, test } from "vitest";
import { slots } from "@afterword/core";
import { inputsOf, notesOf, situations } from "../../core/test/situations.ts";
import { check } from "../src/index.ts";

// What a note should say in so many words is a matter of taste: ours say that they want the job once, often in the sender's own words.
const matterOfTaste = new Set(["no-interest", "status-check-parts", "paragraphs", "nothing-specific", "several-asks"]);

/** The notes that Afterword writes, put through Afterword's own check: what it says of them, hints aside. */
test.each(situations.map((situation) => [situation.name, situation] as const))(
  "%s: our own check has nothing against it but what is missing",
  (_, situation) => {
    const inputs = inputsOf(situation);
    const notes = notesOf(situation);
    for (const [index, note] of notes.entries()) {
      const { application, settings, others } = inputs[index]!;
      const found = check(
        { text: note.body, subject: note.subject },
        {
          kind: note.kind,
          application,
          others,
          settings,
          recipient: note.to[0],
          round: note.round,
          today: situation.now.slice(0, 10),
          otherNotes: notes
            .filter((other) => other !== note)
            .map(({ to, subject, body, kind }) => ({ to: to[0]?.name, subject, text: body, kind })),
        },
      );
      const gaps = found
        .filter(({ code }) => code === "placeholder")
        .map(({ range }) => note.body.slice(range.start, range.end));
      expect(gaps).toEqual(note.missing.map(({ range }) => note.body.slice(range.start, range.end)));
      // Where nothing was noted, a note has nothing specific to say.
      const said = found.filter(
        ({ code, severity }) =>
          severity !== "hint" &&
          code !== "placeholder" &&
          !(code === "nothing-specific" && note.missing.length > 0) &&
          !matterOfTaste.has(code),
      );
      expect(
        said.map(({ code, message }) => `${code}: ${message}`),
        note.body,
      ).toEqual([]);
    }
  },
);

test.each(Object.entries(slots).filter(([, { type }]) => type !== "flag"))(
  "the gap that %s leaves is found",
  (_, { ask }) => {
    const gap = `[${ask.replace(/\{\w+\}/g, "Thandi")}]`;
    expect(
      check({ text: `Dear Thandi,\n\nThank you for ${gap} today.\n\nKind regards,\nSam` }).map(({ code }) => code),
    ).toContain("placeholder");
  },
);
