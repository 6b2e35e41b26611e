import { Temporal } from 'temporal-polyfill'
import { morningAfter } from '../plan/clock.ts'
import { against } from '../plan/context.ts'
import { counted, longDate } from '../time/words.ts'
import { exceptionRule } from './rule.ts'
import { statusWindow } from './status-check.ts'

export const rule = exceptionRule<'window'>({
  id: 'status-check.promise',
  kind: 'status-check',
  decides: 'window',
  summary: 'They named a date: ask on the first working day after it has passed.',
  claims: ['T5', 'A11'],
  applies: ({ facts }) => facts.promise !== undefined,
  decide: context => {
    const { day } = context.facts.promise!
    const wait = context.value('status-check.after-promise')
    const passed = `They said you would know by ${longDate(day, context.facts.settings.dialect)}; before that, asking reads as impatience`
    return {
      value: statusWindow(context, morningAfter(day, wait, context.clock)),
      reason: wait === 1 ? `${passed}, the working day after it does not.` : `${passed}, ${counted(wait, 'working day')} after it does not.`,
    }
  },
  dissent: context => {
    const { subject, facts } = context
    const week = subject.round!.end.toPlainDate().add({ days: 7 })
    const isShort = Temporal.PlainDate.compare(morningAfter(facts.promise!.day, 1, context.clock).toPlainDate(), week) < 0
    if (!isShort) return []
    return context.value('status-check.least-after-interview') >= 7
      ? [against('T5', 'to ask as soon as the date has passed')]
      : [against('T6', 'to leave at least a week after the interview, promise or not')]
  },
})
