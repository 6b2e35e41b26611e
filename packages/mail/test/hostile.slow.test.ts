import { execFileSync } from "node:child_process";
import { join } from "node:path";
import * as fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { applications, settings } from "../corpus/record.ts";
import { readMail } from "../src/index.ts";

const now = Temporal.ZonedDateTime.from("2026-12-07T12:00[Europe/London]");
const read = (source: string | Uint8Array) => readMail(source, { applications, settings, now });
const head =
  "Message-ID: <x@y.example>\nFrom: Thandi <thandi@acme.example>\nTo: robin@home.example\nSubject: Hello\nDate: Mon, 30 Nov 2026 10:00:00 +0200\nMIME-Version: 1.0\n";

/** A thousand parts inside each other. */
const nested = `${head}${Array.from({ length: 1000 }, (_, i) => `Content-Type: multipart/mixed; boundary="b${i}"\n\n--b${i}\n`).join("")}Content-Type: text/plain\n\nWe will be making you an offer.\n`;

test("an HTML mail twice as long takes at most twice the steps, and tags beyond any letter's none", () => {
  const steps = JSON.parse(
    execFileSync(process.execPath, [join(import.meta.dirname, "html-steps.ts")], { encoding: "utf8" }),
  ) as Record<string, [number, number]>;
  for (const [name, [half, whole]] of Object.entries(steps)) expect(whole / half, name).toBeLessThan(2.2);
  for (const name of ["open tags, then others closed", "tags inside each other"])
    expect(steps[name]![1] / steps[name]![0], name).toBeLessThan(1.2);
});

describe("anything at all is read without an error, in little time", () => {
  test.each([
    ["a thousand levels of MIME", nested],
    ["a thousand nested tags", `${head}Content-Type: text/html\n\n${"<div><blockquote>".repeat(20_000)}offer`],
    ["unclosed tags", `${head}Content-Type: text/html\n\n${"<a <!-- <![CDATA[".repeat(30_000)}`],
    [
      "a charset that does not exist",
      `${head}Content-Type: text/plain; charset="no-such-charset"\n\nWe haven't decided yet.`,
    ],
    [
      "a charset that lies",
      Uint8Array.from(
        `${head}Content-Type: text/plain; charset=us-ascii\n\nWe haven\xe2\x80\x99t decided yet.`,
        (sign) => sign.charCodeAt(0),
      ),
    ],
    ["one word without end", `${head}\n${"a".repeat(2_000_000)}`],
    ["words without a stop", `${head}\n${"we would like to not move forward with another ".repeat(40_000)}`],
    ["dates without end", `${head}\n${"by Friday 4 December at 10:00, or ".repeat(40_000)}`],
    ["header lines without end", `${"Received: x\n".repeat(50_000)}${head}\nHi`],
    ["references without end", `${head}References: ${"<a@b> ".repeat(50_000)}\n\nHi`],
    ["quotes without end", `${head}\n${"> ".repeat(500_000)}`],
    ["beginnings of history without end", `${head}\n${"On Monday somebody\nFrom: x\nSent: y\n".repeat(20_000)}`],
    ["mbox beginnings without end", "From x Mon Nov 30 10:00:00 2026\n\n".repeat(50_000)],
    ["spaces without end", `${head}\n${" \n".repeat(500_000)}x`],
  ])(
    "%s",
    async (_, source) => {
      const { messages, problems } = await read(source);
      expect(messages.length + problems.length).toBeGreaterThan(0);
    },
    20_000,
  );

  test("any text, any bytes", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.string({ unit: "binary", maxLength: 400 }), fc.uint8Array({ maxLength: 400 })),
        async (source) => {
          const { messages, problems } = await read(source);
          expect(messages.length + problems.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 150 },
    );
  });

  test("nothing that could command a terminal or turn a line around comes out", async () => {
    const { messages } = await read(
      `${head.replace("Hello", "a\u001b[31mb\u202Ec")}\nNo\u001b]52;c;x\u0007 decision yet\u202E.`,
    );
    expect(JSON.stringify(messages)).not.toMatch(/\\u001b|\\u0007|\u202E/);
  });

  test("what is no mail is named", async () => {
    expect((await read("PK\u0003\u0004zip")).problems).toEqual([
      "this is no mail: save it as .eml or .mbox, or paste its text",
    ]);
    expect((await read("  \n")).problems).toEqual(["there is nothing in it"]);
  });
});
