import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { anyApplication, anyInput, anyNow } from "../../test/anything.ts";
import { southAfrica } from "../../test/acme.ts";
import { claims } from "../claims/index.ts";
import { Application, isMessageKind, Settings, type Person } from "../model/index.ts";
import { builtinProfile } from "../profiles/index.ts";
import { exceptionRules } from "../rules/registry.gen.ts";
import { addWorkingDays } from "../time/working-days.ts";
import { isDayAlone, startOfDay, writeMoment } from "../time/moment.ts";
import { nextStatus } from "./asking.ts";
import { readFacts, tookPlace } from "./facts.ts";
import { planJson } from "./json.ts";
import { plan, type PlanInput } from "./plan.ts";
import { resolveAll } from "./resolve.ts";
import { whenInWords, wordsValidUntil } from "./when.ts";
import { why } from "./why.ts";

const at = (moment: Temporal.ZonedDateTime | undefined): number => moment?.epochMilliseconds ?? Infinity;

describe("whatever the record says", () => {
  it("every card has claims, and an order of times", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        for (const { window, claims: rests, dissent, reason, title } of plan(input).advice) {
          const { opens, ideal, due, closes, pause } = window;
          const times = [opens, ideal, ...(pause ? [pause.from, pause.until] : []), due, closes].map(at);
          expect(times).toEqual(times.toSorted((a, b) => a - b));
          expect(rests.length).toBeGreaterThan(0);
          for (const claim of rests) expect(claims).toHaveProperty(claim);
          expect(dissent.filter(({ claim }) => rests.includes(claim))).toEqual([]);
          expect(reason).not.toMatch(/undefined|NaN|\[object/);
          expect(title).not.toMatch(/undefined|NaN|\[object/);
        }
      }),
      { numRuns: 100 },
    );
  });

  it("no message is due before its interview has ended", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { rounds } = readFacts(input);
        for (const { kind, round, window } of plan(input).advice) {
          const met = rounds.find(({ id }) => id === round);
          if (met && isMessageKind(kind) && tookPlace(met.interview))
            expect(at(window.due)).toBeGreaterThanOrEqual(at(met.end));
        }
      }),
      { numRuns: 100 },
    );
  });

  it("no message is best, or due, before what it follows", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const facts = readFacts(input);
        for (const { rule, subject, window } of resolveAll(facts, input.profile)) {
          if (!isMessageKind(rule.kind) || subject.since === undefined) continue;
          const { entry, at: moment } = subject.since;
          // Of an entry whose hour nobody wrote down, the day is all that is known.
          const since = at(isDayAlone(entry.at) ? startOfDay(moment) : moment);
          const follows = `${rule.id} after ${entry.kind}`;
          expect(at(window.ideal), follows).toBeGreaterThanOrEqual(since);
          expect(at(window.due), follows).toBeGreaterThanOrEqual(since);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("facts added in any order give the same plan", () => {
    fc.assert(
      fc.property(anyInput, fc.array(fc.nat(), { minLength: 8, maxLength: 8 }), (input, places) => {
        const times = new Set<string>();
        // What happened at one moment has no order but the one it was written down in.
        const log = input.application.log.filter(({ at: time }) => {
          const day = time.slice(0, 10);
          return !times.has(day) && times.add(day);
        });
        const shuffled = log
          .map((entry, index) => ({ entry, place: places[index]! }))
          .sort((a, b) => a.place - b.place)
          .map(({ entry }) => entry);
        const cards = (entries: typeof log) =>
          planJson(plan({ ...input, application: { ...input.application, log: entries } })).advice.map((card) => ({
            ...card,
            settledBy: undefined,
          }));
        expect(cards(shuffled)).toEqual(cards(log));
      }),
      { numRuns: 100 },
    );
  });

  it("no two cards share an id", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const ids = plan(input).advice.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 100 },
    );
  });

  it("the present moment changes states, never windows", () => {
    // A copy of the record each time: what was worked out for the other moment must not be what is compared.
    const unchanging = (input: PlanInput) =>
      plan({ ...input, application: structuredClone(input.application) }).advice.map((card) =>
        JSON.stringify({ ...card, state: "" }),
      );
    fc.assert(
      fc.property(anyInput, anyNow, (input, now) => {
        expect(unchanging({ ...input, now })).toEqual(unchanging(input));
      }),
      { numRuns: 60 },
    );
  });

  it("equal input, equal bytes", () => {
    const bytes = (input: PlanInput): string => JSON.stringify(planJson(plan(input)));
    fc.assert(
      fc.property(anyInput, (input) => {
        expect(
          bytes({ ...input, application: structuredClone(input.application), others: structuredClone(input.others) }),
        ).toBe(bytes(input));
      }),
      { numRuns: 60 },
    );
  });

  it("a reply brings nothing forward", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { application } = input;
        const last = [
          ...application.log.map((entry) => readFacts(input).log.find(({ entry: other }) => other === entry)!.at),
          ...readFacts(input).rounds.map(({ end }) => end),
        ]
          .sort(Temporal.ZonedDateTime.compare)
          .at(-1);
        if (!last) return;
        const reply = { at: last.add({ hours: 3 }).toInstant().toString(), kind: "reply" as const };
        const cards = (record: Application) => {
          const facts = readFacts({ ...input, application: record });
          return { facts, all: resolveAll(facts, input.profile).filter(({ settled }) => settled === undefined) };
        };
        const before = cards(application);
        const after = cards({ ...application, log: [...application.log, reply] });
        for (const card of before.all) {
          // The next status message after the reply stands for the next one before it.
          const key = card.subject.nth === undefined ? card.subject.key : nextStatus(after.facts).key;
          const isSame = (other: typeof card): boolean =>
            card.rule.kind === "move-on" || `${other.subject.key}` === `${key}`;
          const same = after.all.find((other) => other.rule.kind === card.rule.kind && isSame(other));
          // A wait ends when the next thing comes: an answer may well make that possible.
          if (!same || card.rule.kind === "wait") continue;
          const whose = `${card.rule.kind} by ${card.windowRule}, then ${same.windowRule}`;
          expect(at(same.window.opens), whose).toBeGreaterThanOrEqual(at(card.window.opens));
          expect(at(same.window.ideal), whose).toBeGreaterThanOrEqual(at(card.window.ideal));
          expect(at(same.window.due), whose).toBeGreaterThanOrEqual(at(card.window.due));
        }
      }),
      { numRuns: 200 },
    );
  });

  it("ids stay when times, addresses and zones change", () => {
    fc.assert(
      fc.property(anyInput, anyApplication, (input, { zone }) => {
        const still = { ...input.application, log: [], instruction: { is: "none" as const } };
        const readdressed = <P extends Person>(person: P): P =>
          person.email === undefined ? person : { ...person, email: `new-${person.email}` };
        const moved = {
          ...still,
          ...(zone !== undefined && { zone }),
          contacts: still.contacts.map(readdressed),
          interviews: still.interviews.map((interview) => ({
            ...interview,
            people: interview.people.map(readdressed),
          })),
        };
        // Namesakes in one round cannot be told apart from outside.
        fc.pre(still.interviews.every(({ people }) => new Set(people.map(({ name }) => name)).size === people.length));
        const ids = (application: Application) =>
          new Map(
            plan({ ...input, application, others: [] })
              .advice.filter(({ kind }) => kind === "thank-you" || kind === "debrief")
              .map(({ kind, round, recipients, id }) => [
                `${kind} ${round} ${recipients.map(({ name, passOn }) => [name, ...(passOn ?? [])])}`,
                id,
              ]),
          );
        const before = ids(still);
        for (const [card, id] of ids(moved)) if (before.has(card)) expect(id).toBe(before.get(card));
      }),
      { numRuns: 60 },
    );
  });

  it("every card and every absence can be explained", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { cards, absent } = why(input);
        for (const { rests, when } of cards) expect(rests.length * when.length).toBeGreaterThan(0);
        for (const { because } of absent) expect(because).toMatch(/\.$/);
      }),
      { numRuns: 100 },
    );
  });
});

describe("following the plan for months", () => {
  const settings = Settings.parse({ zone: "Africa/Johannesburg", country: "ZA" });
  const someday = (days: number, clock: string) =>
    Temporal.PlainDateTime.from(`2026-10-01T${clock}`).add({ days }).toZonedDateTime("Africa/Johannesburg");
  /** What they say in between, as the log keeps it. */
  const said = {
    reply: { kind: "reply" },
    courtesy: { kind: "reply", nature: "courtesy" },
    "on-hold": { kind: "on-hold" },
    away: { kind: "away", who: "Thandi Nkosi" },
    asked: { kind: "asked", what: "references" },
    task: { kind: "task", what: "a menu" },
    called: { kind: "references-called", who: [] as string[] },
    offer: { kind: "offer" },
    "taken back": { kind: "offer-withdrawn" },
    invited: { kind: "invited" },
  } as const;
  const event = fc.tuple(
    fc.integer({ min: 0, max: 90 }),
    fc.constantFrom(...(Object.keys(said) as (keyof typeof said)[]), "promise", "will-contact", "round"),
  );

  it("never sends one employer two unasked-for status messages within the gap", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("balanced" as const, "patient" as const, "strict" as const),
        fc.array(event, { maxLength: 8 }),
        fc.integer({ min: 0, max: 10 }),
        fc.boolean(),
        fc.boolean(),
        (name, events, startsOn, isTwo, calls) => {
          const profile = builtinProfile(name);
          const interview = (days: number) => ({
            start: writeMoment(someday(days, "10:00")),
            end: writeMoment(someday(days, "11:00")),
            people: ["Thandi Nkosi <t@acme.example>"],
          });
          const fresh = (id: string, days: number): Application =>
            Application.parse({
              id,
              company: "Acme",
              role: id,
              country: "ZA",
              interviews: [interview(days)],
              ...(calls && { instruction: { prefers: "call" } }),
            });
          let records = [fresh("a", startsOn), ...(isTwo ? [fresh("b", startsOn + 3)] : [])];
          const sent: Temporal.PlainDate[] = [];
          const change = (record: Application, index: number, more: Partial<Application>): void => {
            records = records.with(index, { ...record, ...more });
          };
          for (let days = 0; days < 100; days++) {
            const now = someday(days, "12:00");
            for (const [, what] of events.filter(([when]) => when === days)) {
              const [record] = records as [Application];
              if (what !== "promise" && what !== "will-contact" && what !== "round")
                change(record, 0, { log: [...record.log, { at: writeMoment(now), ...said[what] }] });
              if (what === "promise")
                change(record, 0, { promise: { by: "tomorrow", said: now.toPlainDate().toString() } });
              if (what === "will-contact") change(record, 0, { instruction: { is: "will-contact" } });
              if (what === "round")
                change(
                  record,
                  0,
                  Application.parse({ ...record, interviews: [...record.interviews, interview(days)] }),
                );
            }
            for (const index of records.keys()) {
              const record = records[index]!;
              const { advice } = plan({
                application: record,
                others: records.filter((other) => other !== record),
                settings,
                profile,
                calendars: { ZA: southAfrica },
                now: now.toInstant(),
              });
              for (const { kind, round, recipients } of advice.filter(
                ({ state, kind }) => (state === "open" || state === "overdue") && isMessageKind(kind),
              )) {
                if (kind === "status-check" || kind === "call" || kind === "linkedin-connect")
                  sent.push(now.toPlainDate());
                const latest = records[index]!;
                change(latest, index, {
                  log: [
                    ...latest.log,
                    {
                      at: writeMoment(now),
                      kind: "sent",
                      what: kind as "thank-you",
                      to: recipients.map(({ name }) => name),
                      ...(round !== undefined && { round }),
                    },
                  ],
                });
              }
            }
          }
          const gap = Number(profile.parameters["status-check.gap"]);
          for (const [index, day] of sent.entries()) {
            const before = sent[index - 1];
            if (before)
              expect(
                Temporal.PlainDate.compare(day, addWorkingDays(before, gap, southAfrica)),
                `${before} then ${day}`,
              ).toBeGreaterThanOrEqual(0);
          }
        },
      ),
      { numRuns: 8 },
    );
  }, 120_000);
});

describe("what is kept between plans", () => {
  it("is the same as working it out anew, whatever changes beside the moment", () => {
    fc.assert(
      fc.property(anyInput, anyInput, (one, other) => {
        const { application } = one;
        for (const input of [
          one,
          { ...one, now: other.now },
          { ...other, application },
          { ...one, profile: other.profile },
          { ...one, others: [...one.others, ...other.others] },
          one,
        ]) {
          expect(JSON.stringify(plan(input))).toBe(
            JSON.stringify(plan({ ...input, application: structuredClone(application) })),
          );
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe("how long a plan stays as it is", () => {
  it("until the moment it names, it reads the same, to the millisecond", () => {
    const zones = fc.constantFrom("Africa/Johannesburg", "America/New_York", "Pacific/Kiritimati");
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(anyInput, zones, part, (input, zone, part) => {
        const told = (now: Temporal.Instant) => {
          const made = plan({ ...input, now });
          const today = now.toZonedDateTimeISO(zone);
          return {
            until: wordsValidUntil([made], today),
            text: JSON.stringify([planJson(made), made.advice.map((card) => whenInWords(card, today))]),
          };
        };
        const { until, text } = told(input.now);
        const from = input.now.epochMilliseconds;
        expect(until).toBeGreaterThan(from);
        for (const at of [until - 1, from + Math.floor((until - 1 - from) * part)])
          expect(told(Temporal.Instant.fromEpochMilliseconds(at))).toEqual({ until, text });
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});

describe("the declared order", () => {
  it("every `over` names a rule of the same kind and aspect", () => {
    for (const rule of exceptionRules) {
      for (const id of rule.over ?? []) {
        expect(
          exceptionRules.find((other) => other.id === id),
          `${rule.id} over ${id}`,
        ).toMatchObject({ kind: rule.kind, decides: rule.decides });
      }
    }
  });
  it("any two exceptions of a kind and aspect are ordered one way", () => {
    for (const [index, a] of exceptionRules.entries()) {
      for (const b of exceptionRules.slice(index + 1)) {
        if (a.kind !== b.kind || a.decides !== b.decides) continue;
        expect(
          [a.over?.includes(b.id) ?? false, b.over?.includes(a.id) ?? false].sort(),
          `${a.id} and ${b.id}`,
        ).toEqual([false, true]);
      }
    }
  });
});
