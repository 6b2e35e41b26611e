import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { desk } from "./harness.ts";

const files = {
  "afterword.yaml": "name: Sam Moyo\nzone: Africa/Johannesburg\ncountry: ZA\n",
  "acme.md": `---
id: k3f9
company: Acme
role: Engineer
interviews:
  - id: r1
    start: 2026-11-20 10:00
    people:
      - name: Thandi Nkosi
        email: t@acme.example
        say: Your frozen invoices made me think of the forty cron jobs I moved at Zeta.
---
`,
};

let server: Server | undefined;
afterEach(() => void server?.close());

/** A server that speaks the protocol of OpenAI and answers with these sentences. */
async function serving(sentences: readonly string[], asked: { body: string; key?: string }[]): Promise<string> {
  server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk: Buffer) => (body += chunk.toString()));
    request.on("end", () => {
      asked.push({ body, key: request.headers.authorization });
      const content = JSON.stringify({ notes: [sentences.map((text) => ({ text, facts: ["f1"] }))] });
      response.writeHead(200, { "content-type": "text/event-stream" });
      response.end(`data: ${JSON.stringify({ choices: [{ delta: { content } }] })}\n\ndata: [DONE]\n\n`);
    });
  });
  await new Promise<void>((done) => server!.listen(0, "127.0.0.1", done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
}

test("a model's note stands beside the draft, and the model got what --model-prompt shows", async () => {
  const at = desk(files);
  const asked: { body: string; key?: string }[] = [];
  const url = await serving(["Thank you for talking with me.", "I look forward to hearing from you."], asked);
  const env = { AFTERWORD_MODEL: "small", AFTERWORD_MODEL_URL: url, AFTERWORD_MODEL_KEY: "secret" };
  const { out: shown } = await at.run("draft acme thank-you --model-prompt", { env });
  expect(asked).toEqual([]);
  const { code, out } = await at.run("draft acme thank-you --model", { env });
  expect(code).toBe(0);
  expect(out).toMatch(/The model's note 1:[^]*Thank you for talking with me\.[^]*The draft of your own words:/);
  const sent = JSON.parse(asked[0]!.body) as { model: string; messages: { content: string }[] };
  expect([asked[0]!.key, sent.model]).toEqual(["Bearer secret", "small"]);
  expect(shown.trim()).toBe(sent.messages[0]!.content.trim());
});

test("a note with what nobody said is not shown; the draft stands and says why", async () => {
  const at = desk(files);
  const url = await serving(["I have a PhD from Oxford.", "I must hear by Friday."], []);
  const { code, out, err } = await at.run("draft acme thank-you --model small", { env: { AFTERWORD_MODEL_URL: url } });
  expect(code).toBe(0);
  expect(out).not.toContain("Oxford");
  expect(out).toContain("frozen invoices");
  expect(err).toContain("The model wrote no note that can be used");
});

test.each([
  ["no model is named", "draft acme thank-you --model", {}],
  ["starts with https", "draft acme thank-you --model small", { AFTERWORD_MODEL_URL: "http://models.example/v1" }],
])("%s: wrong usage", async (message, line, env) => {
  const { code, err } = await desk(files).run(line, { env });
  expect([code, err]).toEqual([2, expect.stringContaining(message)]);
});
