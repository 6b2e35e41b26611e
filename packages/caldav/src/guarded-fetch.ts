import { CalDavError } from "./error.ts";

type Fetch = typeof fetch;

const loopback = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** Whether an address may be sent a password at all: HTTPS, or this very machine. */
export const isSafe = ({ protocol, hostname }: URL): boolean =>
  protocol === "https:" || (protocol === "http:" && loopback.has(hostname));

// Providers that keep the accounts on hosts beside the one that everybody is told.
const families = ["icloud.com", "fastmail.com", "mailbox.org", "google.com"];

/** Whether a password that was given for one address may go to another: the same origin, or the same provider. */
function isSameProvider(home: URL, other: URL): boolean {
  if (home.origin === other.origin) return true;
  if (!isSafe(other) || other.protocol !== home.protocol) return false;
  const isOf = (url: URL, family: string) => url.hostname === family || url.hostname.endsWith(`.${family}`);
  return families.some((family) => isOf(home, family) && isOf(other, family));
}

/**
 * A fetch with the person's password that goes to the server they named and to nobody else, wherever the server sends it. Each
 * request ends after `timeout` milliseconds. Throws a CalDavError `foreign` for another origin, `offline` where nothing answers.
 */
export function guardedFetch(
  home: URL,
  authorization: string,
  { timeout = 20_000, send = fetch }: { timeout?: number; send?: Fetch } = {},
): Fetch {
  return async (input, init = {}) => {
    let url = new URL(input instanceof Request ? input.url : input);
    const headers = new Headers(init.headers);
    headers.set("Authorization", authorization);
    for (let hops = 0; hops < 6; hops++) {
      if (!isSameProvider(home, url)) {
        throw new CalDavError(
          "foreign",
          `${home.host} redirects to ${url.host}. Nothing was sent there; if that is your server, give its address instead.`,
        );
      }
      const response = await once(send, url, {
        ...init,
        headers,
        redirect: "manual",
        signal: AbortSignal.timeout(timeout),
      });
      const location = response.headers.get("location");
      if (init.redirect === "manual" || location === null || ![301, 302, 307, 308].includes(response.status))
        return response;
      await response.body?.cancel();
      url = new URL(location, url);
    }
    throw new CalDavError("server", `${home.host} redirects in a loop`);
  };
}

async function once(send: Fetch, url: URL, init: RequestInit): Promise<Response> {
  try {
    return await send(url, init);
  } catch (error) {
    const { name, cause } = error as Error & { cause?: { code?: string } };
    const why =
      name === "TimeoutError"
        ? "it does not answer"
        : cause?.code === "ENOTFOUND" || cause?.code === "EAI_AGAIN"
          ? "there is no such server, or you are not online"
          : "it cannot be reached";
    throw new CalDavError("offline", `${url.host}: ${why}`, { cause: error });
  }
}
