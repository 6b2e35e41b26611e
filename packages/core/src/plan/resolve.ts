import type { ClaimId, ClaimIds } from '../claims/claims.ts'
import type { AdviceKind, Channel } from '../model/index.ts'
import type { ParameterId, Value } from '../profiles/parameters.ts'
import type { Profile } from '../profiles/profile.ts'
import { baseRules, exceptionRules, stops } from '../rules/registry.gen.ts'
import type { BaseRule, Decision, ExceptionFor, ExceptionRule, Subject } from '../rules/rule.ts'
import type { Aspect, Dissent, Fact, Hold, Recipient, TraceStep, Window } from './advice.ts'
import { parameterFact, type Context } from './context.ts'
import type { Facts } from './facts.ts'

/** Two rules of one aspect apply at once and neither is declared to come first: a mistake in the rules, never in the record. */
export class UnorderedRulesError extends Error {
  constructor(aspect: Aspect, rules: readonly string[]) {
    super(`these rules apply at once and none is declared \`over\` the others (${aspect}): ${rules.join(', ')}`)
  }
}

/** Everything about one card but its state: no word of it depends on the present moment. */
export interface Resolved {
  rule: BaseRule
  subject: Subject
  windowRule: string
  window: Window
  reason: string
  channel: Channel | undefined
  recipients: readonly Recipient[]
  claims: ClaimIds
  dissent: readonly Dissent[]
  holds: readonly Hold[]
  facts: readonly Fact[]
  trace: readonly TraceStep[]
  settledBy: number | undefined
}

const byKind = new Map<AdviceKind, { base: BaseRule, exceptions: readonly ExceptionRule[] }>(
  baseRules.map(base => [base.kind, { base, exceptions: exceptionRules.filter(rule => rule.kind === base.kind) }]),
)

/** All cards of one application under a profile, rules that the profile turns off left out. */
export function resolveAll(facts: Facts, profile: Profile): Resolved[] {
  return baseRules
    .filter(rule => !profile.off.has(rule.id))
    .flatMap(rule => rule.subjects(facts, profile).map(subject => resolve(rule, subject, facts, profile)))
}

/** One card. */
export function resolve(rule: BaseRule, subject: Subject, facts: Facts, profile: Profile): Resolved {
  const used = new Map<ParameterId, Value>()
  const trace: TraceStep[] = []
  const fired: (BaseRule | ExceptionRule)[] = []
  const alsoFired: (BaseRule | ExceptionRule)[] = []
  const context = contextFor(rule, subject, facts, profile, used)
  const window = decide('window', rule, context, trace, fired)
  const channel = rule.channel && decide('channel', rule, context, trace, alsoFired)
  const recipients = rule.recipients ? decide('recipients', rule, context, trace, alsoFired) : []
  // The base's claims are about when; they count only where it had a say in that.
  const { claims, dissent } = weigh([...fired, ...alsoFired.filter(other => other !== rule)], context)
  return {
    rule,
    subject,
    windowRule: trace.find(step => step.decides === 'window' && step.outcome === 'fired')?.rule ?? rule.id,
    window: window.value,
    reason: window.reason,
    channel,
    recipients,
    claims,
    dissent,
    holds: findHolds(rule, context),
    facts: [...(rule.facts?.(context) ?? []), ...[...used].map(([id, value]) => parameterFact(id, value))],
    trace,
    settledBy: rule.settledBy?.(context),
  }
}

function contextFor(rule: BaseRule, subject: Subject, facts: Facts, profile: Profile, used: Map<ParameterId, Value>): Context {
  const person = subject.people[0]
  const hours = rule.kind === 'thank-you' ? 'thank-you' : 'hours'
  return {
    facts,
    profile,
    subject,
    value: ((id: ParameterId) => {
      const value = profile.parameters[id]
      used.set(id, value)
      return value
    }) as Context['value'],
    clock: {
      zone: person?.zone ?? subject.round?.end.timeZoneId ?? facts.zone,
      calendar: facts.calendar(person?.country),
      from: profile.parameters[`${hours}.from`] as string,
      until: profile.parameters[`${hours}.until`] as string,
    },
    windowOf: (kind, other) => {
      const base = byKind.get(kind)!.base
      return decide('window', base, contextFor(base, other, facts, profile, new Map()), [], []).value
    },
  }
}

/** The first of the applicable rules decides; it may build on what the rest would have decided. */
function decide<A extends Aspect>(
  aspect: A, base: BaseRule, context: Context, trace: TraceStep[], fired: (BaseRule | ExceptionRule)[],
): Decision[A] {
  const all = byKind.get(base.kind)?.exceptions ?? []
  const ordered = inOrder(aspect, all.filter(rule => rule.decides === aspect && !context.profile.off.has(rule.id) && rule.applies(context)))
  let depth = 0
  const next = (index: number): Decision[A] => {
    depth = Math.max(depth, index)
    const rule = ordered[index]
    fired.push(rule ?? base)
    if (!rule) return base[aspect]!(context) as Decision[A]
    // `decides` is the aspect, as filtered above; the compiler cannot follow that.
    return (rule as unknown as ExceptionFor<A>).decide(context, () => next(index + 1))
  }
  const decision = next(0)
  const chain = [...ordered.map(rule => rule.id), base.id]
  chain.forEach((id, index) => trace.push(
    index <= depth
      ? { rule: id, decides: aspect, outcome: 'fired' }
      : { rule: id, decides: aspect, outcome: 'overruled', by: chain[depth]! },
  ))
  return decision
}

/** Sorts the applicable exceptions by their declared order, or says which ones have none. */
function inOrder(aspect: Aspect, rules: readonly ExceptionRule[]): readonly ExceptionRule[] {
  if (rules.length < 2) return rules
  const ordered = [...rules].sort((a, b) => (isOver(a, b) ? -1 : isOver(b, a) ? 1 : 0))
  for (let i = 1; i < ordered.length; i++) {
    if (!isOver(ordered[i - 1]!, ordered[i]!)) throw new UnorderedRulesError(aspect, rules.map(rule => rule.id))
  }
  return ordered
}

const isOver = (a: ExceptionRule, b: ExceptionRule): boolean => a.over?.includes(b.id) ?? false

function findHolds(rule: BaseRule, context: Context): Hold[] {
  if (isOverridden(rule.kind, context)) return []
  return stops.flatMap(stop => {
    if (!stop.holds.includes(rule.kind)) return []
    const reason = stop.reason(context, rule.kind)
    return reason === undefined ? [] : [{ stop: stop.id, claims: stop.claims, reason }]
  })
}

/** The sender's written reason passes every stop for one kind, until a message of that kind goes out. */
function isOverridden(kind: AdviceKind, { facts }: Context): boolean {
  let overridden = false
  for (const { entry } of facts.log) {
    if (entry.kind === 'override' && entry.what === kind) overridden = true
    if (entry.kind === 'sent' && entry.what === kind) overridden = false
  }
  return overridden
}

/**
 * What the card rests on and who says otherwise. A rule's dissent sets aside that claim of the rules it builds on; a claim
 * that the deciding rule rests on is no dissent from it.
 */
function weigh(fired: readonly (BaseRule | ExceptionRule)[], context: Context): { claims: ClaimIds, dissent: Dissent[] } {
  const rests: ClaimId[] = []
  const against = new Map<ClaimId, Dissent>()
  for (const rule of fired) {
    rests.push(...rule.claims.filter(claim => !rests.includes(claim) && !against.has(claim)))
    for (const dissent of rule.dissent?.(context) ?? []) {
      if (!rests.includes(dissent.claim) && !against.has(dissent.claim)) against.set(dissent.claim, dissent)
    }
  }
  // The deciding rule comes first, and no rule is without a claim.
  return { claims: rests as [ClaimId, ...ClaimId[]], dissent: [...against.values()] }
}
