import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { Application, Settings, type ApplicationInput } from "../model/index.ts";
import { builtinProfile } from "../profiles/index.ts";
import type { Plan } from "./advice.ts";
import { countriesInPlay } from "./countries.ts";
import { plan } from "./plan.ts";
import { byUrgency, inOrderToAct, primaryCards, stageOf } from "./stage.ts";

const settings = Settings.parse({ zone: "Africa/Johannesburg" });

function at(now: string, more: Partial<ApplicationInput> = {}): Plan {
  const application = Application.parse({
    id: "acme1",
    company: "Acme",
    role: "Engineer",
    interviews: [
      { id: "r1", start: "2026-11-23 10:00", end: "2026-11-23 11:00", people: ["T Nkosi <t@acme.example>"] },
    ],
    ...more,
  });
  const input = { application, others: [], settings, profile: builtinProfile("balanced"), calendars: {} };
  return plan({ ...input, now: Temporal.PlainDateTime.from(now).toZonedDateTime("Africa/Johannesburg").toInstant() });
}

const thanked: { log: NonNullable<ApplicationInput["log"]> } = {
  log: [{ at: "2026-11-23 14:00", kind: "sent", what: "thank-you", to: ["T Nkosi <t@acme.example>"], round: "r1" }],
};

describe("where an application stands", () => {
  test.each([
    ["before the interview", at("2026-11-23T08:00"), "upcoming"],
    ["after the interview", at("2026-11-23T12:00"), "due"],
    ["once thanked", at("2026-11-23T15:00", { log: thanked.log }), "waiting"],
    ["once it is time to ask", at("2026-12-01T10:00", { log: thanked.log }), "due"],
    ["nothing known yet", at("2026-11-23T08:00", { interviews: [] }), "waiting"],
    ["signed", at("2026-11-24T08:00", { log: [{ at: "2026-11-24 07:00", kind: "signed" }] }), "closed"],
    ["withdrawn", at("2026-11-24T08:00", { log: [{ at: "2026-11-24 07:00", kind: "withdrawn" }] }), "closed"],
  ])("%s", (_, found, stage) => expect(stageOf(found)).toBe(stage));
});

test("what is overdue comes before what is open, waits before what is to come", () => {
  const plans = [
    at("2026-11-23T08:00", { company: "To come" }),
    at("2026-11-23T15:00", { company: "Waiting", log: thanked.log }),
    at("2026-11-23T12:00", { company: "Open" }),
    at("2026-11-24T15:00", { company: "Overdue" }),
  ];
  expect(plans.sort(byUrgency).map(({ company }) => company)).toEqual(["Overdue", "Open", "Waiting", "To come"]);
});

test("of two that are as urgent, the one due first comes first, then by name", () => {
  const round = (start: string) => ({
    interviews: [{ id: "r1", start: `2026-11-23 ${start}:00`, people: ["T Nkosi <t@acme.example>"] }],
  });
  const plans = [
    at("2026-11-23T15:00", { company: "Later", ...round("12") }),
    at("2026-11-23T15:00", { company: "Beta", ...round("10") }),
    at("2026-11-23T15:00", { company: "Alpha", ...round("10") }),
  ];
  expect(plans.sort(byUrgency).map(({ company }) => company)).toEqual(["Alpha", "Beta", "Later"]);
  expect(
    plans
      .toReversed()
      .sort(byUrgency)
      .map(({ company }) => company),
  ).toEqual(["Alpha", "Beta", "Later"]);
});

test("the countries of the sender, the employers and their people, each once", () => {
  const applications = [
    {
      company: "A",
      role: "x",
      country: "ZA",
      interviews: [{ start: "2026-11-23", people: [{ name: "N", country: "DE-BY" }] }],
    },
    { company: "B", role: "x", country: "ZA", contacts: [{ name: "C", country: "GB" }] },
    { company: "C", role: "x" },
  ].map((one) => Application.parse(one));
  expect(countriesInPlay(applications, Settings.parse({ country: "US" }))).toEqual(["US", "ZA", "DE-BY", "GB"]);
});

test("the first thing to do stands on top, what is over at the end", () => {
  const { log } = thanked;
  const states = (plan: Plan) =>
    inOrderToAct(plan)
      .map(({ state }) => state)
      .filter((state, index, all) => state !== all[index - 1]);
  expect(states(at("2026-11-23T15:00", { log }))).toEqual(["open", "upcoming", "lapsed", "done"]);
  const silenced = at("2026-11-30T15:00", {
    log: [...log, { at: "2026-11-23 16:00", kind: "skipped", what: "debrief", reason: "know it all" }],
    instruction: { is: "do-not-contact", said: "2026-11-24" },
  });
  expect(states(silenced)).toEqual(["open", "upcoming", "held", "lapsed", "skipped", "done"]);
  const panel = at("2026-11-23T12:00", {
    interviews: [
      {
        id: "r1",
        start: "2026-11-23 10:00",
        end: "2026-11-23 11:00",
        people: ["T Nkosi <t@acme.example>", "J Doe <j@acme.example>"],
      },
    ],
  });
  expect(
    inOrderToAct(panel)
      .slice(0, 2)
      .map(({ kind }) => kind),
  ).toEqual(["thank-you", "thank-you"]);
});

test("the same action for another round is not the primary one", () => {
  const people = ["T Nkosi <t@acme.example>", "J Doe <j@acme.example>"];
  const twoDays = at("2026-11-24T12:00", {
    interviews: [
      { id: "r1", start: "2026-11-23 10:00", end: "2026-11-23 11:00", people },
      { id: "r2", start: "2026-11-24 10:00", end: "2026-11-24 11:00", people },
    ],
  });
  expect(primaryCards(twoDays).map(({ kind, round }) => `${kind} ${round}`)).toEqual(["thank-you r1", "thank-you r1"]);
});
