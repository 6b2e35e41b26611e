import type { SentEntry } from '../model/index.ts'
import { morningAfter, onClock, workingEvening, workingMorning } from '../plan/clock.ts'
import { against, type Context } from '../plan/context.ts'
import { unanswered, type Facts, type Logged } from '../plan/facts.ts'
import { statusPeople } from '../plan/recipients.ts'
import type { Profile } from '../profiles/profile.ts'
import { later } from '../time/moment.ts'
import { shortDate } from '../time/words.ts'
import { baseRule } from './rule.ts'
import { statusSubjects } from './status-check.ts'

export const rule = baseRule({
  id: 'move-on',
  kind: 'move-on',
  summary: 'No answer to the last message you may send: let go, and look elsewhere.',
  strength: 'should',
  claims: ['T9', 'A8'],
  subjects: facts => (facts.status === 'active' && facts.last
    ? [{ key: [facts.last.id, `${facts.replies}`], round: facts.last, people: statusPeople(facts) }]
    : []),
  title: (_, { application }) => `Move on from ${application.company}`,
  window: context => {
    const opens = movingOn(context)
    const last = lastUnanswered(context.facts, context.profile)
    return {
      value: { opens, ideal: opens, due: workingEvening(opens.toPlainDate().add({ days: 7 }), context.clock) },
      reason: last
        ? `Nothing came back since ${shortDate(last.at)}. Your time is better spent where somebody answers; if they do write, you can always pick it up again.`
        : 'If the message brings no answer, or you let its time pass, this is when to let go.',
    }
  },
  dissent: ({ facts }) => [
    against('T13', 'to stay persistent, within patience'),
    ...(facts.instruction.is === 'none' ? [against('M3', 'a LinkedIn request with a personal note'), against('M2', 'a call, in case the mail was overlooked')] : []),
  ],
})

/** The message whose silence counts: the last status message, or a thank-you where the profile takes it for the one follow-up. */
export function lastUnanswered(facts: Facts, profile: Profile): Logged<SentEntry> | undefined {
  const status = unanswered(facts).at(-1)
  if (status || profile.parameters['status-check.thank-you-counts'] !== true) return status
  const since = facts.reply?.at.epochMilliseconds ?? 0
  return facts.sent.findLast(({ entry, at }) => entry.what === 'thank-you' && at.epochMilliseconds >= since)
}

/** When silence has lasted long enough, never before a promised date has passed. */
export function movingOn(context: Context): Logged['at'] {
  const { facts, clock } = context
  const last = lastUnanswered(facts, context.profile)
  const days = context.value('move-on.after')
  // With nothing sent yet, the time to ask has to come and go first.
  const silentSince = last?.at ?? context.windowOf('status-check', statusSubjects(facts)[0]!).due
  const enough = workingMorning(onClock(silentSince, clock).toPlainDate().add({ days: last ? days : 1 }), clock)
  return facts.promise ? later(enough, morningAfter(facts.promise.day, 1, clock)) : enough
}
