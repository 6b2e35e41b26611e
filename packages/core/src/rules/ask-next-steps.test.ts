import { expect, it } from "vitest";
import { acme, thandi } from "../../test/acme.ts";

const interviews = [`Mon 2026-11-23 10:00-11:00 ${thandi}`];

it.each([
  ["2026-11-19 12:00", "upcoming"],
  ["2026-11-20 09:00", "open"],
  ["2026-11-23 10:59", "open"],
  // Nothing shows that it was asked.
  ["2026-11-23 11:00", "lapsed"],
])("from the working day before until the interview is over: at %s it is %s", (now, state) => {
  expect(acme({ interviews }).plan("balanced", now).card("ask-next-steps")).toMatchObject({ state, claims: ["A1"] });
});

it.each([
  ["said in the interview", "in two weeks, said 2026-11-23", []],
  ["said before it", "2026-12-04, said 2026-11-20", ["r1"]],
])("a date they named answers it: %s", (_, promise, rounds) => {
  expect(
    acme({ interviews, promise })
      .plan()
      .cards("ask-next-steps")
      .map(({ round }) => round),
  ).toEqual(rounds);
});
