/** What this machine noted beside the folder, without a person or an application. */
import { draftOwner, isRecordText, type LocalState } from "../local-state.ts";
import { isGroup, same } from "../text/value.ts";

/**
 * Changes every text that the machine noted of the record: drafts, answers, what calendars were last told, what mails propose. `change`
 * is told which application the text is about, where that is known. Addresses, paths and accounts stay.
 */
export async function changeNotes(
  localState: LocalState,
  change: (text: string, about: string | undefined) => string,
): Promise<void> {
  for (const name of (await localState.names()).filter(isRecordText))
    await localState.update(name, async (text) => {
      if (text === undefined) return undefined;
      const next = changed(text, draftOwner(name), change);
      return next === text ? undefined : next;
    });
}

/** The names of the notes in which `change` would change something, those with addresses among them. */
export async function notesWith(
  localState: LocalState,
  change: (text: string, about: string | undefined) => string,
): Promise<string[]> {
  const found: string[] = [];
  for (const name of await localState.names()) {
    const text = (await localState.read(name)) ?? "";
    if (changed(text, draftOwner(name), change) !== text) found.push(name);
  }
  return found;
}

/** Removes what was noted of one application, and the answers that were being given about it; `company` is one that it alone has. */
export async function dropNotesAbout(
  localState: LocalState,
  { id, company }: { id: string; company: string | undefined },
): Promise<void> {
  for (const name of (await localState.names()).filter(isRecordText)) {
    const text = await localState.read(name);
    const data = text === undefined ? undefined : parsed(text);
    const isAnswer = name.startsWith("answers-") && isGroup(data);
    if (
      draftOwner(name) === id ||
      (isAnswer && Object.values(data).some((value) => value === id || (company !== undefined && value === company)))
    )
      await localState.remove(name);
    else if (data !== undefined)
      await localState.update(name, async (now) => {
        const then = now === undefined ? undefined : parsed(now);
        const next = without(then, id);
        return then === undefined || same(then, next) ? undefined : JSON.stringify(next);
      });
  }
}

function changed(
  text: string,
  owner: string | undefined,
  change: (text: string, about: string | undefined) => string,
): string {
  const data = parsed(text);
  if (data === undefined) return change(text, owner);
  const next = changedData(data, owner, change);
  return same(data, next) ? text : JSON.stringify(next);
}

/** Of a key only what no key of a program is, such as a name of two words. */
function changedData(
  value: unknown,
  about: string | undefined,
  change: (text: string, about: string | undefined) => string,
): unknown {
  if (typeof value === "string") return change(value, about);
  if (Array.isArray(value)) return value.map((item) => changedData(item, about, change));
  if (!isGroup(value)) return value;
  const owner = ownerOf(value) ?? about;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [change(key, undefined), changedData(item, owner, change)]),
  );
}

function without(value: unknown, id: string): unknown {
  if (Array.isArray(value)) return value.filter((item) => ownerOf(item) !== id).map((item) => without(item, id));
  if (!isGroup(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => (ownerOf(item) === id ? [] : [[key, without(item, id)]])),
  );
}

/** The application that an entry is about. */
function ownerOf(entry: unknown): string | undefined {
  if (!isGroup(entry)) return undefined;
  const { owner, application, proposal } = entry;
  const named = owner ?? application ?? (isGroup(proposal) ? proposal["application"] : undefined);
  return typeof named === "string" ? named : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
