import {
  roundIds,
  type Application,
  type Interviewer,
  type MessageKind,
  type Question,
  type Settings,
  type Topic,
} from "../model/index.ts";
import { names, sameName } from "../people/same.ts";
import { readPerson } from "../people/typed.ts";
import { readQuestion } from "../sentences/question.ts";
import { readSentences } from "../sentences/read.ts";
import { addPerson, changeRound } from "./changes.ts";
import { addQuestion, addTopic, setAboutJob, setThought, setToPerson } from "./topics.ts";
import { thankYous } from "../plan/settled.ts";
import { isSlot } from "../templates/slots.ts";

/** What is asked for: a slot that a draft has nothing for, with the round it is about and whom it is to. */
export interface Asked {
  slot: string;
  round?: string | undefined;
  to?: string | undefined;
  /** Those it is to be passed on to, in the order the template names them. */
  passOn?: readonly string[] | undefined;
  /** The kind of message, for what is said in messages of that kind alone. */
  kind?: MessageKind | undefined;
  /** The jotting that the answer takes the place of; the first one that cannot stand in a note, where it is left out. */
  instead?: string | undefined;
}

/**
 * The record with the answer to what a draft asked for, kept as the fact it is, so that every later note knows it too. The same
 * answer twice changes nothing, and another one replaces it. Undefined where it is no fact of the record but words of one note alone.
 */
export function answer(application: Application, asked: Asked, words: string): Application | undefined {
  const { slot, round, to, kind, instead, passOn = [] } = asked;
  if (slot === "fit" || slot === "wish" || slot === "news") return setAboutJob(application, slot, words);
  if (kind !== undefined && (isOfMessage(slot) || (slot === "question" && !thankYous.includes(kind))))
    return ownMessage(application, kind, round, slot, words);
  if (round === undefined) return undefined;
  switch (slot) {
    case "to": {
      const person = readPerson(words);
      return person && addPerson(application, round, person);
    }
    case "hello":
      return greeted(application, round, met(application, round, to), words);
    case "say":
      return thought(application, round, met(application, round, to), words, instead);
    case "more":
    case "thanks.for":
    case "close":
    case "jottings": {
      const person = met(application, round, to);
      if (person !== undefined)
        return setToPerson(application, round, person, slot === "thanks.for" ? "thanks" : slot, words);
      if (slot === "jottings") return undefined;
      return kind === undefined ? undefined : ownMessage(application, kind, round, slot, words);
    }
    case "topic":
      return agreedTopic(application, round, met(application, round, to), words);
    case "question":
      return changedQuestion(application, round, { words, instead, to: met(application, round, to) });
    case "clarify":
      return changeRound(application, round, (interview) => ({
        ...interview,
        unclear: replaced(interview.unclear, instead ?? interview.unclear.find(isJotting), words),
      }));
    case "concern":
      return changeRound(application, round, (interview) => ({ ...interview, concern: words }));
  }
  const name = passOn[["one.say", "two.say", "three.say", "four.say"].indexOf(slot)];
  return name === undefined ? undefined : thought(application, round, met(application, round, name), words, instead);
}

/** What belongs to one kind of message alone: its own sentences, and what only its template asks for. */
const isOfMessage = (slot: string): boolean => slot === "message" || !isSlot(slot);

function ownMessage(
  application: Application,
  kind: MessageKind,
  round: string | undefined,
  slot: string,
  words: string,
): Application {
  const { messages } = application;
  const index = messages.findLastIndex((own) => own.kind === kind && (own.round === undefined || own.round === round));
  const known = messages[index] ?? { kind, ...(round === undefined ? {} : { round }) };
  const own =
    slot === "message"
      ? { ...known, say: words }
      : slot === "question"
        ? { ...known, question: words }
        : { ...known, blanks: { ...known.blanks, [slot]: words } };
  return { ...application, messages: index < 0 ? [...messages, own] : messages.with(index, own) };
}

/** The same for what is true of the sender. */
export function answerOfSender(settings: Settings, slot: string, words: string): Settings | undefined {
  if (slot === "me") return { ...settings, name: words };
  return slot === "me.phone" ? { ...settings, phone: words } : undefined;
}

const greeted = (
  application: Application,
  round: string,
  name: string | undefined,
  greeting: string,
): Application | undefined =>
  name === undefined
    ? undefined
    : changeRound(application, round, (interview) => ({
        ...interview,
        people: interview.people.map((person) => (names([name], person) ? { ...person, greeting } : person)),
      }));

/** Sentences to somebody who was there. Those that stood at a topic, and could not stand in a note, give way. */
function thought(
  application: Application,
  round: string,
  name: string | undefined,
  words: string,
  instead: string | undefined,
): Application | undefined {
  if (name === undefined) return undefined;
  const givesWay = ({ say }: Topic): boolean =>
    say !== undefined && (instead === undefined ? isJotting(say) : flat(say) === flat(instead));
  return changeRound(setThought(application, round, name, words), round, (interview) => ({
    ...interview,
    people: interview.people.map((person) =>
      names([name], person)
        ? { ...person, topics: person.topics.map((topic) => (givesWay(topic) ? withoutSay(topic) : topic)) }
        : person,
    ),
  }));
}

function withoutSay(topic: Topic): Topic {
  const { say: _, ...rest } = topic;
  return rest;
}

const isJotting = (words: string): boolean => readSentences(words).is !== "sentences";

/** A topic as it can stand after "about": of the first one noted, else a new one. */
function agreedTopic(application: Application, round: string, name: string | undefined, words: string): Application {
  const interview = application.interviews[roundIds(application.interviews).indexOf(round)];
  const person = interview?.people.find((known) => name !== undefined && names([name], known));
  const [first] = person?.topics ?? interview?.topics ?? [];
  return addTopic(application, round, first ? { ...first, phrase: words } : { about: words, phrase: words }, name);
}

function changedQuestion(
  application: Application,
  round: string,
  { words, instead, to }: { words: string; instead: string | undefined; to: string | undefined },
): Application {
  const interview = application.interviews[roundIds(application.interviews).indexOf(round)];
  const isFor = (question: Question): boolean =>
    question.to === undefined || to === undefined || sameName(question.to, to);
  const old = interview?.questions.find((question) =>
    instead === undefined
      ? isFor(question) && readQuestion(question.ask).is !== "question"
      : flat(question.ask) === flat(instead),
  );
  if (!old) return addQuestion(application, round, { ask: words, ...(to === undefined ? {} : { to }) });
  return changeRound(application, round, (current) => ({
    ...current,
    questions: current.questions.map((question) => (question === old ? { ...question, ask: words } : question)),
  }));
}

function replaced(points: readonly string[], instead: string | undefined, words: string): string[] {
  const index = points.findIndex((point) => flat(point) === flat(instead ?? "") || flat(point) === flat(words));
  return index < 0 ? [...points, words] : points.with(index, words);
}

const flat = (text: string): string => text.replace(/\s+/g, " ").trim();

/** Somebody who was not there is no person of the round. */
function met(application: Application, round: string, name: string | undefined): string | undefined {
  const people = peopleOf(application, round);
  return name !== undefined && people.some((person) => names([name], person)) ? name : undefined;
}

const peopleOf = ({ interviews }: Application, round: string): readonly Interviewer[] =>
  interviews[roundIds(interviews).indexOf(round)]?.people ?? [];
