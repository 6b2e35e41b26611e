/** A dozen and a half people in real-looking situations: what the golden notes and docs/templates.md are written from. */
import { Temporal } from "temporal-polyfill";
import { draft, type Draft, type DraftOptions } from "../src/drafts/index.ts";
import { Application, Settings, type AdviceKind, type ApplicationInput, type Channel } from "../src/model/index.ts";
import type { Recipient } from "../src/plan/advice.ts";
import { builtinProfile } from "../src/profiles/index.ts";

export interface Situation {
  name: string;
  kind: AdviceKind;
  channel?: Channel;
  application: ApplicationInput;
  settings?: Partial<Record<keyof Settings, unknown>>;
  /** Who the messages go to, by name; everyone of the last round where absent. */
  to?: readonly string[];
  passOn?: readonly string[];
  round?: string;
  now: string;
  others?: readonly ApplicationInput[];
  profile?: "balanced" | "patient" | "strict";
}

const sam = { name: "Sam Moyo", phone: "082 123 4567", zone: "Africa/Johannesburg", country: "ZA" };
const thandi = {
  name: "Thandi Nkosi",
  email: "thandi@acme.example",
  position: "Head of Platform",
  topics: [
    {
      about: "Moving billing to Postgres.",
      quote: "One bad night, and in the morning we fix what caused it",
      tie: "ran the same kind of move at Zeta: four terabytes, no downtime",
    },
  ],
};
const acme = {
  id: "k3f9",
  company: "Acme",
  role: "Platform Engineer",
  zone: "Africa/Johannesburg",
  country: "ZA",
  fit: "I like building boring systems, the kind that let people sleep",
} as const;
const first = { id: "r1", start: "2026-11-23 10:00", end: "2026-11-23 11:00" };
const second = { id: "r2", start: "2026-12-01 14:00", end: "2026-12-01 15:30" };
const promise = { by: "2026-12-04", said: "2026-11-23" };
const recruiter = { name: "Naledi Khumalo", email: "naledi@acme.example", part: "recruiter" as const };

const ward = {
  id: "m2p7",
  company: "St Bride's Hospital",
  role: "the Senior Nurse position",
  zone: "Europe/London",
  country: "GB",
  fit: "twelve years on surgical wards, the last four in charge of nights",
} as const;
const school = {
  id: "c5t1",
  company: "Lakeview Middle School",
  role: "Seventh Grade Math Teacher",
  zone: "America/Chicago",
  country: "US-IL",
  fit: "I teach so that the quiet ones speak",
} as const;
const nadia = { name: "Nadia Price", zone: "Europe/London", country: "GB", signoff: "With best wishes" };
const carlos = {
  name: "Carlos Vega",
  zone: "America/Chicago",
  country: "US",
  dialect: "en-US",
  signoff: "Best regards",
};

export const situations: readonly Situation[] = [
  {
    name: "first round, one person, all the facts",
    kind: "thank-you",
    application: { ...acme, interviews: [{ ...first, people: [thandi] }], promise },
    settings: sam,
    now: "2026-11-23T13:00",
  },
  {
    name: "the same, in the plain voice",
    kind: "thank-you",
    application: {
      ...acme,
      fit: "I write the runbook before I write the service",
      interviews: [{ ...first, people: [thandi] }],
      promise,
    },
    settings: { ...sam, voice: "plain" },
    now: "2026-11-23T13:00",
  },
  {
    name: "first round, the least anyone notes",
    kind: "thank-you",
    application: {
      company: "Birch & Co",
      role: "Bookkeeper",
      interviews: [
        { start: "2026-11-20 09:30", people: ["Owen Hart <owen@birch.example>"], topics: ["why you left Sage"] },
      ],
    },
    settings: { name: "Ana Silva", zone: "Europe/London" },
    now: "2026-11-23T09:00",
  },
  {
    name: "nothing noted at all: the draft asks",
    kind: "thank-you",
    application: {
      company: "Birch & Co",
      role: "Bookkeeper",
      interviews: [{ start: "2026-11-20 09:30", people: ["Owen Hart <owen@birch.example>"] }],
    },
    settings: { zone: "Europe/London" },
    now: "2026-11-23T09:00",
  },
  {
    name: "a panel of four",
    kind: "thank-you",
    settings: sam,
    now: "2026-11-24T09:00",
    application: {
      ...acme,
      fit: "I have been on both ends of the pager, and I design for the person it wakes",
      interviews: [
        {
          ...first,
          kind: "panel",
          questions: ["Who looks after the batch jobs at weekends"],
          people: [
            thandi,
            {
              name: "Jo Adams",
              email: "jo@acme.example",
              topics: [{ about: "How you do on-call", tie: "my three years on call at Zeta" }],
            },
            {
              name: "Dr Lee Chen",
              email: "lee@acme.example",
              topics: [{ about: "the team's roadmap", quote: "boring on purpose" }, "hiring in Cape Town"],
            },
            {
              name: "P Rao",
              email: "priya@acme.example",
              topics: [
                {
                  about: "testing payments end to end",
                  tie: "At Zeta I wrote the suite that replays a day of card traffic",
                },
              ],
            },
          ],
        },
      ],
    },
  },
  {
    name: "a panel of four, plain",
    kind: "thank-you",
    settings: { ...sam, voice: "plain" },
    now: "2026-11-24T09:00",
    application: {
      ...acme,
      id: "q8w2",
      promise,
      fit: "I would rather take a service away than add one",
      interviews: [
        {
          ...first,
          kind: "panel",
          people: [
            thandi,
            {
              name: "Jo Adams",
              email: "jo@acme.example",
              topics: [{ about: "How you do on-call", tie: "my three years on call at Zeta" }],
            },
            {
              name: "Lee Chen",
              email: "lee@acme.example",
              topics: [{ about: "the team's roadmap", quote: "boring on purpose" }],
            },
            { name: "Priya Rao", email: "priya@acme.example", topics: ["testing payments end to end"] },
          ],
        },
      ],
    },
  },
  {
    name: "a question left open and a point to clear up",
    kind: "thank-you",
    settings: nadia,
    now: "2026-11-24T15:00",
    application: {
      ...ward,
      interviews: [
        {
          ...first,
          people: [
            {
              name: "Maeve O'Brien",
              email: "maeve@stbrides.example",
              greeting: "Ms O'Brien",
              topics: [
                {
                  about: "how handovers work on a short-staffed night",
                  tie: "I brought in a one-page handover sheet on my ward, and we still use it",
                },
              ],
            },
          ],
          questions: [
            "how many beds the new unit will have",
            "When would the rota be set?",
            { ask: "What does the hospital specialise in?", public: true },
          ],
          unclear: ["I led the winter surge team, I did not only work on it"],
        },
      ],
      promise: { by: "in two weeks", said: "2026-11-23" },
    },
  },
  {
    name: "a concern, and a point whose answer is not noted",
    kind: "thank-you",
    settings: carlos,
    now: "2026-11-23T15:00",
    application: {
      ...school,
      interviews: [
        {
          ...first,
          people: [
            {
              name: "Principal Dana Wright",
              greeting: "Principal Wright",
              email: "dana@lakeview.example",
              topics: [
                {
                  about: "Getting parents into the building",
                  quote: "They come for the food and stay for the fractions!",
                },
              ],
            },
          ],
          unclear: ["how I grade group work"],
          concern: "my license transfers only in February",
        },
      ],
    },
  },
  {
    name: 'told "we will contact you"',
    kind: "thank-you",
    settings: nadia,
    now: "2026-11-24T09:00",
    application: {
      ...ward,
      id: "w1",
      instruction: "will-contact",
      interviews: [
        {
          ...first,
          people: [
            {
              name: "Maeve O'Brien",
              email: "maeve@stbrides.example",
              topics: ["how handovers work on a short-staffed night"],
            },
          ],
        },
      ],
    },
  },
  {
    name: "second round: one person seen again, one new",
    kind: "thank-you",
    round: "r2",
    settings: sam,
    now: "2026-12-01T17:30",
    application: {
      ...acme,
      interviews: [
        { ...first, people: [thandi] },
        {
          ...second,
          people: [
            {
              ...thandi,
              topics: [
                { about: "who owns a service after launch", tie: "my two years as the owner of a payments service" },
              ],
            },
            {
              name: "Kwame Mensah",
              email: "kwame@acme.example",
              topics: [{ about: "the first ninety days", quote: "Break something small in week one" }],
            },
          ],
        },
      ],
    },
  },
  {
    name: "second round, plain",
    kind: "thank-you",
    round: "r2",
    settings: { ...nadia, voice: "plain" },
    now: "2026-12-02T09:00",
    application: {
      ...ward,
      interviews: [
        {
          ...first,
          people: [
            {
              name: "Maeve O'Brien",
              email: "maeve@stbrides.example",
              topics: ["how handovers work on a short-staffed night"],
            },
          ],
        },
        {
          ...second,
          people: [
            {
              name: "Maeve O'Brien",
              email: "maeve@stbrides.example",
              topics: [{ about: "running the unit at half strength", tie: "did it for six weeks in 2024" }],
            },
          ],
        },
      ],
    },
  },
  {
    name: "final round",
    kind: "thank-you",
    round: "r2",
    settings: carlos,
    now: "2026-12-01T17:30",
    application: {
      ...school,
      promise: { by: "2026-12-11", said: "2026-12-01" },
      interviews: [
        {
          ...first,
          people: [
            { name: "Dana Wright", email: "dana@lakeview.example", topics: ["Getting parents into the building"] },
          ],
        },
        {
          ...second,
          kind: "final",
          people: [
            {
              name: "Ruth Klein",
              email: "ruth@lakeview.example",
              topics: [{ about: "what a good first week looks like", tie: "eleven first weeks of my own" }],
            },
          ],
        },
      ],
    },
  },
  {
    name: "nobody has an address: one note to the recruiter",
    kind: "thank-you",
    settings: sam,
    now: "2026-11-24T09:00",
    to: ["Naledi Khumalo"],
    passOn: ["Thandi Nkosi", "Jo Adams", "Lee Chen"],
    application: {
      ...acme,
      contacts: [recruiter],
      interviews: [
        {
          ...first,
          people: [
            { name: "Thandi Nkosi", topics: ["moving billing to Postgres"] },
            { name: "Jo Adams", topics: ["How you do on-call"] },
            { name: "Lee Chen", topics: ["The roadmap"] },
          ],
        },
      ],
    },
  },
  {
    name: "one person without an address",
    kind: "thank-you",
    settings: sam,
    now: "2026-11-24T09:00",
    to: ["Naledi Khumalo"],
    passOn: ["Thandi Nkosi"],
    application: {
      ...acme,
      contacts: [recruiter],
      interviews: [{ ...first, people: [{ name: "Thandi Nkosi", topics: ["moving billing to Postgres"] }] }],
    },
  },
  {
    name: "thanking the recruiter, who was not there",
    kind: "thank-you",
    settings: sam,
    now: "2026-11-24T09:00",
    to: ["Naledi Khumalo"],
    application: {
      ...acme,
      promise,
      contacts: [recruiter],
      interviews: [{ ...first, people: [thandi, { name: "Jo Adams", email: "jo@acme.example" }] }],
    },
  },
  {
    name: "a week of silence, thanks sent",
    kind: "status-check",
    settings: sam,
    now: "2026-12-02T09:00",
    application: {
      ...acme,
      interviews: [{ ...first, people: [thandi] }],
      log: [{ at: "2026-11-23 13:00", kind: "sent", what: "thank-you", to: ["thandi@acme.example"], round: "r1" }],
    },
  },
  {
    name: "a week of silence, thanks never sent",
    kind: "status-check",
    settings: sam,
    now: "2026-12-02T09:00",
    application: { ...acme, interviews: [{ ...first, people: [thandi] }] },
  },
  {
    name: "a week of silence, plain, thanks never sent",
    kind: "status-check",
    settings: { ...sam, voice: "plain" },
    now: "2026-12-02T09:00",
    application: { ...acme, interviews: [{ ...first, people: [thandi] }] },
  },
  {
    name: "a week of silence, asking the recruiter",
    kind: "status-check",
    settings: sam,
    now: "2026-12-02T09:00",
    to: ["Naledi Khumalo"],
    application: { ...acme, contacts: [recruiter], interviews: [{ ...first, people: [thandi, { name: "Jo Adams" }] }] },
  },
  {
    name: "the promised day has passed",
    kind: "status-check",
    settings: sam,
    now: "2026-12-07T09:00",
    application: { ...acme, promise, interviews: [{ ...first, people: [thandi] }] },
  },
  {
    name: "the promised day has passed, thanks sent",
    kind: "status-check",
    settings: sam,
    now: "2026-12-07T09:00",
    application: {
      ...acme,
      promise,
      interviews: [{ ...first, people: [thandi] }],
      log: [{ at: "2026-11-23 13:00", kind: "sent", what: "thank-you", to: ["thandi@acme.example"], round: "r1" }],
    },
  },
  {
    name: "the promised day has passed, asking the recruiter",
    kind: "status-check",
    settings: sam,
    now: "2026-12-07T09:00",
    to: ["Naledi Khumalo"],
    application: {
      ...acme,
      promise,
      contacts: [recruiter],
      interviews: [{ ...first, people: [thandi, { name: "Jo Adams" }] }],
    },
  },
  {
    name: "the promised day has passed, plain",
    kind: "status-check",
    settings: { ...sam, voice: "plain" },
    now: "2026-12-07T09:00",
    application: { ...acme, promise, interviews: [{ ...first, people: [thandi] }] },
  },
  {
    name: "the promised day has passed, after an answer, plain",
    kind: "status-check",
    settings: { ...nadia, voice: "plain" },
    now: "2026-12-14T09:00",
    application: {
      ...ward,
      promise: { by: "2026-12-11", said: "2026-12-03" },
      interviews: [
        {
          ...first,
          people: [{ name: "Maeve O'Brien", email: "maeve@stbrides.example", topics: ["how handovers work"] }],
        },
      ],
      log: [{ at: "2026-12-03 10:00", kind: "reply" }],
    },
  },
  {
    name: 'asking once after "we will contact you"',
    kind: "status-check",
    settings: nadia,
    now: "2026-12-03T09:00",
    application: {
      ...ward,
      instruction: "will-contact",
      interviews: [
        {
          ...first,
          people: [
            {
              name: "Maeve O'Brien",
              email: "maeve@stbrides.example",
              topics: ["how handovers work on a short-staffed night"],
            },
          ],
        },
      ],
    },
  },
  {
    name: 'asking once after "we will contact you", plain',
    kind: "status-check",
    settings: { ...nadia, voice: "plain" },
    now: "2026-12-03T09:00",
    application: {
      ...ward,
      instruction: "will-contact",
      interviews: [
        {
          ...first,
          people: [
            {
              name: "Maeve O'Brien",
              email: "maeve@stbrides.example",
              topics: ["how handovers work on a short-staffed night"],
            },
          ],
        },
      ],
    },
  },
  {
    name: "asking once, of someone whose words were noted",
    kind: "status-check",
    settings: carlos,
    now: "2026-12-03T09:00",
    application: {
      ...school,
      instruction: "will-contact",
      interviews: [
        {
          ...first,
          people: [
            {
              name: "Dana Wright",
              email: "dana@lakeview.example",
              topics: [
                {
                  about: "Getting parents into the building",
                  quote: "They come for the food and stay for the fractions!",
                },
              ],
            },
          ],
        },
      ],
    },
  },
  {
    name: "they answered, undecided",
    kind: "status-check",
    settings: carlos,
    now: "2026-12-10T09:00",
    application: {
      ...school,
      interviews: [
        {
          ...first,
          people: [
            { name: "Dana Wright", email: "dana@lakeview.example", topics: ["Getting parents into the building"] },
          ],
        },
      ],
      log: [
        { at: "2026-11-23 17:00", kind: "sent", what: "thank-you", to: [] },
        { at: "2026-12-01 10:00", kind: "reply", note: "still interviewing" },
      ],
    },
  },
  {
    name: "they answered, undecided, plain",
    kind: "status-check",
    settings: { ...carlos, voice: "plain" },
    now: "2026-12-10T09:00",
    application: {
      ...school,
      interviews: [{ ...first, people: [{ name: "Dana Wright", email: "dana@lakeview.example" }] }],
      log: [{ at: "2026-12-01 10:00", kind: "reply" }],
    },
  },
  {
    name: "they did not come",
    kind: "status-check",
    settings: sam,
    now: "2026-11-23T12:00",
    application: { ...acme, interviews: [{ ...first, status: "no-show", people: [thandi] }] },
  },
  {
    name: "called off, in American English",
    kind: "status-check",
    settings: carlos,
    now: "2026-11-24T12:00",
    application: {
      ...school,
      interviews: [
        { ...first, status: "cancelled", people: [{ name: "Dana Wright", email: "dana@lakeview.example" }] },
      ],
    },
  },
  {
    name: "a call instead of a mail",
    kind: "call",
    channel: "call",
    settings: sam,
    now: "2026-12-07T09:00",
    application: { ...acme, promise, interviews: [{ ...first, people: [thandi] }] },
  },
  {
    name: "a LinkedIn note, free account",
    kind: "linkedin-connect",
    channel: "linkedin",
    settings: sam,
    now: "2026-12-14T09:00",
    application: { ...acme, interviews: [{ ...first, people: [thandi] }] },
  },
  {
    name: "a LinkedIn note, Premium",
    kind: "linkedin-connect",
    channel: "linkedin",
    settings: { ...sam, linkedinAccount: "premium" },
    now: "2026-12-14T09:00",
    application: { ...acme, interviews: [{ ...first, people: [thandi] }] },
  },
  {
    name: "a LinkedIn note in American English",
    kind: "linkedin-connect",
    channel: "linkedin",
    settings: carlos,
    now: "2026-12-14T09:00",
    application: {
      ...school,
      interviews: [
        {
          ...first,
          people: [
            { name: "Dana Wright", email: "dana@lakeview.example", topics: ["Getting parents into the building"] },
          ],
        },
      ],
    },
  },
  {
    name: "a note by hand",
    kind: "handwritten-note",
    channel: "letter",
    settings: nadia,
    now: "2026-11-24T09:00",
    application: {
      ...ward,
      interviews: [
        {
          ...first,
          people: [{ name: "Dame Helen Ashworth", topics: [{ about: "what the hospital owes its night staff" }] }],
        },
      ],
    },
  },
  {
    name: "a no, with the question",
    kind: "feedback-request",
    settings: sam,
    now: "2026-12-08T09:00",
    application: {
      ...acme,
      interviews: [{ ...first, people: [thandi] }],
      log: [{ at: "2026-12-07 11:00", kind: "rejected" }],
    },
  },
  {
    name: "a no, thanks alone (strict)",
    kind: "feedback-request",
    profile: "strict",
    settings: sam,
    now: "2026-12-08T09:00",
    to: ["Naledi Khumalo"],
    application: {
      ...acme,
      contacts: [recruiter],
      interviews: [{ ...first, people: [thandi] }],
      log: [{ at: "2026-12-07 11:00", kind: "rejected" }],
    },
  },
  {
    name: "a no, plain",
    kind: "feedback-request",
    settings: { ...nadia, voice: "plain" },
    now: "2026-12-08T09:00",
    application: {
      ...ward,
      interviews: [
        {
          ...first,
          people: [{ name: "Maeve O'Brien", email: "maeve@stbrides.example", topics: ["how handovers work"] }],
        },
      ],
      log: [{ at: "2026-12-07 11:00", kind: "rejected" }],
    },
  },
  {
    name: "checking in with a reference",
    kind: "reference-check-in",
    settings: sam,
    now: "2026-12-02T09:00",
    to: ["Prof Zanele Dube"],
    application: {
      ...acme,
      references: [{ name: "Prof Zanele Dube", email: "zanele@uni.example" }],
      interviews: [
        { ...first, people: [thandi] },
        { ...second, people: [thandi] },
      ],
    },
  },
  {
    name: "an offer elsewhere with a deadline",
    kind: "other-processes-note",
    settings: sam,
    now: "2026-12-07T09:00",
    application: { ...acme, interviews: [{ ...first, people: [thandi] }] },
    others: [{ company: "Zinc", role: "SRE", log: [{ at: "2026-12-04 12:00", kind: "offer", until: "2026-12-11" }] }],
  },
  {
    name: "an offer elsewhere, plain",
    kind: "other-processes-note",
    settings: { ...sam, voice: "plain" },
    now: "2026-12-07T09:00",
    application: { ...acme, interviews: [{ ...first, people: [thandi] }] },
    others: [{ company: "Zinc", role: "SRE", log: [{ at: "2026-12-04 12:00", kind: "offer", until: "2026-12-11" }] }],
  },
  {
    name: "signed elsewhere",
    kind: "withdraw",
    settings: sam,
    now: "2026-12-07T09:00",
    application: { ...acme, interviews: [{ ...first, people: [thandi] }] },
    others: [{ company: "Zinc", role: "SRE", log: [{ at: "2026-12-04 12:00", kind: "signed" }] }],
  },
  {
    name: "withdrawing, plain",
    kind: "withdraw",
    settings: { ...nadia, voice: "plain" },
    now: "2026-12-07T09:00",
    application: {
      ...ward,
      interviews: [{ ...first, people: [{ name: "Maeve O'Brien", email: "maeve@stbrides.example" }] }],
    },
  },
];

/** Everything a situation's draft is made from, one for each recipient. */
export function inputsOf(situation: Situation): DraftOptions[] {
  const application = Application.parse(situation.application);
  const settings = Settings.parse(situation.settings ?? {});
  const zone = application.zone ?? settings.zone ?? "UTC";
  const round = application.interviews.find(({ id }) => id === situation.round) ?? application.interviews.at(-1);
  const everyone: Recipient[] = [
    ...(round?.people ?? []).map((person) => ({ ...person, part: "interviewer" })),
    ...application.contacts,
    ...application.references.map((person) => ({ ...person, part: "reference" })),
  ];
  const alone = situation.kind !== "thank-you";
  const chosen = situation.to
    ? everyone.filter(({ name }) => situation.to!.includes(name))
    : everyone.filter(({ part }) => part === "interviewer").slice(0, alone ? 1 : undefined);
  return chosen.map((to) => ({
    application,
    settings,
    advice: {
      kind: situation.kind,
      channel: situation.channel ?? "email",
      recipients: [{ ...to, ...(situation.passOn ? { passOn: situation.passOn } : {}) }],
      ...(round ? { round: round.id ?? "r1" } : {}),
    },
    now: Temporal.ZonedDateTime.from(`${situation.now}[${zone}]`).toInstant(),
    others: (situation.others ?? []).map((other) => Application.parse(other)),
    profile: builtinProfile(situation.profile ?? "balanced"),
  }));
}

export const notesOf = (situation: Situation): Draft[] => inputsOf(situation).map((input) => draft(input));
