import { resolveSrv, resolveTxt } from "node:dns/promises";
import { CalDavError } from "./error.ts";
import { isSafe } from "./guarded-fetch.ts";

/** Where the well-known providers answer. They want an app password, made in the account's settings. */
const providers: Record<string, string> = {
  icloud: "https://caldav.icloud.com/",
  fastmail: "https://caldav.fastmail.com/",
  "mailbox.org": "https://dav.mailbox.org/",
};
const mailHosts: Record<string, string> = {
  "icloud.com": "icloud",
  "me.com": "icloud",
  "mac.com": "icloud",
  "fastmail.com": "fastmail",
  "fastmail.fm": "fastmail",
  "mailbox.org": "mailbox.org",
};

export const providerNames: readonly string[] = Object.keys(providers);

export interface Dns {
  srv(name: string): Promise<{ name: string; port: number; priority: number }[]>;
  txt(name: string): Promise<string[][]>;
}

const system: Dns = { srv: resolveSrv, txt: resolveTxt };

/**
 * The server's address: of a provider by its name, of a server by its address, or of a mail address by what its domain says in DNS
 * (RFC 6764). Throws a CalDavError `address` for what is none, or would send a password in the clear.
 */
export async function findServer(given: string, dns: Dns = system): Promise<URL> {
  const text = given.trim();
  const provider = providers[text.toLowerCase()];
  if (provider !== undefined) return new URL(provider);
  const domain = /^[^\s@/]+@([^\s@/]+)$/.exec(text)?.[1] ?? (/^[\w-]+(?:\.[\w-]+)+$/.test(text) ? text : undefined);
  if (domain !== undefined) return ofDomain(domain.toLowerCase(), dns);
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new CalDavError(
      "address",
      `expected ${providerNames.join(", ")}, or an address such as https://dav.example.org/`,
    );
  if (!isSafe(url))
    throw new CalDavError("address", `your password would be sent to ${url.host} without encryption: use https://`);
  url.username = "";
  url.password = "";
  return url;
}

async function ofDomain(domain: string, dns: Dns): Promise<URL> {
  const provider = providers[mailHosts[domain] ?? ""];
  if (provider !== undefined) return new URL(provider);
  const service = `_caldavs._tcp.${domain}`;
  const [records, texts] = await Promise.all([dns.srv(service).catch(() => []), dns.txt(service).catch(() => [])]);
  const [best] = records.sort((a, b) => a.priority - b.priority);
  if (best === undefined || best.name === "") return new URL(`https://${domain}/`);
  // DNS is not signed: whoever can answer for it would be sent the password. A server elsewhere is named by its owner (RFC 6764, section 8).
  const host = best.name.toLowerCase().replace(/\.$/, "");
  if (host !== domain && !host.endsWith(`.${domain}`))
    throw new CalDavError(
      "address",
      `DNS says that the calendars of ${domain} are at ${host}; if that is your server, give its address: https://${host}/`,
    );
  const path =
    texts
      .flat()
      .find((text) => text.startsWith("path=/"))
      ?.slice(5) ?? "/";
  return new URL(path, `https://${host}${best.port === 443 ? "" : `:${best.port}`}`);
}
