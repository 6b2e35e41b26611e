import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { openExample } from "../../test/example.ts";
import { say } from "../../test/say.ts";
import { publishCalendar } from "./publish-calendar.ts";

const now = "2026-11-23T16:00:00Z";

/** A server that keeps one file, whatever the conditions. */
async function fileServer(file: { text?: string }): Promise<string> {
  const server = createServer(async (request, response) => {
    if (request.method === "HEAD") return response.writeHead(file.text === undefined ? 404 : 200).end();
    file.text = "";
    for await (const part of request) file.text += String(part);
    response.writeHead(204).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/me.ics`;
}

test("puts the calendar on a server, without names unless they are asked for", async () => {
  const service = await openExample({ now });
  const file: { text?: string } = {};
  const url = await fileServer(file);
  expect(await say(service, publishCalendar, { url })).toBe(
    `Published without names at ${url}. Anyone who has the address can read it.`,
  );
  expect(file.text).not.toContain("Thandi");
  expect(await say(service, publishCalendar, { detail: "full" })).toContain(`Published in full at ${url}.`);
  expect(file.text).toContain("Thandi");
});

test("asks before it replaces a file that it did not publish", async () => {
  const service = await openExample({ now });
  const file = { text: "of another program" };
  const url = await fileServer(file);
  expect(await say(service, publishCalendar, { url })).toBe(
    `unsure: There is a file at ${url} already that Afterword did not publish. Replace it?`,
  );
  expect(file.text).toBe("of another program");
  await service.run(publishCalendar, { url }, { confirmed: true });
  expect(file.text).toContain("BEGIN:VCALENDAR");
});

test.each([
  [{}, "invalid: Where to? Give the address, such as https://dav.example.org/me/follow-ups.ics."],
  [{ url: "me.ics" }, "invalid: Expected an address such as https://dav.example.org/me/follow-ups.ics"],
  [
    { url: "http://dav.example.org/me.ics" },
    "invalid: Your calendar would go to dav.example.org without encryption: use https://.",
  ],
])("%j is refused", async (fields, answer) =>
  expect(await say(await openExample({ now }), publishCalendar, fields)).toBe(answer),
);
