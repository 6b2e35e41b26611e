import { describe, expect, test } from "vitest";
import { bodyToSend, readNote, recipientOf, writeNote } from "./note.ts";

const thandi = { name: "Thandi Nkosi", email: "thandi@acme.example", part: "interviewer" };

test("a draft is written with its recipient and subject on top, and read back", () => {
  const text = writeNote({
    to: [thandi],
    subject: "Thank you",
    body: "Dear Thandi,\n\nThank you.\n\nKind regards,\nRobin",
  });
  expect(text).toBe(
    "To: Thandi Nkosi <thandi@acme.example>\nSubject: Thank you\n\nDear Thandi,\n\nThank you.\n\nKind regards,\nRobin\n",
  );
  const { to, subject, body, places } = readNote(text);
  expect({ to, subject, body }).toEqual({
    to: "Thandi Nkosi <thandi@acme.example>",
    subject: "Thank you",
    body: "Dear Thandi,\n\nThank you.\n\nKind regards,\nRobin\n",
  });
  expect(text.slice(places.subject!.start, places.subject!.end)).toBe("Thank you");
});

describe("what people make of the head", () => {
  test.each([
    ["no head at all", "Dear Thandi,\n\nSubject: not one", { body: "Dear Thandi,\n\nSubject: not one" }],
    ["the empty line taken out", "To: T <t@a.example>\nDear T,", { to: "T <t@a.example>", body: "Dear T," }],
    [
      "lines of Windows",
      "To: T\r\nSubject: Hello\r\n\r\nDear T,\r\n",
      { to: "T", subject: "Hello", body: "Dear T,\r\n" },
    ],
    ["a byte order mark", "\uFEFFSubject: Hello\n\nDear T,", { subject: "Hello", body: "Dear T," }],
    ["an empty subject", "Subject:\n\nText", { subject: "", body: "Text" }],
    ["nothing", "", { body: "" }],
    ["a head alone", "To: T", { to: "T", body: "" }],
  ])("%s", (_, text, expected) => {
    const { places: _places, ...found } = readNote(text);
    expect(found).toEqual(expected);
  });
});

test("a name cannot add a line to the head", () => {
  const text = writeNote({ to: [{ ...thandi, name: "T\nSubject: gotcha" }], subject: "Real", body: "x" });
  expect(readNote(text).subject).toBe("Real");
});

test("an address that could carry more than an address is none", () => {
  expect(recipientOf(readNote("To: T <t@a.example?bcc=x@y.example>\n\n"))).toBeUndefined();
  expect(recipientOf(readNote("To: T <t@a.example>\n\n"))).toEqual(
    expect.objectContaining({ name: "T", email: "t@a.example" }),
  );
  expect(recipientOf(readNote("no head"))).toBeUndefined();
});

test("what is sent has line breaks of one kind and nothing around it", () => {
  expect(bodyToSend("\r\nDear T,\r\n\r\nThanks.\r\n\r\n")).toBe("Dear T,\n\nThanks.");
});
