import { describe, expect, test } from "vitest";
import { essenceOf } from "./essence.ts";
import { findServer } from "./find-server.ts";
import { guardedFetch } from "./guarded-fetch.ts";

const silent = { srv: () => Promise.reject(new Error("none")), txt: () => Promise.reject(new Error("none")) };

describe("the server", () => {
  test.each([
    ["icloud", "https://caldav.icloud.com/"],
    ["robin@fastmail.com", "https://caldav.fastmail.com/"],
    ["https://cloud.example.org/remote.php/dav", "https://cloud.example.org/remote.php/dav"],
    ["http://127.0.0.1:5232/", "http://127.0.0.1:5232/"],
    ["robin@home.example", "https://home.example/"],
  ])("%s is %s", async (given, url) => expect((await findServer(given, silent)).href).toBe(url));

  test("is where DNS says that a domain's is", async () => {
    const dns = {
      srv: async () => [
        { name: "late.example", port: 443, priority: 20 },
        { name: "dav.home.example", port: 8443, priority: 10 },
      ],
      txt: async () => [["path=/calendars/"]],
    };
    expect((await findServer("robin@home.example", dns)).href).toBe("https://dav.home.example:8443/calendars/");
  });

  test("is not asked elsewhere than in the domain unless its owner names it", async () => {
    const dns = { srv: async () => [{ name: "evil.example", port: 443, priority: 0 }], txt: async () => [] };
    await expect(findServer("robin@home.example", dns)).rejects.toMatchObject({
      code: "address",
      message: expect.stringContaining("give its address: https://evil.example/"),
    });
  });

  test.each(["", "ftp://x.example/", "http://dav.example/", "nonsense"])("%s is refused", async (given) => {
    await expect(findServer(given, silent)).rejects.toMatchObject({ code: "address" });
  });
});

describe("the password", () => {
  const home = new URL("https://caldav.icloud.com/");
  const asked: string[] = [];
  const answering =
    (answers: Record<string, string>): typeof fetch =>
    async (input) => {
      const url = String(input);
      asked.push(url);
      const to = answers[url];
      return new Response(null, to === undefined ? { status: 200 } : { status: 302, headers: { location: to } });
    };

  test("goes on within a provider", async () => {
    const send = answering({ "https://caldav.icloud.com/": "https://p34-caldav.icloud.com/1/" });
    expect((await guardedFetch(home, "Basic x", { send })(home)).status).toBe(200);
  });

  test.each([
    "https://evil.example/",
    "http://caldav.icloud.com/",
    "https://caldav.icloud.com.evil.example/",
    "https://evilicloud.com/",
  ])("never to %s", async (foreign) => {
    asked.length = 0;
    const send = answering({ "https://caldav.icloud.com/": foreign });
    await expect(guardedFetch(home, "Basic x", { send })(home)).rejects.toMatchObject({ code: "foreign" });
    expect(asked).toEqual(["https://caldav.icloud.com/"]);
  });
});

test("what a server wrote anew in its own way says the same", () => {
  const ours =
    "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTART:20261204T090000Z\r\nSUMMARY:Write a long\r\n  message\r\nBEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:x\r\nTRIGGER:-PT60M\r\nEND:VALARM\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
  const theirs =
    "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Write a long message\nDTSTART:20261204T090000Z\nUID:a\nCREATED:20261120T090000Z\nBEGIN:VALARM\nTRIGGER;RELATED=START:-PT1H\nEND:VALARM\nEND:VEVENT\nEND:VCALENDAR\n";
  expect(essenceOf(theirs)).toBe(essenceOf(ours));
  expect(essenceOf(ours)).toMatch(/^[\da-f]{64}$/);
  expect(essenceOf(theirs.replace("-PT1H", "-PT2H"))).not.toBe(essenceOf(ours));
  expect(essenceOf(theirs.replace("T09", "T10"))).not.toBe(essenceOf(ours));
});
