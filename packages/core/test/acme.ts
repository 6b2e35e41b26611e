// A small vocabulary in which the rules' tests read like sentences. Everything is read by the product's own schemas.
import { Temporal } from "temporal-polyfill";
import { Application, Settings, type AdviceKind, type ApplicationInput } from "../src/model/index.ts";
import { plan as makePlan, type Advice, type Plan, type PlanInput } from "../src/plan/index.ts";
import { builtinProfile, type BuiltinProfile, type Profile } from "../src/profiles/index.ts";
import { clockTime, shortDate } from "../src/time/words.ts";
import type { WorkCalendar } from "../src/time/working-days.ts";

/** The employer's people, by what the tests call them. */
export const thandi = "Thandi Nkosi <thandi@acme.example>";
export const sipho = "Sipho Dube <sipho@acme.example>";
export const lerato = "Lerato Moyo";
export const priya = "Priya Naidoo <priya@acme.example>";

export const southAfrica: WorkCalendar = {
  country: "ZA",
  weekend: [6, 7],
  holidays: {
    "2026-03-21": "Human Rights Day",
    "2026-09-24": "Heritage Day",
    "2026-12-16": "Day of Reconciliation",
    "2026-12-25": "Christmas Day",
    "2026-12-26": "Day of Goodwill",
    "2027-01-01": "New Year's Day",
  },
  years: [2026, 2028],
};

export const unitedStates: WorkCalendar = {
  country: "US",
  weekend: [6, 7],
  holidays: { "2026-11-26": "Thanksgiving Day" },
  years: [2026, 2028],
};

export interface Situation extends Omit<Partial<ApplicationInput>, "interviews" | "log" | "promise" | "instruction"> {
  /** `Fri 2026-11-20 16:00-17:00 Thandi <t@acme.example>, Sipho <s@acme.example>`, or with more to say an object. */
  interviews?: readonly (string | ({ when: string } & Partial<NonNullable<ApplicationInput["interviews"]>[number]>))[];
  /** `2026-12-04` or `in two weeks, said 2026-11-20`; said on the first interview's day unless it says otherwise. */
  promise?: string;
  /** `will-contact`, or `do-not-contact, said 2026-11-21`. */
  instruction?: string | ApplicationInput["instruction"];
  /** `Mon 2026-11-23 09:00 sent thank-you to Thandi Nkosi`, `2026-11-24 10:00 reply`, `… skipped wait: my reason`. */
  log?: readonly (string | NonNullable<ApplicationInput["log"]>[number])[];
  settings?: Parameters<typeof Settings.parse>[0] & object;
  others?: readonly Application[];
  /** Working days of further countries; South Africa and the United States are known. */
  calendars?: Readonly<Record<string, WorkCalendar>>;
}

/** One card, every moment as `Mon 23 Nov 09:00` on the recipient's clock. */
export interface Card {
  kind: AdviceKind;
  rule: string;
  state: Advice["state"];
  opens: string;
  ideal: string;
  due: string;
  closes: string | undefined;
  to: string;
  channel: Advice["channel"];
  title: string;
  reason: string;
  claims: readonly string[];
  /** Sources that disagree: the claims, and their texts. */
  dissent: readonly string[];
  says: readonly string[];
  holds: readonly string[];
  round: string | undefined;
  id: string;
}

const day = (words: string): string => {
  const match = /^(?:(Mon|Tue|Wed|Thu|Fri|Sat|Sun) )?(\d{4}-\d{2}-\d{2})/.exec(words);
  if (!match) throw new Error(`expected a day such as "Fri 2026-11-20", found "${words}"`);
  const is = shortDate(Temporal.PlainDate.from(match[2]!)).slice(0, 3);
  if (match[1] !== undefined && match[1] !== is) throw new Error(`${match[2]} is a ${is}, not a ${match[1]}`);
  return match[2]!;
};

function interview(words: string): NonNullable<ApplicationInput["interviews"]>[number] {
  const match = /^((?:\w{3} )?\S+)(?: (\d{2}:\d{2})(?:-(\d{2}:\d{2}))?)?(?: (.+))?$/.exec(words)!;
  const date = day(match[1]!);
  return {
    start: match[2] === undefined ? date : `${date} ${match[2]}`,
    ...(match[3] !== undefined && { end: `${date} ${match[3]}` }),
    people: match[4]?.split(", ") ?? [],
  };
}

function logEntry(
  words: string | NonNullable<ApplicationInput["log"]>[number],
): NonNullable<ApplicationInput["log"]>[number] {
  if (typeof words !== "string") return words;
  const match =
    /^((?:\w{3} )?\S+)(?: (\d{2}:\d{2}))? ([\w-]+)(?: ([\w-]+))?(?: for (\w+))?(?: to ([^:]+))?(?:: (.+))?$/.exec(
      words,
    )!;
  const [, date, clock, kind, what, round, to, note] = match;
  const at = clock === undefined ? day(date!) : `${day(date!)} ${clock}`;
  return {
    at,
    kind,
    ...(what !== undefined && (kind === "offer" ? { until: what } : { what })),
    ...(round !== undefined && { round }),
    ...(to !== undefined && { to: to.split(", ") }),
    ...(note !== undefined && (kind === "skipped" || kind === "override" ? { reason: note } : { note })),
  } as NonNullable<ApplicationInput["log"]>[number];
}

type Recorded = Omit<Situation, "settings" | "others" | "calendars">;

function application({ interviews = [], promise, instruction, log = [], ...rest }: Recorded): Application {
  const rounds = interviews.map((words, index) => {
    if (typeof words === "string") return { id: `r${index + 1}`, ...interview(words) };
    const { when, ...more } = words;
    const { people, ...times } = interview(when);
    return { id: `r${index + 1}`, people, ...times, ...more };
  });
  const said = (words: string, otherwise?: string): { first: string; said?: string } => {
    const match = /^(.*), said (\S+)$/.exec(words);
    return match
      ? { first: match[1]!, said: match[2]! }
      : { first: words, ...(otherwise !== undefined && { said: otherwise }) };
  };
  const promised = promise === undefined ? undefined : said(promise, rounds[0]?.start.slice(0, 10));
  const told = typeof instruction === "string" ? said(instruction) : undefined;
  return Application.parse({
    id: "k3f9",
    company: "Acme",
    role: "Platform Engineer",
    zone: "Africa/Johannesburg",
    country: "ZA",
    ...rest,
    interviews: rounds,
    log: log.map(logEntry),
    ...(promised && { promise: { by: promised.first, said: promised.said } }),
    ...(instruction !== undefined && {
      instruction: told ? { is: told.first, ...(told.said !== undefined && { said: told.said }) } : instruction,
    }),
  });
}

/** Another process, at another employer unless it says otherwise. */
export const elsewhere = (company: string, ...log: readonly string[]): Application =>
  application({ id: company.toLowerCase().replace(/\W/g, ""), company, log });

const moment = (at: Temporal.ZonedDateTime): string => `${shortDate(at)} ${clockTime(at)}`;

const card = (advice: Advice): Card => ({
  kind: advice.kind,
  rule: advice.rule,
  state: advice.state,
  opens: moment(advice.window.opens),
  ideal: moment(advice.window.ideal),
  due: moment(advice.window.due),
  closes: advice.window.closes && moment(advice.window.closes),
  to: advice.recipients.map(({ name, passOn }) => (passOn ? `${name} for ${passOn.join(" and ")}` : name)).join(", "),
  channel: advice.channel,
  title: advice.title,
  reason: advice.reason,
  claims: advice.claims,
  dissent: advice.dissent.map(({ claim }) => claim),
  says: advice.dissent.map(({ text }) => text),
  holds: advice.holds.map(({ stop }) => stop),
  round: advice.round,
  id: advice.id,
});

export interface Planned {
  plan: Plan;
  /** The only card of a kind, or the one for somebody. */
  card: (kind: AdviceKind, whom?: string) => Card;
  cards: (kind: AdviceKind) => Card[];
  primary: Card | undefined;
  notices: readonly string[];
}

/** `acme({interviews: ['Fri 2026-11-20 16:00-17:00 Thandi <t@acme.example>']}).plan('patient', 'Fri 2026-11-20 18:00')` */
export function acme({ settings, others = [], calendars, ...recorded }: Situation) {
  const record = application(recorded);
  const input = (profile: BuiltinProfile | Profile = "balanced", now = "2026-11-20 17:30"): PlanInput => ({
    application: record,
    others,
    settings: Settings.parse({ zone: "Africa/Johannesburg", country: "ZA", ...settings }),
    profile: typeof profile === "string" ? builtinProfile(profile) : profile,
    calendars: { ZA: southAfrica, US: unitedStates, ...calendars },
    now: Temporal.PlainDateTime.from(`${day(now)}T${now.slice(-5)}`)
      .toZonedDateTime("Africa/Johannesburg")
      .toInstant(),
  });
  const plan = (profile?: BuiltinProfile | Profile, now?: string): Planned => {
    const made = makePlan(input(profile, now));
    const cards = (kind: AdviceKind): Card[] => made.advice.filter((advice) => advice.kind === kind).map(card);
    return {
      plan: made,
      cards,
      card: (kind, whom) => {
        const found = cards(kind).filter(
          ({ to, title }) => whom === undefined || to.includes(whom) || title.includes(whom),
        );
        if (found.length !== 1)
          throw new Error(
            `expected one ${kind}${whom === undefined ? "" : ` for ${whom}`}, found ${found.length}: ${found.map(({ title }) => title).join("; ")}`,
          );
        return found[0]!;
      },
      primary: made.primary && card(made.primary),
      notices: made.notices.map(({ code }) => code),
    };
  };
  return { record, input, plan };
}
