import type { Person } from '../model/index.ts'
import { intoHours, onClock, workingDaysLater } from '../plan/clock.ts'
import { against, sentTo, type Context } from '../plan/context.ts'
import { personKey, samePerson, type Facts, type Round } from '../plan/facts.ts'
import { passOnTo, recipientOf } from '../plan/recipients.ts'
import type { Window } from '../plan/advice.ts'
import { earlier, later } from '../time/moment.ts'
import { listed, shortMoment } from '../time/words.ts'
import { baseRule, type Subject } from './rule.ts'
import { statusSubjects } from './status-check.ts'

export const rule = baseRule({
  id: 'thank-you',
  kind: 'thank-you',
  summary: 'After every round: one thank-you to each person met, within a day.',
  strength: 'should',
  claims: ['T2', 'T11', 'C12', 'H2'],
  subjects: facts => facts.rounds.filter(({ interview }) => interview.status === 'confirmed').flatMap(round => subjectsOf(round, facts)),
  title: ({ people }) => (people.length === 0 ? 'Thank your interviewers' : `Thank ${listed(people.map(({ name }) => name))}`),
  window: context => {
    const end = onClock(context.subject.round!.end, context.clock)
    const ideal = intoHours(end.add({ hours: context.value('thank-you.ideal-after') }), context.clock)
    const due = end.add({ hours: context.value('thank-you.due-after') })
    return {
      value: thankYouWindow(context, ideal, due),
      reason: 'Soon enough that the conversation is fresh, late enough to be written with care.',
    }
  },
  channel: () => 'email',
  recipients: ({ subject }) => subject.people.map(person => recipientOf(person, 'interviewer')),
  dissent: context => (context.value('thank-you.due-after') > 24
    ? [against('T2', 'not to let a day pass')]
    : [against('T1', 'to give it one to two days, so as not to look over-eager')]),
  facts: ({ subject }) => [{ name: 'interview ended', value: shortMoment(subject.round!.end) }],
  settledBy: ({ facts, subject }) => sentTo(facts, ['thank-you', 'handwritten-note'], subject)?.index,
})

/** One for each person with an address; those without share one, passed on by whoever can. */
function subjectsOf(round: Round, facts: Facts): Subject[] {
  const people = round.interview.people.filter(person => !isThankedLaterThatDay(person, round, facts))
  if (people.length === 0) return round.interview.people.length === 0 ? [{ key: [round.id], round, people: [] }] : []
  const without = people.filter(({ email }) => email === undefined)
  const alone = (person: Person): Subject => ({ key: [round.id, personKey(person)], round, people: [person] })
  const together: Subject = { key: [round.id, 'passed on'], round, people: without }
  if (without.length === 0 || !passOnTo(facts, together)) return people.map(alone)
  return [...people.filter(({ email }) => email !== undefined).map(alone), together]
}

/** Someone met twice in one day is thanked once, after the last round (H9). */
function isThankedLaterThatDay(person: Person, round: Round, { rounds }: Facts): boolean {
  return rounds.slice(rounds.indexOf(round) + 1).some(other =>
    other.interview.status === 'confirmed'
    && other.start.withTimeZone(round.end.timeZoneId).toPlainDate().equals(round.end.toPlainDate())
    && other.interview.people.some(again => samePerson(again, person)))
}

/** From the interview's end until the status mail opens or some working days have passed, whichever is first (T12). */
export function thankYouWindow(context: Context, ideal: Window['ideal'], due: Window['due']): Window {
  const opens = onClock(context.subject.round!.end, context.clock)
  const lastDay = workingDaysLater(opens, context.value('thank-you.closes-after'), context.clock)
  const isLast = context.subject.round === context.facts.last && !context.value('status-check.thank-you-counts')
  const status = isLast ? context.windowOf('status-check', statusSubjects(context.facts)[0]!) : undefined
  const latest = later(ideal, due)
  const end = status ? earlier(lastDay, onClock(status.opens, context.clock)) : lastDay
  return { opens, ideal, due: latest, closes: later(end, latest) }
}
