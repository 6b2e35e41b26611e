import { Application } from "@afterword/core";

/** The record that the checks' examples are about. */
export const company: Application = Application.parse({
  company: "Acme",
  role: "Platform Engineer",
  zone: "Africa/Johannesburg",
  interviews: [
    {
      id: "r1",
      start: "2026-11-23 10:00",
      end: "2026-11-23 11:00",
      people: [
        {
          name: "Thandiwe Nkosi",
          email: "thandiwe@acme.example",
          greeting: "Ms Nkosi",
          topics: [{ about: "incident reviews" }],
        },
        { name: "Jürgen Müller" },
      ],
      questions: [{ ask: "How many offices do you have?", public: true }],
    },
  ],
  promise: { by: "2026-12-04", said: "2026-11-23" },
});

/** Another application of the same sender. */
export const others: Application[] = [
  Application.parse({
    company: "Initech (Pty) Ltd",
    role: "Data Analyst",
    interviews: [{ id: "q1", start: "2026-11-25 14:00", people: ["Lerato Dube"] }],
  }),
];
