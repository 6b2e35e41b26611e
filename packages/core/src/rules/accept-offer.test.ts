import { expect, it } from "vitest";
import { acme, thandi } from "../../test/acme.ts";

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
