import { expect, test } from "vitest";
import { Application, Settings } from "../model/index.ts";
import { answer, answerOfSender } from "./answer.ts";

const acme = Application.parse({
  company: "Acme",
  role: "Engineer",
  interviews: [
    {
      id: "r1",
      start: "2026-11-20 10:00",
      people: ["Thandi Nkosi <t@acme.example>", { name: "Jo Adams", topics: ["on-call"] }],
    },
  ],
});
const [round] = acme.interviews;

const say = "You said billing is boring, and I like it so.";
const [thandi, jo] = round!.people;

test.each([
  ["sentences belong to the person", { slot: "say", to: "Thandi Nkosi" }, { people: [{ ...thandi, say }, jo] }],
  [
    "with a panel they belong to the one they are passed on to",
    { slot: "two.say", passOn: ["Thandi Nkosi", "Jo Adams"] },
    { people: [thandi, { ...jo, say }] },
  ],
  [
    "a phrase is agreed for the topic there is",
    { slot: "topic", to: "Jo Adams" },
    { people: [thandi, { ...jo, topics: [{ about: "on-call", phrase: say }] }] },
  ],
  ["a question is left open", { slot: "question" }, { questions: [{ ask: say }] }],
  [
    "a question is for whom it is asked",
    { slot: "question", to: "Jo Adams" },
    { questions: [{ ask: say, to: "Jo Adams" }] },
  ],
  ["a point was unclear", { slot: "clarify" }, { unclear: [say] }],
  [
    "what else there is to say to somebody",
    { slot: "more", to: "Jo Adams" },
    { people: [thandi, { ...jo, more: say }] },
  ],
  [
    "what was jotted down with somebody",
    { slot: "jottings", to: "Jo Adams" },
    { people: [thandi, { ...jo, jottings: say }] },
  ],
  ["a worry", { slot: "concern" }, { concern: say }],
])("%s", (_, asked, expected) => {
  const answered = answer(acme, { round: "r1", ...asked }, say)!;
  expect(answered.interviews[0]).toEqual({ ...round, ...expected });
  expect(answer(answered, { round: "r1", ...asked }, say)).toEqual(answered);
});

test("a person nobody knew", () => {
  expect(answer(acme, { slot: "to", round: "r1" }, "Sam Lee")?.interviews[0]?.people[2]?.name).toBe("Sam Lee");
});

test("a sentence takes the place of the jotting it was asked for", () => {
  const jotted = Application.parse({
    ...acme,
    interviews: [
      {
        ...round,
        people: [thandi, { ...jo, topics: [{ about: "on-call", say: "rota of six, nice" }] }],
        questions: [{ ask: "how big is it", public: false }],
        unclear: ["team size", "notice"],
      },
    ],
  });
  const filled = (slot: string, instead: string) =>
    answer(jotted, { slot, round: "r1", to: "Jo Adams", instead }, say)?.interviews[0];
  expect(filled("say", "rota of six, nice")?.people[1]).toEqual({ ...jo, topics: [{ about: "on-call" }], say });
  expect(filled("question", "how big is it")?.questions).toEqual([{ ask: say, public: false }]);
  expect(filled("clarify", "team size")?.unclear).toEqual([say, "notice"]);
});

test.each(["fit", "wish", "news"] as const)("%s belongs to the application", (slot) => {
  expect(answer(acme, { slot }, say)).toEqual({ ...acme, [slot]: say });
});

test.each([
  ["a slot of a template's own", { slot: "weather", round: "r1" }],
  ["a sentence to somebody who was not there", { slot: "say", round: "r1", to: "Sam Lee" }],
  ["a topic of no round", { slot: "topic" }],
])("%s is no fact of the record", (_, asked) => {
  expect(answer(acme, asked, "words")).toBeUndefined();
});

test("the name one signs with belongs to the sender", () => {
  const settings = Settings.parse({});
  expect(answerOfSender(settings, "me", "Robin Adams")).toEqual({ ...settings, name: "Robin Adams" });
  expect(answerOfSender(settings, "topic", "words")).toBeUndefined();
});

test("what belongs to one kind of message is kept with it, and replaced by the next answer", () => {
  const about = { kind: "ask-for-time" as const, round: "r1" };
  const said = answer(acme, { slot: "message", ...about }, "I'd like to see the school first.")!;
  const filled = answer(said, { slot: "by.day", ...about }, "Friday")!;
  const other = answer(filled, { slot: "message", ...about }, "It would mean moving house.")!;
  expect(other.messages).toEqual([
    { kind: "ask-for-time", round: "r1", say: "It would mean moving house.", blanks: { "by.day": "Friday" } },
  ]);
  expect(answer(acme, { slot: "question", kind: "feedback-request" }, "What kind of mapping?")?.messages).toEqual([
    { kind: "feedback-request", question: "What kind of mapping?" },
  ]);
});
