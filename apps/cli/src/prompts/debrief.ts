import * as clack from '@clack/prompts'
import { promisedDay, unknownCountry, type Interview, type Topic } from '@afterword/core'
import type { DebriefAnswers } from '../commands/debrief.ts'
import { clean } from '../terminal.ts'
import { ask } from './ask.ts'
import { askPeople } from './people.ts'

/** What makes the notes good, asked while it is fresh: under a minute, and every answer may be left out. */
export async function askDebrief(interview: Interview, hasPromise: boolean): Promise<DebriefAnswers> {
  clack.intro('While it is fresh. Enter skips anything.')
  const topics: { with: string, topic: Topic }[] = []
  for (const person of interview.people) {
    const [known] = person.topics
    const about = known?.about ?? await ask(`One thing you talked about with ${clean(person.name)}?`, { optional: true, hint: 'how you do on-call' })
    if (about === undefined) continue
    const it = known ? clean(`"${about}" (${person.name})`) : 'it'
    const quote = known?.quote ?? await ask(`How did they put ${it}, word for word?`, { optional: true, hint: 'One bad night, and in the morning we fix what caused it' })
    const tie = known?.tie ?? await ask(`What of yours does ${it} connect to?`, { optional: true, hint: 'ran on-call at Zeta for three years' })
    topics.push({ with: person.name, topic: { about, ...(quote && { quote }), ...(tie && { tie }) } })
  }
  const people = await askPeople(interview.people.length === 0 ? 'Whom did you meet?' : 'Was anybody else there?')
  const promise = hasPromise
    ? undefined
    : await ask('When did they say you would hear?', {
        optional: true, hint: 'Friday, in two weeks, 4 December', need: 'a date, or words such as "in two weeks"',
        check: text => promisedDay({ by: text, said: interview.start.slice(0, 10) }, unknownCountry) !== undefined,
      })
  const question = await ask('A question you did not get to?', { optional: true, hint: 'How is on-call shared across the teams?' })
  const unclear = await ask('Something you did not get across? Say it now.', { optional: true, hint: 'I led that team, I did not only join it' })
  clack.outro('Noted.')
  return {
    topics,
    people,
    questions: question === undefined ? [] : [question],
    unclear: unclear === undefined ? [] : [unclear],
    ...(promise && { promise }),
  }
}
