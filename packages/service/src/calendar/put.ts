import { ServiceError } from "../error.ts";

/** A name and its password; of an object store the id of an access key and its secret. */
export interface Login {
  readonly user: string;
  readonly password: string;
}

/** Where a calendar is put, its credentials apart from its address. */
export interface Target {
  readonly url: URL;
  readonly login: Login | undefined;
  /** Signs requests as S3 and its kin want it, in place of sending the name and password. */
  readonly s3: boolean;
  /** As it is remembered, in a file only the user can read: with whatever secrets stood in the address given. */
  readonly kept: string;
}

const invalid = (message: string): ServiceError => new ServiceError("invalid", message, { field: "url" });
const refused = (message: string): ServiceError => new ServiceError("storage", message);
const inDoubt = (message: string): ServiceError => new ServiceError("unsure", message);

const loopback = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** @throws ServiceError `invalid` for anything but HTTPS, except on this machine. Never repeats the address it was given. */
export function readTarget(
  text: string,
  given: { user?: string | undefined; password?: string | undefined; s3?: boolean | undefined },
): Target {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !["http:", "https:"].includes(url.protocol))
    throw invalid("Expected an address such as https://dav.example.org/me/follow-ups.ics");
  if (url.protocol === "http:" && !loopback.has(url.hostname))
    throw invalid(`Your calendar would go to ${url.host} without encryption: use https://.`);
  const kept = url.href;
  const user = decoded(url.username) || given.user;
  const password = decoded(url.password) || given.password;
  url.username = "";
  url.password = "";
  url.hash = "";
  const login = user === undefined ? undefined : { user, password: password ?? "" };
  if (given.s3 && login === undefined)
    throw invalid("An object store needs the id of an access key as the name and its secret as the password.");
  return { url, login, s3: given.s3 === true, kept };
}

/** A percent sign that begins no code stands for itself. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The address as it may be shown: a presigned one carries its secret in the query. */
export const shown = ({ url }: Target): string => `${url.origin}${url.pathname}`;

export interface PutOptions {
  /** What the server called it when we last put it there; undefined the first time. */
  readonly known: { readonly etag: string | undefined } | undefined;
  /** Whatever is there now. */
  readonly replace: boolean;
}

/**
 * Puts a calendar on a server, over the version that was put there last and over nothing else; with its length, which object
 * stores insist on. Follows no redirect, so that neither credentials nor the calendar go to an address nobody named.
 * @throws ServiceError `unsure` where another file is there, `storage` for what the server refuses: the address without its secrets.
 */
export async function put(
  target: Target,
  chunks: Iterable<string>,
  { known, replace }: PutOptions,
): Promise<{ etag: string | undefined }> {
  const condition = replace ? {} : known ? await ifStillOurs(target, known.etag) : await ifNothingThere(target);
  const response = await request(
    target,
    "PUT",
    { "Content-Type": "text/calendar; charset=utf-8", ...condition },
    new TextEncoder().encode([...chunks].join("")),
  );
  if (!response.ok) throw refusal(target, response, { known: known !== undefined, replace });
  return { etag: response.headers.get("etag") ?? (await etagThere(target)) };
}

/** Asked for as well as made a condition: some servers put without looking at conditions. */
async function ifNothingThere(target: Target): Promise<Record<string, string>> {
  const response = await request(target, "HEAD", {}).catch(() => undefined);
  if (response?.ok) throw inTheWay(target);
  return { "If-None-Match": "*" };
}

const inTheWay = (target: Target): ServiceError =>
  inDoubt(`There is a file at ${shown(target)} already that Afterword did not publish. Replace it?`);

/**
 * A weak ETag never matches in If-Match, and Apache calls everything weak that is younger than a second. By now it is older:
 * where it is the same one, its strong form guards the rest. A server that knows no ETags cannot be asked.
 */
async function ifStillOurs(target: Target, etag: string | undefined): Promise<Record<string, string>> {
  if (etag === undefined) return {};
  const there = await etagThere(target);
  if (there !== undefined && opaque(there) !== opaque(etag)) throw changedMeanwhile(target);
  if (!isWeak(etag)) return { "If-Match": etag };
  return there === undefined || isWeak(there) ? {} : { "If-Match": there };
}

const isWeak = (etag: string): boolean => etag.startsWith("W/");
const opaque = (etag: string): string => etag.replace(/^W\//, "");

// nginx and some object stores do not say it when putting.
async function etagThere(target: Target): Promise<string | undefined> {
  const response = await request(target, "HEAD", {}).catch(() => undefined);
  return response?.ok ? (response.headers.get("etag") ?? undefined) : undefined;
}

async function request(
  target: Target,
  method: "PUT" | "HEAD",
  headers: Record<string, string>,
  body?: Uint8Array<ArrayBuffer>,
): Promise<Response> {
  try {
    const send = target.s3 ? await signed(target.login!) : fetch;
    const response = await send(target.url.href, {
      method,
      headers: { ...headers, ...(target.login && !target.s3 && { Authorization: basic(target.login) }) },
      ...(body !== undefined && { body }),
      redirect: "manual",
      signal: AbortSignal.timeout(30_000),
    });
    await response.body?.cancel();
    return response;
  } catch (error) {
    const { name, cause } = error as Error & { cause?: { code?: string } };
    const known = reasons[cause?.code ?? ""];
    if (known !== undefined) throw refused(`${shown(target)}: ${known}. Nothing was published.`);
    const why =
      name === "TimeoutError"
        ? "it did not answer within 30 seconds"
        : `the connection failed${cause?.code ? ` (${cause.code})` : ""}`;
    throw refused(
      `${shown(target)}: ${why}. Whether the calendar arrived is unknown: a file that the next attempt finds there may be yours.`,
    );
  }
}

const basic = ({ user, password }: Login): string =>
  `Basic ${Buffer.from(`${user}:${password}`, "utf8").toString("base64")}`;

/** Signed by SigV4; the region is read from the address, as stores write it there. Sent once: what fails is told, not tried again. */
async function signed({ user, password }: Login): Promise<typeof fetch> {
  const { AwsClient } = await import("aws4fetch");
  const client = new AwsClient({ accessKeyId: user, secretAccessKey: password, service: "s3", retries: 0 });
  return async (input, init) => fetch(await client.sign(input as string, init));
}

/** What fails before anything is sent. */
const reasons: Record<string, string> = {
  ENOTFOUND: "there is no such server",
  EAI_AGAIN: "the server's name cannot be looked up; are you online?",
  ECONNREFUSED: "nothing answers there",
  CERT_HAS_EXPIRED: "its certificate has expired",
  DEPTH_ZERO_SELF_SIGNED_CERT: "its certificate is self-signed",
  SELF_SIGNED_CERT_IN_CHAIN: "its certificate is self-signed",
  ERR_TLS_CERT_ALTNAME_INVALID: "its certificate is for another server",
};

const changedMeanwhile = (target: Target): ServiceError =>
  inDoubt(`${shown(target)} was changed by another program since you last published. Replace it?`);

function refusal(
  target: Target,
  { status, headers }: Response,
  { known, replace }: { known: boolean; replace: boolean },
): ServiceError {
  const where = shown(target);
  if (status >= 300 && status < 400) {
    const location = headers.get("location") ?? "";
    const to = URL.canParse(location, target.url.href) ? ` to ${new URL(location, target.url).host}` : "";
    return refused(`${where} redirects${to}. Nothing was sent there; if you trust that address, publish to it.`);
  }
  if (status === 412) {
    return known ? changedMeanwhile(target) : inTheWay(target);
  }
  if (status === 401 || status === 403)
    return refused(
      `${where} refuses (${status}): is the name or password wrong, or has the address expired? Nothing was published.`,
    );
  if (status === 404 || status === 409)
    return refused(`${where}: the folder is not there (${status}). Make it first; nothing was published.`);
  if (status === 405 || status === 501) {
    const answer = `${where} does not accept the calendar (${status}).`;
    return replace
      ? refused(`${answer} Nothing was published.`)
      : inDoubt(
          `${answer} It may accept a PUT without conditions, which replaces whatever is there. Publish like that?`,
        );
  }
  if (status === 507) return refused(`${where}: the server is full. Nothing was published.`);
  return refused(`${where} answered ${status}. Nothing was published.`);
}
