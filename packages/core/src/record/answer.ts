import { roundIds, type Application, type Interviewer, type Settings, type Topic } from "../model/index.ts";
import { names } from "../plan/facts.ts";
import { addPerson, addTopic, changeRound } from "./changes.ts";
import { readPerson } from "./typed.ts";

/** What is asked for: a slot that a draft has nothing for, with the round it is about and whom it is to. */
export interface Asked {
  slot: string;
  round?: string | undefined;
  to?: string | undefined;
  /** Those it is to be passed on to, in the order the template names them. */
  passOn?: readonly string[] | undefined;
}

/**
 * The record with the answer to what a draft asked for, kept as the fact it is, so that every later note knows it too.
 * Undefined where it is no fact of the record but words of one note alone.
 */
export function answer(
  application: Application,
  { slot, round, to, passOn = [] }: Asked,
  words: string,
): Application | undefined {
  if (slot === "fit" || slot === "fit.thing") return { ...application, fit: words };
  if (round === undefined) return undefined;
  switch (slot) {
    case "to": {
      const person = readPerson(words);
      return person && addPerson(application, round, person);
    }
    case "topic":
    case "topic.other":
      return addTopic(application, round, { about: words }, met(application, round, to));
    case "topic.quote":
      return changeTopic(application, round, to, (topic) => ({ ...topic, quote: words }));
    case "tie":
    case "tie.thing":
      return changeTopic(application, round, to, (topic) => ({ ...topic, tie: words }));
    case "question":
    case "question.second":
    case "question.about":
      return changeRound(application, round, (interview) => ({
        ...interview,
        questions: [...interview.questions, { ask: words }],
      }));
    case "clarify":
    case "clarify.about":
      return changeRound(application, round, (interview) => ({ ...interview, unclear: [...interview.unclear, words] }));
    case "concern":
      return changeRound(application, round, (interview) => ({ ...interview, concern: words }));
  }
  const name = passOn[["one.topic", "two.topic", "three.topic", "four.topic"].indexOf(slot)];
  return name === undefined ? undefined : addTopic(application, round, { about: words }, met(application, round, name));
}

/** The same for what is true of the sender. */
export function answerOfSender(settings: Settings, slot: string, words: string): Settings | undefined {
  if (slot === "me") return { ...settings, name: words };
  return slot === "me.phone" ? { ...settings, phone: words } : undefined;
}

/** Somebody who was not there is told what was talked about with everyone. */
function met(application: Application, round: string, name: string | undefined): string | undefined {
  const people = peopleOf(application, round);
  return name !== undefined && people.some((person) => names([name], person)) ? name : undefined;
}

const peopleOf = ({ interviews }: Application, round: string): readonly Interviewer[] =>
  interviews[roundIds(interviews).indexOf(round)]?.people ?? [];

/** The topic that a note to this person is about: their own first, else the first of the whole room. */
function changeTopic(
  application: Application,
  round: string,
  to: string | undefined,
  change: (topic: Topic) => Topic,
): Application | undefined {
  const name = met(application, round, to);
  let isDone = false;
  const first = (topics: readonly Topic[]): Topic[] => {
    isDone = topics.length > 0;
    return topics.map((topic, index) => (index === 0 ? change(topic) : topic));
  };
  const changed = changeRound(application, round, (interview) => {
    const index = interview.people.findIndex(
      (person) => name !== undefined && names([name], person) && person.topics.length > 0,
    );
    return index < 0
      ? { ...interview, topics: first(interview.topics) }
      : {
          ...interview,
          people: interview.people.map((person, at) =>
            at === index ? { ...person, topics: first(person.topics) } : person,
          ),
        };
  });
  return isDone ? changed : undefined;
}
