import { onClock } from '../plan/clock.ts'
import { against } from '../plan/context.ts'
import { samePerson } from '../plan/facts.ts'
import { askedOf } from '../plan/recipients.ts'
import { exceptionRule } from './rule.ts'
import { couldWait, thankYouWindow } from './thank-you.ts'

export const rule = exceptionRule<'window'>({
  id: 'thank-you.question',
  kind: 'thank-you',
  decides: 'window',
  over: ['thank-you.weekend'],
  summary: 'With a question left open or a concern, the thank-you to whoever is asked goes out within the hour, weekend or not.',
  claims: ['T4', 'T2'],
  applies: ({ subject }) => {
    const { questions, concern } = subject.round!.interview
    const open = [...questions.flatMap(({ ask, public: known }) => (known === true ? [] : [ask])), ...(concern === undefined ? [] : [concern])]
    return open.some(words => {
      const asked = askedOf(words, subject.round!)
      return asked === undefined || subject.people.some(person => samePerson(person, asked))
    })
  },
  decide: context => {
    const end = onClock(context.subject.round!.end, context.clock)
    const what = context.subject.round!.interview.concern === undefined ? 'You left with a question' : 'Something worries you'
    return {
      value: thankYouWindow(context, {
        ideal: end.add({ hours: context.value('thank-you.urgent-after') }),
        due: end.add({ hours: context.value('thank-you.urgent-due-after') }),
      }),
      reason: `${what}, and it is worth more answered while they still have you in mind.`,
    }
  },
  dissent: context => [against('T1', 'to leave a day in between'), ...couldWait(context)],
})
