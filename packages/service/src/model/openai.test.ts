import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { ModelError, openAiModel } from "./openai.ts";

type Behaviour = (response: ServerResponse, request: IncomingMessage, body: string) => void;

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = undefined;
});

/** A server that speaks the protocol, on a port of this machine. */
async function serving(behaviour: Behaviour): Promise<string> {
  server = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8").on("data", (chunk: string) => (body += chunk));
    request.on("end", () => behaviour(response, request, body));
  });
  await new Promise<void>((done) => server!.listen(0, "127.0.0.1", done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/`;
}

const event = (content: string): string => `data: ${JSON.stringify({ choices: [{ delta: { content } }] })}\n\n`;
const stream = (response: ServerResponse): ServerResponse =>
  response.writeHead(200, { "content-type": "text/event-stream" });
const asked = async (behaviour: Behaviour, more: Partial<Parameters<typeof openAiModel>[0]> = {}): Promise<string> =>
  openAiModel({ url: await serving(behaviour), model: "small", ...more })("Write a note.");

describe("a model that answers", () => {
  test("is sent the prompt, the model and the key, and nothing else", async () => {
    let seen: unknown;
    const text = await asked(
      (response, request, body) => {
        seen = [request.method, request.url, request.headers.authorization, JSON.parse(body)];
        stream(response).end(`${event("Thank ")}${event("you.")}data: [DONE]\n\n`);
      },
      { key: "secret" },
    );
    expect(text).toBe("Thank you.");
    expect(seen).toEqual([
      "POST",
      "/v1/chat/completions",
      "Bearer secret",
      { model: "small", stream: true, messages: [{ role: "user", content: "Write a note." }] },
    ]);
  });

  test("may cut a letter in two, add comments, and end its lines as it likes", async () => {
    const bytes = Buffer.from(`: hello\r\n\r\n${event("Zoë")}data: {"choices":[]}\n\ndata: [DONE]\n\n`);
    const middle = bytes.indexOf(0xc3) + 1;
    const text = await asked((response) => {
      stream(response).write(bytes.subarray(0, middle));
      setImmediate(() => response.end(bytes.subarray(middle)));
    });
    expect(text).toBe("Zoë");
  });
});

describe("a model that does not is given up with the reason", () => {
  test.each<[string, Behaviour, RegExp]>([
    ["the key is wrong", (response) => void response.writeHead(401).end("{}"), /does not accept the key/],
    ["there is no such model", (response) => void response.writeHead(404).end(), /does not know this model/],
    ["it is asked too often", (response) => void response.writeHead(429).end(), /no more requests/],
    ["it is broken", (response) => void response.writeHead(502).end("<html>"), /status 502/],
    ["it breaks off", (response) => void stream(response).end(event("Thank ")), /connection broke in the middle/],
    [
      "the connection is cut",
      (response) => void stream(response).write(event("Thank "), () => response.destroy()),
      /connection broke/,
    ],
    ["it sends no JSON", (response) => void stream(response).end("data: nonsense\n\n"), /cannot be read/],
    [
      "it reports an error",
      (response) => void stream(response).end('data: {"error":{"message":"x"}}\n\n'),
      /reported an error/,
    ],
    [
      "it sends another page",
      (response) => void response.writeHead(200).end("<html>welcome</html>"),
      /connection broke/,
    ],
    [
      "it sends the note elsewhere",
      (response) => void response.writeHead(307, { location: "https://evil.example" }).end(),
      /could not be reached/,
    ],
    [
      "it never stops",
      (response) => {
        stream(response);
        for (let index = 0; index < 30; index++) response.write(event("x".repeat(10_000)));
      },
      /too long/,
    ],
  ])("where %s", async (_, behaviour, message) => {
    const failed = await asked(behaviour, { key: "secret" }).catch((error: unknown) => error as Error);
    expect(failed).toBeInstanceOf(ModelError);
    expect((failed as Error).message).toMatch(message);
    expect((failed as Error).message).not.toContain("secret");
  });

  test.each<[string, Behaviour]>([
    ["before its answer", () => undefined],
    ["in the middle of it", (response) => void stream(response).write(event("Thank "))],
  ])("where it falls silent %s", async (_, behaviour) => {
    await expect(asked(behaviour, { idle: 50 })).rejects.toThrow(/sent nothing/);
  });

  test("where it is stopped", async () => {
    const stop = new AbortController();
    const answer = asked(() => stop.abort(), { signal: stop.signal });
    await expect(answer).rejects.toThrow(/stopped/);
  });

  test("where nobody listens", async () => {
    const url = await serving(() => undefined);
    await new Promise((done) => server!.close(done));
    await expect(openAiModel({ url, model: "small" })("x")).rejects.toThrow(/could not be reached/);
  });
});

test.each(["http://models.example/v1", "ftp://127.0.0.1/", "nonsense", "https://sam:secret@models.example/v1"])(
  "%s is no address for a note",
  (url) => expect(() => openAiModel({ url, model: "small" })).toThrow(ModelError),
);
