import { expect, it } from "vitest";
import { acme, thandi } from "../../test/acme.ts";

const references = ["Prof M Botha <botha@uni.example>", "Ann Smith <ann@old.example>"];
const first = `Wed 2026-11-18 10:00-11:00 ${thandi}`;
const second = `Thu 2026-11-26 10:00-11:00 ${thandi}`;

it("from the second round on, each of them", () => {
  const cards = acme({ interviews: [first, second], references })
    .plan()
    .cards("reference-check-in");
  expect(cards.map(({ to }) => to).sort()).toEqual(["Ann Smith", "Prof M Botha"]);
  expect(cards[0]).toMatchObject({ opens: "Wed 25 Nov 09:00", due: "Fri 27 Nov 17:00", claims: ["A7"] });
});
it("not after the first", () =>
  expect(
    acme({ interviews: [first], references })
      .plan()
      .cards("reference-check-in"),
  ).toEqual([]));
it("once is enough, for the third round too", () => {
  const done = acme({
    interviews: [first, second, `Thu 2026-12-03 10:00-11:00 ${thandi}`],
    references,
    log: ["2026-11-25 10:00 sent reference-check-in to ann@old.example"],
  }).plan();
  expect(done.card("reference-check-in", "Ann").state).toBe("done");
  expect(done.card("reference-check-in", "Botha").state).not.toBe("done");
});
it("never before the round that came first has ended", () => {
  const rounds = [`Wed 2026-11-25 10:00-11:00 ${thandi}`, second];
  expect(acme({ interviews: rounds, references }).plan().cards("reference-check-in")[0]!.opens).toBe(
    "Wed 25 Nov 11:00",
  );
});
