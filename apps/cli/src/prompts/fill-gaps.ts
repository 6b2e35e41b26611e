import type { Gap } from "@afterword/core";
import { fillGap, readFields, textAround, type WrittenNote } from "@afterword/service";
import { loadGrammar } from "../busy.ts";
import type { Session } from "../session.ts";
import { clean, cleanBlock, wrap } from "../terminal.ts";
import { askText, back } from "./ask.ts";
import { tellKeys } from "./tell-keys.ts";

interface Filled {
  /** The folder as it is after the answers. */
  session: Session;
  notes: readonly WrittenNote[];
  /** The places, among the notes, of those in which something was answered. */
  answered: ReadonlySet<number>;
}

interface Wanted {
  /** What the note can do without is asked too. */
  all?: boolean;
  /** What was answered already is asked once more: Enter keeps it. */
  again?: boolean;
}

/**
 * Asks for what each draft is missing, in the order of its text, and shows the note so far above each question: whoever answers goes
 * on writing it. What was jotted down stands beside the question, and what cannot stand in a note is refused there with the reason.
 * A `<` asks the question before once more. Each answer is kept as the fact it is. `load` reads the drafts anew after an answer.
 */
export async function fillGaps(
  start: Session,
  load: (session: Session) => Promise<readonly WrittenNote[]>,
  { all = false, again = false }: Wanted = {},
): Promise<Filled> {
  let session = start;
  let notes = await load(session);
  const answered = new Set<number>();
  // The same of every note, such as the sender's own name, is asked once.
  const known = new Set<string>();
  // A note that was thin at first is asked about to its end, also once its middle stands.
  const thin = notes.map((note) => all || again || lacksWords(note));
  const asked: { index: number; name: string }[] = [];
  let repeated: string | undefined;
  for (let index = 0; index < notes.length;) {
    const note = notes[index]!;
    const isAsked = (name: string): boolean =>
      known.has(name) || asked.some((one) => one.index === index && one.name === name);
    const gap =
      [...note.draft.answers, ...note.draft.gaps].find(({ name }) => name === repeated) ??
      gapsOf(note, { isThin: thin[index] ?? false, again }).find(({ name }) => !isAsked(name));
    repeated = undefined;
    if (!gap) {
      index++;
      continue;
    }
    tellKeys(session);
    const words = await askForGap(session, note, gap);
    if (words === back) {
      const before = asked.pop();
      repeated = before?.name ?? gap.name;
      index = before?.index ?? index;
      continue;
    }
    asked.push({ index, name: gap.name });
    if (words === undefined) continue;
    if (gap.name === "me" || gap.name === "me.phone") known.add(gap.name);
    answered.add(index);
    session = await session.refresh();
    notes = await load(session);
  }
  return { session, notes, answered };
}

/** What is asked: what stands open in the text; beside that, what this message can do without, where it would be thin. */
function gapsOf(
  { draft, gaps, isEdited }: WrittenNote,
  { isThin, again }: { isThin: boolean; again: boolean },
): readonly (Gap & { words?: string })[] {
  const isOpen = (gap: Gap): boolean => gaps.some(({ name }) => name === gap.name);
  return [...(again ? draft.answers : []), ...draft.gaps.filter((gap) => isOpen(gap) || (!isEdited && isThin))];
}

const lacksWords = ({ draft, gaps }: WrittenNote): boolean =>
  gaps.some(({ name }) => name === "say") || draft.gaps.some(({ name }) => name === "message" || name === "news");

/** Where an answer belongs: the card of the note, or what it would be. */
export const placeOf = ({ card, stored, draft }: WrittenNote): Record<string, string | undefined> =>
  card.id === undefined
    ? { application: stored.id, to: draft.to[0]?.name, what: draft.kind, round: draft.round }
    : { card: card.id };

/** Keeps what was typed for one gap. Undefined where nothing was, or nothing else than before; `<` to go back. */
async function askForGap(
  session: Session,
  note: WrittenNote,
  gap: Gap & { words?: string },
): Promise<string | undefined> {
  const { io, style, snapshot } = session;
  const { name, prompt, reminders, reasons, offer, words: before } = gap;
  const typed = { ...placeOf(note), slot: name, ...(before !== undefined && { instead: before }) };
  showSoFar(session, note, gap);
  loadGrammar();
  const lines = [
    ...reminders.map((jotting) => `You noted: ${jotting}`),
    ...reasons,
    prompt.help,
    ...prompt.examples.slice(0, 2).map((example, index) => `${index === 0 ? "For example:" : "Or:"} ${example}`),
  ];
  for (const line of lines.filter((text) => text !== ""))
    io.out(`${style.dim(wrap(clean(line), Math.min(io.columns, 100), "  "))}\n`);
  const initial = before ?? offer;
  const words = await askText(clean(prompt.question), {
    optional: true,
    ...(initial !== undefined && { initial }),
    problem: (answer) =>
      answer === back ? undefined : readFields(fillGap, { ...typed, words: answer }, snapshot).problems.words,
    offer: (answer) => readFields(fillGap, { ...typed, words: answer }, snapshot).offers.words,
    understood: () => undefined,
  });
  const isKnown = words === before || (name === "hello" && words === offer);
  if (words === back) return back;
  if (words === undefined || isKnown) return undefined;
  await session.service.run(fillGap, { ...typed, words });
  return words;
}

/** The note as it stands, open where the answer goes; what follows is what it ends with if nothing more is said. */
function showSoFar({ io, style, snapshot }: Session, note: WrittenNote, { name }: Gap): void {
  if (note.isEdited) return void io.out("\n");
  const around = name === "close" ? { before: note.text.body, after: "" } : textAround(snapshot, note, name);
  if (!around) return void io.out("\n");
  const here = name === "close" ? "" : "[…]";
  const text = wrap(cleanBlock(`${around.before}${here}${around.after}`), Math.min(io.columns, 100) - 4);
  const [before = "", after] = here === "" ? [text] : text.split(here);
  const lines = `${before}${after === undefined ? "" : `${style.yellow(here)}${style.dim(after)}`}`.split("\n");
  io.out(`\n${lines.map((line) => `  │ ${line}`.trimEnd()).join("\n")}\n\n`);
}
