import {
  Application,
  plan,
  profileFor,
  readPerson,
  Settings,
  timelineSvg,
  unknownCountry,
  whenInWords,
  why,
} from "@afterword/core";
import { workCalendar } from "@afterword/holidays";
import { Temporal } from "temporal-polyfill";

/** What a visitor types about one interview. Times are wall clock times in `zone`. */
export interface Typed {
  readonly company: string;
  /** `2026-11-23T10:00` */
  readonly start: string;
  readonly zone: string;
  /** A country such as `ZA`, or nothing. */
  readonly country: string;
  /** One person a line. */
  readonly people: string;
  /** When they said the visitor would hear, in their words. */
  readonly promise: string;
  /** Whether they said that they would get in touch. */
  readonly willContact: boolean;
}

export interface Step {
  readonly id: string;
  readonly title: string;
  readonly when: string;
  readonly reason: string;
  /** Each claim in our words, with who says so. */
  readonly sources: readonly string[];
  /** Why it is held back, where it is. */
  readonly held: readonly string[];
}

export interface Planned {
  readonly svg: string;
  readonly steps: readonly Step[];
  /** What had to be assumed. */
  readonly notices: readonly string[];
}

/**
 * Plans the steps after one interview.
 * @throws Error with a sentence for the visitor where something typed cannot be read.
 */
export async function planInterview(typed: Typed, now: Temporal.Instant): Promise<Planned> {
  const { start, zone } = typed;
  const began = wallClock(start);
  const said = began.toPlainDate().toString();
  const country = typed.country.trim() === "" ? undefined : typed.country;
  const calendar = country === undefined ? unknownCountry : await workCalendar(country);
  const read = Application.safeParse({
    id: "visitor",
    company: typed.company.trim() || "the company",
    role: "the job",
    zone,
    ...(country !== undefined && { country }),
    interviews: [{ start: start.replace("T", " "), people: peopleIn(typed.people) }],
    ...(typed.promise.trim() !== "" && { promise: { by: typed.promise.trim(), said } }),
    ...(typed.willContact && { instruction: { is: "will-contact", said } }),
  });
  if (!read.success) throw new Error(`This cannot be read: ${read.error.issues[0]!.message}.`);
  const application = read.data;
  const settings = { ...Settings.parse({}), zone, ...(country !== undefined && { country }) };
  const input = {
    application,
    others: [application],
    settings,
    profile: profileFor(application, settings),
    calendars: country === undefined ? {} : { [country]: calendar },
    now,
  };
  const planned = plan(input);
  const { cards } = why(input);
  const today = now.toZonedDateTimeISO(zone);
  return {
    svg: timelineSvg(planned, { now, zone, accent: "var(--vp-c-brand-1)" }),
    steps: planned.advice
      .filter(({ state }) => state !== "lapsed")
      .map((advice) => {
        const card = cards.find((one) => one.advice.id === advice.id);
        return {
          id: advice.id,
          title: advice.title,
          when: whenInWords(advice, today),
          reason: advice.reason,
          sources: (card?.rests ?? []).map(
            ({ says, sources }) => `${says} (${sources.join("; ") || "our own judgement"})`,
          ),
          held: advice.holds.map(({ reason }) => reason),
        };
      }),
    notices: planned.notices.map(({ text }) => text),
  };
}

function wallClock(start: string): Temporal.PlainDateTime {
  try {
    return Temporal.PlainDateTime.from(start);
  } catch {
    throw new Error("Say on which day and at what time the interview began.");
  }
}

function peopleIn(text: string): unknown[] {
  return text
    .split(/[\n;]+/)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => {
      const person = readPerson(line);
      if (!person) throw new Error(`“${line}” is no name. Write one person a line, such as “Thandi Nkosi”.`);
      return person;
    });
}
