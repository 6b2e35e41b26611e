import type { ClaimId, ClaimIds } from "../claims/claims.ts";
import { isMessageKind, type AdviceKind, type Channel } from "../model/index.ts";
import { support, type ParameterId, type Value } from "../profiles/parameters.ts";
import type { Profile } from "../profiles/profile.ts";
import { baseRules, exceptionRules, stops } from "../rules/registry.gen.ts";
import type { About, BaseRule, Decides, Decision, ExceptionFor, Stop, Subject } from "../rules/rule.ts";
import { isBefore, later } from "../time/moment.ts";
import type { Aspect, Dissent, Fact, Hold, Recipient, TraceStep, Window } from "./advice.ts";
import { whileAway } from "./back.ts";
import { intoWorkingHours, sinceEntry } from "./clock.ts";
import { parameterFact, type Context } from "./context.ts";
import type { Facts } from "./facts.ts";
import { reachableBy } from "./recipients.ts";
import { overrideOf, skippedBy } from "./settled.ts";

/** Two rules of one aspect apply at once and neither is declared to come first: a mistake in the rules, never in the record. */
export class UnorderedRulesError extends Error {
  constructor(aspect: Aspect, rules: readonly string[]) {
    super(`these rules apply at once and none is declared \`over\` the others (${aspect}): ${rules.join(", ")}`);
  }
}

/** Everything about one card but its state: no word of it depends on the present moment. */
export interface Resolved {
  rule: BaseRule;
  subject: Subject;
  windowRule: string;
  window: Window;
  reason: string;
  channel: Channel | undefined;
  recipients: readonly Recipient[];
  claims: ClaimIds;
  dissent: readonly Dissent[];
  /** What the log says was done about it, and in which entry. */
  settled: { state: "done" | "skipped"; by: number } | undefined;
  holds: readonly Hold[];
  facts: readonly Fact[];
  trace: readonly TraceStep[];
}

const baseOf = new Map(baseRules.map((rule) => [rule.kind, rule]));

type Exceptions = { [A in Aspect]: readonly ExceptionFor<A>[] };

/** The exceptions to each kind's base rule, what is said of the base where none applies, and the stops that can hold it. */
const exceptions = new Map<AdviceKind, Exceptions>();
const unopposed = new Map<AdviceKind, { [A in Aspect]: Pick<Decided<A>, "fired" | "trace"> }>();
const stopsOf = new Map<AdviceKind, readonly Stop[]>();
for (const base of baseRules) {
  const { kind, id } = base;
  const own = exceptionRules.filter((rule) => rule.kind === kind);
  exceptions.set(kind, {
    window: own.filter((rule) => rule.decides === "window"),
    channel: own.filter((rule) => rule.decides === "channel"),
    recipients: own.filter((rule) => rule.decides === "recipients"),
  });
  const alone = (decides: Aspect) => ({ fired: [base], trace: [{ rule: id, decides, outcome: "fired" } as const] });
  unopposed.set(kind, { window: alone("window"), channel: alone("channel"), recipients: alone("recipients") });
  stopsOf.set(
    kind,
    stops.filter((stop) => stop.holds.includes(kind)),
  );
}

/** All cards of one application under a profile, rules that the profile turns off left out. */
export function resolveAll(facts: Facts, profile: Profile): Resolved[] {
  const windows: Windows = new Map();
  return baseRules
    .filter((rule) => !profile.off.has(rule.id))
    .flatMap((rule) => rule.subjects(facts, profile).map((subject) => resolve(rule, subject, facts, profile, windows)));
}

/** Windows that were decided already, by kind and key: cards of most kinds ask for the next status message's. */
type Windows = Map<string, DecidedWindow>;

interface DecidedWindow {
  subject: Subject;
  decided: Decided<"window">;
  /** The parameters it rests on. */
  used: ReadonlyMap<ParameterId, Value>;
}

function windowOf(base: BaseRule, subject: Subject, facts: Facts, profile: Profile, windows: Windows): DecidedWindow {
  const key = [base.kind, ...subject.key].join("\n");
  const known = windows.get(key);
  if (known) return known;
  const used = new Map<ParameterId, Value>();
  const decided = decideWhen(base, contextFor(base, subject, facts, profile, used, windows));
  const window = { subject, decided, used };
  windows.set(key, window);
  return window;
}

/** One card. */
export function resolve(
  rule: BaseRule,
  subject: Subject,
  facts: Facts,
  profile: Profile,
  windows: Windows = new Map(),
): Resolved {
  const used = new Map<ParameterId, Value>();
  const context = contextFor(rule, subject, facts, profile, used, windows);
  const window = decideWindow(context, rule, used, windows);
  const channel = decide("channel", rule, context);
  const recipients = decide("recipients", rule, context);
  const values = [...used];
  const settled = findSettled(rule, context);
  // What was done keeps its time and its reader.
  const away = settled ? undefined : whileAway(window.decision.value, recipients?.decision ?? [], context, rule.kind);
  const readers = away?.recipients ?? recipients?.decision ?? [];
  const holding = settled
    ? []
    : stopsOf.get(rule.kind)!.filter((stop) => holds(stop, rule, context, window.decision.value));
  const weights = new Weights();
  for (const { claims, dissent } of holding) weights.add(claims, dissent?.(context, rule.kind));
  for (const about of fired(rule, window, channel, recipients)) {
    const not = about.aside?.(context);
    const claims = not ? about.claims.filter((claim) => !not.includes(claim)) : about.claims;
    weights.add(claims, about.dissent?.(context));
  }
  if (away) weights.add(["H32"]);
  for (const [id, value] of values) weights.add(support(id, value));
  return {
    rule,
    subject,
    windowRule: window.fired[0]!.id,
    window: away?.window ?? window.decision.value,
    reason: away ? `${window.decision.reason} ${away.reason}` : window.decision.reason,
    channel: reachableBy(channel?.decision, readers),
    recipients: readers,
    // No rule is without a claim, and none dissents from all of its own.
    claims: weights.rests as [ClaimId, ...ClaimId[]],
    dissent: [...weights.against.values()],
    settled,
    holds: holding.map(({ id, claims, reason }) => ({ stop: id, claims, reason: reason(context, rule.kind)! })),
    facts: [...(rule.facts?.(context) ?? []), ...Array.from(used, ([id, value]) => parameterFact(id, value))],
    trace: [...window.trace, ...(channel?.trace ?? []), ...(recipients?.trace ?? [])],
  };
}

/** The window of the context's own card. Where another card asked for it before, it is not decided a second time. */
function decideWindow(
  context: Context,
  rule: BaseRule,
  used: Map<ParameterId, Value>,
  windows: Windows,
): Decided<"window"> {
  const { subject } = context;
  const known = windows.get([rule.kind, ...subject.key].join("\n"));
  if (known?.subject !== subject) return decideWhen(rule, context);
  for (const [id, value] of known.used) used.set(id, value);
  return known.decided;
}

/** When a card applies. A message is never due, nor best, before what it follows: a day that was named may have passed by then. */
function decideWhen(rule: BaseRule, context: Context): Decided<"window"> {
  const decided = decide("window", rule, context)!;
  const { since } = context.subject;
  const { opens, ideal, due, closes } = decided.decision.value;
  if (since === undefined || !isMessageKind(rule.kind)) return decided;
  const from = sinceEntry(since, context.clock);
  if (!isBefore(ideal, from) && !isBefore(due, from)) return decided;
  const best = later(ideal, intoWorkingHours(from, context.clock));
  const last = later(due, best);
  const value = { opens: later(opens, from), ideal: best, due: last, ...(closes && { closes: later(closes, last) }) };
  return { ...decided, decision: { ...decided.decision, value } };
}

/** Every rule that had a say, once. The base's claims are about when; they count only where it had a say in that. */
function fired(base: BaseRule, window: Decided<"window">, ...others: (Decided<Aspect> | undefined)[]): About[] {
  return [...window.fired, ...others.flatMap((decided) => decided?.fired.filter((rule) => rule !== base) ?? [])];
}

function contextFor(
  rule: BaseRule,
  subject: Subject,
  facts: Facts,
  profile: Profile,
  used: Map<ParameterId, Value>,
  windows: Windows,
): Context {
  const person = subject.via ?? subject.people[0];
  const hours = rule.kind === "thank-you" ? "thank-you" : "hours";
  return {
    facts,
    profile,
    subject,
    value: ((id: ParameterId) => {
      const value = profile.parameters[id];
      used.set(id, value);
      return value;
    }) as Context["value"],
    clock: {
      zone: person?.zone ?? subject.round?.end.timeZoneId ?? facts.zone,
      calendar: facts.calendar(person?.country),
      from: profile.parameters[`${hours}.from`] as string,
      until: profile.parameters[`${hours}.until`] as string,
    },
    windowOf: (kind, other) => windowOf(baseOf.get(kind)!, other, facts, profile, windows).decided.decision.value,
  };
}

interface Decided<A extends Aspect> {
  decision: Decision[A];
  /** The rules that had a say, the deciding one first. */
  fired: readonly About[];
  trace: readonly TraceStep[];
}

/** The first of the applicable rules decides; it may build on what the rest would have decided. Undefined where the base leaves the aspect out. */
function decide<A extends Aspect>(aspect: A, base: BaseRule, context: Context): Decided<A> | undefined {
  const decides: Decides[A] = base[aspect];
  if (!decides) return undefined;
  const all: readonly ExceptionFor<A>[] = exceptions.get(base.kind)![aspect];
  const ordered = inOrder(
    aspect,
    all.filter((rule) => !context.profile.off.has(rule.id) && rule.applies(context)),
  );
  if (ordered.length === 0) return { decision: decides(context), ...unopposed.get(base.kind)![aspect] };
  const chain = [...ordered, base];
  let depth = 0;
  const next = (index: number): Decision[A] => {
    depth = Math.max(depth, index);
    const rule = ordered[index];
    return rule ? rule.decide(context, () => next(index + 1)) : decides(context);
  };
  const decision = next(0);
  const trace = chain.map(({ id }, index): TraceStep =>
    index <= depth
      ? { rule: id, decides: aspect, outcome: "fired" }
      : { rule: id, decides: aspect, outcome: "overruled", by: chain[depth]!.id },
  );
  return { decision, fired: chain.slice(0, depth + 1), trace };
}

/** Sorts the applicable exceptions by their declared order, or says which ones have none. */
export function inOrder<A extends Aspect>(aspect: A, rules: readonly ExceptionFor<A>[]): readonly ExceptionFor<A>[] {
  if (rules.length < 2) return rules;
  const isOver = (a: ExceptionFor<A>, b: ExceptionFor<A>): boolean => a.over?.includes(b.id) ?? false;
  const ordered = [...rules].sort((a, b) => (isOver(a, b) ? -1 : isOver(b, a) ? 1 : 0));
  for (let i = 1; i < ordered.length; i++) {
    if (!isOver(ordered[i - 1]!, ordered[i]!))
      throw new UnorderedRulesError(
        aspect,
        rules.map((rule) => rule.id),
      );
  }
  return ordered;
}

function findSettled(rule: BaseRule, context: Context): Resolved["settled"] {
  const done = rule.settledBy?.(context);
  if (done) return { state: "done", by: done.index };
  const skipped = skippedBy(context.facts, rule.kind, context.subject);
  return skipped && { state: "skipped", by: skipped.index };
}

function holds(stop: Stop, rule: BaseRule, context: Context, window: Window): boolean {
  if (stop.reason(context, rule.kind) === undefined) return false;
  const since = stop.since?.(context);
  // What had run its course before is not held back: nobody sent it, and that is worth saying.
  if (since && window.closes && isBefore(window.closes, since)) return false;
  return overrideOf(rule.kind, context.subject, context.facts) === undefined;
}

/**
 * What the card rests on and who says otherwise, the deciding rule first. Dissent looks at the facts, so it sets aside that
 * claim where the rule itself, or what it builds on, would name it; a claim that an earlier rule rests on is no dissent.
 */
class Weights {
  readonly rests: ClaimId[] = [];
  readonly against = new Map<ClaimId, Dissent>();

  add(claims: readonly ClaimId[], dissent: readonly Dissent[] = []): void {
    for (const other of dissent) {
      if (!this.rests.includes(other.claim) && !this.against.has(other.claim)) this.against.set(other.claim, other);
    }
    for (const claim of claims) {
      if (!this.rests.includes(claim) && !this.against.has(claim)) this.rests.push(claim);
    }
  }
}
