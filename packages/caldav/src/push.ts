import { createCalendarObject, deleteCalendarObject, propfind, updateCalendarObject } from "tsdav";
import { authorizationOf, type Calendar, type Login } from "./connect.ts";
import { CalDavError } from "./error.ts";
import { essenceOf } from "./essence.ts";
import { guardedFetch } from "./guarded-fetch.ts";
import type { Memory } from "./memory.ts";

/** One event as a calendar of its own. */
export interface PushedEvent {
  readonly uid: string;
  readonly text: string;
}

/** Something a person should hear of. */
export interface Told {
  readonly uid: string;
  readonly what:
    | "changed there, and left so"
    | "deleted there, and left so"
    | "its step is over, so it was deleted, although it had been changed there";
}

export interface Pushed {
  readonly memory: Memory;
  readonly put: number;
  readonly deleted: number;
  readonly told: readonly Told[];
  /** Why something is still to be pushed; the next push does it. */
  readonly problem?: CalDavError | undefined;
}

/**
 * Brings the calendar on the server to what is wanted: new events are put, changed ones replaced by their ETag, settled ones
 * deleted. What a person changed or deleted there is theirs from then on. Only objects in `memory`, or under the name that an event
 * of ours has, are ever written or deleted. Throws a CalDavError only where the calendar cannot be listed.
 */
export async function push(
  calendar: Calendar,
  login: Login,
  wanted: readonly PushedEvent[],
  memory: Memory,
): Promise<Pushed> {
  const fetch = guardedFetch(new URL(calendar.url), authorizationOf(login));
  const there = await versionsIn(calendar, fetch);
  const events = { ...memory.events };
  const told: Told[] = [];
  const counts = { put: 0, deleted: 0 };
  const pusher: Pusher = { calendar, fetch, there, events, told, counts };
  const uids = new Set(wanted.map(({ uid }) => uid));
  let problem: CalDavError | undefined;
  const attempt = async (run: () => Promise<void>) => {
    // A full server and a lost connection fail for everything else as well; what is left waits for the next push.
    if (problem?.code === "full" || problem?.code === "offline") return;
    await run().catch((error: unknown) => {
      if (!(error instanceof CalDavError)) throw error;
      problem ??= error;
      if (error.code === "full" || error.code === "offline") problem = error;
    });
  };
  // What is settled goes first: on a full server that makes room.
  for (const uid of Object.keys(events)) if (!uids.has(uid)) await attempt(() => remove(uid, pusher));
  for (const event of wanted) await attempt(() => place(event, pusher));
  return { memory: { calendar: calendar.url, events }, ...counts, told, problem };
}

interface Pusher {
  readonly calendar: Calendar;
  readonly fetch: typeof fetch;
  /** The ETags in the calendar by file name. */
  readonly there: ReadonlyMap<string, string>;
  readonly events: Memory["events"];
  readonly told: Told[];
  readonly counts: { put: number; deleted: number };
}

const fileOf = (uid: string): string => `${encodeURIComponent(uid)}.ics`;
const urlOf = ({ url }: Calendar, uid: string): string => new URL(fileOf(uid), url).href;

async function versionsIn(calendar: Calendar, fetch: Pusher["fetch"]): Promise<Map<string, string>> {
  const responses = await propfind({ url: calendar.url, props: { "d:getetag": {} }, depth: "1", fetch }).catch(
    (error: unknown) =>
      Promise.reject(
        error instanceof CalDavError
          ? error
          : new CalDavError("server", `the calendar cannot be listed: ${String(error)}`),
      ),
  );
  const [whole] = responses;
  if (whole?.status === 401 || whole?.status === 403)
    throw new CalDavError("refused", "the server refuses the name or the password");
  if (!responses.some(({ status }) => status === 207 || status === 200))
    throw new CalDavError("server", `the calendar no longer exists (${whole?.status ?? "no answer"}); connect again`);
  return new Map(
    responses.flatMap(({ href, props }) => {
      const etag: unknown = props?.["getetag"];
      const name = href?.split("/").at(-1);
      return name && name.endsWith(".ics") && typeof etag === "string" ? [[name, etag]] : [];
    }),
  );
}

async function place(event: PushedEvent, pusher: Pusher): Promise<void> {
  const { there, events, told } = pusher;
  const { uid } = event;
  const known = events[uid];
  const essence = essenceOf(event.text);
  const etag = there.get(fileOf(uid));
  if (known === undefined) {
    if (etag === undefined) return put(event, essence, undefined, pusher);
    // Another machine of the same person was first. What it put is the same, or will be once both have the same facts.
    const found = await get(uid, pusher);
    events[uid] = found === essence ? { etag, sent: essence } : { etag, sent: found };
    if (found !== essence) await put(event, essence, etag, pusher);
    return;
  }
  if (known.theirs === "deleted") return;
  if (etag === undefined) {
    events[uid] = { ...known, theirs: "deleted" };
    told.push({ uid, what: "deleted there, and left so" });
    return;
  }
  if (etag !== known.etag) {
    const found = await get(uid, pusher);
    if (found === essence) events[uid] = { etag, sent: essence };
    else if (found === known.sent) return put(event, essence, etag, pusher);
    else {
      events[uid] = { etag, sent: known.sent, theirs: "changed" };
      if (known.theirs === undefined) told.push({ uid, what: "changed there, and left so" });
    }
    return;
  }
  if (known.theirs === undefined && known.sent !== essence) return put(event, essence, etag, pusher);
}

async function put(event: PushedEvent, essence: string, etag: string | undefined, pusher: Pusher): Promise<void> {
  const { calendar, fetch, events, counts, told } = pusher;
  const { uid, text } = event;
  const response =
    etag === undefined
      ? await createCalendarObject({ calendar, iCalString: text, filename: fileOf(uid), fetch })
      : await updateCalendarObject({ calendarObject: { url: urlOf(calendar, uid), data: text, etag }, fetch });
  await response.body?.cancel();
  if (response.status === 412) {
    // Somebody was quicker. The next push looks at what they did.
    if (events[uid] !== undefined) told.push({ uid, what: "changed there, and left so" });
    return;
  }
  // Some servers answer 207 to what they refuse.
  if (![200, 201, 204].includes(response.status)) throw refusal(response.status);
  counts.put++;
  const given = response.headers.get("etag");
  const version = given !== null && !given.startsWith("W/") ? given : await versionOf(uid, pusher);
  events[uid] = { ...(version && { etag: version }), sent: essence };
}

async function remove(uid: string, { calendar, fetch, there, events, told, counts }: Pusher): Promise<void> {
  const etag = there.get(fileOf(uid));
  const known = events[uid]!;
  if (etag !== undefined) {
    const response = await deleteCalendarObject({
      calendarObject: { url: urlOf(calendar, uid), data: "", etag },
      fetch,
    });
    await response.body?.cancel();
    if (response.status === 412) return;
    if (![200, 204, 404, 410].includes(response.status)) throw refusal(response.status);
    counts.deleted++;
    if (known.theirs === "changed" || etag !== known.etag)
      told.push({ uid, what: "its step is over, so it was deleted, although it had been changed there" });
  }
  delete events[uid];
}

async function get(uid: string, { calendar, fetch }: Pusher): Promise<string> {
  const response = await fetch(urlOf(calendar, uid));
  if (!response.ok) throw refusal(response.status);
  return essenceOf(await response.text());
}

/** Of servers that change what is put and so give no ETag for it. */
async function versionOf(uid: string, { calendar, fetch }: Pusher): Promise<string | undefined> {
  const [found] = await propfind({ url: urlOf(calendar, uid), props: { "d:getetag": {} }, depth: "0", fetch });
  const etag: unknown = found?.props?.["getetag"];
  return typeof etag === "string" ? etag : undefined;
}

function refusal(status: number): CalDavError {
  if (status === 507) return new CalDavError("full", "the server has no space left; the other events are pushed later");
  if (status === 401 || status === 403) return new CalDavError("refused", `the server refuses (${status})`);
  return new CalDavError("server", `the server answered ${status}`);
}
