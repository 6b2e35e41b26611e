import { expect, it } from "vitest";
import { acme, thandi } from "../../test/acme.ts";

const interviews = [`Wed 2026-11-18 10:00-11:00 ${thandi}`];
const planned = (entry: object, more: object = {}) =>
  acme({
    interviews,
    log: [{ at: "2026-11-23 12:00", kind: "reply", via: "call", nature: "welcome", ...entry }],
    ...more,
  })
    .plan("balanced", "2026-11-23 13:00")
    .card("status-check");

it("they called and said that you may write: it is due now, not after another wait", () =>
  expect(planned({})).toMatchObject({
    rule: "status-check.welcome",
    state: "open",
    opens: "Mon 23 Nov 12:00",
    reason: "They called on Mon 23 Nov and said that you may write, so write while they expect it.",
  }));

it("a call without it begins the wait again", () =>
  expect(planned({ nature: undefined })).toMatchObject({ rule: "status-check.reply", state: "upcoming" }));

it.each([
  ["has passed", "2026-11-20", "open"],
  ["is still to come", "2026-12-04", "upcoming"],
])("a day that they named and that %s", (_, promise, state) => expect(planned({}, { promise }).state).toBe(state));

it("in the evening: the next morning", () =>
  expect(planned({ at: "2026-11-20 20:00" }).opens).toBe("Mon 23 Nov 09:00"));
