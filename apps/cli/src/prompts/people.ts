import { readPerson } from "@afterword/core";
import { ask } from "./ask.ts";

/** One person after the other, each with what they talked about; an empty answer ends it. Each is in `people` as soon as they are named. */
export async function askPeople(first: string, people: string[] = []): Promise<string[]> {
  for (;;) {
    const person = await ask(people.length === 0 ? first : "Who else?", {
      optional: true,
      hint: "Thandi Nkosi <t@acme.example>",
      need: "a name, with the address where you have it",
      check: (text) => readPerson(text) !== undefined,
    });
    if (person === undefined) return people;
    people.push(person);
    const topic = person.includes(": ")
      ? undefined
      : await ask("One thing you talked about with them?", { optional: true, hint: "moving billing to Postgres" });
    if (topic !== undefined) people.splice(-1, 1, `${person}: ${topic}`);
  }
}
