import { expect, it } from "vitest";
import { acme, thandi, type Situation } from "../../test/acme.ts";

const interviews = [`Wed 2026-11-18 10:00-11:00 ${thandi}`];
const card = (...log: NonNullable<Situation["log"]>) =>
  acme({ interviews, log }).plan("balanced", "2026-11-26 10:00").card("keep-searching");

it("once there is an offer", () =>
  expect(card({ at: "2026-11-26 09:00", kind: "offer", form: "spoken" })).toMatchObject({
    rule: "keep-searching.unsigned",
    state: "open",
    reason: expect.stringContaining("fall through"),
  }));
it("from the day of an offer whose hour nobody wrote down", () =>
  expect(card({ at: "2026-11-26", kind: "offer" }).state).toBe("open"));
it("a yes is not signed", () =>
  expect(card({ at: "2026-11-25 09:00", kind: "offer" }, { at: "2026-11-26 09:00", kind: "accepted" }).reason).toMatch(
    /^You have said yes, and nothing is signed/,
  ));
it("to be their first choice is no offer", () =>
  expect(card({ at: "2026-11-26 09:00", kind: "reply", nature: "first-choice" }).reason).toMatch(/is no offer/));
it("another answer after that says otherwise", () =>
  expect(
    card({ at: "2026-11-25 09:00", kind: "reply", nature: "first-choice" }, { at: "2026-11-26 09:00", kind: "reply" })
      .rule,
  ).toBe("keep-searching"));
