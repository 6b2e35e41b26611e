import { expect, it } from "vitest";
import { acme, thandi } from "../../../test/acme.ts";

const told = { interviews: [`Wed 2026-11-18 10:00-11:00 ${thandi}`], instruction: "will-contact" };

it('"we will contact you": no LinkedIn request', () => {
  const asked = acme({ ...told, log: ["2026-12-02 10:00 sent status-check"] }).plan("patient");
  expect(asked.card("linkedin-connect")).toMatchObject({
    state: "held",
    holds: ["told-to-wait"],
    claims: expect.arrayContaining(["T7", "T10"]),
  });
});
it("no call, unless the sender has a reason", () => {
  expect(acme(told).plan().cards("call")).toEqual([]);
  expect(
    acme({ ...told, log: ["2026-11-26 10:00 override call: she said to ring"] })
      .plan("balanced", "2026-11-26 11:00")
      .card("call").state,
  ).toBe("open");
});
