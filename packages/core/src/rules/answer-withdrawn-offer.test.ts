import { expect, it } from "vitest";
import { acme, thandi } from "../../test/acme.ts";

const interviews = [`Wed 2026-11-18 10:00-11:00 ${thandi}`];
const back = "2026-11-25 10:00 offer-withdrawn";
const plan = (...log: NonNullable<Parameters<typeof acme>[0]["log"]>) =>
  acme({ interviews, log }).plan("balanced", "2026-11-26 10:00");

it("answered the next working day, asking what changed; it is no rejection", () => {
  const made = plan("2026-11-20 10:00 offer", back);
  expect(made.card("answer-withdrawn-offer")).toMatchObject({ state: "open", opens: "Thu 26 Nov 09:00" });
  expect(made.cards("feedback-request")).toEqual([]);
  expect(made.plan.status).toBe("offer-withdrawn");
});
it.each(["accepted", "signed"])("advice first, where you had %s", (kind) => {
  const { reason } = plan("2026-11-20 10:00 offer", `2026-11-21 10:00 ${kind}`, back).card("answer-withdrawn-offer");
  expect(reason).toContain("take advice");
});
it("the search begins again at once, with those that were told no", () => {
  expect(plan("2026-11-20 10:00 offer", back).card("keep-searching")).toMatchObject({
    state: "open",
    title: "Start searching again",
  });
});
it("some weeks later, a line that you are still free", () => {
  expect(plan("2026-11-20 10:00 offer", back).card("ask-other-roles").opens).toBe("Thu 17 Dec 09:00");
});
it("made again, it is an offer like any other", () => {
  const made = plan("2026-11-20 10:00 offer", back, "2026-11-26 09:00 offer");
  expect(made.cards("answer-withdrawn-offer")).toEqual([]);
  expect(made.cards("thank-for-offer")).toHaveLength(1);
});
it("answered, it is done", () => {
  expect(plan(back, "2026-11-26 09:30 sent answer-withdrawn-offer").card("answer-withdrawn-offer").state).toBe("done");
});
