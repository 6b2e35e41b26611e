import { describe, expect, it } from "vitest";
import { acme, thandi } from "../../test/acme.ts";
import { adviceKinds } from "../model/index.ts";
import { why, whyJson } from "./why.ts";

const friday = acme({ interviews: [`Fri 2026-11-20 16:00-17:00 ${thandi}`] });

describe("why", () => {
  const [card] = why(friday.input(), "thank-you").cards;
  it("cites the claims in our words, with titles and strength", () => {
    expect(card!.rests).toContainEqual({
      claim: "T3",
      says: "After a Friday interview the thank-you can wait until Monday, when it will not drown in weekend mail.",
      strength: "may",
      sources: ["Optimal Follow-Up Time: When to Contact After an Interview"],
    });
  });
  it("says who would have it otherwise", () => {
    expect(card!.dissent.map(({ text }) => text)).toContain(
      '"Best Practices" and "Key Tips" say to write within a day, weekend or not.',
    );
  });
  it("gives the facts and values it used", () => {
    expect(card!.advice.facts).toEqual(
      expect.arrayContaining([
        { name: "interview ended", value: "Fri 20 Nov, 17:00" },
        { name: "A thank-you is due, after the interview's end", value: "24 hours" },
      ]),
    );
  });
  it("names the rules that fired, and its time in words", () => {
    expect(card!.fired.map(({ rule }) => rule).slice(0, 2)).toEqual(["thank-you.weekend", "thank-you"]);
    expect(card!.when).toBe(
      "From Fri 20 Nov, 17:00, best Mon 23 Nov, 09:00, due Mon 23 Nov, 17:00, and too late after Fri 27 Nov, 09:00.",
    );
  });
  it("says of midnight what the plan says: the end of a day", () => {
    const [debrief] = why(friday.input(), "debrief").cards;
    expect(debrief!.when).toBe("From Fri 20 Nov, 17:00, due Fri 20 Nov, 23:59, and too late after Tue 24 Nov, 23:59.");
  });
  it("names a rule that was overruled, and by which", () => {
    const asked = acme({
      interviews: [{ when: `Fri 2026-11-20 16:00-17:00 ${thandi}`, concern: "The notice period" }],
    });
    expect(why(asked.input(), "thank-you").cards[0]!.overruled.map(({ rule, by }) => [rule, by])).toEqual([
      ["thank-you.weekend", "thank-you.question"],
      ["thank-you", "thank-you.question"],
    ]);
  });
  it("tries on an exception that the profile leaves off", () => {
    expect(why(friday.input("strict"), "thank-you").cards[0]!.off).toMatchObject([
      { rule: "thank-you.weekend", when: expect.stringContaining("best Fri 20 Nov, 19:00, due Mon 23 Nov, 20:00") },
    ]);
  });
});

describe("why not", () => {
  it("held: by what, on which claims, and when it would come", () => {
    const held = acme({
      interviews: [`Wed 2026-11-18 10:00-11:00 ${thandi}`],
      log: [`2026-11-18 13:00 sent thank-you to ${thandi}`],
    });
    const [card] = why(held.input("strict"), "status-check").cards;
    expect(card!.held).toMatchObject([{ stop: "one-message", rests: [{ claim: "T9" }] }]);
    expect(card!.when).toBe("Without that, its time would be from Wed 25 Nov, 09:00, due Wed 9 Dec, 17:00.");
  });
  it("left off by the profile: that, and when it would come", () => {
    const silent = acme({
      interviews: [`Wed 2026-11-18 10:00-11:00 ${thandi}`],
      log: ["2026-11-25 10:00 sent status-check"],
    });
    expect(why(silent.input(), "linkedin-connect").absent).toMatchObject([
      {
        because: 'The profile "balanced" turns it off.',
        would: { when: expect.stringContaining("from Wed 2 Dec, 09:00") },
      },
    ]);
  });
  it.each([
    ["feedback-request", "It answers a rejection; there is none."],
    ["handwritten-note", "It suits senior roles and traditional employers; this one is marked as neither."],
    [
      "withdraw",
      "A contract signed with another employer would make it due; there is none. You may withdraw for any reason, or for none.",
    ],
    ["reference-check-in", "No references are on record for this application."],
  ] as const)("%s: %s", (kind, because) => expect(why(friday.input(), kind).absent).toEqual([{ kind, because }]));
});

it("answers for every kind there is, and as JSON", () => {
  const { cards, absent } = why(friday.input());
  expect(new Set([...cards.map(({ advice }) => advice.kind), ...absent.map(({ kind }) => kind)])).toEqual(
    new Set(adviceKinds),
  );
  const json = JSON.parse(JSON.stringify(whyJson({ cards, absent })));
  expect(json.cards[0].advice.window.opens).toMatch(/^2026-11-\d\dT\d\d:00:00\+02:00$/);
});

it("a kind nobody has an interview for says so", () => {
  const { cards, absent } = why(acme({}).input());
  expect(cards).toEqual([]);
  expect(absent).toHaveLength(adviceKinds.length);
  for (const { because } of absent) expect(because).toMatch(/\.$/);
});
