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
const jotted = {
  about: "Moving billing to Postgres.",
  quote: "One bad night, and in the morning we fix what caused it",
  tie: "ran the same kind of move at Zeta: four terabytes, no downtime",
};
const thandi = {
  name: "Thandi Nkosi",
  email: "thandi@acme.example",
  position: "Head of Platform",
  topics: [jotted],
  say: "You said you'd rather have one bad night than ten half-bad ones, which is how I planned our own move to Postgres at Zeta, and I'd like to plan that night with you.",
};
const acme = {
  id: "k3f9",
  company: "Acme",
  role: "Platform Engineer",
  zone: "Africa/Johannesburg",
  country: "ZA",
} as const;
const first = { id: "r1", start: "2026-11-23 10:00", end: "2026-11-23 11:00" };
const second = { id: "r2", start: "2026-12-01 14:00", end: "2026-12-01 15:30" };
const promise = { by: "2026-12-04", said: "2026-11-23" };
const recruiter = { name: "Naledi Khumalo", email: "naledi@acme.example", part: "recruiter" as const };
const thanked = { at: "2026-11-23 13:00", kind: "sent" as const, what: "thank-you" as const, to: [], round: "r1" };

const ward = {
  id: "m2p7",
  company: "St Bride's Hospital",
  role: "the Senior Nurse position",
  zone: "Europe/London",
  country: "GB",
} as const;
const maeve = {
  name: "Maeve O'Brien",
  email: "maeve@stbrides.example",
  topics: [{ about: "handovers, short-staffed nights", tie: "one-page handover sheet" }],
  say: "When you said that a short night is won or lost at the handover, I thought of the one-page sheet I brought to my own ward, which we still use. I'd be glad to try it with yours.",
};
const school = {
  id: "c5t1",
  company: "Lakeview Middle School",
  role: "Seventh Grade Math Teacher",
  zone: "America/Chicago",
  country: "US-IL",
} as const;
const dana = {
  name: "Dana Wright",
  email: "dana@lakeview.example",
  topics: [{ about: "getting parents in", quote: "They come for the food and stay for the fractions!" }],
  say: "Your line about parents who come for the food and stay for the fractions made me laugh, because my own family night only filled up once my students did the cooking.",
};
const nadia = { name: "Nadia Price", zone: "Europe/London", country: "GB", signoff: "With best wishes" };
const carlos = { name: "Carlos Vega", zone: "America/Chicago", country: "US", signoff: "Best regards" };
const jo = {
  name: "Jo Adams",
  email: "jo@acme.example",
  topics: ["how you do on-call"],
  say: "I've carried a pager with three others and with eleven, so your rota of six made me want to ask a hundred questions. The handover at nine instead of midnight is the part I'd copy.",
};
const lee = {
  name: "Dr Lee Chen",
  email: "lee@acme.example",
  topics: [{ about: "the team's roadmap", quote: "boring on purpose" }, "hiring in Cape Town"],
  say: "A roadmap that is boring on purpose is what I argued for at Zeta for two years, and seeing yours on one page tells me that the argument can be won.",
};
const rao = {
  name: "P Rao",
  email: "priya@acme.example",
  topics: ["testing payments end to end"],
  say: "You asked what I'd test first, and I've changed my answer since: I'd replay yesterday's card traffic every night, as we did at Zeta, before writing a single new test.",
};

export const situations: readonly Situation[] = [
  {
    name: "first round, one person",
    kind: "thank-you",
    application: { ...acme, interviews: [{ ...first, people: [thandi] }], promise },
    settings: sam,
    now: "2026-11-23T13:00",
  },
  {
    name: "the same, in the plain voice",
    kind: "thank-you",
    application: { ...acme, id: "k3g1", interviews: [{ ...first, people: [thandi] }], promise },
    settings: { ...sam, voice: "plain" },
    now: "2026-11-23T13:00",
  },
  {
    name: "a jotting that is no sentence: the draft asks",
    kind: "thank-you",
    application: {
      ...acme,
      interviews: [
        {
          ...first,
          people: [{ name: "Thandi Nkosi", email: "thandi@acme.example", topics: [jotted] }],
          questions: ["how on call works with only five people?"],
        },
      ],
    },
    settings: sam,
    now: "2026-11-23T13:00",
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
    name: "a bookkeeper, after the weekend, with what she would like about the job",
    kind: "thank-you",
    application: {
      company: "Birch & Co",
      role: "Bookkeeper",
      country: "GB",
      wish: "What I'd like about the job is being close enough to the shop floor to know why a number moved.",
      interviews: [
        {
          start: "2026-11-20 09:30",
          people: [
            {
              name: "Owen Hart",
              email: "owen@birch.example",
              topics: ["why you left Sage"],
              say: "You left Sage for the reason I stayed up with it for a year: nobody could see last month while this one was open. I moved two small firms off it, a quarter at a time, and would do yours the same way.",
            },
          ],
        },
      ],
      promise: { by: "in about two weeks", said: "2026-11-20" },
    },
    settings: { name: "Ana Silva", zone: "Europe/London" },
    now: "2026-11-23T09:00",
  },
  {
    name: "a panel of four",
    kind: "thank-you",
    settings: sam,
    now: "2026-11-24T09:00",
    application: {
      ...acme,
      interviews: [
        {
          ...first,
          kind: "panel",
          questions: ["Who looks after the batch jobs at weekends?"],
          people: [thandi, jo, lee, rao],
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
      interviews: [{ ...first, kind: "panel", people: [thandi, jo, lee, rao] }],
    },
  },
  {
    name: "a question left open and a point to clear up",
    kind: "thank-you",
    settings: nadia,
    now: "2026-11-24T09:00",
    application: {
      ...ward,
      promise: { by: "2026-12-07", said: "2026-11-23" },
      interviews: [
        {
          ...first,
          questions: ["When would the rota for January be set?"],
          unclear: ["I led the winter surge team; I didn't only work in it."],
          people: [{ ...maeve, greeting: "Ms O'Brien" }],
        },
      ],
    },
  },
  {
    name: "a concern that cannot wait",
    kind: "thank-you",
    settings: carlos,
    now: "2026-11-23T17:00",
    application: {
      ...school,
      interviews: [
        {
          ...first,
          concern: "My license transfers only in February.",
          people: [{ ...dana, name: "Principal Dana Wright", greeting: "Principal Wright" }],
        },
      ],
    },
  },
  {
    name: "a last line of her own",
    kind: "thank-you",
    settings: nadia,
    now: "2026-11-24T09:00",
    application: {
      ...ward,
      id: "m2p8",
      interviews: [
        {
          ...first,
          people: [
            {
              ...maeve,
              say: "When you said that a short night is won or lost at the handover, I thought of the one-page sheet I brought to my own ward, which we still use.",
              close: "Good luck with the inspection on Friday.",
            },
          ],
        },
      ],
    },
  },
  {
    name: 'told "we will contact you"',
    kind: "thank-you",
    settings: nadia,
    now: "2026-11-24T09:00",
    application: { ...ward, instruction: "will-contact", interviews: [{ ...first, people: [maeve] }] },
  },
  {
    name: "second round: one person seen again, one new",
    kind: "thank-you",
    round: "r2",
    settings: sam,
    now: "2026-12-01T16:00",
    application: {
      ...acme,
      interviews: [
        { ...first, people: [thandi] },
        {
          ...second,
          people: [
            {
              ...thandi,
              say: "I've thought about your question of who owns a service after launch. For two years it was me, and what saved me was handing over the pager a month before the code; I'd do the same here.",
            },
            {
              name: "Kwame Mensah",
              email: "kwame@acme.example",
              say: "Your \"break something small in week one\" is the best first task I've been promised. At Zeta I broke something large in week three, so I already know which switch I'd leave alone.",
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
      promise: { by: "2026-12-04", said: "2026-12-01" },
      interviews: [
        { ...first, people: [dana] },
        {
          ...second,
          kind: "final",
          people: [
            {
              name: "Ruth Klein",
              email: "ruth@lakeview.example",
              say: "You said a good first week is one in which every student has been wrong out loud once. I've had eleven first weeks, and I'm going to plan the twelfth around that sentence.",
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
    passOn: ["Thandi Nkosi", "Jo Adams"],
    application: {
      ...acme,
      contacts: [recruiter],
      interviews: [
        {
          ...first,
          people: [
            { ...thandi, email: undefined },
            { ...jo, email: undefined },
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
      interviews: [{ ...first, people: [{ ...thandi, email: undefined }] }],
    },
  },
  {
    name: "thanking the recruiter, who was not there",
    kind: "thank-you",
    settings: sam,
    now: "2026-11-24T09:00",
    to: ["Naledi Khumalo"],
    application: { ...acme, promise, contacts: [recruiter], interviews: [{ ...first, people: [thandi, jo] }] },
  },
  {
    name: "a week of silence, thanks sent",
    kind: "status-check",
    settings: sam,
    now: "2026-12-02T09:00",
    application: { ...acme, interviews: [{ ...first, people: [thandi] }], log: [thanked] },
  },
  {
    name: "a week of silence, with news",
    kind: "status-check",
    settings: nadia,
    now: "2026-12-02T09:00",
    application: {
      ...ward,
      news: "Our ward passed its inspection on Friday, with the handover sheet named in the report.",
      interviews: [{ ...first, people: [maeve] }],
      log: [thanked],
    },
  },
  {
    name: "a week of silence, with a thought",
    kind: "status-check",
    settings: nadia,
    now: "2026-12-02T09:00",
    application: {
      ...ward,
      interviews: [{ ...first, people: [maeve] }],
      messages: [
        {
          kind: "status-check",
          blanks: {
            still:
              "I still think of your night sister and her whistle, because ours had a bell until somebody hid it, and I'd love to hear which of the two works.",
          },
        },
      ],
      log: [thanked],
    },
  },
  {
    name: "a week of silence, thanks never sent",
    kind: "status-check",
    settings: sam,
    now: "2026-12-02T09:00",
    application: { ...acme, id: "k4", interviews: [{ ...first, people: [thandi] }] },
  },
  {
    name: "a week of silence, plain",
    kind: "status-check",
    settings: { ...carlos, voice: "plain" },
    now: "2026-12-02T09:00",
    application: { ...school, interviews: [{ ...first, people: [dana] }], log: [thanked] },
  },
  {
    name: "a week of silence, asking the recruiter",
    kind: "status-check",
    settings: sam,
    now: "2026-12-02T09:00",
    to: ["Naledi Khumalo"],
    application: {
      ...acme,
      contacts: [recruiter],
      interviews: [{ ...first, people: [thandi, { name: "Jo Adams" }] }],
      log: [thanked],
    },
  },
  {
    name: "the promised day has passed",
    kind: "status-check",
    settings: sam,
    now: "2026-12-08T09:00",
    application: { ...acme, promise, interviews: [{ ...first, people: [thandi] }], log: [thanked] },
  },
  {
    name: "the promised two weeks have passed, with news",
    kind: "status-check",
    settings: carlos,
    now: "2026-12-09T09:00",
    application: {
      ...school,
      promise: { by: "in about two weeks", said: "2026-11-23" },
      news: "My license transfer came through on Monday, two months early.",
      interviews: [{ ...first, people: [dana] }],
      log: [thanked],
    },
  },
  {
    name: "the promised day has passed, asking the recruiter",
    kind: "status-check",
    settings: sam,
    now: "2026-12-08T09:00",
    to: ["Naledi Khumalo"],
    application: {
      ...acme,
      id: "k5",
      promise,
      contacts: [recruiter],
      interviews: [{ ...first, people: [thandi, { name: "Jo Adams" }] }],
      log: [thanked],
    },
  },
  {
    name: "the promised day has passed, plain, thanks never sent",
    kind: "status-check",
    settings: { ...sam, voice: "plain" },
    now: "2026-12-08T09:00",
    application: { ...acme, id: "k6", promise, interviews: [{ ...first, people: [thandi] }] },
  },
  {
    name: 'asking once after "we will contact you"',
    kind: "status-check",
    settings: nadia,
    now: "2026-12-03T09:00",
    application: { ...ward, instruction: "will-contact", interviews: [{ ...first, people: [maeve] }], log: [thanked] },
  },
  {
    name: "asking once, plain",
    kind: "status-check",
    settings: { ...carlos, voice: "plain" },
    now: "2026-12-03T09:00",
    application: { ...school, instruction: "will-contact", interviews: [{ ...first, people: [dana] }], log: [thanked] },
  },
  {
    name: "they answered, undecided",
    kind: "status-check",
    settings: carlos,
    now: "2026-12-10T09:00",
    application: {
      ...school,
      interviews: [{ ...first, people: [dana] }],
      log: [thanked, { at: "2026-12-01 10:00", kind: "reply", note: "still interviewing" }],
    },
  },
  {
    name: "they answered, undecided, plain",
    kind: "status-check",
    settings: { ...nadia, voice: "plain" },
    now: "2026-12-14T09:00",
    application: {
      ...ward,
      interviews: [{ ...first, people: [maeve] }],
      log: [thanked, { at: "2026-12-03 10:00", kind: "reply" }],
    },
  },
  {
    name: "the hold is over",
    kind: "status-check",
    settings: nadia,
    now: "2027-01-20T09:00",
    application: {
      ...ward,
      interviews: [{ ...first, people: [maeve] }],
      log: [thanked, { at: "2026-12-01 10:00", kind: "on-hold", until: "2027-01-15" }],
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
    application: { ...school, interviews: [{ ...first, status: "cancelled", people: [dana] }] },
  },
  {
    name: "a call instead of a mail",
    kind: "call",
    channel: "call",
    settings: sam,
    now: "2026-12-08T09:00",
    application: { ...acme, promise, interviews: [{ ...first, people: [thandi] }] },
  },
  {
    name: "a LinkedIn note",
    kind: "linkedin-connect",
    channel: "linkedin",
    settings: sam,
    now: "2026-12-14T09:00",
    application: {
      ...acme,
      interviews: [
        { ...first, people: [{ ...thandi, topics: [{ ...jotted, phrase: "moving billing to Postgres" }] }] },
      ],
    },
  },
  {
    name: "a LinkedIn note in American English",
    kind: "linkedin-connect",
    channel: "linkedin",
    settings: carlos,
    now: "2026-12-14T09:00",
    application: { ...school, interviews: [{ ...first, people: [dana] }] },
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
          people: [
            {
              name: "Dame Helen Ashworth",
              say: "What you said the hospital owes its night staff is what I wish someone had said to mine, and I have repeated it to two of them already.",
            },
          ],
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
      interviews: [{ ...first, people: [maeve] }],
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
    settings: { ...carlos, voice: "plain" },
    now: "2026-12-07T09:00",
    application: { ...school, interviews: [{ ...first, people: [dana] }] },
    others: [{ company: "Zinc", role: "Tutor", log: [{ at: "2026-12-04 12:00", kind: "offer", until: "2026-12-18" }] }],
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
    application: { ...ward, interviews: [{ ...first, people: [maeve] }] },
  },
  {
    name: "a number in a note was wrong",
    kind: "correct-note",
    settings: nadia,
    now: "2026-11-25T09:00",
    application: {
      ...ward,
      interviews: [{ ...first, people: [maeve] }],
      messages: [
        {
          kind: "correct-note",
          blanks: { slip: "my notice period", correction: "My notice period is eight weeks, not four." },
        },
      ],
      log: [thanked, { at: "2026-11-25 08:00", kind: "mistake", what: "fact", to: [] }],
    },
  },
  {
    name: "something said in the interview was wrong",
    kind: "correct-note",
    settings: nadia,
    now: "2026-11-25T09:00",
    application: {
      ...ward,
      interviews: [{ ...first, people: [maeve] }],
      messages: [
        {
          kind: "correct-note",
          say: "The other two years were mine from the first day. Ms Ito is happy to confirm it.",
          blanks: {
            slip: "my years on nights",
            correction: "I said that I led the night team for three years, and it was two; for the first I was deputy.",
          },
        },
      ],
      log: [thanked, { at: "2026-11-25 08:00", kind: "mistake", what: "said", to: [] }],
    },
  },
  {
    name: "the attachment was missing",
    kind: "correct-note",
    settings: nadia,
    now: "2026-11-25T09:00",
    application: {
      ...ward,
      interviews: [{ ...first, people: [maeve] }],
      messages: [
        {
          kind: "correct-note",
          blanks: { slip: "the handover sheet", correction: "The handover sheet is attached this time." },
        },
      ],
      log: [thanked, { at: "2026-11-25 08:00", kind: "mistake", what: "attachment", to: [] }],
    },
  },
  ...(
    [
      ["they asked for references", "answer-request"],
      ["an article was promised", "keep-promise"],
      ["a task is handed in", "hand-in-task"],
      ["a task is due too early", "ask-for-task-time"],
      ["a name was misspelt", "correct-note"],
      ["the recruiter hears how it went", "keep-informed"],
      ["an offer on the telephone", "thank-for-offer"],
      ["an offer without a letter", "ask-for-letter"],
      ["an offer that comes too early", "ask-for-time"],
      ["an offer that pays too little", "negotiate-offer"],
      ["no answer to that", "ask-about-terms"],
      ["an offer is taken back", "answer-withdrawn-offer"],
      ["an offer is taken", "accept-offer"],
      ["another role after a no", "ask-other-roles"],
    ] as const
  ).map(([name, kind]) => ({
    name,
    kind,
    settings: sam,
    now: "2026-12-07T09:00",
    application: { ...acme, interviews: [{ ...first, people: [thandi] }] },
  })),
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
