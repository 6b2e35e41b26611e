import { describe, expect, it } from "vitest";
import { ProfileInput } from "../model/index.ts";
import { claims } from "../claims/index.ts";
import { builtinProfiles } from "./builtin.ts";
import { customFor, customNames } from "./customs.ts";
import { describeProfile, profileNamed } from "./named.ts";
import { parameters, support, type ParameterId } from "./parameters.ts";

const mine = (input: Parameters<typeof ProfileInput.parse>[0]) =>
  profileNamed("mine", { mine: ProfileInput.parse(input) });

describe("a profile of one's own", () => {
  it("starts from a built-in one and changes what it names", () => {
    const { profile, problems } = mine({
      extends: "patient",
      parameters: { "move-on.after": "21", "thank-you.until": "18:30", "will-contact.ask": "no" },
      rules: { call: "on", debrief: "off" },
    });
    expect(problems).toEqual([]);
    expect(profile).toMatchObject({ name: "mine", base: "patient", description: "Yours, extending patient." });
    expect(profile.parameters).toMatchObject({
      "move-on.after": 21,
      "thank-you.until": "18:30",
      "will-contact.ask": false,
      "thank-you.due-after": 48,
    });
    expect([...profile.off]).toEqual(["debrief"]);
  });

  it.each([
    [
      { parameters: { "move-on.aftr": 3 } },
      "parameters.move-on.aftr",
      'there is no parameter "move-on.aftr"; did you mean "move-on.after"?',
    ],
    [
      { parameters: { "move-on.after": "soon" } },
      "parameters.move-on.after",
      'expected a whole number of days from 1 to 90, found "soon"',
    ],
    [
      { parameters: { "move-on.after": 1000 } },
      "parameters.move-on.after",
      "expected a whole number of days from 1 to 90, found 1000",
    ],
    [
      { parameters: { "move-on.after": "" } },
      "parameters.move-on.after",
      'expected a whole number of days from 1 to 90, found ""',
    ],
    [{ parameters: { "hours.from": "9am" } }, "parameters.hours.from", 'expected a time such as 09:00, found "9am"'],
    [
      { parameters: { "will-contact.ask": "perhaps" } },
      "parameters.will-contact.ask",
      'expected yes or no, found "perhaps"',
    ],
    [
      { parameters: { "hours.from": "18:00" } },
      "parameters.hours.from",
      "hours.from (18:00) must not be more than hours.until (17:00)",
    ],
    [
      { parameters: { "thank-you.ideal-after": 30 } },
      "parameters.thank-you.ideal-after",
      "thank-you.ideal-after (30) must not be more than thank-you.due-after (24)",
    ],
    [
      { rules: { "thank-you.weekends": "off" } },
      "rules.thank-you.weekends",
      'there is no rule "thank-you.weekends"; did you mean "thank-you.weekend"?',
    ],
    [
      { rules: { "do-not-contact": "off" } },
      "rules.do-not-contact",
      "a profile cannot turn this off; only your own written reason overrides it, once",
    ],
    [
      { rules: { "status-check.gap": "off" } },
      "rules.status-check.gap",
      "a profile cannot turn this off; only your own written reason overrides it, once",
    ],
    [{ rules: { call: "maybe" } }, "rules.call", 'expected on or off, found "maybe"'],
    [{ severities: { jargn: "off" } }, "severities.jargn", 'there is no check "jargn"; did you mean "jargon"?'],
    [{ severities: { jargon: "quiet" } }, "severities.jargon", 'expected blocker, warning, hint or off, found "quiet"'],
    [{ parameters: { __proto__x: 1 } }, "parameters.__proto__x", 'there is no parameter "__proto__x"'],
  ] as const)("%j: %s", (input, at, message) => {
    const { profile, problems } = mine(input as never);
    expect(problems).toEqual([{ at, message }]);
    expect(profile.parameters).toEqual(builtinProfiles.balanced.parameters);
    expect([...profile.off]).toEqual(builtinProfiles.balanced.off);
    expect(profile.severities).toEqual({});
  });

  it("what can be used is, beside what cannot", () => {
    const { profile, problems } = mine({
      rules: { call: "maybe", debrief: "off" },
      severities: { jargn: "off", jargon: "off", tracker: "blocker" },
    });
    expect(problems).toHaveLength(2);
    expect([...profile.off]).toContain("debrief");
    expect(profile.severities).toEqual({ jargon: "off", tracker: "blocker" });
  });
});

it("a name that is nobody's gives balanced, and says so", () => {
  const { profile, problems } = profileNamed("patent", {});
  expect(profile.name).toBe("balanced");
  expect(problems).toEqual([{ at: "profile", message: 'there is no profile "patent"; did you mean "patient"?' }]);
  expect(profileNamed("constructor", {}).problems).toHaveLength(1);
});
it("a built-in name cannot be taken", () => {
  expect(profileNamed("strict", { strict: ProfileInput.parse({}) })).toMatchObject({
    profile: { name: "strict", base: "strict" },
    problems: [{ at: "profiles/strict" }],
  });
});

describe("afterword profile", () => {
  const described = describeProfile(mine({ parameters: { "move-on.after": 10 } }).profile);
  it("shows every value with its meaning, unit, range, default and claims", () => {
    expect(described.values).toHaveLength(Object.keys(parameters).length);
    expect(described.values.find(({ parameter }) => parameter === "move-on.after")).toEqual({
      parameter: "move-on.after",
      meaning: "Move on when the last message stays unanswered",
      value: 10,
      unit: "days",
      range: [1, 90],
      default: 7,
      claims: [],
    });
    expect(described.values.find(({ parameter }) => parameter === "thank-you.due-after")).toMatchObject({
      value: 24,
      claims: ["T2"],
    });
  });
  it("and every rule, with what no profile turns off", () => {
    expect(described.rules.find(({ rule }) => rule === "linkedin-connect")).toMatchObject({
      on: false,
      default: false,
      fixed: false,
    });
    expect(described.rules.find(({ rule }) => rule === "cap")).toMatchObject({ on: true, fixed: true });
  });
});

it("every value of a built-in profile has claims behind it, and every supported value is some profile's", () => {
  for (const id of Object.keys(parameters) as ParameterId[]) {
    const all = [...Object.values(builtinProfiles), ...customNames.map((name) => profileNamed(name).profile)];
    const values = all.map((profile) => profile.parameters[id]);
    for (const value of values) expect(support(id, value), `${id} = ${value}`).not.toEqual([]);
    for (const supported of parameters[id].supported) {
      expect(values, `${id} = ${supported.value}`).toContain(supported.value);
      for (const claim of supported.claims) expect(claims).toHaveProperty(claim);
    }
  }
});

describe("customs", () => {
  it.each([
    ["a country", { country: "DE-BY" }, "germany"],
    ["the sender's country, where the employer's is not known", {}, "us"],
    ["the kind of employer before the country", { country: "GB", employer: "academia" }, "academia"],
    ["an agency before the country", { country: "GB", contacts: [{ part: "agency" }] }, "agency"],
    ["no custom that is known to differ", { country: "ZA" }, undefined],
  ] as const)("are chosen by %s", (_, facts, name) => {
    const found = customFor({ employer: undefined, country: undefined, contacts: [], ...facts } as never, {
      country: "US",
    });
    expect(found?.name).toBe(name);
  });
  it("can be named, and a profile of one's own can extend them", () => {
    expect(profileNamed("germany").profile).toMatchObject({ name: "germany", base: "balanced" });
    expect(profileNamed("germany").profile.parameters["status-check.after-interview"]).toBe(10);
    const { profile, problems } = mine({ extends: "germany", parameters: { "move-on.after": 21 } });
    expect(problems).toEqual([]);
    expect(profile.parameters).toMatchObject({ "status-check.after-interview": 10, "move-on.after": 21 });
  });
});
