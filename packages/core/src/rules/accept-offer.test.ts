import { expect, it } from "vitest";
import { acme, thandi, type Situation } from "../../test/acme.ts";

const spoken = { at: "2026-11-20 10:00", kind: "offer", form: "spoken" } as const;
it.each(["accept-offer", "negotiate-offer"] as const)(
  "%s: not before there is a letter or a day to answer by",
  (kind) => {
    const interviews = [`Wed 2026-11-18 10:00-11:00 ${thandi}`];
    const cards = (offer: NonNullable<Situation["log"]>[number]) =>
      acme({ interviews, log: [offer] })
        .plan()
        .cards(kind);
    expect(cards(spoken)).toEqual([]);
    expect(cards({ ...spoken, form: "written", condition: "references" })).toEqual([]);
    expect(cards({ ...spoken, until: "2026-11-27" })).toHaveLength(1);
    expect(cards({ ...spoken, form: "written" })).toHaveLength(1);
  },
);

it("an option that your yes settles", () => {
  const log = ["2026-11-20 10:00 offer 2026-11-27"] as const;
  const interviews = [`Wed 2026-11-18 10:00-11:00 ${thandi}`];
  expect(acme({ interviews, log }).plan().card("accept-offer").state).toBe("open");
  expect(
    acme({ interviews, log: [...log, { at: "2026-11-20 12:00", kind: "accepted" }] })
      .plan()
      .card("accept-offer").state,
  ).toBe("done");
});
