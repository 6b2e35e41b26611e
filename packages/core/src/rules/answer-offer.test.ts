import { expect, it } from "vitest";
import { acme, elsewhere, thandi } from "../../test/acme.ts";

const interviews = [`Wed 2026-11-18 10:00-11:00 ${thandi}`];
const offered = (until = " 2026-11-27", ...more: string[]) =>
  acme({ interviews, log: [`Fri 2026-11-20 15:00 offer${until}`, ...more] });

it("an offer with a day is the one thing to do next, until that day is over", () => {
  const plan = offered().plan("balanced", "2026-11-23 10:00");
  expect(plan.card("answer-offer")).toMatchObject({
    title: "Answer Acme's offer by Fri 27 Nov",
    state: "open",
    opens: "Fri 20 Nov 15:00",
    ideal: "Thu 26 Nov 09:00",
    due: "Fri 27 Nov 17:00",
    closes: "Sat 28 Nov 00:00",
  });
  expect(plan.card("answer-offer").reason).toContain("until Friday 27 November");
  expect(plan.primary!.kind).toBe("answer-offer");
});
it.each([
  ["2026-11-27 23:59", "open"],
  ["2026-11-28 00:00", "lapsed"],
])("at %s it is %s", (now, state) => expect(offered().plan("balanced", now).card("answer-offer").state).toBe(state));
it("over a weekend, the working day before is soon enough", () => {
  expect(offered(" 2026-11-29").plan().card("answer-offer")).toMatchObject({
    ideal: "Fri 27 Nov 09:00",
    due: "Sun 29 Nov 17:00",
  });
});
it("a day that the offer leaves no time before", () => {
  expect(offered(" 2026-11-20").plan().card("answer-offer")).toMatchObject({
    ideal: "Fri 20 Nov 15:00",
    due: "Fri 20 Nov 17:00",
  });
});
it("an offer without a day has no card", () => expect(offered("").plan().cards("answer-offer")).toEqual([]));
it.each(["signed", "withdrawn", "rejected", "reopened"])("%s is an answer", (kind) => {
  expect(offered(undefined, `2026-11-23 09:00 ${kind}`).plan().cards("answer-offer")).toEqual([]);
});
it("skipped, it no longer comes first", () => {
  const skipped = offered(undefined, "2026-11-23 09:00 skipped answer-offer: accepted by telephone").plan(
    "balanced",
    "2026-11-23 10:00",
  );
  expect(skipped.card("answer-offer").state).toBe("skipped");
  expect(skipped.primary?.kind).not.toBe("answer-offer");
});
it("a contract elsewhere holds it: what is left is to withdraw", () => {
  const plan = acme({
    interviews,
    log: ["Fri 2026-11-20 15:00 offer 2026-11-27"],
    others: [elsewhere("Globex", "Mon 2026-11-23 09:00 signed")],
  }).plan("balanced", "2026-11-23 10:00");
  expect(plan.card("answer-offer").holds).toEqual(["signed-elsewhere"]);
  expect(plan.primary!.kind).toBe("withdraw");
});

it.each([
  ["a day", "2026-11-30", "Globex decides by Monday 30 November, 3 days after."],
  ["about when", "by the end of the month", 'Globex said "by the end of the month", which may last until'],
])("another employer decides after that, and named %s", (_, by, says) => {
  const globex = { ...elsewhere("Globex"), promise: { by, said: "2026-11-20" } };
  const reason = (other: typeof globex) =>
    acme({ interviews, log: ["Fri 2026-11-20 15:00 offer 2026-11-27"], others: [other] })
      .plan()
      .card("answer-offer").reason;
  expect(reason(globex)).toContain(says);
  expect(reason({ ...globex, promise: { by: "2026-11-26", said: "2026-11-20" } })).not.toContain("Globex");
  expect(reason({ ...elsewhere("Globex", "2026-11-21 10:00 rejected"), promise: globex.promise })).not.toContain(
    "Globex",
  );
});
