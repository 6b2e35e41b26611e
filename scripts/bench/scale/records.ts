import { Application, Settings } from "../../../packages/core/src/index.ts";
import { Temporal } from "temporal-polyfill";

export const settings = Settings.parse({ zone: "Africa/Johannesburg", country: "ZA" });

const dayAfter = (start: string, days: number): string => Temporal.PlainDate.from(start).add({ days }).toString();

/** What a person's applications look like after a long search: a panel, waits, answers, a second round, no's, a few offers. */
export function record(n: number): Application {
  const day = dayAfter("2026-11-20", -((n * 7) % 260));
  const person = (name: string): string => `${name} <${name.split(" ")[0]!.toLowerCase()}${n}@acme.example>`;
  const log = [
    ...(n % 3 === 1 ? [{ at: `${dayAfter(day, 1)} 09:10`, kind: "sent", what: "thank-you" }] : []),
    ...(n % 4 === 1
      ? [
          { at: `${dayAfter(day, 9)} 10:00`, kind: "sent", what: "status-check" },
          { at: `${dayAfter(day, 11)} 10:00`, kind: "reply" },
        ]
      : []),
    ...(n % 5 === 2 ? [{ at: `${dayAfter(day, 15)} 10:00`, kind: "rejected" }] : []),
    ...(n % 250 === 8 ? [{ at: `${dayAfter(day, 16)} 10:00`, kind: "offer", until: dayAfter(day, 25) }] : []),
  ];
  return Application.parse({
    id: `a${n}`,
    company: `Company ${n % 900}`,
    role: "Platform Engineer",
    ...(n % 3 === 1 && { zone: "Europe/London", country: "GB" }),
    interviews: [
      {
        id: "r1",
        start: `${day} 15:00`,
        end: `${day} 16:30`,
        people: n % 3 === 0 ? [person("Thandi Nkosi"), person("Jo Smith"), "Priya Raman"] : [person("Olu Adeyemi")],
      },
      ...(n % 6 === 3
        ? [
            {
              id: "r2",
              start: `${dayAfter(day, 12)} 10:00`,
              end: `${dayAfter(day, 12)} 11:00`,
              people: [person("Zoe Quist")],
            },
          ]
        : []),
    ],
    ...(n % 3 === 0 && { promise: { by: dayAfter(day, 14), said: day } }),
    ...(n % 3 === 2 && { instruction: "will-contact" }),
    log,
  });
}
