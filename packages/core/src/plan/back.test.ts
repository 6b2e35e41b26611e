import { describe, expect, it } from "vitest";
import { acme, elsewhere, sipho, thandi } from "../../test/acme.ts";

const interviews = [`Fri 2026-11-20 10:00-11:00 ${thandi}, ${sipho}`];
const away = (until: string) => ({ at: "2026-11-20 12:00", kind: "away" as const, who: "Thandi", until });

it.each([
  ["before it is too late", "2026-11-26", "Thu 26 Nov 08:00", "Thu 26 Nov 20:00"],
  ["on a day off: the working morning after it", "2026-11-22", "Mon 23 Nov 08:00", "Mon 23 Nov 20:00"],
  ["after it would be too late: at its own time", "2026-12-20", "Fri 20 Nov 13:00", "Sat 21 Nov 11:00"],
])("thanks to somebody who is back %s", (_, until, ideal, due) => {
  const card = acme({ interviews, log: [away(until)] })
    .plan("strict")
    .cards("thank-you")
    .find(({ to }) => to === "Thandi Nkosi");
  expect(card).toMatchObject({ ideal, due });
});

it("a note to others keeps its time", () => {
  const cards = (log: Parameters<typeof acme>[0]["log"]) =>
    acme({ interviews, ...(log && { log }) })
      .plan()
      .cards("thank-you")
      .find(({ to }) => to === "Sipho Dube")!.ideal;
  expect(cards([away("2026-11-26")])).toBe(cards([]));
});

it("news of an offer elsewhere waits for the day they are back, and says so", () => {
  const card = acme({
    interviews,
    log: [`2026-11-20 11:30 sent thank-you to ${thandi}`, away("2026-11-25")],
    others: [elsewhere("Zeta", "2026-11-23 10:00 offer 2026-11-30")],
  })
    .plan("balanced", "2026-11-23 12:00")
    .card("other-processes-note");
  expect(card).toMatchObject({ state: "open", ideal: "Wed 25 Nov 09:00", to: "Thandi Nkosi" });
  expect(card.reason).toContain("Thandi is away until Wednesday 25 November");
  expect(card.claims).toContain("H32");
});

describe("somebody stands in", () => {
  const lerato = { name: "Lerato Moyo", phone: "082 123 4567" };
  const card = (people: readonly (string | typeof lerato)[]) =>
    acme({
      interviews: [{ when: "Fri 2026-11-20 10:00-11:00", people: [...people] }],
      log: [`2026-11-20 11:30 sent thank-you`, { ...away("2026-11-25"), instead: "Lerato Moyo" }],
      others: [elsewhere("Zeta", "2026-11-23 10:00 offer 2026-11-30")],
    })
      .plan("balanced", "2026-11-23 12:00")
      .card("other-processes-note");

  it("who has a telephone only: they are told by it, at once", () => {
    expect(card([thandi, lerato])).toMatchObject({ ideal: "Mon 23 Nov 10:00", to: "Lerato Moyo", channel: "text" });
    expect(card([thandi, lerato]).reason).toContain("Thandi is away until Wednesday 25 November, and Lerato Moyo");
  });
  it("who cannot be reached: it waits, and says why", () => {
    expect(card([thandi, "Lerato Moyo"])).toMatchObject({ ideal: "Wed 25 Nov 09:00", to: "Thandi Nkosi" });
    expect(card([thandi, "Lerato Moyo"]).reason).toContain("No address or number of Lerato Moyo");
  });
});

it("what was done keeps its time", () => {
  const done = (log: Parameters<typeof acme>[0]["log"]) =>
    acme({ interviews, log: [`2026-11-20 11:30 sent thank-you to ${thandi}`, ...log!] })
      .plan()
      .cards("thank-you")
      .find(({ to }) => to === "Thandi Nkosi");
  const { ideal, due } = done([])!;
  expect(done([away("2026-11-26")])).toMatchObject({ state: "done", ideal, due });
});
