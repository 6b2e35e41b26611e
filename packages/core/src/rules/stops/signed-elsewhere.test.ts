import { expect, it } from "vitest";
import { acme, elsewhere, thandi } from "../../../test/acme.ts";

const others = [elsewhere("Globex", "2026-11-20 15:00 signed")];

it("a contract elsewhere stops what was still to come", () => {
  const plan = acme({ interviews: [`Wed 2026-11-18 10:00-11:00 ${thandi}`], others }).plan(
    "balanced",
    "2026-11-20 16:00",
  );
  expect(plan.card("status-check")).toMatchObject({ state: "held", holds: ["signed-elsewhere"] });
  expect(plan.card("keep-searching").state).toBe("held");
});
it("what had lapsed before is not its doing", () => {
  const plan = acme({ interviews: [`Wed 2026-11-04 10:00-11:00 ${thandi}`], others }).plan(
    "balanced",
    "2026-11-20 16:00",
  );
  expect(plan.card("thank-you").state).toBe("lapsed");
});

it.each([
  ["years ago", "Mon 2024-03-04 10:00 signed", "open"],
  ["nine weeks before the interview", "Wed 2026-09-16 10:00 signed", "open"],
  ["eight weeks before the interview", "Wed 2026-09-23 10:00 signed", "held"],
  ["since", "Wed 2026-11-18 15:00 signed", "held"],
])("a contract signed %s", (_, signed, state) => {
  const plan = acme({ interviews: [`Wed 2026-11-18 10:00-11:00 ${thandi}`], others: [elsewhere("Zeta", signed)] }).plan(
    "balanced",
    "2026-11-18 16:00",
  );
  expect(plan.card("thank-you").state).toBe(state);
  expect(plan.cards("withdraw")).toHaveLength(state === "held" ? 1 : 0);
});
it("a process that goes on long after a contract is of another search, by what is logged too", () => {
  const old = {
    interviews: [`Wed 2024-03-06 10:00-11:00 ${thandi}`],
    others: [elsewhere("Zeta", "2024-03-20 15:00 signed")],
  };
  expect(acme(old).plan().cards("withdraw")).toHaveLength(1);
  expect(
    acme({ ...old, log: ["2026-11-18 10:00 reply"] })
      .plan()
      .cards("withdraw"),
  ).toEqual([]);
  expect(
    acme({ ...old, promise: "2026-12-04, said 2026-11-18" })
      .plan()
      .cards("withdraw"),
  ).toEqual([]);
});
it("nor does an old offer of this very employer end the asking", () => {
  const again = (offer: string) =>
    acme({
      interviews: [`Wed 2026-11-18 10:00-11:00 ${thandi}`],
      others: [{ ...elsewhere("Acme", offer), id: "b" }],
    }).plan();
  expect(again("2026-11-10 10:00 offer").card("status-check").holds).toEqual(["decided"]);
  expect(again("2024-03-04 10:00 offer").card("status-check").holds).toEqual([]);
});
