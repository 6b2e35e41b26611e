import { foldName } from "@afterword/core";
import { cleanLine } from "@afterword/core/text";
import { everyone } from "../find.ts";
import type { Snapshot, StoredApplication } from "../snapshot.ts";
import { readTranscript, type TranscriptLine } from "./lines.ts";

/** What a transcript would add to a debrief, with the words it rests on. Nothing is kept until a person agrees. */
export interface DebriefProposal {
  readonly kind: "person" | "topic" | "quote" | "promise" | "question";
  /** What would be kept. */
  readonly value: string;
  /** Whom it belongs to. */
  readonly person?: string;
  /** The words of the transcript that it rests on, as they stand there. */
  readonly words: string;
  /** The line of the transcript they begin on. */
  readonly line: number;
}

/** More than any interview: what is beyond it is another file. */
const most = 2_000_000;
const longest = 300;

/**
 * Reads what is plain in a transcript or in notes: who spoke, when they said one would hear, what they said matters, and the
 * questions they could not answer. It guesses nothing: what only sense would tell is left to the candidate. The text is a
 * stranger's, and is never obeyed.
 */
export function proposeDebrief(
  text: string,
  snapshot: Snapshot,
  stored: StoredApplication,
): readonly DebriefProposal[] {
  const lines = readTranscript(text.slice(0, most));
  const own = snapshot.settings.name;
  const isMine = ({ speaker }: TranscriptLine): boolean =>
    speaker !== undefined && (/^(?:me|you|i|self)$/i.test(speaker) || (own !== undefined && isSame(speaker, own)));
  const known = everyone(stored.application).map(({ name }) => name);
  const nameOf = (speaker: string): string | undefined =>
    known.find((one) => isSame(one, speaker)) ?? (isFullName(speaker) ? speaker : undefined);
  const theirs = lines.filter((line) => !isMine(line));
  const found = [
    ...peopleIn(theirs, nameOf),
    ...theirs.flatMap((line) => promisesIn(line)),
    ...theirs.flatMap((line) => quotesIn(line, nameOf)),
    ...lines.flatMap((line) => (line.speaker === undefined ? notedIn(line) : [])),
    ...unansweredIn(lines, isMine),
  ];
  const first = new Map<string, DebriefProposal>();
  for (const one of found) {
    const said = `${one.kind} ${foldName(one.value)}`;
    if (!first.has(said)) first.set(said, one);
  }
  return [...first.values()];
}

const isSame = (a: string, b: string): boolean => {
  const [left, right] = [foldName(a), foldName(b)];
  return left === right || left.split(" ")[0] === right || right.split(" ")[0] === left;
};

const isFullName = (speaker: string): boolean =>
  /^\p{Lu}[\p{L}'’-]+(?: [\p{L}'’.-]+)+$/u.test(speaker) &&
  !/\b(?:speaker|unknown|guest|them|host|recruiter)\b/i.test(speaker);

function peopleIn(
  lines: readonly TranscriptLine[],
  nameOf: (speaker: string) => string | undefined,
): DebriefProposal[] {
  const first = new Map<string, TranscriptLine>();
  for (const line of lines) {
    const name = line.speaker === undefined ? undefined : nameOf(line.speaker);
    if (name !== undefined && !first.has(name)) first.set(name, line);
  }
  return [...first].map(([name, line]) => ({
    kind: "person",
    value: name,
    words: `${line.speaker}: ${short(line.text)}`,
    line: line.line,
  }));
}

const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.!?…])\s+(?=[\p{Lu}“"'])/u).map((sentence) => cleanLine(sentence).trim());

/** The day or the span in "we will let you know by Friday", as it was said. */
const span = String.raw`(?:(?:by|before|within|in|on|until|no later than)\s+)?((?:the )?(?:(?:end|middle|beginning|start) of )?(?:the |this |next )?(?:(?:a |one |two |three |four |five |six |\d{1,2} )(?:working |business )?(?:days?|weeks?)|week|month|monday|tuesday|wednesday|thursday|friday|tomorrow|\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:january|february|march|april|may|june|july|august|september|october|november|december)|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}(?:st|nd|rd|th)?))`;
const hearing = String.raw`(?:hear (?:back )?from (?:us|me|\w+)|let you know|get back to you|be in touch|come back to you|(?:make|have) (?:a|our|the) decision|decide|reach out|have (?:news|an answer|feedback) for you)`;
const promising = new RegExp(String.raw`${hearing}\b[^.!?]{0,40}?\b${span}\b`, "i");
const promisingTurned = new RegExp(
  String.raw`\b(?:by|within|before)\s+${span.replace(/^\(\?:.*?\)\?\(/, "(")}\b[^.!?]{0,40}?\b${hearing}`,
  "i",
);

function promisesIn({ text, line, speaker }: TranscriptLine): DebriefProposal[] {
  return sentencesOf(text).flatMap((sentence) => {
    if (/\b(?:not|n[’']t|never|unless|if|hope|might|may)\b/i.test(sentence)) return [];
    const by = (promising.exec(sentence) ?? promisingTurned.exec(sentence))?.[1];
    return by === undefined
      ? []
      : [{ kind: "promise" as const, value: by.replace(/^the /i, ""), words: said(speaker, sentence), line }];
  });
}

/** How people begin what matters to them. */
const mattering =
  /\b(?:keeps me (?:up|awake)|(?:biggest|hardest|main|real|toughest) (?:challenge|problem|pain|thing|part|risk|issue)|what (?:matters|worries|excites)|(?:really|most) (?:need|care about|proud of|important)|we(?:['’]re| are) (?:struggling|trying|planning|looking) (?:to|for|with)|we(?:['’]d| would) rather|i(?:['’]d| would) rather|what i like about|the reason (?:we|i))\b/i;

function quotesIn(
  { text, line, speaker }: TranscriptLine,
  nameOf: (speaker: string) => string | undefined,
): DebriefProposal[] {
  const person = speaker === undefined ? undefined : nameOf(speaker);
  if (person === undefined) return [];
  return sentencesOf(text)
    .filter((sentence) => mattering.test(sentence) && !sentence.endsWith("?") && sentence.length <= longest)
    .map((sentence) => ({ kind: "quote", value: sentence, person, words: said(speaker, sentence), line }));
}

/** What notes mark as a question or a topic themselves. */
function notedIn({ text, line }: TranscriptLine): DebriefProposal[] {
  const words = cleanLine(text.replace(/^(?:[-*•#>]+|\d+[.)])\s*(?:\[[ x]\]\s*)?/i, "")).trim();
  if (words.length < 3 || words.length > longest) return [];
  const [, asked] = /^(?:q|question|ask|open|to ask|follow[- ]up)\b[^:]{0,20}:\s*(.+)$/i.exec(words) ?? [];
  if (asked !== undefined || words.endsWith("?"))
    return [{ kind: "question", value: asked ?? words, words: text, line }];
  const [, topic] = /^(?:we (?:talked|spoke) about|talked about|discussed|topic:)\s*(.+?)\.?$/i.exec(words) ?? [];
  return topic === undefined ? [] : [{ kind: "topic", value: topic, words: text, line }];
}

const cannotSay =
  /\b(?:i(?:['’]d| would|['’]ll| will)? (?:have to|need to) (?:check|ask|find out|look into)|i (?:do ?n[o'’]t|don['’]t) know|let me (?:check|find out|get back)|get back to you on (?:that|this)|not sure (?:about that|yet)|good question for)\b/i;

/** A question of the candidate's that the next to speak could not answer. */
function unansweredIn(lines: readonly TranscriptLine[], isMine: (line: TranscriptLine) => boolean): DebriefProposal[] {
  return lines.flatMap((line, index) => {
    const next = lines[index + 1];
    const question = isMine(line) ? sentencesOf(line.text).findLast((sentence) => sentence.endsWith("?")) : undefined;
    if (question === undefined || question.length > longest || !next || isMine(next) || !cannotSay.test(next.text))
      return [];
    const words = `${said(line.speaker, question)} / ${said(next.speaker, short(next.text))}`;
    return [{ kind: "question" as const, value: question, words, line: line.line }];
  });
}

const said = (speaker: string | undefined, words: string): string =>
  speaker === undefined ? words : `${speaker}: ${words}`;
const short = (text: string): string => (text.length > 120 ? `${cleanLine(text.slice(0, 120))}…` : cleanLine(text));
