import { describe, expect, it } from "vitest";
import { acme, thandi } from "../../test/acme.ts";

const interviews = [`Wed 2026-11-18 10:00-11:00 ${thandi}`];
const log = ["Mon 2026-11-23 12:00 reply: still interviewing"];

describe("they reply, undecided", () => {
  it.each([
    ["balanced", "Mon 30 Nov 09:00"],
    ["patient", "Mon 7 Dec 09:00"],
  ] as const)("under %s the clock restarts there: %s", (profile, opens) => {
    expect(acme({ interviews, log }).plan(profile).card("status-check")).toMatchObject({
      rule: "status-check.reply",
      opens,
    });
  });
  it("or at the new date in it", () => {
    expect(acme({ interviews, log, promise: "2026-12-04, said 2026-11-23" }).plan().card("status-check")).toMatchObject(
      { rule: "status-check.promise", opens: "Tue 8 Dec 09:00" },
    );
  });
  it("an older promise still has to pass", () => {
    expect(acme({ interviews, log, promise: "2026-12-04" }).plan().card("status-check").opens).toBe("Tue 8 Dec 09:00");
  });
  it("a new wait begins, and one more message becomes possible", () => {
    const asked = acme({ interviews, log: ["2026-11-25 09:00 sent status-check", "2026-11-26 09:00 reply"] }).plan(
      "balanced",
      "2026-11-27 10:00",
    );
    expect(asked.card("status-check")).toMatchObject({ state: "upcoming", opens: "Thu 3 Dec 09:00" });
    expect(asked.card("wait").reason).toContain("You heard from them on Thu 26 Nov");
  });
  it("rests on our own judgement, and says so", () => {
    expect(acme({ interviews, log }).plan().card("status-check").claims).toContain("H3");
  });
});
