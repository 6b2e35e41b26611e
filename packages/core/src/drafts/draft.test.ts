import * as fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { Application, messageKinds, Settings, type ApplicationInput } from "../model/index.ts";
import { builtinTemplates, readTemplate } from "../templates/index.ts";
import { workedAnswer } from "./prompts.ts";
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
      people: [{ name: "Thandi Nkosi", email: "t@acme.example", say: "You said billing is boring, and I like it so." }],
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
      [
        "say",
        "one thing you told too briefly or left out, and what it means for them",
        "[one thing you told too briefly or left out, and what it means for them]",
      ],
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
      "the promised day is still to come",
      { ...base, promise: { by: "2026-12-24", said: "2026-11-23" } },
      "status-check",
    ],
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
      concern: "My notice period is two months.",
      questions: ["Who is on call?", "Is it remote?"],
    },
  ];
  expect(note({ ...base, interviews }, { template: "handwritten-note" }).leftOut).toEqual([
    'your question to Thandi ("Who is on call?"): this note has no room for it',
    'what worries you, as you would say it ("My notice period is two months."): this note has no room for it',
    'the question "Is it remote?"',
  ]);
  expect(note({ ...base, interviews }).leftOut).toEqual(['the question "Is it remote?"']);
});

describe("only sentences stand in a note", () => {
  const meeting = base.interviews[0]!;
  const person = { name: "Thandi Nkosi", email: "t@acme.example" };
  const jottings = [
    "3 yrs on a COPD ward, NIV trained",
    "the lapse model, how leaky the features were",
    "about 40 cron jobs to rabbitmq, took one summer",
    "lunchtimes, the playground leaders thing they want to start",
  ];

  test.each(jottings)("a jotting stands beside its gap, wherever it was noted: %s", (jotting) => {
    const topics = [{ about: jotting, quote: jotting, tie: jotting }];
    const people = [
      { ...person, topics },
      { ...person, topics: [{ ...topics[0]!, say: jotting }] },
      { ...person, topics, say: jotting },
    ];
    for (const each of people) {
      const made = note({
        ...base,
        fit: jotting,
        wish: jotting,
        news: jotting,
        interviews: [
          { ...meeting, people: [each], questions: [jotting], unclear: [jotting], concern: jotting, topics },
        ],
      });
      expect(`${made.subject}${made.body}`).not.toContain(jotting.slice(0, 20));
      expect(made.ready).toBe(false);
      const asked = made.gaps.filter(({ isOptional }) => !isOptional);
      const say = asked.find(({ name }) => name === "say");
      const others = asked.filter((gap) => gap !== say);
      expect(say).toMatchObject({ name: "say", reminders: expect.arrayContaining([jotting]) as string[] });
      expect(others.map(({ name, instead }) => [name, instead])).toEqual([
        ["clarify", jotting],
        ["concern", jotting],
        ["question", jotting],
      ]);
      expect(others.every(({ reasons }) => reasons.length > 0)).toBe(true);
    }
  });

  test("the gap asks in words, with an answer from another line of work, and says what would make it whole", () => {
    const made = note({
      ...base,
      role: "Staff Nurse",
      interviews: [{ ...meeting, people: [person], questions: ["how many beds the new unit has"] }],
    });
    const [greeting, thanks, say, question] = made.gaps;
    expect(greeting).toMatchObject({ name: "hello", offer: "Dear Thandi", isOptional: true });
    expect(thanks).toMatchObject({ name: "thanks.for", isOptional: true });
    expect(say?.prompt.question).toBe("What would you tell Thandi if you had one more minute?");
    expect(say?.prompt.examples.join()).toContain("ovens");
    expect(workedAnswer("Pastry Chef")).not.toContain("ovens");
    expect(question).toMatchObject({ name: "question", offer: "Could you tell me how many beds the new unit has?" });
    expect(made.gaps.at(-1)).toMatchObject({ name: "close", isOptional: true });
    expect(made.missing.map(({ name }) => name)).toEqual(["say", "question"]);
  });

  test("a question of its own among what else was to be said is led in, and is no question twice", () => {
    const asked = {
      ...person,
      say: "I left out one thing. I'd like to see the beds.",
      more: "Is there a late shift on Fridays?",
    };
    const made = note({ ...base, interviews: [{ ...meeting, people: [asked] }] });
    expect(made.body).toMatch(/\bask: is there a late shift on Fridays\?/);
    const said = { ...asked, more: "I come by train. Is there a late shift on Fridays?" };
    expect(note({ ...base, interviews: [{ ...meeting, people: [said] }] }).body).toContain(
      "\n\nI come by train. Is there",
    );
  });

  test("what was written as sentences stands as it was written", () => {
    const say =
      "You left Sage for my reason: nobody could see last month. I moved two firms off it, and I'd love to move yours.";
    const made = note({ ...base, interviews: [{ ...meeting, people: [{ ...person, say }] }] });
    expect(made.body).toContain(say);
    expect(made.ready).toBe(true);
    // They say already that the job would be liked: the frame does not say it again.
    expect(made.body).not.toMatch(/wanting|this job|work together|work with you|I'd enjoy|I'd like/);
  });

  test("a second topic's sentences count", () => {
    const topics = [{ about: "billing" }, { about: "on-call", say: "Your rota of six is the one I wanted for years." }];
    expect(note({ ...base, interviews: [{ ...meeting, people: [{ ...person, topics }] }] })).toMatchObject({
      ready: true,
      body: expect.stringContaining("rota of six") as string,
    });
  });

  test("every stretch knows where it comes from, and they cover the note without a hole", () => {
    const made = note({ ...base, interviews: [{ ...meeting, questions: ["Who is on call?"] }] }, {}, {});
    for (const where of ["subject", "body"] as const) {
      const text = made[where]!;
      const spans = made.spans.filter((span) => span.in === where);
      expect(spans.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
    }
    const of = (origin: string) =>
      made.spans
        .filter((span) => span.in === "body" && span.origin === origin)
        .map(({ start, end }) => made.body.slice(start, end));
    expect(of("yours")).toEqual([
      "You said billing is boring, and I like it so.",
      expect.stringMatching(/^who is on call\?$/i) as string,
    ]);
    expect(of("gap")).toEqual(["[your name]"]);
    expect(of("fact")).toContain("Thandi");
  });
});

describe("before the interview", () => {
  const ahead = { ...base, interviews: [{ ...base.interviews[0]!, start: "2026-11-25 10:00" }] };
  const recipients = [{ name: "Thandi Nkosi", email: "t@acme.example", part: "interviewer" }];

  test("its note of thanks is that to the one who will be met", () => {
    expect(note(ahead).body).toContain("You said billing is boring");
    expect(note(ahead).body).not.toContain("arranging");
  });
  test("no other message thanks for it", () => {
    const advice = { kind: "other-processes-note", channel: "email", recipients, round: "r1" } as const;
    expect(note(ahead, { advice }).body).not.toMatch(/thank you for our conversation/i);
    expect(note(base, { advice }).body).toMatch(/thank you for our conversation/i);
  });
});

describe("one sender's notes do not repeat a sentence while another is unused", () => {
  test("over a dozen applications, each logged with what it used", () => {
    const others: Application[] = [];
    const used: string[] = [];
    for (let index = 0; index < 12; index++) {
      const application = Application.parse({ ...base, id: `a${index}` });
      const to = application.interviews[0]!.people[0]!;
      const made = draft({
        application,
        others,
        settings: Settings.parse({ name: "Sam Moyo" }),
        advice: { kind: "thank-you", channel: "email", recipients: [{ ...to, part: "interviewer" }], round: "r1" },
        now,
      });
      used.push(made.body.split("\n\n")[1]!.split(" You said")[0]!);
      others.push({
        ...application,
        log: [
          {
            at: "2026-11-24 09:00",
            kind: "sent",
            what: "thank-you",
            to: [],
            template: made.template,
            frame: made.frame,
          },
        ],
      });
    }
    expect(new Set(used.slice(0, 6)).size).toBe(6);
    expect(new Set(used.slice(6)).size).toBe(6);
  });
});

test("a recruiter who was not there is told whom one met, and nothing is said of a talk with her", () => {
  const application = Application.parse({
    ...base,
    contacts: [{ name: "Naledi Khumalo", email: "n@acme.example" }],
    promise: { by: "2026-12-04", said: "2026-11-23" },
  });
  const kinds = ["thank-you", "status-check", "feedback-request", "withdraw", "linkedin-connect", "call"] as const;
  for (const kind of kinds) {
    for (const id of ["a", "b", "c", "d", "e", "f", "g", "h"]) {
      const { body } = draft({
        application: { ...application, id },
        settings: Settings.parse({ name: "Sam Moyo" }),
        advice: { kind, recipients: [{ ...application.contacts[0]!, part: "recruiter" }], round: "r1" },
        now: at("2026-12-08T09:00").toInstant(),
      });
      expect(body, kind).not.toMatch(/\bwe (?:talked|spoke|met)\b|our conversation|you gave me|you took|billing/i);
      if (kind === "status-check")
        expect(body).toMatch(/(?:I met|my interview with) Thandi Nkosi (?:at Acme )?on 23 November/);
    }
  }
});

const offer = { kind: "accept-offer", channel: "email" } as const;
test.each([
  ["ferry deckhand", "Ferry deckhand: "],
  ["iOS Developer", "iOS Developer: "],
])("the subject of a job typed as %s begins with %s", (role, beginning) => {
  expect(note({ ...base, role }, { advice: { ...offer, recipients: [] } }).subject!.slice(0, beginning.length)).toBe(
    beginning,
  );
});

test("a subject too long for a list of mails does without the rest of the job's title", () => {
  const role = "Archivist (Photographic Collections), Conservation and Access Team";
  expect(note({ ...base, role }).subject!.length).toBeLessThanOrEqual(60);
});

describe("a promise keeps the words it was given in", () => {
  const status = (by: string, time: string): string =>
    ["a", "b", "c", "d", "e", "f"]
      .map((id) =>
        note(
          { ...base, id, promise: { by, said: "2026-11-23" } },
          {
            advice: { kind: "status-check", channel: "email", recipients: [], round: "r1" },
            now: at(time).toInstant(),
          },
        ),
      )
      .map(({ subject, body }) => `${subject}\n${body}`)
      .join("\n");
  const days = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b\d{1,2} December\b/;

  test("what only looks back stands after the question", () => {
    const back = "Your kiln has stayed with me, and I'd still like to be the one who lights it.";
    const made = note(
      { ...base, news: back, log: [{ at: "2026-11-23 13:00", kind: "sent", what: "thank-you", to: [], round: "r1" }] },
      {
        advice: { kind: "status-check", channel: "email", recipients: [], round: "r1" },
        now: at("2026-12-08T09:00").toInstant(),
      },
    );
    const [, first, second] = made.body.split("\n\n");
    expect(first).toMatch(/job/);
    expect(second).toContain(back);
  });

  test("the sender's own news follows the question", () => {
    const news = "I've passed my refresher since.";
    const made = note(
      { ...base, news, promise: { by: "2026-12-04", said: "2026-11-23" } },
      {
        advice: { kind: "status-check", channel: "email", recipients: [], round: "r1" },
        now: at("2026-12-08T09:00").toInstant(),
      },
    );
    const [, first, second] = made.body.split("\n\n");
    expect(first).toMatch(/job[^]*[?.]/);
    expect(second).toContain(news);
  });
  test("a day that they named and missed is told as the sender's own, and not held against them", () => {
    const told = status("2026-12-04", "2026-12-08T09:00");
    expect(told).toMatch(/I had 4 December in mind/);
    expect(told).not.toMatch(/you'd hear|I'd hear|you said|promised/i);
  });
  test.each(["in two weeks", "in about two weeks", "end of next week", "a couple of weeks"])(
    "a day worked out from %s is not",
    (by) => expect(status(by, "2026-12-21T09:00")).not.toMatch(days),
  );
});

describe("the day is named as one would that day", () => {
  test.each([
    ["2026-11-23T13:00", "this morning"],
    ["2026-11-24T09:00", "yesterday"],
    ["2026-11-25T09:00", "on Monday"],
    ["2026-11-29T09:00", "on Monday"],
    ["2026-12-01T09:00", "on 23 November"],
  ])("%s", (time, day) => {
    expect(note(base, { now: at(time).toInstant(), template: "thank-you" }).slots["day"]).toBe(day);
  });

  test("as on the day it is read over, also where it is best sent tomorrow", () => {
    const window = { opens: at("2026-11-23T19:00"), ideal: at("2026-11-24T09:00"), due: at("2026-11-24T19:00") };
    const advice = { kind: "thank-you" as const, channel: "email" as const, recipients: [], round: "r1", window };
    expect(note(base, { advice, now: at("2026-11-23T20:00").toInstant() }).slots["day"]).toBe("this morning");
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
    "You said that billing is boring, and I like it so.",
    "Your rota of six is the one I wanted for years.",
    "Who is on call?",
    "I led the team; I did not only join it.",
  ),
);
const visible = hostile.filter((text) => text.trim() !== "");
const topic = fc.record(
  { about: visible, phrase: visible, quote: visible, tie: visible, say: visible },
  { requiredKeys: ["about"] },
);
const anyApplication: fc.Arbitrary<ApplicationInput> = fc.record(
  {
    id: fc.constant("k3f9"),
    company: visible,
    role: visible,
    fit: visible,
    wish: visible,
    news: visible,
    instruction: fc.constantFrom("none" as const, "will-contact" as const),
    interviews: fc.array(
      fc.record(
        {
          start: fc.constantFrom("2026-11-16 10:00", "2026-11-23 10:00", "2026-11-23"),
          people: fc.array(
            fc.record(
              { name: visible, say: visible, topics: fc.array(topic, { maxLength: 2 }) },
              { requiredKeys: ["name"] },
            ),
            {
              minLength: 1,
              maxLength: 4,
            },
          ),
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
          const interviews = application.data.interviews.map((interview) => ({
            ...interview,
            status: "confirmed" as const,
          }));
          application.data.interviews = interviews;
          const { people } = interviews[0]!;
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
          // Ours say no name, day, number or quotation, and claim no meeting with somebody who was not there.
          const recorded = JSON.stringify([facts, given]).toLowerCase();
          for (const { in: where, start, end, origin } of made.spans) {
            const words = (where === "body" ? made.body : made.subject!).slice(start, end);
            if (origin === "frame" && made.kind !== "call") {
              expect(words).not.toMatch(/[\d\u201C\u201D]|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\bDecember\b/);
              if (
                made.slots["people"] !== undefined &&
                !application.data.interviews.some(({ people: met }) => met.some(({ name: known }) => known === to.name))
              )
                expect(words).not.toMatch(/\b(?:we talked|we spoke|our conversation|you gave me)\b/i);
            }
            // Each sentence of the sender's is on record, but for the case of its first letter.
            if (origin === "yours")
              for (const sentence of words.trim().split(/(?<=[.!?]) /u))
                expect(recorded).toContain(JSON.stringify(sentence).slice(2, -2).toLowerCase());
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});

test("a note whose first sentence points at nothing is not ready, and says what is missing", () => {
  const round = base.interviews[0]!;
  const saying = (more: object) =>
    note({
      ...base,
      interviews: [{ ...round, people: [{ ...round.people[0]!, say: "I prove mine overnight.", ...more }] }],
    });
  const made = saying({});
  expect(made.ready).toBe(false);
  expect(made.body).not.toContain("mine");
  expect(made.missing[0]).toMatchObject({
    name: "say",
    instead: "I prove mine overnight.",
    reasons: [expect.stringContaining('"mine" points at nothing')],
  });
  expect(saying({ thanks: "showing me the croissants" }).ready).toBe(true);
  expect(saying({ say: "Your croissants go warm. I prove mine overnight." }).ready).toBe(true);
});

test("a note to somebody with a number alone is a text message, without a subject", () => {
  const round = base.interviews[0]!;
  const { say } = round.people[0]!;
  const people = [{ name: "Bridie Coyle", phone: "086 555 0142", say }];
  expect(note({ ...base, interviews: [{ ...round, people }] })).toMatchObject({ channel: "text" });
  expect(note({ ...base, interviews: [{ ...round, people }] }).subject).toBeUndefined();
});

test("by when the sender will answer an offer is theirs to say, though the offer has a deadline", () => {
  const { body, missing } = note(
    { ...base, log: [{ at: "2026-11-23 15:00", kind: "offer", until: "2026-11-27" }] },
    { advice: { kind: "thank-for-offer", channel: "email", recipients: [], round: "r1" } },
  );
  expect(missing.map(({ name }) => name)).toContain("by.day");
  expect(body).not.toContain("27 November");
});
