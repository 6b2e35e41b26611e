import * as fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { Application, messageKinds, Settings, type ApplicationInput } from "../model/index.ts";
import { builtinTemplates, readTemplate } from "../templates/index.ts";
import { draft, keepsLimits, type DraftOptions } from "./draft.ts";

const at = (time: string) => Temporal.ZonedDateTime.from(`${time}[Africa/Johannesburg]`);
const now = at("2026-11-24T09:00").toInstant();
const base = {
  id: "k3f9",
  company: "Acme",
  role: "Platform Engineer",
  zone: "Africa/Johannesburg",
  interviews: [
    {
      id: "r1",
      start: "2026-11-23 10:00",
      people: [{ name: "Thandi Nkosi", email: "t@acme.example", topics: ["billing"] }],
    },
  ],
} satisfies ApplicationInput;

function note(
  application: ApplicationInput,
  more: Partial<DraftOptions> = {},
  settings: Record<string, unknown> = { name: "Sam Moyo" },
) {
  const parsed = Application.parse(application);
  const to = parsed.interviews.at(-1)!.people[0]!;
  return draft({
    application: parsed,
    settings: Settings.parse(settings),
    advice: { kind: "thank-you", channel: "email", recipients: [{ ...to, part: "interviewer" }], round: "r1" },
    now,
    ...more,
  });
}

describe("what a draft does not know, it asks for", () => {
  test("by name, with an example and the exact place", () => {
    const { body, missing } = note(
      { ...base, interviews: [{ ...base.interviews[0]!, people: ["Thandi Nkosi <t@acme.example>"] }] },
      {},
      {},
    );
    expect(missing.map(({ name, ask, range }) => [name, ask, body.slice(range.start, range.end)])).toEqual([
      ["topic", "what you talked about with Thandi", "[what you talked about with Thandi]"],
      ["fit", "why you fit, in one sentence", "[why you fit, in one sentence]"],
      ["me", "your name", "[your name]"],
    ]);
    expect(missing.every(({ example }) => example !== "")).toBe(true);
  });

  test("a name that is only a mailbox is no greeting", () => {
    expect(note({ ...base, interviews: [{ ...base.interviews[0]!, people: ["hr@acme.example"] }] }).body).toMatch(
      /^Dear \[whom you are writing to\],/,
    );
  });
});

test("a question stands in the note to whoever it is for, and in no other", () => {
  const people = ["Thandi Nkosi <t@acme.example>", "Sipho Dube <s@acme.example>"];
  const interviews = [
    { ...base.interviews[0]!, people, questions: ["Who is on call?", "What did Sipho mean by a quiet week?"] },
  ];
  const asks = (email: string) => {
    const to = Application.parse({ ...base, interviews }).interviews[0]!.people.find(
      (person) => person.email === email,
    )!;
    const { body } = note(
      { ...base, interviews },
      { advice: { kind: "thank-you", channel: "email", recipients: [{ ...to, part: "interviewer" }], round: "r1" } },
    );
    return ["on call", "quiet week"].filter((words) => body.includes(words));
  };
  expect([asks("t@acme.example"), asks("s@acme.example")]).toEqual([["on call"], ["quiet week"]]);
});

describe("which template", () => {
  const status = (application: ApplicationInput, time = "2026-12-10T09:00") =>
    note(application, {
      advice: { kind: "status-check", channel: "email", recipients: [], round: "r1" },
      now: at(time).toInstant(),
    }).template;
  test.each<[string, ApplicationInput, string]>([
    ["nothing was promised", base, "status-check"],
    [
      "the promised day has passed",
      { ...base, promise: { by: "2026-12-04", said: "2026-11-23" } },
      "status-check-promise",
    ],
    [
      "the promised day is still to come",
      { ...base, promise: { by: "2026-12-24", said: "2026-11-23" } },
      "status-check",
    ],
    ["they will be in touch", { ...base, instruction: "will-contact" }, "status-check-contact"],
    ["they answered", { ...base, log: [{ at: "2026-12-01", kind: "reply" }] }, "status-check-reply"],
    ["they did not come", { ...base, interviews: [{ ...base.interviews[0]!, status: "no-show" }] }, "new-date"],
  ])("%s", (_, application, template) => expect(status(application)).toBe(template));

  test("one by name, and a near miss is told", () => {
    expect(note(base, { template: "handwritten-note" }).template).toBe("handwritten-note");
    expect(() => note(base, { template: "thankyou" })).toThrow(
      'there is no template "thankyou"; did you mean "thank-you"?',
    );
  });

  test("a user's own takes the place of the one with its name", () => {
    const { template } = readTemplate(
      "thank-you",
      "---\nkind: thank-you\nchannel: email\nvoice: warm\nabout: mine\nsubject: Hi\nclaims: [C1]\nslots: {to: name}\n---\nHi {{to}}!\n",
    );
    expect(note(base, { userTemplates: [template!] }).body).toBe("Hi Thandi!");
    expect(note(base, { userTemplates: [{ ...template!, name: "other" }] }).body).not.toBe("Hi Thandi!");
  });

  test("advice that sends nothing has no draft", () => {
    expect(() => note(base, { advice: { kind: "wait", recipients: [] } })).toThrow('"wait" is nothing to send');
  });
});

test("what has no place in a note is told", () => {
  const interviews = [
    {
      ...base.interviews[0]!,
      concern: "the start date",
      questions: ["Who is on call?", "Why Kafka?", "Is it remote?"],
    },
  ];
  expect(note({ ...base, interviews }, { template: "handwritten-note" }).leftOut).toEqual([
    "question left open",
    "another question left open",
    "what worries you",
    'the question "is it remote?"',
  ]);
  expect(note({ ...base, interviews }).leftOut).toEqual(['the question "is it remote?"']);
});

test("a promised day that has passed is not waited for", () => {
  const late = note(
    { ...base, promise: { by: "2026-11-25", said: "2026-11-23" } },
    { now: at("2026-11-26T09:00").toInstant() },
  );
  expect(late.body).not.toContain("25 November");
  expect(late.body).toContain("a next step or a date");
});

describe("the day is named as one would that day", () => {
  test.each([
    ["2026-11-23T13:00", "today"],
    ["2026-11-24T09:00", "on Monday"],
    ["2026-12-01T09:00", "on Monday 23 November"],
  ])("%s", (time, day) => {
    expect(note(base, { now: at(time).toInstant(), template: "thank-you" }).slots["day"]).toBe(day);
  });

  test('never "today" in a note that is best sent tomorrow', () => {
    const window = { opens: at("2026-11-23T19:00"), ideal: at("2026-11-24T09:00"), due: at("2026-11-24T19:00") };
    const advice = { kind: "thank-you" as const, channel: "email" as const, recipients: [], round: "r1", window };
    expect(note(base, { advice, now: at("2026-11-23T20:00").toInstant() }).slots["day"]).toBe("on Monday");
  });
});

describe("whatever shape a note has, the sentence holds", () => {
  const typed = [
    "moving billing to Postgres",
    "How you do on-call",
    "the team's roadmap.",
    "Postgres",
    "that you are hiring",
    "You want to grow the team!",
    "about the rota",
    "why?",
    "my thesis, and yours",
    "AWS",
    'the "boring on purpose" rule',
    "team size;",
    "on-call...",
    "Led the move to Kafka",
    "twelve years of nights",
    "I can start in May",
    "led, with two others, the move",
    "our launch (2024)",
    "Acme Inc.",
    "The Platform Engineer role",
    "3 things",
    "ça va",
    "running on-call at Zeta –",
  ];
  const slips =
    /\.\.|[,;:]\.|\. \.| [,.;:?!]|,,|\b(\w+) \1\b|\babout (?:about|that)\b|\brole role\b|\?\.|(?:^|[.!?] )[a-z]|["']["']/;

  test.each(builtinTemplates.map(({ name }) => name))("%s", (name) => {
    for (const words of typed) {
      for (const voice of ["warm", "plain"]) {
        const { body, subject = "" } = note(
          {
            ...base,
            company: "Acme Inc",
            fit: words,
            contacts: [{ name: "Naledi Khumalo", part: "recruiter" }],
            interviews: [
              {
                id: "r1",
                start: "2026-11-23 10:00",
                people: [
                  {
                    name: "Thandi Nkosi",
                    email: "t@acme.example",
                    topics: [{ about: words, quote: words, tie: words }, words],
                  },
                ],
                questions: [words, "how big is the team"],
                unclear: [words],
                concern: words,
              },
            ],
          },
          { template: name },
          { name: "Sam Moyo", voice },
        );
        // What people typed is theirs: only the seams are ours.
        expect(
          `${subject}\n${body}`.split("\n").filter((line) => slips.test(line.replace("...", ""))),
          words,
        ).toEqual([]);
      }
    }
  });
});

const hostile = fc.oneof(
  fc.string({ unit: "binary", minLength: 1, maxLength: 500 }),
  fc.constantFrom(
    "{{topic}}",
    "{{#if to}}",
    "\r\nBcc: a@b.example",
    "\u202Egnp.exe",
    "\u001B]52;c;eA==\u0007",
    "[brackets]",
    "<b>x</b>",
    "x".repeat(500),
    "w ".repeat(249) + "w",
    "\uE000\uE001\uE002",
    "\\",
    ".",
    '"',
    "$&",
    "](https://evil.example)",
  ),
);
const visible = hostile.filter((text) => text.trim() !== "");
const topic = fc.record({ about: visible, quote: visible, tie: visible }, { requiredKeys: ["about"] });
const anyApplication: fc.Arbitrary<ApplicationInput> = fc.record(
  {
    id: fc.constant("k3f9"),
    company: visible,
    role: visible,
    fit: visible,
    instruction: fc.constantFrom("none" as const, "will-contact" as const),
    interviews: fc.array(
      fc.record(
        {
          start: fc.constantFrom("2026-11-16 10:00", "2026-11-23 10:00", "2026-11-23"),
          people: fc.array(fc.record({ name: visible, topics: fc.array(topic, { maxLength: 2 }) }), {
            minLength: 1,
            maxLength: 4,
          }),
          questions: fc.array(visible, { maxLength: 3 }),
          unclear: fc.array(visible, { maxLength: 2 }),
          concern: visible,
          status: fc.constantFrom("confirmed" as const, "no-show" as const),
        },
        { requiredKeys: ["start", "people"] },
      ),
      { minLength: 1, maxLength: 3 },
    ),
    promise: fc.constantFrom({ by: "2026-12-04", said: "2026-11-23" }, { by: "in two weeks", said: "2026-11-23" }),
  },
  { requiredKeys: ["id", "company", "role", "interviews"] },
);
const anySettings = fc.record(
  {
    name: visible,
    voice: fc.constantFrom("warm" as const, "plain" as const),
    dialect: fc.constantFrom("en-GB" as const, "en-US" as const),
    linkedinAccount: fc.constantFrom("free" as const, "premium" as const),
  },
  { requiredKeys: [] },
);

describe("whatever people type", () => {
  const template = (name: string) => builtinTemplates.find((known) => known.name === name)!;

  test("every message of every kind is whole, within its limits, and on its own lines", () => {
    fc.assert(
      fc.property(
        anyApplication,
        anySettings,
        fc.constantFrom(...messageKinds),
        fc.nat(3),
        (facts, given, kind, who) => {
          const application = Application.safeParse(facts);
          const settings = Settings.safeParse(given);
          if (!application.success || !settings.success) return;
          const { people } = application.data.interviews[0]!;
          const to = people[who % people.length]!;
          const made = draft({
            application: application.data,
            settings: settings.data,
            advice: { kind, recipients: [{ ...to, part: "interviewer" }] },
            now,
          });
          const text = `${made.subject ?? ""}\n${made.body}`;
          // oxlint-disable-next-line no-control-regex -- what must never get through
          expect(text.replaceAll("\n", "")).not.toMatch(
            /[\u0000-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069\uE000-\uE003]/,
          );
          expect(text.isWellFormed()).toBe(true);
          expect(made.subject ?? "").not.toContain("\n");
          expect(made.body).not.toMatch(/ {2}|\n{3}|^\s|\s$/);
          expect(
            keepsLimits(made.body, template(made.template), settings.data.linkedinAccount === "premium"),
            made.body,
          ).toBe(true);
          for (const { range, in: where, ask } of made.missing) {
            const slot = (where === "body" ? made.body : made.subject!).slice(range.start, range.end);
            expect(slot).toBe(`[${ask.replace(/[[\]]/g, "")}]`);
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});
