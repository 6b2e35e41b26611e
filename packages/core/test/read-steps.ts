// Prints the steps that each reader takes for a quarter of a megabyte, and for a whole one.
import { printSteps, repeated } from "./count-steps.ts";

const { Application, Settings } = await import("../src/model/index.ts");
const { readPerson } = await import("../src/people/index.ts");
const { readDate, readWhen } = await import("../src/time/natural.ts");
const { readDayAndMonth, readSpan } = await import("../src/time/span.ts");
const { Temporal } = await import("temporal-polyfill");

const now = Temporal.ZonedDateTime.from("2026-11-23T10:00[Africa/Johannesburg]");
const readers: Record<string, (text: string) => unknown> = {
  "an application": (text) =>
    Application.safeParse({ company: text, contacts: [text], promise: { by: text, said: text } }),
  settings: (text) => Settings.safeParse({ name: text, email: text, zone: text, country: text, daysOff: [text] }),
  "a person as typed": (text) => [readPerson(text), readPerson(`A${text}b`)],
  "a moment as typed": (text) => readWhen(text, now, "past"),
  "a day as typed": (text) => readDate(text, now.toPlainDate()),
  "a span": (text) => readSpan(text),
  "a day and month": (text) => readDayAndMonth(text, now.toPlainDate()),
  "something that compares each with each": (text) => {
    let same = 0;
    for (let i = 0; i < text.length; i += 512) for (let j = 0; j < i; j += 512) if (text[i] === text[j]) same++;
    return same;
  },
};
const pieces = [
  ",",
  " ",
  "\n",
  ".",
  "a",
  '"',
  "<",
  "@",
  "@.",
  "by ",
  "a. ",
  "1",
  "or so ",
  "-",
  "the ",
  "é",
  "mailto:",
];

const onEachPiece =
  (read: (text: string) => unknown) =>
  (length: number): void => {
    for (const piece of pieces) read(repeated(piece, length));
  };
await printSteps(Object.fromEntries(Object.entries(readers).map(([name, read]) => [name, onEachPiece(read)])), [
  256 * 1024,
  1024 * 1024,
]);
