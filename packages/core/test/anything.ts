// Records as odd as a schema lets them be: any zone, clock changes, dates without times, logs in any order, namesakes.
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import {
  Application,
  Settings,
  adviceKinds,
  channels,
  messageKinds,
  type ApplicationInput,
} from "../src/model/index.ts";
import type { PlanInput } from "../src/plan/index.ts";
import { builtinProfile, type Profile } from "../src/profiles/index.ts";
import { baseRules, exceptionRules } from "../src/rules/registry.gen.ts";
import type { WorkCalendar } from "../src/time/working-days.ts";
import { southAfrica, unitedStates } from "./acme.ts";

const zone = fc.constantFrom(
  "Africa/Johannesburg",
  "America/New_York",
  "Europe/London",
  "Pacific/Auckland",
  "Pacific/Kiritimati",
  "Pacific/Pago_Pago",
  "Asia/Kathmandu",
  "Australia/Lord_Howe",
  "Antarctica/Troll",
  "America/St_Johns",
  "Asia/Kuwait",
  "UTC",
);
const country = fc.constantFrom("ZA", "US", "KW", "AQ");
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });

/** Around the changes of the clock, the end of the year, and plain weeks. */
const date = fc
  .tuple(
    fc.constantFrom("2026-03-05", "2026-03-26", "2026-09-24", "2026-10-29", "2026-12-10"),
    fc.integer({ min: 0, max: 20 }),
  )
  .map(([from, days]) => Temporal.PlainDate.from(from).add({ days }).toString());
const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom("00", "15", "30", "59"))
  .map(([hour, minute]) => `${String(hour).padStart(2, "0")}:${minute}`);
const moment = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(date, clock).map(([day, time]) => `${day} ${time}`) },
  { weight: 1, arbitrary: date },
  { weight: 1, arbitrary: fc.tuple(date, clock).map(([day, time]) => `${day}T${time}:00Z`) },
  { weight: 1, arbitrary: fc.tuple(date, clock).map(([day, time]) => `${day}T${time}:00-09:30`) },
);

const person = fc.record({
  name: fc.constantFrom(
    "Thandi Nkosi",
    "Sipho Dube",
    "Jo Smith",
    "José Álvarez",
    "O'Brien <x>",
    "__proto__",
    "constructor",
  ),
  email: maybe(fc.constantFrom("a@acme.example", "b@acme.example", "c@acme.example")),
  phone: maybe(fc.constant("0821234567")),
  zone: maybe(zone),
  country: maybe(country),
});

const interview = fc
  .record({
    start: moment,
    minutes: maybe(fc.integer({ min: 1, max: 600 })),
    zone: maybe(zone),
    status: fc.constantFrom(
      "confirmed" as const,
      "confirmed" as const,
      "confirmed" as const,
      "cancelled" as const,
      "no-show" as const,
      "failed" as const,
      "cut-short" as const,
    ),
    by: maybe(fc.constantFrom("them", "you", "nobody")),
    people: fc.array(person, { maxLength: 3 }),
    concern: maybe(fc.constant("The notice period")),
    questions: fc.constantFrom([], ["Which team?"], [{ ask: "How many offices?", public: true }]),
  })
  .map(({ minutes, ...rest }) => {
    const local = /^(\S+) (\S+)$/.exec(rest.start);
    if (minutes === undefined || !local) return rest;
    return {
      ...rest,
      end: Temporal.PlainDateTime.from(`${local[1]}T${local[2]}`)
        .add({ minutes })
        .toString({ smallestUnit: "minute" })
        .replace("T", " "),
    };
  });

const to = fc.array(fc.constantFrom("Thandi Nkosi", "a@acme.example", "Jo Smith <b@acme.example>", "nobody"), {
  maxLength: 2,
});
const from = maybe(fc.constantFrom("Thandi", "a@acme.example", "nobody"));
const round = maybe(fc.constantFrom("r1", "r2", "r9"));
const entry = fc.oneof(
  fc.record({
    at: moment,
    kind: fc.constant("sent" as const),
    what: fc.constantFrom(...messageKinds),
    to,
    round,
    via: maybe(fc.constantFrom(...channels)),
  }),
  fc.record({
    at: moment,
    kind: fc.constantFrom(
      "reply" as const,
      "reply" as const,
      "rejected" as const,
      "signed" as const,
      "withdrawn" as const,
      "moved-on" as const,
      "reopened" as const,
      "reflected" as const,
    ),
  }),
  fc.record({ at: moment, kind: fc.constant("offer" as const), until: maybe(date) }),
  fc.record({
    at: moment,
    kind: fc.constant("skipped" as const),
    what: fc.constantFrom(...adviceKinds),
    to,
    round,
    reason: fc.constant("because"),
  }),
  fc.record({
    at: moment,
    kind: fc.constant("override" as const),
    what: fc.constantFrom(...messageKinds),
    reason: fc.constant("because"),
  }),
  fc.record({ at: moment, kind: fc.constant("debriefed" as const), round }),
  fc.record({
    at: moment,
    kind: fc.constant("reply" as const),
    nature: fc.constantFrom("courtesy", "automatic"),
    from,
  }),
  fc.record({
    at: moment,
    kind: fc.constantFrom("invited" as const, "offer-withdrawn" as const, "accepted" as const, "declined" as const),
  }),
  fc.record({
    at: moment,
    kind: fc.constantFrom("asked" as const, "promised" as const),
    what: fc.constantFrom("references", "an article"),
    due: maybe(moment),
  }),
  fc.record({ at: moment, kind: fc.constant("task" as const), due: maybe(moment) }),
  fc.record({ at: moment, kind: fc.constant("mistake" as const), what: fc.constantFrom("name", "wrong-person"), to }),
  fc.record({ at: moment, kind: fc.constant("on-hold" as const), until: maybe(date) }),
  fc.record({
    at: moment,
    kind: fc.constant("away" as const),
    who: fc.constantFrom("Thandi", "Jo Smith"),
    until: maybe(date),
  }),
  fc.record({ at: moment, kind: fc.constant("left" as const), who: fc.constantFrom("Thandi", "Jo Smith") }),
  fc.record({ at: moment, kind: fc.constant("references-called" as const) }),
  fc.record({
    at: moment,
    kind: fc.constant("offer" as const),
    form: fc.constantFrom("spoken", "written"),
    changed: maybe(fc.boolean()),
    from,
  }),
);

const promise = fc.record({
  by: fc.oneof(
    date,
    fc.constantFrom(
      "in two weeks",
      "end of next week",
      "tomorrow",
      "another week",
      "Friday",
      "within 10 working days",
      "end of the month",
      "soon",
      "in January",
      "after the holidays",
    ),
  ),
  said: date,
});

/** As the schema reads them; without what is not there. */
export const anyApplication: fc.Arbitrary<Application> = fc
  .record({
    id: fc.constantFrom("k3f9", "z0a1"),
    company: fc.constantFrom("Acme", "ACME", "Globex"),
    role: fc.constant("Engineer"),
    zone: maybe(zone),
    country: maybe(country),
    senior: fc.boolean(),
    traditional: fc.boolean(),
    contacts: fc.array(
      fc
        .tuple(person, fc.constantFrom("recruiter", "referrer", "agency", "coordinator", "other"))
        .map(([known, part]) => ({ ...known, part })),
      { maxLength: 2 },
    ),
    references: fc.array(person, { maxLength: 2 }),
    interviews: fc.array(interview, { maxLength: 3 }),
    promise: maybe(promise),
    instruction: fc.record({
      is: fc.constantFrom("none" as const, "none" as const, "will-contact" as const, "do-not-contact" as const),
      said: maybe(date),
      prefers: maybe(fc.constantFrom(...channels)),
    }),
    log: fc.array(entry, { maxLength: 8 }),
  })
  .map((facts) => Application.parse(JSON.parse(JSON.stringify(facts)) as ApplicationInput));

const kuwait: WorkCalendar = { country: "KW", weekend: [5, 6], holidays: { "2026-03-29": "a holiday" } };

export const anyProfile: fc.Arbitrary<Profile> = fc
  .tuple(
    fc.constantFrom("balanced" as const, "patient" as const, "strict" as const),
    fc.subarray(
      [...baseRules, ...exceptionRules.filter(({ safeguard }) => !safeguard)].map(({ id }) => id),
      { maxLength: 3 },
    ),
    fc.integer({ min: 0, max: 3 }),
    fc.boolean(),
  )
  .map(([name, off, cap, isOwn]) => {
    const base = builtinProfile(name);
    return isOwn ? { ...base, off: new Set(off), parameters: { ...base.parameters, "status-check.cap": cap } } : base;
  });

export const anyNow: fc.Arbitrary<Temporal.Instant> = fc
  .tuple(date, clock)
  .map(([day, time]) => Temporal.Instant.from(`${day}T${time}:00Z`));

export const anyInput: fc.Arbitrary<PlanInput> = fc.record({
  application: anyApplication,
  others: fc.uniqueArray(anyApplication, { maxLength: 2, selector: ({ id }) => id }),
  settings: fc
    .record({ zone: maybe(zone), country: maybe(country) })
    .map((settings) => Settings.parse(JSON.parse(JSON.stringify(settings)))),
  profile: anyProfile,
  calendars: fc.constantFrom<Record<string, WorkCalendar>>({ ZA: southAfrica, US: unitedStates, KW: kuwait }, {}),
  now: anyNow,
});
