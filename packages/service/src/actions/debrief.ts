import {
  foldName,
  listed,
  namesOnRecord,
  addPerson,
  changeRound,
  promise as promiseChange,
  readWords,
  roundIds,
  samePerson,
  sentencesOf,
  setToPerson,
  setThought,
  type Application,
  type Interviewer,
  type LogEntry,
} from "@afterword/core";
import { line, passage } from "@afterword/core/schema";
import { nearest, oneLine } from "@afterword/core/text";
import { defineAction } from "../action/action.ts";
import { unplacedWords, type KeptWords } from "../drafts/unplaced.ts";
import { ServiceError } from "../error.ts";
import { applicationOf, type FieldContext, type Values } from "../field/field.ts";
import {
  application,
  isToCome,
  lines,
  note,
  people,
  promise,
  round,
  saidOn,
  sayings,
  showMoment,
  text,
  type Round,
  type Saying,
} from "../field/index.ts";
import { everyone } from "../find.ts";
import { given } from "../record/given.ts";
import { knownAs } from "../record/known-as.ts";
import { isLogged, logOnce } from "../record/log-once.ts";
import { promiseNotes } from "../record/promise-notes.ts";
import { zoneOfInterview } from "../record/still-to-come.ts";

/** Whether a promise was made on the day of the interview or later. */
const promisedAfter = (context: FieldContext): boolean => {
  const round = context.values["round"] as Round | undefined;
  const said = applicationOf(context)?.application.promise?.said;
  return round !== undefined && said !== undefined && said >= round.interview.start.slice(0, 10);
};

/** Whether a debrief of the interview is on record, so that what was asked in it need not be asked again. */
const isDebriefed = (context: FieldContext): boolean => {
  const round = context.values["round"] as Round | undefined;
  return (
    round !== undefined &&
    (round.interview.concern !== undefined ||
      applicationOf(context)!.application.log.some((entry) => isDebriefOf(entry, round)))
  );
};

const isDebriefOf = (entry: LogEntry, { id }: Round): boolean => entry.kind === "debriefed" && entry.round === id;

const fields = {
  application: application(),
  round: round({ question: "After which interview?" }, { begun: true }),
  people: people({
    label: "What was said",
    question: "Whom did you meet?",
    help: "A few words after a colon remind you of what you talked about.",
    known: ({ values }) => ((values["round"] as Round | undefined)?.interview.people.length ?? 0) > 0,
  }),
  thanks: sayings({
    label: "Thanks for",
    question: "What do you thank each of them for?",
    help: 'For each a name and a colon, then words that follow "Thank you for today, and for".',
    placeholder: "Thandi Nkosi: showing me the new ward",
  }),
  say: sayings({
    label: "Your sentences",
    question: "What would you tell each of them if you had one more minute?",
    help: "For each a name and a colon. Something you told too briefly or left out: what it is about, in a few words; what you did; and what that means for something they need. Two to four short sentences, said to them. What says an earlier text again takes its place; anything else is added.",
  }),
  more: sayings({
    label: "Anything else",
    question: "Anything else for one of them?",
    help: "For each a name and a colon: something to put right, something you promised, with the day, or a question. Whole sentences.",
    placeholder: "Thandi Nkosi: I said that I would check about Saturdays: one a month is fine.",
  }),
  close: sayings({
    label: "Last line",
    question: "How would you end your note to one of them?",
    help: "For each a name and a colon: when you'll hear, in their words, or good wishes for their week.",
    placeholder: "Thandi Nkosi: I look forward to your call on Friday.",
  }),
  promise: promise({
    label: "You would hear",
    question: "When did they say you would hear?",
    optional: true,
    known: promisedAfter,
  }),
  questions: lines(line, {
    label: "Open questions",
    question: "A question you did not get to?",
    placeholder: "How is on-call shared across the teams?",
  }),
  unclear: lines(passage, {
    label: "Not clear",
    question: "Something you did not get across? Say it now.",
    placeholder: "I led that team, I did not only join it",
  }),
  concern: text(passage, {
    label: "Concern",
    question: "Is there a problem that you must raise with them before they decide?",
    help: "It goes into your next note, with a request to talk about it. What only worries you yourself does not belong here.",
    placeholder: "My licence transfers only in February.",
    optional: true,
    known: isDebriefed,
  }),
  note: note(),
};

export const debrief = defineAction({
  name: "debrief",
  title: "Debrief",
  summary: "Keep what was said in an interview while it is fresh, person by person.",
  fields,
  check({ application, round, people = [], say = [], more = [], thanks = [], close = [] }, context) {
    const zone = zoneOfInterview(round.interview, application, context.snapshot);
    if (isToCome(round.interview.start, zone, context))
      throw new ServiceError(
        "invalid",
        `The interview of ${showMoment(round.interview.start, zone, context)} is still to come: there is nothing to debrief yet.`,
        { field: "round" },
      );
    const there = [...everyone(application.application).map(({ name }) => name), ...people.map(({ name }) => name)];
    for (const { to } of [...say, ...more, ...thanks, ...close]) {
      const name = knownAs(application.application, to).name;
      const near = there.includes(name) ? undefined : nearest(name, there);
      if (near !== undefined && foldName(near) !== foldName(name))
        return `Is ${name} somebody else than ${near}? If not, answer no, and write the name as it is on record.`;
    }
    return undefined;
  },
  async run(values, context) {
    const {
      application,
      round,
      people = [],
      say = [],
      more = [],
      thanks = [],
      close = [],
      questions = [],
      unclear = [],
      concern,
      promise,
      note,
    } = values;
    const isNamesOnly = people.length > 0 && onlyNames(values);
    const saying = isNamesOnly
      ? `Added to the interview with ${application.application.company}: ${listed(people.map(({ name, position }) => (position === undefined ? name : `${name} (${position})`)))}. What was said is not noted yet, so the debrief stays open.`
      : `Debriefed: ${application.application.company}.`;
    const outcome = await context.record(application, saying, (current) => {
      const at = context.moment(current);
      const met = people
        .map((person) => knownAs(current, person))
        .reduce((so, one) => spokenWith(so, round.id, one), current);
      const said = Object.entries({ say, more, thanks, close }).reduce(
        (so, [field, sayings]) =>
          sayings.reduce((now, one) => withSaying(now, round.id, one, field as keyof OwnWords), so),
        met,
      );
      const noted = changeRound(said, round.id, (interview) => ({
        ...interview,
        questions: [...interview.questions, ...questions.map((ask) => ({ ask }))],
        unclear: [...interview.unclear, ...unclear.map((words) => asSentences(current, words))],
        ...given({ concern: concern && asSentences(current, concern) }),
      }));
      const promised = promise === undefined ? noted : promiseChange(noted, { by: promise, said: saidOn(context) }, at);
      if (isNamesOnly) return promised;
      const entry = { at, kind: "debriefed", round: round.id, ...given({ note }) } as const;
      // One debrief may come in several messages within a minute: what is new is kept, and it is logged once.
      const isNew = JSON.stringify(promised) !== JSON.stringify(current);
      return isNew && isLogged(current, entry) ? promised : logOnce(promised, entry);
    });
    const saved = (await context.store.get(application.id))!;
    const kept: KeptWords[] = [
      ...wordsTo(saved.application, "say", say),
      ...wordsTo(saved.application, "more", more),
      ...wordsTo(saved.application, "thanks.for", thanks),
      ...wordsTo(saved.application, "close", close),
      ...questions.map((words) => ({ slot: "question", words })),
      ...unclear.map((words) => ({ slot: "clarify", words })),
      ...(concern === undefined ? [] : [{ slot: "concern", words: concern }]),
    ];
    return {
      ...outcome,
      notes: [
        ...promiseNotes(promise, application.application, context),
        ...unplacedWords(context.snapshot, saved, round.id, kept),
      ],
    };
  },
});

/** Whether all that was given is whom they met: that is no debrief. */
const onlyNames = ({ people = [], ...rest }: Values<typeof fields>): boolean =>
  people.every(({ topics }) => topics.length === 0) &&
  [rest.say, rest.more, rest.thanks, rest.close, rest.questions, rest.unclear].every(
    (words = []) => words.length === 0,
  ) &&
  [rest.concern, rest.promise, rest.note].every((words) => words === undefined);

const wordsTo = (application: Application, slot: string, sayings: readonly Saying[]): KeptWords[] =>
  sayings.map(({ to, say }) => ({ slot, to: knownAs(application, to).name, words: say }));

/** Their own words, begun with a capital and ended with a full stop where only that was missing. */
function asSentences(application: Application, words: string, to?: string): string {
  const read = readWords("say", words, { name: to, names: namesOnRecord(application) });
  if ("text" in read) return read.text;
  return read.offer !== undefined && isSame(read.offer, words) ? read.offer : words;
}

/** Whether two texts differ in nothing but capitals, apostrophes and the full stop at the end. */
const isSame = (one: string, other: string): boolean => bare(one) === bare(other);
const bare = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/['’]/g, "")
    .replace(/[\s.]+$/, "");
const letters = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "");

type OwnWords = Pick<Interviewer, "say" | "more" | "thanks" | "close">;

/**
 * Adds the sender's words to what they have said to this person, who is taken to have been there. An opening and a last line replace
 * the one before. Of sentences and a jotting, which would not stand in a note together, the jotting becomes a reminder.
 */
function withSaying(
  application: Application,
  round: string,
  { to, say: typed }: Saying,
  field: keyof OwnWords,
): Application {
  const person = knownAs(application, to);
  const met = addPerson(application, round, { ...person, topics: [] });
  if (field === "thanks") return setToPerson(met, round, person.name, field, typed);
  const words = asSentences(application, typed, person.name);
  if (field === "close") return setToPerson(met, round, person.name, field, words);
  const { people } = met.interviews[roundIds(met.interviews).indexOf(round)]!;
  const before = people.find((other) => samePerson(other, person))?.[field] ?? "";
  const stands = (text: string): boolean => "text" in readWords(field, text, { name: person.name });
  const isMixed = before !== "" && !(stands(before) && stands(words));
  // Of two jottings the second is the first, said anew.
  const isReplaced = stands(words) || !stands(before);
  const jotting = isReplaced ? before : words;
  // The same words put right are no reminder of themselves.
  const isAnew = isMixed && letters(before) !== letters(words);
  const reminded = isAnew ? spokenWith(met, round, { ...person, topics: [{ about: oneLine(jotting) }] }) : met;
  const kept = isMixed ? (isReplaced ? words : before) : joined(before, words);
  return field === "say"
    ? setThought(reminded, round, person.name, kept)
    : setToPerson(reminded, round, person.name, field, kept);
}

/** Both texts; only the later one where it says the earlier one again, and the earlier one where the later is a part of it. */
const joined = (before: string, after: string): string =>
  before.includes(after) ? before : saysAgain(before, after) ? after : `${before} ${after}`;

/** Whether a text begins like an earlier one, or has most of its longer words and figures. */
function saysAgain(before: string, after: string): boolean {
  if (after.includes(before)) return true;
  if (letters(firstSentence(before)) === letters(firstSentence(after))) return true;
  const [old, anew] = [longWords(before), longWords(after)];
  return old.size >= 3 && [...old].filter((word) => anew.has(word)).length > old.size / 2;
}

const firstSentence = (text: string): string => sentencesOf(text)[0] ?? "";
const longWords = (text: string): Set<string> => new Set(text.toLowerCase().match(/\p{L}{4,}|\p{N}+/gu));

/** Adds somebody with what was talked about; a topic that is noted already is not noted twice. */
function spokenWith(application: Application, round: string, person: Interviewer): Application {
  const { people } = application.interviews[roundIds(application.interviews).indexOf(round)]!;
  const known = people
    .filter((other) => samePerson(other, person))
    .flatMap(({ topics }) => topics.map(({ about }) => foldName(about)));
  const topics = person.topics.filter(({ about }) => !known.includes(foldName(about)));
  return addPerson(application, round, { ...person, topics });
}
