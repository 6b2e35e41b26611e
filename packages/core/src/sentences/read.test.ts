import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { jottingMarks } from "./marks.ts";
import { namesOnRecord } from "./names.ts";
import { leadsIn, readQuestion } from "./question.ts";
import { readSentences } from "./read.ts";
import { sentencesOf } from "./split.ts";
import { saysWish } from "./wish.ts";
import { readWords } from "./words.ts";

const reader = { name: "Helen Marsh", names: ["Acme", "Birch & Co"] };

describe("sentences are accepted as they are", () => {
  test.each([
    "When you said you would rather have one bad night than ten, I thought of the summer I moved forty cron jobs.",
    "You said the ward plans discharge on day one. We do it on day three, and it costs us beds.",
    "Your queue on Saturdays, out of the door at nine, is the one I used to open at the station.",
    "I worked with the CI/CD team 24/7 at Birch & Co.",
    "You were right, I think, about the two tills.",
    "When the rota broke, I rang round myself.",
    "Dr. Osei told me about your clinic, and I'd love to see it at 9 a.m. one day.",
    "If the lapse model leaks, I would start with the dates, as I did at Zeta.",
    "What you showed me, the board with the red pins, is how I would run my own round.",
    '"Read to every class, every day" is what I came home with, and I\'d like to take the Year 6s.',
    "Good luck with the move next week.",
    "Fingers crossed for the end of the week!",
    "My sister's shop, which I ran for a year, had your problem with returns.",
    "I worked for Narelle Finch, and she signed it off.",
    "My old boss rang the families herself, and she never missed one.",
  ])("%s", (text) => expect(readSentences(text, reader)).toEqual({ is: "sentences", text }));
});

test("a first name on record that is a word stays a word", () => {
  const text = "I will chase a van for it, which I did for a long time.";
  const { interviews } = {
    interviews: [{ people: ["Chase Miller", "Van Nguyen", "Long Tran"].map((name) => ({ name })) }],
  };
  const names = namesOnRecord({ company: "Acme", contacts: [], interviews } as never);
  expect(readSentences(text, { name: "Helen Marsh", names })).toEqual({ is: "sentences", text });
});

describe("what carries the marks of a jotting is refused with the reason", () => {
  test.each<[string, RegExp]>([
    ["3 yrs on a COPD ward, NIV trained", /write "yrs" out/],
    ["I moved about 40 cron jobs to rabbitmq at my last job, took one summer.", /second sentence/],
    ["I ran it, it took a summer.", /second sentence/],
    ["I did it for two years — on nights.", /dash/],
    ["I ran the shop - and the till.", /dash/],
    ["cron jobs -> rabbitmq", /"->"/],
    ["I ran it w/ two others.", /w\//],
    ["I know rota/handover work.", /slash/],
    ["i ran it", /"I" with a capital/],
    ["I hit 118 % of quota last year.", /"118%"/],
    ["I taught the y6 class.", /"y6"/],
    ["I didnt get to it.", /apostrophe/],
    ["I would like to ...", /finish the sentence/],
    ["She said about half, and that made me think.", /"She" is the reader/],
    ["Helen Marsh was kind, and she said about half.", /"she" is the reader/],
    ["Helen said about half, and I agree.", /this goes to Helen/],
    ["I liked what they want to start.", /"they" are the reader/],
    ["I ran it. took one summer.", /small letter/],
    ["[TODO] I like it.", /write a word/],
    ["", /nothing to read/],
  ])("%s", (text, reason) => {
    const read = readSentences(text, reader);
    expect(read.is === "refused" && read.reasons.join("\n")).toMatch(reason);
  });
});

test.each([
  [
    "i freeze mine on tuesdays, it cut our reprints to about a third.",
    "I freeze mine on Tuesdays, and it cut our reprints to about a third.",
  ],
  [
    "you said half of them leave, i rang mine and they came back",
    "You said half of them leave. I rang mine and they came back.",
  ],
  ["i ran it, took a summer", undefined],
])("what is whole but for its marks is offered: %s", (text, offer) => {
  const read = readSentences(text, reader);
  expect(read.is === "refused" && read.offer).toBe(offer);
});

describe("anything else is shown as it would stand, and asked", () => {
  test.each([
    ["the new unit's beds", "about the new unit's beds"],
    ["moving billing to Postgres", "about moving billing to Postgres"],
    ["I enjoyed hearing how acme reads to every class", "I enjoyed hearing how Acme reads to every class."],
    ["118% of quota last year.", "118% of quota last year."],
  ])("%s", (text, shown) => expect(readSentences(text, reader)).toMatchObject({ is: "ask", shown }));

  test.each(["the lapse model, how leaky the features were", "about 40 cron jobs to rabbitmq, took one summer"])(
    "but several things side by side are no phrase: %s",
    (text) => expect(readSentences(text, reader).is).toBe("refused"),
  );
});

test.each([
  ["ran the same kind of move at Zeta", "I ran the same kind of move at Zeta."],
  ["led, with two others, the move", undefined],
  ["about 40 cron jobs to rabbitmq, took one summer", undefined],
  ["distributed systems at Zeta", undefined],
])("from %s a sentence is offered only where nothing is guessed", (text, offer) => {
  const read = readSentences(text, reader);
  expect("offer" in read ? read.offer : undefined).toBe(offer);
});

describe("a question", () => {
  test.each([
    ["How big is the team?", "How big is the team?"],
    ["who looks after the batch jobs at weekends", "Who looks after the batch jobs at weekends?"],
    ["What happens on Fridays?", "What happens on Fridays?"],
    ["Who decides?", "Who decides?"],
    ["who else applied", "Who else applied?"],
    ["Who'd be my manager?", "Who'd be my manager?"],
    ["What changed?", "What changed?"],
    ["Do new staff rotate to the clinic in Tuam?", "Do new staff rotate to the clinic in Tuam?"],
    ["Would new staff get to rotate to the clinic?", "Would new staff get to rotate to the clinic?"],
    ["does the second shift also count stock", "Does the second shift also count stock?"],
    ["How often do night shifts run long?", "How often do night shifts run long?"],
    ["Is remote work possible?", "Is remote work possible?"],
    ["Are nurses rotated?", "Are nurses rotated?"],
    ["Has demand for beds grown?", "Has demand for beds grown?"],
    ["Don't junior engineers go on call?", "Don't junior engineers go on call?"],
    ["would you want me on nights from the start", "Would you want me on nights from the start?"],
    [
      "I have four weeks' notice. When would you like me to start?",
      "I have four weeks' notice. When would you like me to start?",
    ],
  ])("%s can be asked", (typed, text) => expect(readQuestion(typed, reader)).toEqual({ is: "question", text }));

  test.each([
    ["how many beds the new unit will have", "Could you tell me how many beds the new unit will have?"],
    ["when would they want me to start, I have 4 weeks notice?", undefined],
    ["is it mostly dashboards? she said about half", undefined],
    ["team size", undefined],
    ["which skills", undefined],
    ["what tools", undefined],
    ["will send the CV?", undefined],
    ["Is based in Cork?", undefined],
    ["Has twelve beds?", undefined],
    ["how big is team now?", undefined],
    ["Can start Monday?", undefined],
  ])("%s cannot", (typed, offer) =>
    expect(readQuestion(typed, reader)).toMatchObject({ is: "refused", ...(offer && { offer }) }),
  );
});

test.each([
  ["I'd love to try it with yours.", true],
  ["That is work I want to do.", true],
  ["I would be glad to start in May.", true],
  ["I moved forty cron jobs.", false],
  ["I'd like to know how it ends.", false],
  ["I came away wanting the job.", true],
  ["I'm in practice, and would love to begin on yours.", true],
])("%s says that the job would be liked: %s", (text, says) => expect(saysWish(text)).toBe(says));

test("a text of several paragraphs is read paragraph by paragraph, and keeps them", () => {
  expect(readWords("say", "You said it leaks.\n\nI fixed one like it.", reader)).toEqual({
    text: "You said it leaks.\n\nI fixed one like it.",
  });
  expect(readWords("say", "You said it leaks.\n\nfixed one -> done", reader)).toHaveProperty("problem");
});

test("a word before a question does not hide it", () => {
  const text = "You mentioned some travel. Roughly how much would that be?";
  expect(readQuestion(text, reader)).toEqual({ is: "question", text });
});

test.each([
  ["One thing: could I see the house?", true],
  ["You mentioned some travel. How much would it be?", true],
  ["I didn't see the house. Could we look at it?", true],
  ["I have two children, so could I see the house?", false],
  ["Could I see the house?", false],
])("%s leads in by itself: %s", (question, leads) => expect(leadsIn(question)).toBe(leads));

test.each([
  ["Hi Bob,", { text: "Hi Bob" }],
  ["Dear Ma'am", { text: "Dear Ma'am" }],
])("%s is a greeting", (typed, read) => expect(readWords("hello", typed)).toEqual(read));

test("the answer to a gap is read by what the gap asks for", () => {
  expect(readWords("say", "you said it leaks, and I fixed one like it", reader)).toEqual({
    text: "You said it leaks, and I fixed one like it.",
  });
  expect(readWords("two.say", "rota of six, nice", reader)).toHaveProperty("problem");
  expect(readWords("question", "how big the team is", reader)).toMatchObject({
    offer: "Could you tell me how big the team is?",
  });
  expect(readWords("topic", "the new unit's beds", reader)).toEqual({ text: "the new unit's beds" });
  expect(readWords("me", "Sam Moyo", reader)).toEqual({ text: "Sam Moyo" });
});

test("whatever is typed, reading it ends, and what is accepted has every sentence whole and no mark of a jotting", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      "I ran it",
      "you said",
      ", ",
      ". ",
      "w/ ",
      "she",
      "Helen",
      "—",
      "yrs",
      "?",
      "acme",
      "i",
      "->",
      '"',
      "\u202E",
      "{{say}}",
    ),
    fc.string({ unit: "binary", maxLength: 20 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const read = readSentences(pieces.join(" "), reader);
      if (read.is !== "sentences") return;
      expect(jottingMarks(read.text, reader.names)).toEqual([]);
      for (const sentence of sentencesOf(read.text)) expect(sentence).toMatch(/[.!?]["'”’)]{0,2}$/u);
      // Reading again what was accepted accepts it again.
      expect(readSentences(read.text, reader)).toEqual(read);
    }),
    { numRuns: 500 },
  );
});
