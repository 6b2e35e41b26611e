import { expect, it } from "vitest";
import { acme, sipho, thandi } from "../../test/acme.ts";
import { builtinProfile } from "../profiles/index.ts";

const silent = acme({
  interviews: [`Wed 2026-11-18 10:00-11:00 ${thandi}`],
  log: ["Wed 2026-11-25 09:30 sent status-check"],
});

it("patient offers it when silence has lasted; one source warns", () => {
  expect(silent.plan("patient").card("linkedin-connect")).toMatchObject({
    opens: "Wed 9 Dec 09:00",
    channel: "linkedin",
    to: "Thandi Nkosi",
    claims: expect.arrayContaining(["M3", "T13"]),
    dissent: ["T9"],
  });
  expect(silent.plan("patient").plan.advice.find(({ kind }) => kind === "linkedin-connect")!.strength).toBe("may");
});
it.each(["balanced", "strict"] as const)("%s does not", (profile) => {
  expect(silent.plan(profile).cards("linkedin-connect")).toEqual([]);
});
it("keeps its distance from the message before, holidays included", () => {
  const december = acme({
    interviews: [`Wed 2026-12-02 10:00-11:00 ${thandi}`],
    log: ["Wed 2026-12-16 09:30 sent status-check"],
  });
  // Ten working days from 16 December, with two holidays among them; a fortnight would be 30 December.
  expect(december.plan("patient").card("linkedin-connect").opens).toBe("Thu 31 Dec 09:00");
});
it("before anything was sent there is nothing to be silent about", () => {
  expect(
    acme({ interviews: [`Wed 2026-11-18 10:00-11:00 ${thandi}`] })
      .plan("patient")
      .cards("linkedin-connect"),
  ).toEqual([]);
});
it("a user's profile may turn it on over balanced", () => {
  const base = builtinProfile("balanced");
  expect(silent.plan({ ...base, off: new Set() }).card("linkedin-connect").opens).toBe("Wed 2 Dec 09:00");
});
it("goes to whoever was met last, also where the last round names nobody or did not take place", () => {
  const rounds = [`Wed 2026-11-11 10:00-11:00 ${thandi}`, "Wed 2026-11-18 10:00-11:00"];
  const log = ["Wed 2026-11-25 09:30 sent status-check"];
  expect(acme({ interviews: rounds, log }).plan("patient").card("linkedin-connect")).toMatchObject({
    to: "Thandi Nkosi",
    round: "r1",
    opens: "Wed 9 Dec 09:00",
  });
  const missed = acme({
    interviews: [rounds[0]!, { when: `Wed 2026-11-18 10:00-11:00 ${sipho}`, status: "no-show" }],
    log,
  });
  expect(missed.plan("patient").card("linkedin-connect").to).toBe("Thandi Nkosi");
});
it("is done once, whichever round it was for", () => {
  const log = ["Wed 2026-11-25 09:30 sent status-check", "Fri 2026-11-27 09:00 sent linkedin-connect"];
  const twice = acme({ interviews: [`Wed 2026-11-11 10:00-11:00 ${thandi}`, "Wed 2026-11-18 10:00-11:00"], log });
  expect(twice.plan("patient").card("linkedin-connect").state).toBe("done");
});
