import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { oneLine } from "../text/line.ts";
import { composeLink, composers } from "./links.ts";

const to = (email?: string) => [
  { name: "Thandi Nkosi", part: "interviewer", ...(email === undefined ? {} : { email }) },
];

test("the computer's mail program", () => {
  expect(
    composeLink({ to: to("t+x@acme.example"), subject: "Hi & bye?", body: 'Dear T,\n\n100% "yes" & #1' }, "mail"),
  ).toEqual({
    url: "mailto:t%2Bx@acme.example?subject=Hi%20%26%20bye%3F&body=Dear%20T%2C%0D%0A%0D%0A100%25%20%22yes%22%20%26%20%231",
    hasBody: true,
  });
});

test("Gmail", () => {
  expect(composeLink({ to: to("t@acme.example"), subject: "Hi", body: "A\nB" }, "gmail").url).toBe(
    "https://mail.google.com/mail/?view=cm&fs=1&tf=1&to=t%40acme.example&su=Hi&body=A%0AB",
  );
});

test.each([
  ["sam@hotmail.co.uk", "outlook.live.com"],
  ["sam@work.example", "outlook.office.com"],
  [undefined, "outlook.office.com"],
])("Outlook for %s", (from, host) => {
  expect(new URL(composeLink({ to: to("t@acme.example"), subject: "Hi", body: "A" }, "outlook", from).url).host).toBe(
    host,
  );
});

test("nobody's address is known: the sender fills it in", () => {
  expect(composeLink({ to: to(), subject: "Hi", body: "A" }, "mail").url).toBe("mailto:?subject=Hi&body=A");
});

test.each(composers)("a text too long for %s is left out, and that is said", (composer) => {
  const short = composeLink({ to: to("t@acme.example"), subject: "Hi", body: "é".repeat(200) }, composer);
  expect(short.hasBody).toBe(true);
  const long = composeLink({ to: to("t@acme.example"), subject: "Hi", body: "é".repeat(2000) }, composer);
  expect(long).toMatchObject({ hasBody: false });
  expect(long.url).not.toContain("body=");
});

test("what the web leaves bare and Markdown, HTML or a shell would not is encoded too", () => {
  expect(composeLink({ to: to("t@acme.example"), subject: "!'()*", body: "" }, "mail").url).toBe(
    "mailto:t@acme.example?subject=%21%27%28%29%2A",
  );
});

describe("whatever the text", () => {
  test.each(composers)("%s gets it back whole, and nothing besides", (composer) => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 150 }).map(oneLine),
        fc.string({ unit: "binary", maxLength: 100 }).map(oneLine),
        (body, subject) => {
          const { url, hasBody } = composeLink({ to: to("t@acme.example"), subject, body }, composer);
          expect(url).toMatch(/^[\w:/.@?&=%~-]+$/);
          const { searchParams } = new URL(url);
          expect(
            [...searchParams.keys()].every((key) => ["view", "fs", "tf", "to", "su", "subject", "body"].includes(key)),
          ).toBe(true);
          if (hasBody) expect(searchParams.get("body") ?? "").toBe(body);
          expect(searchParams.get("subject") ?? searchParams.get("su") ?? "").toBe(subject);
        },
      ),
    );
  });
});
