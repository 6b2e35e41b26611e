import type { Context } from '../../plan/context.ts'
import { isBefore } from '../../time/moment.ts'
import { shortDate } from '../../time/words.ts'
import { stop } from '../rule.ts'

export const rule = stop({
  id: 'one-message',
  summary: 'Under a profile that takes the thank-you for the one follow-up: no status message after it.',
  claims: ['T9'],
  holds: ['status-check', 'call', 'linkedin-connect'],
  reason: context => oneMessage(context),
})

/** Why the one follow-up is spent, if it is. */
export function oneMessage(context: Context): string | undefined {
  if (!context.value('status-check.thank-you-counts')) return undefined
  const { facts } = context
  const since = facts.reply?.at ?? facts.last?.start
  const thanked = facts.sent.findLast(({ entry, at }) => entry.what === 'thank-you' && since && !isBefore(at, since))
  return thanked && `Your thank-you of ${shortDate(thanked.at)} was the one follow-up that your profile allows.`
}
