import { claims as catalogue, type Claim, type ClaimId, type Strength } from "../claims/claims.ts";
import { sources } from "../claims/sources.ts";
import type { Temporal } from "temporal-polyfill";
import { adviceKinds, type AdviceKind } from "../model/index.ts";
import type { Profile } from "../profiles/profile.ts";
import { baseRules, exceptionRules, stops } from "../rules/registry.gen.ts";
import { lastMinute, onBothClocks } from "../time/words.ts";
import type { Advice, Aspect, Window } from "./advice.ts";
import { readFacts, type Facts } from "./facts.ts";
import { adviceJson, windowJson, type AdviceJson, type WindowJson } from "./json.ts";
import { adviceId, byTime, toAdvice, type PlanInput } from "./plan.ts";
import { resolve, resolveAll } from "./resolve.ts";

/** A claim in our words, with where it comes from. */
export interface Cited {
  claim: ClaimId;
  says: string;
  strength: Strength;
  /** Titles as published. */
  sources: readonly string[];
}

/** How one card came about, and who would have it otherwise. */
export interface Why {
  advice: Advice;
  rests: readonly Cited[];
  dissent: readonly (Cited & { text: string })[];
  /** What holds it back, and when it would come without that. */
  held: readonly { stop: string; reason: string; rests: readonly Cited[] }[];
  /** Its time, or the time it would have, in words. */
  when: string;
  fired: readonly { rule: string; summary: string; decides: Aspect }[];
  overruled: readonly { rule: string; summary: string; decides: Aspect; by: string }[];
  /** Exceptions that the profile leaves off and that would have given it another time. */
  off: readonly { rule: string; summary: string; window: Window; when: string }[];
}

/** Why there is no card of a kind. */
export interface WhyNot {
  kind: AdviceKind;
  because: string;
  /** Where the profile leaves it off: when it would come otherwise. */
  would?: { title: string; window: Window; when: string };
}

/** Why every card of a plan is there, held ones too, and why the kinds without a card are not. */
export function why(input: PlanInput, kind?: AdviceKind): { cards: Why[]; absent: WhyNot[] } {
  const facts = readFacts(input);
  const wanted = (other: AdviceKind): boolean => kind === undefined || other === kind;
  const cards = resolveAll(facts, input.profile).filter(({ rule }) => wanted(rule.kind));
  const there = new Set(cards.map(({ rule }) => rule.kind));
  return {
    cards: cards
      .map((card) => explain(toAdvice(card, facts, input.now), facts, input))
      .sort((a, b) => byTime(a.advice, b.advice)),
    absent: adviceKinds
      .filter((other) => wanted(other) && !there.has(other))
      .map((other) => whyNot(other, facts, input)),
  };
}

/** The profile asked under, and the present moment: years other than its own are shown. */
type Under = Pick<PlanInput, "profile" | "now">;

function explain(advice: Advice, facts: Facts, { profile, now }: Under): Why {
  const { window, state } = advice;
  return {
    advice,
    rests: advice.claims.map(cite),
    dissent: advice.dissent.map(({ claim, text }) => ({ ...cite(claim), text })),
    held: advice.holds.map(({ stop, reason, claims }) => ({ stop, reason, rests: claims.map(cite) })),
    when:
      state === "held"
        ? `Without that, its time would be ${inWords(window, facts, now)}.`
        : `${capital(inWords(window, facts, now))}.`,
    fired: advice.trace
      .filter(({ outcome }) => outcome === "fired")
      .map(({ rule, decides }) => ({ rule, summary: summaryOf(rule), decides })),
    overruled: advice.trace.flatMap(({ rule, decides, by }) =>
      by === undefined ? [] : [{ rule, summary: summaryOf(rule), decides, by }],
    ),
    off: withRulesOn(advice, facts, { profile, now }),
  };
}

/** Each exception that is off, tried on: those that would move the card. */
function withRulesOn(advice: Advice, facts: Facts, { profile, now }: Under): Why["off"] {
  return exceptionRules
    .filter(({ id, kind, decides }) => kind === advice.kind && decides === "window" && profile.off.has(id))
    .flatMap(({ id, summary }) => {
      const { window } = sameCard(advice, facts, turnedOn(profile, id));
      return window.ideal.equals(advice.window.ideal) && window.due.equals(advice.window.due)
        ? []
        : [{ rule: id, summary, window, when: `With it, its time would be ${inWords(window, facts, now)}.` }];
    });
}

function sameCard(advice: Advice, facts: Facts, profile: Profile): ReturnType<typeof resolve> {
  const rule = baseRules.find(({ kind }) => kind === advice.kind)!;
  const subject = rule.subjects(facts, profile).find((other) => adviceId(rule, other, facts) === advice.id);
  return resolve(rule, subject!, facts, profile);
}

function whyNot(kind: AdviceKind, facts: Facts, { profile, now }: Under): WhyNot {
  const rule = baseRules.find((other) => other.kind === kind)!;
  if (!profile.off.has(rule.id)) return { kind, because: rule.absent(facts) };
  const allowed = turnedOn(profile, rule.id);
  const [subject] = rule.subjects(facts, allowed);
  const off = `The profile "${profile.name}" turns it off.`;
  if (!subject) return { kind, because: `${off} ${rule.absent(facts)}` };
  const { window } = resolve(rule, subject, facts, allowed);
  return {
    kind,
    because: off,
    would: {
      title: rule.title(subject, facts),
      window,
      when: `With it on, its time would be ${inWords(window, facts, now)}.`,
    },
  };
}

const turnedOn = (profile: Profile, rule: string): Profile => ({
  ...profile,
  off: new Set([...profile.off].filter((id) => id !== rule)),
});

export function cite(claim: ClaimId): Cited {
  const { says, strength, sources: from }: Claim = catalogue[claim];
  return { claim, says, strength, sources: from.map((source) => sources[source].title) };
}

/** A rule or a stop as a page shows it. */
export interface RuleText {
  readonly id: string;
  readonly summary: string;
  readonly rests: readonly Cited[];
}

/** Every rule, exception and stop with the claims that it rests on. */
export const ruleTexts = (): readonly RuleText[] =>
  [...baseRules, ...exceptionRules, ...stops].map(({ id, summary, claims }) => ({
    id,
    summary,
    rests: claims.map(cite),
  }));

const summaryOf = (id: string): string => [...baseRules, ...exceptionRules].find((rule) => rule.id === id)!.summary;

function inWords({ opens, ideal, due, closes }: Window, { settings, zone }: Facts, now: Temporal.Instant): string {
  const senderZone = settings.zone ?? zone;
  const { year } = now.toZonedDateTimeISO(senderZone);
  const at = (moment: Window["opens"]): string => onBothClocks(moment, senderZone, year);
  const end = (moment: Window["opens"]): string => at(lastMinute(moment, senderZone));
  const best = ideal.equals(opens) ? "" : `, best ${at(ideal)}`;
  const last = closes && !closes.equals(due) ? `, and too late after ${end(closes)}` : "";
  return `from ${at(opens)}${best}, due ${end(due)}${last}`;
}

const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1);

/** `why` as JSON: every moment ISO 8601 with an offset. */
export interface WhyJson {
  cards: readonly (Omit<Why, "advice" | "off"> & {
    advice: AdviceJson;
    off: readonly (Omit<Why["off"][number], "window"> & { window: WindowJson })[];
  })[];
  absent: readonly (Omit<WhyNot, "would"> & { would?: { title: string; window: WindowJson; when: string } })[];
}

export const whyJson = ({ cards, absent }: ReturnType<typeof why>): WhyJson => ({
  cards: cards.map((card) => ({
    ...card,
    advice: adviceJson(card.advice),
    off: card.off.map((other) => ({ ...other, window: windowJson(other.window) })),
  })),
  absent: absent.map(({ would, ...rest }) => ({
    ...rest,
    ...(would && { would: { ...would, window: windowJson(would.window) } }),
  })),
});
