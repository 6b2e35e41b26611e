import type { Application, Interview, Interviewer, Question, Topic } from "../model/index.ts";
import { names } from "../people/same.ts";
import { changeRound } from "./changes.ts";

// `with_` names a person of the round; undefined means everyone in the room. Each throws a RangeError where nobody of that name was there.

/** Adds something that was talked about. The same topic again gains what is new and is not listed twice. */
export const addTopic = (application: Application, round: string, topic: Topic, with_?: string): Application =>
  changeTopics(application, round, with_, (topics) => {
    const index = topics.findIndex(({ about }) => sameWords(about, topic.about));
    return index < 0 ? [...topics, topic] : topics.with(index, { ...topics[index]!, ...topic });
  });

/** Puts another topic in the place of one. Throws a RangeError where there is none called `about`. */
export const replaceTopic = (
  application: Application,
  round: string,
  about: string,
  topic: Topic,
  with_?: string,
): Application => changeTopics(application, round, with_, (topics) => topics.with(placeOf(topics, about), topic));

/** Takes a topic out. Throws a RangeError where there is none called `about`. */
export const removeTopic = (application: Application, round: string, about: string, with_?: string): Application =>
  changeTopics(application, round, with_, (topics) => topics.toSpliced(placeOf(topics, about), 1));

/** Sets, or with `undefined` removes, the sender's sentences to one person. */
export const setThought = (
  application: Application,
  round: string,
  with_: string,
  say: string | undefined,
): Application => changePersonOf(application, round, with_, (person) => ({ ...person, say }));

/** Sets, or with `undefined` removes, what else the sender wants to tell one person, what they thank them for, how they end, or what they noted. */
export const setToPerson = (
  application: Application,
  round: string,
  with_: string,
  field: "more" | "thanks" | "close" | "jottings",
  words: string | undefined,
): Application => changePersonOf(application, round, with_, (person) => ({ ...person, [field]: words }));

/** Adds a question to somebody of the round, or to whoever leads it. The same question again is not listed twice. */
export const addQuestion = (application: Application, round: string, question: Question): Application =>
  changeRound(application, round, (interview) => {
    const index = interview.questions.findIndex(({ ask }) => sameWords(ask, question.ask));
    return {
      ...interview,
      questions:
        index < 0
          ? [...interview.questions, question]
          : interview.questions.with(index, { ...interview.questions[index]!, ...question }),
    };
  });

/** Takes a question out: it was answered, or is not to be asked. */
export const removeQuestion = (application: Application, round: string, ask: string): Application =>
  changeRound(application, round, (interview) => ({
    ...interview,
    questions: interview.questions.filter((question) => !sameWords(question.ask, ask)),
  }));

/** Sets, or with `undefined` removes, what the sender says about the job as a whole: why they fit, what they would like, what is new. */
export const setAboutJob = (
  application: Application,
  field: "fit" | "wish" | "news",
  words: string | undefined,
): Application => ({ ...application, [field]: words });

const changePersonOf = (
  application: Application,
  round: string,
  with_: string,
  change: (person: Interviewer) => Interviewer,
): Application =>
  changeRound(application, round, (interview) => {
    const index = personIndex(interview, round, with_);
    return { ...interview, people: interview.people.with(index, change(interview.people[index]!)) };
  });

function changeTopics(
  application: Application,
  round: string,
  with_: string | undefined,
  change: (topics: readonly Topic[]) => Topic[],
): Application {
  return changeRound(application, round, (interview) => {
    if (with_ === undefined) return { ...interview, topics: change(interview.topics) };
    const index = personIndex(interview, round, with_);
    const person = interview.people[index]!;
    return { ...interview, people: interview.people.with(index, { ...person, topics: change(person.topics) }) };
  });
}

function personIndex({ people }: Interview, round: string, name: string): number {
  const exact = people.findIndex((person) => names([name], person));
  const index =
    exact < 0 ? people.findIndex((person) => person.name.toLowerCase().includes(name.toLowerCase())) : exact;
  if (index < 0) throw new RangeError(`nobody in round ${round} is called "${name}"`);
  return index;
}

function placeOf(topics: readonly Topic[], about: string): number {
  const index = topics.findIndex((topic) => sameWords(topic.about, about));
  if (index < 0) throw new RangeError(`there is no topic "${about}"`);
  return index;
}

const sameWords = (one: string, other: string): boolean => plain(one) === plain(other);
const plain = (text: string): string =>
  text
    .trim()
    .replace(/[\s.,;:!?]+$/u, "")
    .toLowerCase();
