import { expect, it } from "vitest";
import { acme, priya } from "../../test/acme.ts";

const thandi = { name: "Thandi Nkosi", email: "thandi@acme.example", metDaily: true };
const interviews = [{ when: "Wed 2026-11-18 10:00-11:00", people: [thandi] }];

it("somebody you work with is asked in person", () => {
  expect(acme({ interviews }).plan().card("status-check").channel).toBe("in-person");
});

it("a recruiter you do not meet is asked by mail", () => {
  expect(
    acme({ interviews, contacts: [priya] })
      .plan()
      .card("status-check").channel,
  ).toBe("email");
});
