import type { Temporal } from "temporal-polyfill";
import {
  adviceKinds,
  isMessageKind,
  type AdviceKind,
  type Application,
  type Channel,
  type Settings,
} from "../model/index.ts";
import type { Profile } from "../profiles/profile.ts";
import type { BaseRule, Subject } from "../rules/rule.ts";
import { compareMoments } from "../time/moment.ts";
import type { WorkCalendar } from "../time/working-days.ts";
import type { Advice, AdviceState, Notice, Plan } from "./advice.ts";
import { readFacts, relatedTo, type Facts, type Related } from "./facts.ts";
import { opaqueId } from "./hash.ts";
import { missingAddress } from "./recipients.ts";
import { resolveAll, type Resolved } from "./resolve.ts";
import { silenceReader } from "./silence.ts";

/** Everything a plan is made from. The same input gives the same plan, to the byte. */
export interface PlanInput {
  application: Application;
  /** The other processes: an offer in one can matter in another. The whole list will do, this one included. */
  others: readonly Application[];
  settings: Settings;
  profile: Profile;
  /** Working days by country (`ZA`, `DE-BY`), for every country in play. */
  calendars: Readonly<Record<string, WorkCalendar>>;
  /** The present moment. It decides the states and nothing else: no window depends on it. */
  now: Temporal.Instant;
}

/**
 * What to do about one application, to whom, when and why. Records, settings and profiles are values: a changed one is another
 * object, never the same one altered.
 * @throws UnorderedRulesError where the rules contradict each other: a mistake in the rules, never in the record.
 */
export function plan(input: PlanInput): Plan {
  const made = prepare(input);
  const at = input.now.epochMilliseconds;
  if (!made.latest || at < made.latest.from || at >= made.latest.plan.validUntil)
    made.latest = { from: at, plan: planAt(made, input) };
  return made.latest.plan;
}

function planAt({ facts, cards, edges, silenceAt }: Prepared, { application, profile, now }: PlanInput): Plan {
  const advice = cards.map(({ resolved, advice: made }) => {
    const state = stateOf(resolved, now);
    return state === made.state ? made : { ...made, state };
  });
  const primary = choosePrimary(advice);
  const { silence, until } = silenceAt(now);
  const edge = edges.find((at) => at > now.epochMilliseconds) ?? Infinity;
  return {
    application: facts.id,
    company: application.company,
    role: application.role,
    status: facts.status,
    advice,
    ...(primary && { primary }),
    notices: [...facts.notices, ...customary(profile), ...didYouSend(advice), ...unreachable(advice)],
    ...(silence && { silence }),
    validUntil: Math.min(until, edge),
  };
}

/** Everything about a plan that does not depend on the present moment. */
interface Prepared {
  /** What it was made from, beside the record itself. */
  from: Pick<PlanInput, "settings" | "profile" | "calendars"> & { related: Related };
  facts: Facts;
  /** In the order of the plan, which goes by ideal times and so never changes either. */
  cards: readonly { resolved: Resolved; advice: Advice }[];
  /** The milliseconds from which a card's state, or what is said about its window, is another; in order. */
  edges: readonly number[];
  silenceAt: ReturnType<typeof silenceReader>;
  /** The plan that was asked for last, and from when on it holds. */
  latest?: { from: number; plan: Plan };
}

// A plan is asked for at every tick and keystroke, and a record changes a few times a week. Kept as long as the record itself;
// forgotten when there are more of them than a person could have.
let prepared = new WeakMap<Application, Prepared>();
let kept = 0;
const most = 2000;

function prepare(input: PlanInput): Prepared {
  const { settings, profile, calendars } = input;
  const from = { settings, profile, calendars, related: relatedTo(input) };
  const known = prepared.get(input.application);
  if (known && isSame(known.from, from)) return known;
  const facts = readFacts(input);
  const cards = resolveAll(facts, input.profile)
    .map((resolved) => ({ resolved, advice: toAdvice(resolved, facts, input.now) }))
    .sort((a, b) => byTime(a.advice, b.advice));
  const edges: number[] = [];
  for (const { resolved } of cards) addEdges(resolved, edges);
  edges.sort((a, b) => a - b);
  const fresh = { from, facts, cards, edges, silenceAt: silenceReader(facts) };
  if (kept++ === most) [prepared, kept] = [new WeakMap(), 1];
  prepared.set(input.application, fresh);
  return fresh;
}

const isSame = (a: Prepared["from"], b: Prepared["from"]): boolean =>
  a.settings === b.settings &&
  a.profile === b.profile &&
  hasSameEntries(a.calendars, b.calendars) &&
  a.related.decided === b.related.decided &&
  a.related.records.length === b.related.records.length &&
  a.related.records.every((other, index) => other === b.related.records[index]);

/** Apps put them together anew for every plan; what matters is whether the same calendars are in it. */
function hasSameEntries(a: PlanInput["calendars"], b: PlanInput["calendars"]): boolean {
  if (a === b) return true;
  const entries = Object.entries(a);
  return entries.length === Object.keys(b).length && entries.every(([key, value]) => b[key] === value);
}

/** Opaque, and the same as long as it is about the same round, person and turn. */
export const adviceId = ({ kind }: Pick<BaseRule, "kind">, { key }: Subject, facts: Facts): string =>
  opaqueId([facts.id, kind, ...key]);

/** A card with its state at a moment. */
export function toAdvice(card: Resolved, facts: Facts, now: Temporal.Instant): Advice {
  const { rule, subject, settled } = card;
  const channel = mediumOf(settled, facts) ?? card.channel;
  return {
    id: adviceId(rule, subject, facts),
    kind: rule.kind,
    rule: card.windowRule,
    state: stateOf(card, now),
    title: rule.title(subject, facts),
    reason: card.reason,
    window: card.window,
    ...(channel && { channel }),
    recipients: card.recipients,
    ...(subject.round && { round: subject.round.id }),
    ...aboutOf(card, facts),
    strength: rule.urgent?.(subject, facts) ? "should" : rule.strength,
    claims: card.claims,
    dissent: card.dissent,
    holds: card.holds,
    facts: card.facts,
    trace: card.trace,
    ...(settled && { settledBy: settled.by }),
  };
}

/** The medium by which it was done, where the log says. */
function mediumOf(settled: Resolved["settled"], { application }: Facts): Channel | undefined {
  const entry = settled && application.log[settled.by];
  return entry?.kind === "sent" ? entry.via : undefined;
}

function aboutOf({ rule: { kind }, subject: { since } }: Resolved, { owed }: Facts): Pick<Advice, "about"> {
  const one = owed.find((other) => other.kind === kind && other.since.index === since?.index);
  return one?.what === undefined ? {} : { about: one.what };
}

function stateOf(
  { rule, window: { opens, due, closes }, settled, holds }: Resolved,
  now: Temporal.Instant,
): AdviceState {
  if (settled) return settled.state;
  if (holds.length > 0) return "held";
  const at = now.epochMilliseconds;
  if (at < opens.epochMilliseconds) return "upcoming";
  if (closes && at >= closes.epochMilliseconds) return rule.endsByItself ? "done" : "lapsed";
  if (rule.kind === "thank-you" && at > due.epochMilliseconds) return "overdue";
  return "open";
}

function addEdges({ window, settled, holds }: Resolved, edges: number[]): void {
  if (settled || holds.length > 0) return;
  const { opens, ideal, due, closes, pause } = window;
  edges.push(opens.epochMilliseconds, ideal.epochMilliseconds, due.epochMilliseconds + 1);
  if (closes) edges.push(closes.epochMilliseconds);
  if (pause) edges.push(pause.from.epochMilliseconds, pause.until.epochMilliseconds);
}

/** By the ideal moment; where it is the same, by the order in which the kinds matter, then as the record has them. */
export function byTime(a: Advice, b: Advice): number {
  return compareMoments(a.window.ideal, b.window.ideal) || adviceKinds.indexOf(a.kind) - adviceKinds.indexOf(b.kind);
}

/**
 * What is overdue, then an offer to answer, then what can be sent now, then an interview to come, then moving on; with nothing of that, the wait and its end. Options (`may`) and
 * prompts such as the debrief stand below it.
 */
function choosePrimary(advice: readonly Advice[]): Advice | undefined {
  const messages = advice.filter(({ kind, strength }) => isMessageKind(kind) && strength === "should");
  const inState = (state: AdviceState): Advice | undefined => messages.find((card) => card.state === state);
  const open = (wanted: AdviceKind): Advice | undefined =>
    advice.find(({ kind, state }) => kind === wanted && state === "open");
  return (
    inState("overdue") ??
    open("answer-offer") ??
    inState("open") ??
    open("ask-next-steps") ??
    open("move-on") ??
    open("wait") ??
    advice.find(
      ({ kind, state, strength }) =>
        state === "upcoming" && strength === "should" && (isMessageKind(kind) || kind === "ask-next-steps"),
    )
  );
}

/** A custom that nobody chose is told of, with its reason. */
const customary = ({ name, reason }: Profile): Notice[] =>
  reason === undefined
    ? []
    : [
        {
          code: "custom",
          text: `${reason} So the profile "${name}" is used; another one can be chosen in the settings.`,
        },
      ];

/** Nothing logged does not mean nothing sent. */
function didYouSend(advice: readonly Advice[]): Notice[] {
  return advice
    .filter(({ kind, state }) => kind === "thank-you" && state === "lapsed")
    .map((card) => ({
      code: "did-you-send",
      text: `${card.title}: no message is on record. If you sent it, record it; if not, put the thanks into the next message.`,
    }));
}

/** A notice for each reader without an address or a number, with how to find it. */
function unreachable(advice: readonly Advice[]): Notice[] {
  const ahead = advice.filter(({ state }) => state === "open" || state === "overdue" || state === "upcoming");
  return [...new Set(ahead.flatMap((card) => missingAddress(card) ?? []))].map((text) => ({
    code: "no-address",
    text,
  }));
}
