import { expect, it } from "vitest";
import { acme, thandi } from "../../test/acme.ts";

const interviews = [`Wed 2026-11-18 10:00-11:00 ${thandi}`];
const offered = (condition: string, ...more: string[]) => ({
  interviews,
  log: [{ at: "2026-11-20 15:00", kind: "offer" as const, condition }, ...more],
});

it("nobody on record: one step for all who vouch for the sender, at once", () => {
  const card = acme(offered("references")).plan("balanced", "2026-11-20 16:00").card("reference-check-in");
  expect(card).toMatchObject({
    title: "Tell your references that Acme may call",
    state: "open",
    ideal: "Fri 20 Nov 15:00",
    due: "Mon 23 Nov 17:00",
    to: "",
    claims: ["A7"],
  });
  expect(card.reason).toContain("Nobody is on record as a reference");
});
it("each on record gets a note of their own", () => {
  const references = ["Ann Smith <ann@old.example>", "Prof M Botha <botha@uni.example>"];
  const cards = acme({ ...offered("my references being fine"), references })
    .plan()
    .cards("reference-check-in");
  expect(cards.map(({ title }) => title)).toEqual([
    "Check in with Ann Smith, your reference",
    "Check in with Prof M Botha, your reference",
  ]);
});
it.each([
  ["another condition", offered("a health check")],
  ["they were called", offered("references", "2026-11-23 10:00 references-called")],
])("%s: no step", (_, situation) => expect(acme(situation).plan().cards("reference-check-in")).toEqual([]));
it("once they were told, it is done", () =>
  expect(
    acme(offered("references", "2026-11-20 17:00 sent reference-check-in")).plan().card("reference-check-in").state,
  ).toBe("done"));
