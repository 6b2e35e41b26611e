import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { desk } from "./harness.ts";

/** As much of CalDAV as a push needs: one account, its calendars, their objects with ETags. */
async function server() {
  const objects = new Map<string, { text: string; etag: string }>();
  let version = 0;
  let isThere = true;
  const http = createServer((request, response) => {
    let body = "";
    request.on("data", (part) => (body += String(part)));
    request.on("end", () => {
      const path = request.url!;
      if (!isThere) return request.socket.destroy();
      if (request.headers.authorization !== `Basic ${Buffer.from("robin:secret").toString("base64")}`)
        return response.writeHead(401).end();
      const item = (href: string, props: string) =>
        `<d:response><d:href>${href}</d:href><d:propstat><d:prop>${props}</d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response>`;
      const multi = (items: string) =>
        response
          .writeHead(207, { "Content-Type": "application/xml" })
          .end(
            `<?xml version="1.0"?><d:multistatus xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav">${items}</d:multistatus>`,
          );
      const there = objects.get(path);
      switch (request.method) {
        case "PROPFIND":
          if (body.includes("current-user-principal"))
            return multi(item(path, "<d:current-user-principal><d:href>/robin/</d:href></d:current-user-principal>"));
          if (body.includes("calendar-home-set"))
            return multi(item(path, "<c:calendar-home-set><d:href>/robin/</d:href></c:calendar-home-set>"));
          return multi(
            item(path, "<d:resourcetype><d:collection/></d:resourcetype>") +
              [...objects].map(([href, { etag }]) => item(href, `<d:getetag>${etag}</d:getetag>`)).join(""),
          );
        case "MKCALENDAR":
          return response.writeHead(201).end();
        case "PUT":
          if (request.headers["if-none-match"] === "*" && there) return response.writeHead(412).end();
          objects.set(path, { text: body, etag: `"${++version}"` });
          return response.writeHead(201, { ETag: `"${version}"` }).end();
        case "DELETE":
          objects.delete(path);
          return response.writeHead(204).end();
        default:
          return response.writeHead(404).end();
      }
    });
  });
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void http.close());
  return {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}/`,
    texts: () => [...objects.values()].map(({ text }) => text),
    goAway: (is: boolean) => (isThere = !is),
  };
}

const env = { AFTERWORD_CALDAV_PASSWORD: "secret" };

test("connected, every change is pushed, without names", async () => {
  const [me, at] = [desk(), await server()];
  await me.run('add Acme Engineer --start "2026-11-20 16:00" --end 17:00 --with "Thandi Nkosi <t@acme.example>"');
  const { code, out, err } = await me.run(`calendar connect ${at.url} --user robin`, { env });
  expect([code, err]).toEqual([0, ""]);
  expect(out).toContain("Connected, without names");
  const before = at.texts().length;
  expect(before).toBeGreaterThan(0);
  expect(at.texts().join("")).not.toMatch(/Acme|Thandi|METHOD/);
  await me.run('add Globex SRE --start "2026-11-20 10:00" --end 11:00 --with "Hana Sato <h@globex.example>"', { env });
  expect(at.texts().length).toBeGreaterThan(before);
  expect((await me.run("calendar push", { env })).out).toContain("Nothing has changed");
});

test("without a connection the change stands, and is pushed the next time", async () => {
  const [me, at] = [desk(), await server()];
  await me.run(`calendar connect ${at.url} --user robin`, { env });
  at.goAway(true);
  const { code, err } = await me.run(
    'add Acme Engineer --start "2026-11-20 16:00" --end 17:00 --with "Thandi Nkosi <t@acme.example>"',
    { env },
  );
  expect([code, err]).toEqual([0, expect.stringContaining("the calendar on the server is out of date")]);
  at.goAway(false);
  expect((await me.run("calendar push", { env })).out).toMatch(/[1-9] put/);
});

test("a wrong password is said, and nothing is remembered", async () => {
  const [me, at] = [desk(), await server()];
  const { code, err } = await me.run(`calendar connect ${at.url} --user robin`, {
    env: { AFTERWORD_CALDAV_PASSWORD: "wrong" },
  });
  expect([code, err]).toEqual([1, expect.stringContaining("refuses the name or the password")]);
  expect((await me.run("calendar push", { env })).err).toContain("no calendar is connected");
});
