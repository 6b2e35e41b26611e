import type { Application, Interviewer, Settings } from "@afterword/core";

// What the checks' examples are about. Written out as the schema reads it: every program loads the checks, and reading a first record
// through the schema takes as long as a fifth of its start. A test reads them through it.

/** A record with nothing in it but what is given. */
export const recordOf = (given: Pick<Application, "company" | "role"> & Partial<Application>): Application => ({
  messages: [],
  senior: false,
  traditional: false,
  contacts: [],
  references: [],
  interviews: [],
  instruction: { is: "none" },
  log: [],
  ...given,
});

/** The default settings, with the given ones set. */
export const settingsOf = (given: Partial<Settings>): Settings => ({
  voice: "warm",
  linkedinAccount: "free",
  daysOff: [],
  calendar: { interviews: false, detail: "full" },
  ...given,
});

export const company: Application = recordOf({
  company: "Acme",
  role: "Platform Engineer",
  zone: "Africa/Johannesburg",
  interviews: [
    {
      id: "r1",
      start: "2026-11-23 10:00",
      end: "2026-11-23 11:00",
      status: "confirmed",
      people: [
        {
          name: "Thandiwe Nkosi",
          email: "thandiwe@acme.example",
          greeting: "Ms Nkosi",
          topics: [{ about: "incident reviews" }],
        },
        { name: "Jürgen Müller", topics: [] },
      ],
      topics: [],
      questions: [{ ask: "How many offices do you have?", public: true }],
      unclear: [],
    },
  ],
  promise: { by: "2026-12-04", said: "2026-11-23" },
});

/** The same application with one interviewer, Thandi Nkosi unless the details name another person. */
const withPerson = (person: Partial<Interviewer>): Application => {
  const [interview] = company.interviews;
  return { ...company, interviews: [{ ...interview!, people: [{ ...interview!.people[0]!, ...person }] }] };
};

/** To whom the sender has these words to say. */
export const saying = (say: string): Application => withPerson({ say });

/** With whom this was talked about. */
export const topic = (about: string): Application => withPerson({ topics: [{ about }] });

/** Who is called so. */
export const meeting = (name: string): Application => withPerson({ name, greeting: undefined });

/** Another application of the same sender. */
export const others: Application[] = [
  recordOf({
    company: "Initech (Pty) Ltd",
    role: "Data Analyst",
    interviews: [
      {
        id: "q1",
        start: "2026-11-25 14:00",
        status: "confirmed",
        people: [{ name: "Lerato Dube", topics: [] }],
        topics: [],
        questions: [],
        unclear: [],
      },
    ],
  }),
];
