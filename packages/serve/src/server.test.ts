import { Agent, createServer, request, type IncomingMessage, type RequestOptions } from "node:http";
import { connect, type Socket } from "node:net";
import { emptyLedger, type Feed } from "@afterword/ics";
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { serveFeed, type FeedServer } from "./server.ts";

vi.mock("node:http", { spy: true });

const token = "0123456789abcdef0123456789abcdef";
const path = `/${token}/follow-ups.ics`;

/** Throws where anybody asks for the whole text at once. */
const feedOf = (name: string, more: readonly string[] = []): Feed => ({
  chunks: () => [`BEGIN:VCALENDAR\r\nX-A:é ${name}\r\n`, ...more, "END:VCALENDAR\r\n"],
  get ics(): string {
    throw new Error("a feed is sent in pieces");
  },
  etag: `"${name}"`,
  modified: "2026-11-23T09:00:00Z",
  validUntil: Infinity,
  objects: () => [],
  failed: [],
  ledger: emptyLedger,
});
const textOf = (feed: Feed): string => [...feed.chunks()].join("");

interface Answer {
  status: number;
  headers: IncomingMessage["headers"];
  body: string;
}

function ask(port: number, options: RequestOptions): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, agent: false, ...options }, (response) => {
      let body = "";
      response
        .setEncoding("utf8")
        .on("data", (part) => (body += part))
        .on("end", () => resolve({ status: response.statusCode!, headers: response.headers, body }))
        .on("error", reject);
    });
    sent.on("error", reject).end();
  });
}

async function begun(feed: () => Promise<Feed>): Promise<FeedServer> {
  const server = await serveFeed({ feed, token, port: 0 });
  onTestFinished(() => server.close());
  return server;
}

describe("the server", () => {
  let server: FeedServer;
  let feed = feedOf("a");
  const get = (headers: Record<string, string> = {}, method = "GET") => ask(server.port, { path, method, headers });

  beforeAll(async () => {
    server = await serveFeed({ feed: async () => feed, token, port: 0 });
  });
  afterAll(() => server.close());

  test("gives the calendar, privately", async () => {
    const { status, headers, body } = await get();
    expect(status).toBe(200);
    expect(body).toBe(textOf(feed));
    expect(headers).toMatchObject({
      "content-type": "text/calendar; charset=utf-8",
      etag: feed.etag,
      "last-modified": "Mon, 23 Nov 2026 09:00:00 GMT",
      "cache-control": "private, no-cache",
      "x-content-type-options": "nosniff",
    });
    expect(headers["access-control-allow-origin"]).toBeUndefined();
  });

  test("HEAD says the same without the body", async () => {
    const [head, full] = [await get({}, "HEAD"), await get()];
    expect([head.status, head.body]).toEqual([200, ""]);
    // Nothing is transferred, and a second may have begun.
    expect({ ...head.headers, date: "", "transfer-encoding": "chunked" }).toEqual({ ...full.headers, date: "" });
  });

  test.each<[string, Record<string, string>, number]>([
    ["the ETag", { "If-None-Match": feed.etag }, 304],
    ["one of several", { "If-None-Match": `"x", W/${feed.etag}` }, 304],
    ["anything", { "If-None-Match": "*" }, 304],
    ["another ETag", { "If-None-Match": '"x"' }, 200],
    ["a later date", { "If-Modified-Since": "Mon, 23 Nov 2026 09:00:00 GMT" }, 304],
    ["an earlier date", { "If-Modified-Since": "Mon, 23 Nov 2026 08:59:59 GMT" }, 200],
    ["no date", { "If-Modified-Since": "never" }, 200],
    [
      "another ETag and a later date",
      { "If-None-Match": '"x"', "If-Modified-Since": "Mon, 23 Nov 2026 09:00:00 GMT" },
      200,
    ],
  ])("asked with %s", async (_, headers, status) => {
    const answer = await get(headers);
    expect(answer.status).toBe(status);
    expect(answer.headers.etag).toBe(feed.etag);
    if (status === 304) expect(answer.body).toBe("");
  });

  test.each(["POST", "PUT", "DELETE", "OPTIONS", "PATCH"])("%s is refused", async (method) => {
    const { status, headers } = await get({}, method);
    expect([status, headers.allow]).toEqual([405, "GET, HEAD"]);
  });

  test.each([
    "/",
    "/follow-ups.ics",
    `/${token}`,
    `/${token}/`,
    `/${token}/other.ics`,
    `/${token.replace("0", "1")}/follow-ups.ics`,
    `/${token}/follow-ups.ics?x`,
    `//${token}/follow-ups.ics`,
    `/${token}/../${token}/follow-ups.ics`,
  ])("%s is not there", async (wrong) => {
    for (const method of ["GET", "POST"])
      expect(await ask(server.port, { path: wrong, method })).toMatchObject({ status: 404, body: "" });
  });

  // A page may give a name of its own this address; the browser then sends that name.
  test.each(["evil.example", "evil.example:80", "127.0.0.1", "127.0.0.1:1", "0.0.0.0", "localhost.evil.example"])(
    "asked as %s it says nothing",
    async (host) => {
      expect(await get({ Host: host })).toMatchObject({ status: 421, body: "" });
    },
  );

  test("asked as localhost it answers", async () =>
    expect((await get({ Host: `localhost:${server.port}` })).status).toBe(200));

  test("is not there for other machines", () => expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:/));

  test("a changed calendar has another ETag", async () => {
    const old = feed.etag;
    feed = feedOf("b");
    expect((await get({ "If-None-Match": old })).status).toBe(200);
  });

  test("while the folder cannot be read, subscribers are asked to come back", async () => {
    const broken = await begun(() => Promise.reject(new Error("/home/me/secret")));
    expect(await ask(broken.port, { path })).toMatchObject({ status: 503, body: "", headers: { "retry-after": "60" } });
  });

  test("goes on when connections cannot be taken for a while", async () => {
    const going = await begun(async () => feed);
    const inside = vi.mocked(createServer).mock.results.at(-1)!.value as ReturnType<typeof createServer>;
    for (const _ of [1, 2]) inside.emit("error", Object.assign(new Error("accept"), { code: "EMFILE" }));
    expect((await ask(going.port, { path })).status).toBe(200);
  });

  test("a port that is taken is an error", async () => {
    await expect(serveFeed({ feed: async () => feed, token, port: server.port })).rejects.toMatchObject({
      code: "EADDRINUSE",
    });
  });
});

describe("a calendar of many megabytes", () => {
  const large = feedOf(
    "large",
    Array.from({ length: 300 }, (_, i) => `X-${i}:${"é".repeat(20_000)}\r\n`),
  );

  test("arrives whole", async () => {
    const { port } = await begun(async () => large);
    expect((await ask(port, { path })).body).toBe(textOf(large));
  });

  test("hurts nobody when who asked hangs up half-way", async () => {
    const { port } = await begun(async () => large);
    await new Promise<void>((resolve, reject) => {
      const sent = request({ host: "127.0.0.1", port, path, agent: false }, (response) =>
        response.once("data", () => void response.destroy()).once("close", resolve),
      );
      sent.on("error", reject).end();
    });
    expect((await ask(port, { path, method: "HEAD" })).status).toBe(200);
  });
});

describe("closing", () => {
  /** A connection of our own, open until somebody closes it. */
  function open(port: number, text: string): Promise<{ socket: Socket; closed: Promise<string> }> {
    return new Promise((resolve, reject) => {
      let heard = "";
      const socket = connect(port, "127.0.0.1", () => resolve({ socket, closed }));
      const closed = new Promise<string>(
        (done) => void socket.on("data", (part) => (heard += part)).on("close", () => done(heard)),
      );
      socket.on("error", reject).write(text);
      onTestFinished(() => void socket.destroy());
    });
  }

  test("does not wait for a client that keeps its connection", async () => {
    const server = await serveFeed({ feed: async () => feedOf("a"), token, port: 0 });
    const agent = new Agent({ keepAlive: true });
    onTestFinished(() => agent.destroy());
    expect((await ask(server.port, { path, agent })).status).toBe(200);
    await server.close();
    await expect(ask(server.port, { path })).rejects.toMatchObject({ code: "ECONNREFUSED" });
  });

  test("answers what has begun", async () => {
    const feed = Promise.withResolvers<Feed>();
    const asked = Promise.withResolvers<void>();
    const server = await serveFeed({ feed: () => (asked.resolve(), feed.promise), token, port: 0 });
    const answer = ask(server.port, { path });
    await asked.promise;
    const closed = server.close();
    feed.resolve(feedOf("late"));
    expect((await answer).body).toContain("late");
    await closed;
  });

  test("cuts off who began to ask and never ends", async () => {
    const server = await serveFeed({ feed: async () => feedOf("a"), token, port: 0 });
    const { closed } = await open(server.port, `GET ${path} HTTP/1.1\r\nHost: 127`);
    await server.close();
    expect(await closed).not.toContain("200 OK");
  });
});
