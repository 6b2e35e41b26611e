import { onClock } from '../plan/clock.ts'
import { unanswered } from '../plan/facts.ts'
import { statusPeople } from '../plan/recipients.ts'
import { earlier, later } from '../time/moment.ts'
import { longDate, shortMoment } from '../time/words.ts'
import { movingOn } from './move-on.ts'
import { baseRule } from './rule.ts'
import { statusSubjects } from './status-check.ts'
import { isSilenced } from './stops/silenced.ts'

export const rule = baseRule({
  id: 'wait',
  kind: 'wait',
  summary: 'Do nothing, and know why and until when.',
  strength: 'should',
  claims: ['T10', 'T13'],
  endsByItself: true,
  subjects: facts => (facts.status === 'active' && facts.last
    ? [{ key: [facts.last.id, `${facts.replies}`, `${unanswered(facts).length}`], round: facts.last, people: statusPeople(facts) }]
    : []),
  title: (_, { application }) => `Wait for ${application.company}`,
  window: context => {
    const { facts, clock } = context
    const sent = unanswered(facts).at(-1)
    const opens = onClock(sent?.at ?? facts.reply?.at ?? facts.last!.end, clock)
    const over = movingOn(context)
    const asks = sent === undefined && !isSilenced(context)
    const status = context.windowOf('status-check', statusSubjects(facts)[0]!).opens
    const ends = later(opens, asks ? earlier(status, over) : over)
    return { value: { opens, ideal: opens, due: ends, closes: ends }, reason: reasonFor() }

    function reasonFor(): string {
      if (facts.promise && !sent) return `They said you would hear by ${longDate(facts.promise.day, facts.settings.dialect)}. Until it has passed, silence is no news.`
      if (sent) return `You asked on ${shortMoment(sent.at)}. One message is enough; the answer is theirs to give.`
      if (!asks) return 'Anything you send now would do more harm than the silence does.'
      return 'They are still seeing people and comparing notes. A message now would say only that you are waiting.'
    }
  },
})
