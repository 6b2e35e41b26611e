import { describe, expect, it } from "vitest";
import { acme, lerato, priya, sipho, thandi } from "../../test/acme.ts";

const friday = `Fri 2026-11-20 16:00-17:00 ${thandi}`;
const withQuestion = { when: friday, questions: ["Which team would I join?"] };
const withConcern = { when: friday, concern: "I gave the wrong notice period." };

describe.each([
  ["a question left open", withQuestion],
  ["a concern", withConcern],
])("%s", (_, interview) => {
  it.each([
    ["balanced", "Mon 23 Nov 17:00"],
    ["patient", "Mon 23 Nov 17:00"],
    ["strict", "Sat 21 Nov 17:00"],
  ] as const)("under %s the thanks are best within the hour, weekend or not, and due %s", (profile, due) => {
    expect(
      acme({ interviews: [interview] })
        .plan(profile)
        .card("thank-you"),
    ).toMatchObject({ rule: "thank-you.question", ideal: "Fri 20 Nov 18:00", due });
  });
});

it("shows who would leave a day, and who allows waiting until Monday", () => {
  const { claims, dissent } = acme({ interviews: [withQuestion] })
    .plan()
    .card("thank-you");
  expect(claims.slice(0, 2)).toEqual(["T4", "T2"]);
  expect(dissent).toEqual(["T1", "T3"]);
});

it("is best now on the Saturday too, says why, and nobody is late", () => {
  const { card, plan } = acme({ interviews: [withQuestion] }).plan("balanced", "2026-11-21 18:00");
  expect(card("thank-you")).toMatchObject({
    state: "open",
    reason: "You left with a question, and an answer is worth more while they still have you in mind, day off or not.",
  });
  expect(plan.primary!.window.pause).toBeUndefined();
});

it("on a weekday nobody speaks of Monday", () => {
  const weekday = acme({ interviews: [{ ...withQuestion, when: `Wed 2026-11-18 10:00-11:00 ${thandi}` }] });
  expect(weekday.plan().card("thank-you")).toMatchObject({
    ideal: "Wed 18 Nov 12:00",
    due: "Thu 19 Nov 11:00",
    dissent: ["T1"],
  });
});

it("a question that their own site answers is no hurry", () => {
  const published = acme({
    interviews: [{ when: friday, questions: [{ ask: "How many offices are there?", public: true }] }],
  });
  expect(published.plan().card("thank-you").rule).toBe("thank-you.weekend");
});

describe("on a panel only the note that asks is early", () => {
  const panel = (asks: { questions?: string[]; concern?: string }) =>
    acme({
      interviews: [{ when: `Fri 2026-11-20 16:00-17:00 ${lerato}, ${thandi}, ${sipho}`, ...asks }],
      contacts: [priya],
    })
      .plan()
      .cards("thank-you")
      .filter(({ rule }) => rule === "thank-you.question")
      .map(({ title }) => title);
  it.each([
    [
      "one that names nobody goes to the first who can be written to",
      { questions: ["Which team would I join?"] },
      ["Thank Thandi Nkosi"],
    ],
    [
      "one that names somebody goes to them",
      { questions: ["What did Sipho mean by a quiet week?"] },
      ["Thank Sipho Dube"],
    ],
    [
      "a name that begins the sentence is no name unless it is whole",
      { questions: ["Sipho Dube said there is a rota: who writes it?"] },
      ["Thank Sipho Dube"],
    ],
    ["one about somebody without an address", { questions: ["Is Lerato on call as well?"] }, ["Thank Thandi Nkosi"]],
    ["a concern", { concern: "I told Sipho the wrong notice period." }, ["Thank Sipho Dube"]],
    [
      "two questions for two people",
      { questions: ["Which team would I join?", "Is Sipho on it?"] },
      ["Thank Thandi Nkosi", "Thank Sipho Dube"],
    ],
  ])("%s", (_, asks, early) => expect(panel(asks)).toEqual(early));
  it("where nobody can be written to, whoever passes thanks on is asked", () => {
    const card = acme({
      interviews: [{ when: `Fri 2026-11-20 16:00-17:00 ${lerato}, Nomsa Zulu`, questions: ["Which team?"] }],
      contacts: [priya],
    })
      .plan()
      .card("thank-you");
    expect(card.rule).toBe("thank-you.question");
  });
  it("so it is where nobody is named", () => {
    expect(
      acme({ interviews: [{ when: "Fri 2026-11-20 16:00-17:00", questions: ["Which team?"] }] })
        .plan()
        .card("thank-you").rule,
    ).toBe("thank-you.question");
  });
});

it("names the rule it overrules", () => {
  const advice = acme({ interviews: [withQuestion] })
    .plan()
    .plan.advice.find(({ kind }) => kind === "thank-you")!;
  expect(advice.trace).toContainEqual({
    rule: "thank-you.weekend",
    decides: "window",
    outcome: "overruled",
    by: "thank-you.question",
  });
});
