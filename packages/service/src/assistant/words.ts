import {
  missingAddress,
  why,
  type Advice,
  type AdviceKind,
  type Application,
  type Channel,
  type Cited,
  type Plan,
  type Recipient,
  type Why,
} from "@afterword/core";
import { channelsInWords } from "../field/labels.ts";
import { showPerson } from "../field/people.ts";
import { isToCome, showMoment } from "../field/when.ts";
import type { Review } from "../drafts/review-draft.ts";
import { due, dueInWords, nextItems, type Due, type DueItem } from "../queries/due.ts";
import type { Snapshot, StoredApplication } from "../snapshot.ts";

// What an assistant reads, in lines: the same in every app that has tools for one.

/** What is due: the count, one line for each step that is shown, and how many are left off. */
export function dueLines(found: Due, shown: readonly DueItem[] = found.items): string {
  const left = found.items.length - shown.length;
  return [
    `${dueInWords(found)}.`,
    ...(shown.length === 0 && found.items.length > 0 ? ["Nothing in this group."] : []),
    ...[...Map.groupBy(shown, heldTogether).values()].map(([first, ...more]) => dueLine(first!, more)),
    ...(left === 0 ? [] : [`Left off: ${countsOf(found.items.filter((item) => !shown.includes(item)))}.`]),
  ].join("\n");
}

/** What is held back at one employer for one reason is told in one line. */
const heldTogether = (item: DueItem): unknown => (item.group === "held" ? `${item.stored.id}\n${item.reason}` : item);

/** "3 upcoming, 1 held" */
const countsOf = (items: readonly DueItem[]): string =>
  [...Map.groupBy(items, ({ group }) => group)].map(([group, those]) => `${those.length} ${group}`).join(", ");

/** What there is to do for one application after a change to it. */
export const nextLines = (snapshot: Snapshot, stored: StoredApplication): string[] =>
  nextItems(due(snapshot, stored)).map((item) => dueLine(item));

function dueLine({ group, title, company, when, reason, advice }: DueItem, more: readonly DueItem[] = []): string {
  const missing = advice.state === "upcoming" ? undefined : missingAddress(advice);
  if (more.length > 0)
    return `${group}: ${[title, ...more.map((other) => other.title)].join("; ")} (${company}), held back. ${reason}`;
  return `${group}: ${title}${byMedium(advice)} (${company}), ${when}. ${reason}${missing === undefined ? "" : ` ${missing}`}`;
}

/** By which medium, where that is not a mail and the step is not called after it. */
const byMedium = ({ channel, kind }: Pick<Advice, "channel" | "kind">): string =>
  channel === undefined || channel === "email" || calledAfterMedium.has(kind) ? "" : ` ${channelsInWords[channel]}`;

const calledAfterMedium: ReadonlySet<AdviceKind> = new Set(["call", "linkedin-connect", "handwritten-note"]);

/** Every step of one application, with its time, its reason and what holds it back. */
export function planLines(snapshot: Snapshot, { application }: StoredApplication, plan: Plan): string {
  const { cards } = why(snapshot.input(application));
  const notices = plan.notices.map(({ text }) => text);
  const interviews = interviewsInWords(snapshot, application).map((line) => `interview: ${line}`);
  return [`${plan.company}, ${plan.role}: ${plan.status}`, ...interviews, ...notices, ...cards.map(stepLine)].join(
    "\n",
  );
}

/** The interviews of an application, each in a line: its state, when it is or was, and with whom. */
export const interviewsInWords = (snapshot: Snapshot, application: Application): string[] =>
  application.interviews.map(({ start, end, zone = application.zone ?? snapshot.settings.zone, status, people }) => {
    const until = end === undefined ? "" : ` until ${showMoment(end, zone, { snapshot })}`;
    const who = people.length === 0 ? "" : `, with ${people.map(showPerson).join(", ")}`;
    const state = status !== "confirmed" ? status : isToCome(start, zone, { snapshot }) ? "to come" : "held";
    return `${state}, ${showMoment(start, zone, { snapshot })}${until}${who}`;
  });

const stepLine = (card: Why): string => [stepHead(card), ...card.held.map(({ reason }) => reason)].join(" ");

const stepHead = ({ advice, when }: Why): string =>
  `${advice.state}: ${advice.title}${byMedium(advice)}. ${when} ${advice.reason}`;

/** Why one step is as it is; what it rests on is left out where it is told in short. */
export const whyLines = (card: Why, { isShort }: { isShort: boolean }): string =>
  [
    stepHead(card),
    ...card.held.map(
      ({ reason, rests }) => `Held back: ${[reason, ...(isShort ? [] : rests.map(citedInWords))].join(" ")}`,
    ),
    ...(isShort ? [] : card.rests.map((claim) => `Rests on: ${citedInWords(claim)}`)),
    ...card.dissent.map(({ text }) => `Otherwise: ${text}`),
    ...(isShort ? [] : rulesOf(card).map((rule) => `Rule ${rule}`)),
  ].join("\n");

/** The rules that made a step what it is, each with what it says. */
export const rulesOf = ({ fired }: Why): string[] => [
  ...new Set(fired.map(({ rule, summary }) => `${rule}: ${summary}`)),
];

export const citedInWords = ({ says, sources }: Cited): string => `${says} (${sources.join(", ")})`;

/** A note under review: the note itself with what is on record about it, and apart from it what is to be done. */
export function noteLines({ draft, text, gaps, cautions, findings, mayLeave }: Review): {
  record: string;
  todo: string;
} {
  const head = [
    `To: ${draft.to[0] ? showReader(draft.to[0], draft.channel) : "nobody is known yet"}`,
    ...(text.subject === undefined ? [] : [`Subject: ${text.subject}`]),
  ];
  const noted = draft.gaps.flatMap(({ reminders, instead, reasons, offer }) =>
    reminders.map((jotting) => {
      if (jotting !== instead) return `The person noted: ${jotting}`;
      const perhaps = offer === undefined ? "" : ` Perhaps: “${offer}”`;
      return `The person wrote: “${jotting}” It cannot stand in the note yet: ${reasons.join("; ")}.${perhaps}`;
    }),
  );
  const leftOut = draft.leftOut.map((words) => `Left out: ${words}`);
  const asks = gaps.map(({ prompt, offer }) =>
    offer === undefined
      ? `Ask the person: ${prompt.question}`
      : `Ask the person whether it may stand like this, and keep it if they say yes: “${offer}”`,
  );
  const blockers = findings.filter(({ severity }) => severity === "blocker").map(({ message }) => message);
  return {
    record: [...head, "", text.body, ...aside("On record, and no part of the note:", [...noted, ...leftOut])].join(
      "\n",
    ),
    todo: [stateOf(mayLeave, cautions), ...new Set([...asks, ...cautions, ...blockers])].join("\n"),
  };
}

/** Whom a note goes to, with the number where it is texted. */
const showReader = (person: Recipient, channel: Channel): string =>
  channel === "text" && person.phone !== undefined
    ? `${person.name}, ${channelsInWords.text} to ${person.phone}`
    : showPerson(person);

/** Lines that stand apart from a note, under a rule: nobody copies them along with it. */
const aside = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ["", "* * *", title, ...lines];

function stateOf(mayLeave: boolean, cautions: readonly string[]): string {
  if (!mayLeave) return "It may not leave yet.";
  return cautions.length === 0
    ? "It may leave once the person has read it."
    : "The note is complete, but see what speaks against sending it now:";
}
