import type { MessageKind } from "../model/index.ts";
import { isMessageKind } from "../model/index.ts";
import { draftFacts, type DraftInput } from "../drafts/values.ts";
import { samePerson } from "../people/same.ts";
import { sentencesOf } from "../sentences/split.ts";
import { oneLine } from "../text/line.ts";

/** Who said or noted a fact. Only what `they` said may be quoted, and only what is `yours` may be claimed of the sender. */
export type FactOf = "yours" | "they" | "record";

export interface NoteFact {
  id: string;
  of: FactOf;
  /** What it is, in a word or two: "what they said", "your question". */
  is: string;
  text: string;
}

/** What a jotting is. */
export const jotted = "what you noted";

/** The facts of one note: all that a language model is given, and all that its sentences may say. */
export interface NoteFacts {
  kind: MessageKind;
  reader: string;
  sender: string | undefined;
  company: string;
  job: string;
  /** When they spoke, as it is said on the day the note goes out: "yesterday". */
  day: string | undefined;
  /** Whether the reader was in the interview. */
  met: boolean;
  isAmerican: boolean;
  /** Whether they asked for no canvassing: thanks are fine, wanting the job is not said. */
  noCanvassing: boolean;
  facts: readonly NoteFact[];
}

/**
 * Whether a jotting tells of the sender, who typed it: it says "I", or a part of it begins with what was done. What the reader said,
 * asked and has is the reader's.
 */
function isOfSender(jotting: string): boolean {
  const words = jotting.replace(/["“][^"”]*["”]/g, "");
  if (/\b(?:I|i|my|me|we|our)\b/.test(words)) return true;
  return (
    !ofReader.test(words) &&
    words.split(/[,;:]\s|(?<=\d) ?(?:yrs?|years?|months?|weeks?|nights?) /i).some((part) => did.test(part.trim()))
  );
}

const ofReader =
  /\b(?:he|she|they|you|ye|him|her|hers|his|them|their|your)\b|^(?:ask|want|need|mention|show|explain|call|laugh|said|says|told)\w*\b/iu;
const did =
  /^(?:did|ran|led|made|built|kept|wrote|was|had|lost|won|drew|drove|taught|got|cut|set|sold|bought|found|took|gave|began|brought|spent|met|grew|fed|sang|rang|put|\p{L}{2,}(?:ed|ing|in['’]?))\b/iu;

/** The thoughts of what was jotted down: by line, semicolon and sentence, and no quotation is cut in two. */
const thoughtsIn = (jottings: string): string[] =>
  jottings
    .split(/\n|;\s/)
    .flatMap((part) => sentencesOf(oneLine(part.replace(/^[-*•·\s]+/, ""))))
    .reduce<string[]>((so, part) => {
      const before = so.at(-1);
      return before !== undefined && isQuoteOpen(before) ? [...so.slice(0, -1), `${before} ${part}`] : [...so, part];
    }, []);

const isQuoteOpen = (text: string): boolean => (text.match(/["“”]/g)?.length ?? 0) % 2 === 1;

/** Gathers the facts of one note from the record. @throws {RangeError} where the advice is nothing to send. */
export function noteFacts(input: DraftInput): NoteFacts {
  const { application, advice } = input;
  if (!isMessageKind(advice.kind)) throw new RangeError(`"${advice.kind}" is nothing to send`);
  const { values, round, dialect } = draftFacts(input);
  const [to] = advice.recipients;
  const person = to && round?.interview.people.find((known) => samePerson(known, to));
  const text = (slot: string): string | undefined => (typeof values[slot] === "string" ? values[slot] : undefined);
  const facts: NoteFact[] = [];
  // One thought to a fact: what comes as a finished text would only be copied.
  const put = (of: FactOf, is: string, text: string): void => {
    if (facts.every((fact) => fact.text !== text)) facts.push({ id: `f${facts.length + 1}`, of, is, text });
  };
  const add = (of: FactOf, is: string, words: string | undefined): void =>
    sentencesOf(oneLine(words ?? "")).forEach((one) => put(of, is, one));
  // A recruiter hears what was talked about with those who were met.
  const own = (person ? [person] : (round?.interview.people ?? [])).flatMap(({ topics }) => topics);
  const topics = own.length > 0 ? own : (round?.interview.topics ?? []);
  for (const { about, quote, tie, say } of topics) {
    add("record", "what was talked about", about);
    add("they", "what they said", quote);
    add("yours", "what it reminds you of", tie);
    add("yours", "what you make of it", say);
  }
  add("yours", "what you make of it", person?.say);
  for (const thought of thoughtsIn(person?.jottings ?? ""))
    put(isOfSender(thought) ? "yours" : "record", jotted, thought);
  add("yours", "what you thank them for", person?.thanks);
  add("yours", "what else you want to tell them", person?.more);
  add("yours", "how you would end", person?.close);
  const message = application.messages.findLast(({ kind }) => kind === advice.kind);
  add("yours", "what you want to say", message?.say);
  add("yours", "what you want to ask", message?.question);
  for (const [blank, words] of Object.entries(message?.blanks ?? {})) add("yours", blank, words);
  add("yours", "what you promised to send", text("owed"));
  add("yours", "why you fit", application.fit);
  add("yours", "what you would like about the job", application.wish);
  add("yours", "what has happened since", application.news);
  if (values["question"])
    add(
      "yours",
      "your question",
      text("question") ?? application.interviews.flatMap(({ questions }) => questions)[0]?.ask,
    );
  if (values["clarify"]) add("yours", "what you want to clear up", text("clarify") ?? round?.interview.unclear[0]);
  if (values["concern"]) add("yours", "what worries you", round?.interview.concern);
  add("they", "when you would hear", application.promise?.by);
  add("record", "day they named", text("promise.day"));
  if (!person) add("record", "whom you met", text("people"));
  if (advice.kind === "other-processes-note")
    add(
      "yours",
      "what has happened since",
      `I have been offered another job${text("deadline") === undefined ? "" : `, and they expect my answer by ${text("deadline")}`}.`,
    );
  if (advice.kind === "withdraw" && values["signed.elsewhere"] === true)
    add("yours", "why you step back", "I have accepted another job.");
  if (values["offer.here"] === true) add("record", "day until which their offer stands", text("offer.until"));
  add("record", "day of the next round", text("next.day"));
  return {
    kind: advice.kind,
    reader: text("to") ?? "the reader",
    sender: text("me"),
    company: text("company") ?? application.company,
    job: text("job") ?? application.role,
    day: text("day"),
    met: person !== undefined,
    isAmerican: dialect === "en-US",
    noCanvassing: values["no.canvassing"] === true,
    facts,
  };
}
