import { deadline, intoWorkingHours } from '../plan/clock.ts'
import { against, type Context } from '../plan/context.ts'
import { dayOffName, isWorkingDay } from '../time/working-days.ts'
import { dayName, shortDate } from '../time/words.ts'
import { exceptionRule } from './rule.ts'
import { rule as base, thankYouWindow } from './thank-you.ts'

export const rule = exceptionRule<'window'>({
  id: 'thank-you.weekend',
  kind: 'thank-you',
  decides: 'window',
  summary: 'A thank-you that would arrive, or be due, on a weekend or holiday waits for the next working day.',
  claims: ['T3', 'H1'],
  applies: context => daysOff(context).length > 0,
  decide: (context, otherwise) => {
    const { ideal, due } = otherwise().value
    const [day] = daysOff(context)
    const window = thankYouWindow(context, intoWorkingHours(ideal, context.clock), deadline(due, context.clock))
    const name = dayOffName(day!, context.clock.calendar)
    const why = name === 'weekend' ? `${dayName(day!)} is no working day there` : `${shortDate(day!)} is a day off there (${name})`
    return { value: window, reason: `${why}, and mail sent then is buried by the next working morning.` }
  },
  dissent: () => [against('T2', 'to write within a day, weekend or not')],
})

/** The days off that the best time or the deadline would otherwise fall on. */
function daysOff(context: Context) {
  const { ideal, due } = base.window(context).value
  return [ideal, due].map(at => at.toPlainDate()).filter(day => !isWorkingDay(day, context.clock.calendar))
}
