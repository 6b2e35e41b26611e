import { expect, test } from "vitest";
import { readQuestion } from "./question.ts";
import { readParagraphs, readSentences } from "./read.ts";
import { tidied } from "./tidy.ts";

test.each([
  [
    "the new beds came without gym time. at my last ward i moved two evening slots over, id do the same for yours",
    "The new beds came without gym time. At my last ward I moved two evening slots over, and I'd do the same for yours.",
  ],
  ["i rang mine after 2 weeks and about half came back.", "I rang mine after 2 weeks and about half came back."],
  [
    "it's a 10 min walk thru the yard, 1hr at most bc of the ramp",
    "It's a 10-minute walk through the yard, 1 hour at most because of the ramp.",
  ],
  ["you left Sage, i left it too", "You left Sage, and I left it too."],
  ["you may close on fridays in december", "You may close on Fridays in December."],
  ["im glad we didnt rush", "I'm glad we didn't rush."],
  ["I spoke to Dr. osei at 9 a.m. one day.", "I spoke to Dr. Osei at 9 a.m. one day."],
  ["my id card", "My id card."],
])("%s", (text, expected) => expect(tidied(text)).toBe(expected));

test.each([
  ["marek loses people after discharge. i rang mine.", 'this goes to Marek: say "you"'],
  ["i moved two slots, and id do the same for hers.", 'if "hers" is what the reader has, say "yours"'],
])("what does not speak to its reader is named beside the capitals: %s", (text, reason) =>
  expect(readSentences(text, { name: "Marek Dvorak" })).toMatchObject({
    is: "refused",
    reasons: expect.arrayContaining([reason]),
  }),
);

test.each([
  [
    "the beds came without gym time. at my ward i moved two slots.",
    "The beds came without gym time. At my ward I moved two slots.",
  ],
  ["I built it in 3 yrs, w/ a friend.", "I built it in 3 years, with a friend."],
  ["at my ward i moved two slots, id do the same for hers.", undefined],
  // What goes to Marek says "you": nobody is turned into the reader here.
  ["marek said he loses people. i rang mine.", undefined],
  ["moved 2 slots -> stroke group", undefined],
])("offered only where nothing but that was missing: %s", (text, offer) => {
  const read = readSentences(text, { name: "Marek Dvorak" });
  expect(read.is).not.toBe("sentences");
  expect("offer" in read ? read.offer : undefined).toBe(offer);
});

test("a text of two paragraphs is offered whole", () =>
  expect(readParagraphs("I ran it thru the winter.\n\nI kept the gate.", {})).toMatchObject({
    is: "refused",
    offer: "I ran it through the winter.\n\nI kept the gate.",
  }));

test("a question is offered with its shorthand written out", () =>
  expect(readQuestion("is it a 10 min walk thru the park")).toMatchObject({
    is: "refused",
    offer: "Is it a 10-minute walk through the park?",
  }));
