import { Application, Settings } from "@afterword/core";

/** The senders and applications the corpus's notes belong to, by the name that the notes' heads use. */
export const records: Record<string, { settings: Settings; application: Application; others: Application[] }> = {
  acme: {
    settings: Settings.parse({ name: "Robin Adams", dialect: "en-ZA", zone: "Africa/Johannesburg" }),
    application: Application.parse({
      company: "Acme",
      role: "Platform Engineer",
      zone: "Africa/Johannesburg",
      contacts: ["Lerato Mokoena <lerato@acme.example>"],
      interviews: [
        {
          id: "r1",
          start: "2026-11-20 15:00",
          end: "2026-11-20 16:30",
          people: [
            {
              name: "Thandiwe Nkosi",
              email: "thandiwe@acme.example",
              topics: [{ about: "moving billing to Postgres without a freeze" }],
            },
            {
              name: "Jürgen Müller",
              email: "jurgen@acme.example",
              topics: [{ about: "how on-call is shared between three teams" }],
            },
          ],
          questions: [{ ask: "Which countries do you operate in?", public: true }],
        },
      ],
      promise: { by: "2026-12-04", said: "2026-11-20" },
    }),
    others: [
      Application.parse({
        company: "Bluecrane Health",
        role: "Staff Engineer",
        interviews: [{ id: "b1", start: "2026-11-24 10:00", people: ["Sipho Dlamini"] }],
      }),
    ],
  },
  harbour: {
    settings: Settings.parse({ name: "Eleanor Whitcombe", dialect: "en-GB", zone: "Europe/London" }),
    application: Application.parse({
      company: "Harbour & Vale LLP",
      role: "Trainee Solicitor",
      zone: "Europe/London",
      interviews: [
        {
          id: "r1",
          start: "2026-11-19 11:00",
          people: [
            { name: "Siobhán Ó Briain", greeting: "Ms Ó Briain", topics: [{ about: "the pro bono clinic in Leeds" }] },
            { name: "Olumide Adeyemi" },
          ],
        },
      ],
    }),
    others: [
      Application.parse({
        company: "Thornbury Chambers",
        role: "Paralegal",
        interviews: [{ id: "t1", start: "2026-11-12 09:30", people: ["Henrietta Glossop"] }],
      }),
    ],
  },
  lumen: {
    settings: Settings.parse({ name: "Xiomara Reyes-Ortiz", dialect: "en-US", zone: "America/Chicago" }),
    application: Application.parse({
      company: "Lumenfield",
      role: "Senior Data Analyst",
      zone: "America/Chicago",
      contacts: [{ name: "Kayla Nguyen", email: "kayla@lumenfield.example" }],
      interviews: [
        {
          id: "r1",
          start: "2026-11-18 14:00",
          people: [
            { name: "Padma Venkataraman", topics: [{ about: "forecasting demand for solar panels" }] },
            { name: "Tyrone Jackson" },
          ],
        },
      ],
      promise: { by: "2026-12-02", said: "2026-11-18" },
    }),
    others: [
      Application.parse({
        company: "Northwind Traders",
        role: "Product Manager",
        interviews: [{ id: "n1", start: "2026-11-16 10:00", people: ["Brendan Kowalczyk"] }],
      }),
    ],
  },
  rafiki: {
    settings: Settings.parse({ name: "Wanjiru Kamau", dialect: "en-GB", zone: "Africa/Nairobi" }),
    application: Application.parse({
      company: "Rafiki Learning",
      role: "UX Designer",
      zone: "Africa/Nairobi",
      interviews: [
        {
          id: "r1",
          start: "2026-11-17 09:00",
          people: [
            { name: "Njeri Otieno", topics: [{ about: "testing lessons with children in Kisumu" }] },
            { name: "Arjun Bhattacharya", topics: [{ about: "the offline mode of the reading app" }] },
          ],
        },
      ],
    }),
    others: [
      Application.parse({
        company: "Savanna Pay",
        role: "Research Lead",
        interviews: [{ id: "s1", start: "2026-11-13 15:00", people: ["Achieng Odhiambo"] }],
      }),
    ],
  },
};
