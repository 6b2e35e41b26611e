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

test.each([
  [
    "what was talked about belongs to the person",
    { slot: "topic", to: "Thandi Nkosi" },
    { people: [{ ...round!.people[0]!, topics: [{ about: "words" }] }, round!.people[1]!] },
  ],
  [
    "with somebody who was not there it belongs to everyone",
    { slot: "topic", to: "Sam Lee" },
    { topics: [{ about: "words" }] },
  ],
  [
    "with a panel it belongs to the one it is passed on to",
    { slot: "two.topic", passOn: ["Thandi Nkosi", "Jo Adams"] },
    { people: [round!.people[0]!, { ...round!.people[1]!, topics: [{ about: "on-call" }, { about: "words" }] }] },
  ],
  [
    "a tie goes with the topic there is",
    { slot: "tie", to: "Jo Adams" },
    { people: [round!.people[0]!, { ...round!.people[1]!, topics: [{ about: "on-call", tie: "words" }] }] },
  ],
  ["a question is left open", { slot: "question" }, { questions: [{ ask: "words" }] }],
  ["a point was unclear", { slot: "clarify" }, { unclear: ["words"] }],
  ["a worry", { slot: "concern" }, { concern: "words" }],
  ["a person nobody knew", { slot: "to" }, { people: [...round!.people, { name: "Words", topics: [] }] }],
])("%s", (_, asked, expected) => {
  expect(answer(acme, { round: "r1", ...asked }, "words")?.interviews[0]).toEqual({ ...round, ...expected });
});

test("why you fit belongs to the application", () => {
  expect(answer(acme, { slot: "fit" }, "words")).toEqual({ ...acme, fit: "words" });
});

test.each([
  ["a slot of a template's own", { slot: "weather", round: "r1" }],
  ["a tie to nothing", { slot: "tie", round: "r1", to: "Thandi Nkosi" }],
  ["a topic of no round", { slot: "topic" }],
])("%s is no fact of the record", (_, asked) => {
  expect(answer(acme, asked, "words")).toBeUndefined();
});

test("the name one signs with belongs to the sender", () => {
  const settings = Settings.parse({});
  expect(answerOfSender(settings, "me", "Robin Adams")).toEqual({ ...settings, name: "Robin Adams" });
  expect(answerOfSender(settings, "topic", "words")).toBeUndefined();
});
