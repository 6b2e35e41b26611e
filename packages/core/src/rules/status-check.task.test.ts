import { expect, it } from "vitest";
import { acme, thandi } from "../../test/acme.ts";

const handedIn = [{ at: "2026-11-19 10:00", kind: "task" } as const, "2026-11-26 10:00 sent hand-in-task"];
const interviews = [`Wed 2026-11-18 10:00-11:00 ${thandi}`];
it("a working week after it was handed in, patiently two", () => {
  expect(acme({ interviews, log: handedIn }).plan().card("status-check").opens).toBe("Thu 3 Dec 09:00");
  expect(acme({ interviews, log: handedIn }).plan("patient").card("status-check").opens).toBe("Thu 10 Dec 09:00");
});
it("or two working days after their day", () => {
  expect(acme({ interviews, log: handedIn, promise: "2026-11-30" }).plan().card("status-check").opens).toBe(
    "Wed 2 Dec 09:00",
  );
});
