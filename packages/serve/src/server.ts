import { timingSafeEqual } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Feed } from "@afterword/ics";

export interface FeedServer {
  /** What to subscribe to. Holds the secret. */
  readonly url: string;
  readonly port: number;
  /** Answers what has begun, refuses what comes, and lets go of the port. Once is enough, twice does no harm. */
  close(): Promise<void>;
}

/**
 * Serves the feed to programs on this machine that know its path. Other machines cannot reach the address; web pages in a
 * browser on this one can, so the Host header is checked (a page may point a name of its own here) and the path is a secret.
 * Nothing is logged. Rejects with the system's error where the port cannot be had.
 */
export async function serveFeed({
  feed,
  token,
  port,
}: {
  feed: () => Promise<Feed>;
  token: string;
  port: number;
}): Promise<FeedServer> {
  // Loaded when it is needed: with it comes Node's own HTTP client, which takes as long to load as the rest of the program.
  const { createServer } = await import("node:http");
  const server = createServer(
    {
      maxHeaderSize: 8192,
      requestTimeout: 10_000,
      headersTimeout: 3000,
      keepAliveTimeout: 5000,
      // Node looks for connections that say nothing only this often; its 30 seconds would let 64 of them lock everybody out.
      connectionsCheckingInterval: 500,
    },
    (request, response) => {
      answer(request, response).catch(() => {
        if (response.headersSent) response.destroy();
        else refuse(response, 503);
      });
    },
  );
  server.maxConnections = 64;
  // A connection that cannot be taken, for want of handles, is the caller's to try again; it is no reason to fall over.
  server.on("error", () => {});

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { port } = server.address() as AddressInfo;
    if (!isOurs(request.headers.host, port)) return refuse(response, 421);
    // One answer for every other path, so that a guess learns nothing.
    if (!isSecret(request.url ?? "", token)) return refuse(response, 404);
    if (request.method !== "GET" && request.method !== "HEAD") return refuse(response, 405, { Allow: "GET, HEAD" });
    const calendar = await feed();
    const { etag, modified } = calendar;
    const headers = {
      ETag: etag,
      "Last-Modified": httpDate(modified),
      "Cache-Control": "private, no-cache",
      "X-Content-Type-Options": "nosniff",
    };
    if (isUnchanged(request, etag, modified)) return void response.writeHead(304, headers).end();
    response.writeHead(200, {
      ...headers,
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": 'inline; filename="follow-ups.ics"',
    });
    if (request.method === "HEAD") return void response.end();
    await pipeline(Readable.from(calendar.chunks()), response);
  }

  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen({ host: "127.0.0.1", port, exclusive: true }, resolve);
  });
  const bound = (server.address() as AddressInfo).port;
  let closed: Promise<void> | undefined;
  const close = (): Promise<void> =>
    new Promise((resolve, reject) => {
      server.close((error) => (error ? reject(error) : resolve()));
      server.closeIdleConnections();
      setTimeout(() => server.closeAllConnections(), 2000).unref();
    });
  return { url: `http://127.0.0.1:${bound}/${token}/follow-ups.ics`, port: bound, close: () => (closed ??= close()) };
}

const isOurs = (host: string | undefined, port: number): boolean =>
  host === `127.0.0.1:${port}` || host === `localhost:${port}`;

function isSecret(path: string, token: string): boolean {
  const given = Buffer.from(path);
  const wanted = Buffer.from(`/${token}/follow-ups.ics`);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

function refuse(response: ServerResponse, status: 404 | 405 | 421 | 503, headers: Record<string, string> = {}): void {
  response
    .writeHead(status, {
      "Content-Length": 0,
      "Cache-Control": "no-store",
      ...headers,
      ...(status === 503 && { "Retry-After": "60" }),
    })
    .end();
}

/** If-None-Match goes before If-Modified-Since (RFC 9110, 13.2.2). */
function isUnchanged({ headers }: IncomingMessage, etag: string, modified: string): boolean {
  const match = headers["if-none-match"];
  if (match !== undefined)
    return match.split(",").some((one) => one.trim() === "*" || one.trim().replace(/^W\//, "") === etag);
  const since = headers["if-modified-since"];
  return since !== undefined && Date.parse(since) >= Date.parse(modified);
}

const httpDate = (at: string): string => new Date(at).toUTCString();
