import { expect, it } from "vitest";
import { acme, thandi } from "../../test/acme.ts";

const interviews = [`Wed 2026-11-18 10:00-11:00 ${thandi}`];
const plan = (...log: string[]) => acme({ interviews, log }).plan("balanced", "2026-11-30 10:00");

it("until a contract is signed", () => {
  expect(plan().card("keep-searching")).toMatchObject({ state: "open", claims: ["A8"] });
  expect(plan("2026-11-25 10:00 offer").card("keep-searching").state).toBe("open");
  expect(plan("2026-11-25 10:00 signed").cards("keep-searching")).toEqual([]);
});
it("quietly: it is never the one thing to do next", () => expect(plan().primary!.kind).not.toBe("keep-searching"));
