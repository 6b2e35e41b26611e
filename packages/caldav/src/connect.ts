import { randomBytes } from "node:crypto";
import { createAccount, fetchCalendars, makeCalendar, type DAVCalendar } from "tsdav";
import { CalDavError } from "./error.ts";
import { guardedFetch } from "./guarded-fetch.ts";

export interface Login {
  readonly user: string;
  readonly password: string;
}

/** A calendar of our own on a server. */
export interface Calendar {
  readonly url: string;
}

export const authorizationOf = ({ user, password }: Login): string =>
  `Basic ${Buffer.from(`${user}:${password}`, "utf8").toString("base64")}`;

/** What a calendar of ours is called in its address: another machine of the same person finds it by that. */
const ours = /\/reminders-[0-9a-f]{8}\/?$/;

/**
 * Finds the account's calendars from the server's address, and the one that is ours among them; makes it where there is none.
 * `name` is what the calendar is called on the phone. Throws a CalDavError.
 */
export async function connect(server: URL, login: Login, name: string): Promise<Calendar> {
  const fetch = guardedFetch(server, authorizationOf(login));
  const account = await createAccount({
    account: { serverUrl: server.href, accountType: "caldav" },
    fetch,
  }).catch((error: unknown) => Promise.reject(inWords(error, server)));
  const { homeUrl } = account;
  if (homeUrl === undefined) throw new CalDavError("server", `${server.host} has no calendars for ${login.user}`);
  const calendars = await fetchCalendars({ account, fetch }).catch((error: unknown) =>
    Promise.reject(inWords(error, server)),
  );
  const known = calendars.find(({ url }) => ours.test(new URL(url).pathname));
  if (known) return { url: withSlash(known.url) };
  const url = new URL(`reminders-${randomBytes(4).toString("hex")}/`, withSlash(homeUrl)).href;
  const made = await makeCalendar({
    url,
    props: {
      displayname: name,
      // sabre/dav makes a calendar for anything else where nobody says.
      "c:supported-calendar-component-set": { "c:comp": { _attributes: { name: "VEVENT" } } },
    },
    fetch,
  }).catch((error: unknown) => Promise.reject(inWords(error, server)));
  const refused = made.find(({ ok, status }) => !ok && status !== 405);
  if (refused) throw new CalDavError("server", `${server.host} could not create a calendar (${refused.status})`);
  return { url };
}

const withSlash = (url: DAVCalendar["url"]): string => (url.endsWith("/") ? url : `${url}/`);

function inWords(error: unknown, server: URL): CalDavError {
  if (error instanceof CalDavError) return error;
  const message = error instanceof Error ? error.message : String(error);
  if (/\b40[13]\b|invalid credentials|unauthori[sz]ed/i.test(message))
    return new CalDavError(
      "refused",
      `${server.host} refuses the name or the password; most providers require an app password`,
    );
  return new CalDavError("server", `${server.host} cannot be used as a calendar server: ${message.slice(0, 200)}`);
}
