import { readPerson } from '@afterword/core'
import { ask } from './ask.ts'

/** One person after the other, each with what they talked about; an empty answer ends it. */
export async function askPeople(first: string): Promise<string[]> {
  const people: string[] = []
  for (;;) {
    const person = await ask(people.length === 0 ? first : 'Who else?', {
      optional: true, hint: 'Thandi Nkosi <t@acme.example>', need: 'a name, with the address where you have it', check: text => readPerson(text) !== undefined,
    })
    if (person === undefined) return people
    const topic = person.includes(': ') ? undefined : await ask('One thing you talked about with them?', { optional: true, hint: 'moving billing to Postgres' })
    people.push(topic === undefined ? person : `${person}: ${topic}`)
  }
}
