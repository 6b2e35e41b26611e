import { expect, test } from "vitest";
import { dayNames, monthNames } from "@afterword/core";
import { inputsOf, notesOf, situations } from "../../core/test/situations.ts";
import { check } from "../src/index.ts";

/** What the notes that Afterword writes say, each fact of theirs made wrong in turn: none may pass. */
const slips: readonly [fact: string, find: RegExp, wrong: (right: string) => string][] = [
  [
    "a date",
    new RegExp(`\\b\\d{1,2} (?:${monthNames.join("|")})\\b`, "g"),
    (date) => date.replace(/^\d+/, (day) => `${(Number(day) % 28) + 1}`),
  ],
  [
    "a weekday",
    new RegExp(`\\b(?:${dayNames.join("|")})\\b`, "g"),
    (day) => dayNames[(dayNames.findIndex((name) => name === day) + 1) % 7]!,
  ],
];

const cases = situations.flatMap((situation) =>
  slips.map((slip) => [situation.name, slip[0], situation, slip] as const),
);

test.each(cases)("%s: %s made wrong is found", (_, __, situation, [, find, wrong]) => {
  const inputs = inputsOf(situation);
  const missed: string[] = [];
  for (const [index, note] of notesOf(situation).entries()) {
    const { application, settings, others } = inputs[index]!;
    for (const part of ["subject", "body"] as const) {
      const text = note[part] ?? "";
      for (const match of text.matchAll(find)) {
        const [from, to] = [match.index, match.index + match[0].length];
        // What the sender says in their own words may be of another day than those on record.
        if (
          note.spans.some((span) => span.in === part && span.origin === "yours" && span.start <= from && span.end >= to)
        )
          continue;
        const changed = {
          subject: note.subject,
          text: note.body,
          [part === "body" ? "text" : part]: text.slice(0, from) + wrong(match[0]) + text.slice(to),
        };
        const findings = check(changed, {
          kind: note.kind,
          application,
          others,
          settings,
          recipient: note.to[0],
          round: note.round,
          today: situation.now.slice(0, 10),
        });
        const isFound = findings.some(
          ({ range, severity, in: where }) =>
            severity === "blocker" &&
            (where === "subject") === (part === "subject") &&
            range.start <= to &&
            range.end >= from,
        );
        if (!isFound) missed.push(text.slice(Math.max(0, from - 60), to + 40));
      }
    }
  }
  expect(missed).toEqual([]);
});
