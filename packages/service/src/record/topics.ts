import {
  foldName,
  changeRound,
  samePerson,
  type Application,
  type Interview,
  type Person,
  type Topic,
} from "@afterword/core";
import { ServiceError } from "../error.ts";
import { hasName } from "../names.ts";

/** A topic of an interview: talked about with one person, or with everyone. */
export interface PlacedTopic {
  readonly topic: Topic;
  readonly person?: Person;
}

export const topicsOf = ({ topics, people }: Interview): PlacedTopic[] => [
  ...people.flatMap((person) => person.topics.map((topic) => ({ topic, person }))),
  ...topics.map((topic) => ({ topic })),
];

/**
 * The one topic that some words mean.
 * @throws ServiceError `not-found` with the topics there are, or `ambiguous`.
 */
export function findTopic(interview: Interview, words: string, person?: Person): PlacedTopic {
  const all = topicsOf(interview).filter(
    (one) => person === undefined || (one.person && samePerson(one.person, person)),
  );
  const exact = all.filter(({ topic }) => foldName(topic.about) === foldName(words));
  const found = exact.length > 0 ? exact : all.filter(({ topic }) => hasName(topic.about, words));
  const [only] = found;
  if (only && found.length === 1) return only;
  const choices = (only ? found : all).map(({ topic }) => topic.about);
  throw new ServiceError(
    only ? "ambiguous" : "not-found",
    only
      ? `“${words}” could be several topics: ${choices.join("; ")}. Say with whom.`
      : `There is no topic “${words}”; there ${choices.length === 0 ? "are none" : `${choices.length === 1 ? "is only" : "are"} ${choices.join("; ")}`}.`,
    { field: "topic", choices },
  );
}

/** Changes one topic, or takes it out where the change gives none. */
export function changeTopic(
  application: Application,
  round: string,
  { topic: { about }, person }: PlacedTopic,
  change: (topic: Topic) => Topic | undefined,
): Application {
  const changed = (topics: readonly Topic[]): Topic[] =>
    topics.flatMap((topic) => (topic.about === about ? (change(topic) ?? []) : topic));
  return changeRound(application, round, (interview) =>
    person === undefined
      ? { ...interview, topics: changed(interview.topics) }
      : {
          ...interview,
          people: interview.people.map((known) =>
            samePerson(known, person) ? { ...known, topics: changed(known.topics) } : known,
          ),
        },
  );
}
