import { attributed, claims, whenInWords } from '@afterword/core'
import { findCard, type CardIds, type Desk } from './desk.ts'

/** Why a card says what it says, in both directions. */
export interface Why {
  title: string
  company: string
  when: string
  reason: string
  /** Why it is held back. */
  holds: string[]
  /** Sources that say otherwise. */
  dissent: string[]
  claims: { says: string; by: string }[]
  facts: { name: string; value: string }[]
}

export function explain(desk: Desk, ids: CardIds): Why {
  const { plan, advice } = findCard(desk, ids)
  return {
    title: advice.title,
    company: plan.company,
    when: whenInWords(advice, desk.today),
    reason: advice.reason,
    holds: advice.holds.map(({ reason }) => reason),
    dissent: advice.dissent.map(({ text }) => text),
    claims: advice.claims.map(id => ({ says: claims[id].says, by: attributed(id) })),
    facts: advice.facts.map(({ name, value }) => ({ name, value })),
  }
}
