import { expect, it } from "vitest";
import { acme, thandi } from "../../../test/acme.ts";
import { builtinProfile } from "../../profiles/index.ts";

const interviews = [`Wed 2026-11-18 10:00-11:00 ${thandi}`];

it.each(["balanced", "patient"] as const)("under %s one status message without an answer is the most", (profile) => {
  const [first, second] = acme({ interviews, log: ["2026-12-02 10:00 sent status-check"] })
    .plan(profile, "2026-12-30 10:00")
    .cards("status-check");
  expect(first!.state).toBe("done");
  expect(second).toMatchObject({ state: "held", holds: ["cap"] });
  expect(second!.claims.slice(0, 2)).toEqual(["T9", "T10"]);
  expect(second!.dissent).toContain("T13");
});
it("a call counts as one", () => {
  expect(
    acme({ interviews, log: ["2026-11-25 10:00 sent call"] })
      .plan()
      .cards("status-check")
      .at(-1)!.holds,
  ).toEqual(["cap"]);
});
it("a profile with none sends none", () => {
  const base = builtinProfile("balanced");
  const none = { ...base, parameters: { ...base.parameters, "status-check.cap": 0 } };
  expect(acme({ interviews }).plan(none).card("status-check")).toMatchObject({ state: "held", holds: ["cap"] });
});
