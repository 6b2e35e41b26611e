import { describe, expect, it } from "vitest";
import { acme, elsewhere, thandi } from "../../test/acme.ts";
import { builtinProfile } from "../profiles/index.ts";

const interviews = [`Wed 2026-11-18 10:00-11:00 ${thandi}`];
const asked = "Wed 2026-11-25 09:00 sent status-check";

describe("the least distance between unasked-for messages", () => {
  it.each([
    ["balanced", "Wed 2 Dec 09:00"],
    ["patient", "Wed 9 Dec 09:00"],
    ["strict", "Wed 2 Dec 09:00"],
  ] as const)("under %s the next would come %s", (profile, opens) => {
    expect(
      acme({ interviews, log: [asked] })
        .plan(profile)
        .cards("status-check")[1],
    ).toMatchObject({ state: "held", opens });
  });
  it("holds across a reply", () => {
    const soon = acme({
      interviews,
      log: [asked, "2026-11-25 15:00 reply"],
      promise: "2026-11-26, said 2026-11-25",
    }).plan();
    expect(soon.card("status-check")).toMatchObject({ rule: "status-check.gap", opens: "Wed 2 Dec 09:00" });
  });
  it("holds across two processes at one employer", () => {
    const other = { ...elsewhere("Acme", "Tue 2026-11-24 09:00 sent status-check"), id: "b" };
    expect(
      acme({ interviews, others: [other] })
        .plan()
        .card("status-check").opens,
    ).toBe("Tue 1 Dec 09:00");
  });
  it("thank-yous do not count", () => {
    expect(
      acme({ interviews, log: ["2026-11-24 09:00 sent thank-you"] })
        .plan()
        .card("status-check").opens,
    ).toBe("Wed 25 Nov 09:00");
  });
  it("the sender's written reason passes it", () => {
    const urgent = acme({
      interviews,
      log: [asked, "2026-11-25 15:00 reply", "2026-11-25 16:00 override status-check: they asked me to nudge"],
      promise: "2026-11-26, said 2026-11-25",
    });
    expect(urgent.plan().card("status-check").opens).toBe("Mon 30 Nov 09:00");
  });
});

it.each(["no-show", "failed"] as const)("does not hold back a message after a %s: you were left waiting", (status) => {
  const waited = acme({
    interviews: [interviews[0]!, { when: `Thu 2026-11-26 10:00-11:00 ${thandi}`, status }],
    log: [asked],
  });
  expect(waited.plan().cards("status-check").at(-1)).toMatchObject({
    rule: "status-check.new-date",
    opens: "Thu 26 Nov 10:10",
  });
});

it("a reason written for a call passes the distance, as one for the status message does", () => {
  const urgent = acme({
    interviews,
    log: [asked, "2026-11-25 15:00 reply", "2026-11-25 16:00 override call: they asked me to ring"],
    promise: "2026-11-26, said 2026-11-25",
  });
  expect(urgent.plan().card("call").opens).toBe("Mon 30 Nov 09:00");
});

it("a reason given once the distance was over anyway moves nothing", () => {
  const late = acme({
    interviews,
    log: ["2026-11-25 16:00 override status-check: they asked me to nudge"],
    others: [{ ...elsewhere("Acme", "2026-11-18 12:00 sent status-check"), id: "b" }],
  });
  const without = acme({
    interviews,
    others: [{ ...elsewhere("Acme", "2026-11-18 12:00 sent status-check"), id: "b" }],
  });
  expect(late.plan().card("status-check").opens).toBe(without.plan().card("status-check").opens);
});

describe("a profile with two messages", () => {
  const base = builtinProfile("balanced");
  const two = { ...base, parameters: { ...base.parameters, "status-check.cap": 2 } };
  const plan = (log: string[], now: string) => acme({ interviews, log }).plan(two, now);
  it("asks again after the distance, then stops", () => {
    expect(
      plan([asked], "2026-12-02 10:00")
        .cards("status-check")
        .map(({ state }) => state),
    ).toEqual(["done", "open"]);
    expect(
      plan([asked, "2026-12-02 10:00 sent status-check"], "2026-12-20 10:00")
        .cards("status-check")
        .map(({ state }) => state),
    ).toEqual(["done", "done", "held"]);
  });
  it("a later message moves no earlier one", () => {
    expect(
      plan([asked, "2026-12-02 10:00 sent status-check"], "2026-12-20 10:00")
        .cards("status-check")
        .map(({ opens }) => opens),
    ).toEqual(["Wed 25 Nov 09:00", "Wed 2 Dec 09:00", "Wed 9 Dec 09:00"]);
  });
  it("waits between the two, and lets go only after the second", () => {
    const between = plan([asked], "2026-11-27 10:00");
    expect(between.card("wait")).toMatchObject({ state: "open", closes: "Wed 2 Dec 09:00" });
    expect(between.card("move-on").opens).toBe("Fri 18 Dec 09:00");
  });
});
