import { describe, expect, it } from "vitest";
import { acme, thandi } from "../../test/acme.ts";

const interviews = [`Wed 2026-11-18 10:00-11:00 ${thandi}`];
const asked = "Wed 2026-11-25 09:30 sent status-check";
const thanked = `Wed 2026-11-18 13:00 sent thank-you to ${thandi}`;

describe("silence after the last message", () => {
  it.each([
    ["balanced", "Wed 2 Dec 09:00"],
    ["patient", "Wed 9 Dec 09:00"],
  ] as const)("under %s: move on %s", (profile, opens) => {
    expect(
      acme({ interviews, log: [thanked, asked] })
        .plan(profile)
        .card("move-on").opens,
    ).toBe(opens);
  });
  it("strict: seven days after the thank-you", () => {
    expect(
      acme({ interviews, log: [thanked] })
        .plan("strict")
        .card("move-on"),
    ).toMatchObject({ opens: "Wed 25 Nov 09:00" });
  });
  it("not before a promised date", () => {
    expect(
      acme({ interviews, promise: "2026-12-11", log: [thanked, asked] })
        .plan()
        .card("move-on").opens,
    ).toBe("Mon 14 Dec 09:00");
  });
  it("LinkedIn, a call and staying persistent are shown as dissent", () => {
    const { claims, dissent } = acme({ interviews, log: [asked] })
      .plan()
      .card("move-on");
    expect(claims[0]).toBe("T9");
    expect(dissent).toEqual(["T13", "M3", "M2"]);
  });
  it("with nothing sent yet, the time to ask comes and goes first", () => {
    expect(acme({ interviews }).plan().card("move-on").opens).toBe("Thu 10 Dec 09:00");
  });
  it("it is what to do next, then", () => {
    expect(acme({ interviews, log: [thanked, asked] }).plan("balanced", "2026-12-02 10:00").primary).toMatchObject({
      kind: "move-on",
    });
  });
  it("where nothing may be sent, a fortnight after the interview", () => {
    expect(acme({ interviews, instruction: "do-not-contact" }).plan().card("move-on")).toMatchObject({
      opens: "Wed 2 Dec 09:00",
      dissent: ["T13"],
    });
  });
  it("they wrote: not yet", () => {
    expect(
      acme({ interviews, log: [asked, "2026-12-01 10:00 reply"] })
        .plan()
        .card("move-on").opens > "Wed 2 Dec",
    ).toBe(true);
  });
});
