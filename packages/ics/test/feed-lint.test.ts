import { expect, test } from "vitest";
import { publishFeed } from "../src/feed.ts";
import { emptyLedger } from "../src/ledger.ts";
import { event, head, now } from "./events.ts";
import { lintFeed } from "./feed-lint.ts";

const sound = publishFeed(head, [event()], emptyLedger, { now, complete: true }).ics;
const replaced = (from: string | RegExp, to: string) => {
  const text = sound.replace(from, to);
  expect(text).not.toBe(sound);
  return text;
};

test("a sound feed has no faults", () => expect(lintFeed(sound)).toEqual([]));

test.each([
  ["a bare line feed", () => replaced("BEGIN:VEVENT\r\n", "BEGIN:VEVENT\n"), "not CRLF"],
  ["no CRLF at the end", () => sound.trimEnd(), "does not end in CRLF"],
  ["a line of 76 octets", () => replaced("SUMMARY:", `SUMMARY:${"x".repeat(68)}`), "octets"],
  ["long in octets, not in characters", () => replaced("SUMMARY:", `SUMMARY:${"é".repeat(34)}`), "octets"],
  ["a character cut in two", () => replaced("SUMMARY:", "SUMMARY:\uD83D\r\n \uDE00"), "surrogate"],
  ["a control character", () => replaced("SUMMARY:", "SUMMARY:\u0007"), "control"],
  ["an empty line", () => replaced("SUMMARY:", "\r\nSUMMARY:"), "empty"],
  ["no content line", () => replaced("SUMMARY:", "SUMMARY "), "not a content line"],
  ["an unescaped comma", () => replaced("SUMMARY:", "SUMMARY:a,b"), "escaped"],
  ["an unknown property", () => replaced("SUMMARY:", "ATTACH:x\r\nSUMMARY:"), "no place"],
  [
    "a property after an alarm",
    () => replaced("END:VALARM\r\nEND:VEVENT", "END:VALARM\r\nURL:https://a.example\r\nEND:VEVENT"),
    "properties come first",
  ],
  ["a second event of the same UID", () => replaced(/(BEGIN:VEVENT.*END:VEVENT\r\n)/s, "$1$1"), "a second event"],
  ["a floating time", () => replaced(/(DTSTART:\d{8}T\d{6})Z/, "$1"), "neither in UTC"],
  ["a zoned time", () => replaced(/DTSTART:(\d{8}T\d{6})Z/, "DTSTART;TZID=Europe/Berlin:$1"), "neither in UTC"],
  ["an end before the start", () => replaced(/DTEND:\d{4}/, "DTEND:1999"), "ends before"],
  ["an alarm after the start", () => replaced("TRIGGER:PT0S", "TRIGGER:PT5M"), "not before the start"],
  ["an alarm before the end", () => replaced("TRIGGER:PT0S", "TRIGGER;RELATED=END:-PT5M"), "not before the start"],
  ["a public event", () => replaced("CLASS:PRIVATE", "CLASS:PUBLIC"), "PRIVATE"],
  ["a URL escaped as TEXT", () => replaced(/URL:.*?\r\n(?! )/s, "URL:https://a.example/a\\,b\r\n"), "not a URI"],
  ["an open component", () => replaced("END:VALARM\r\n", ""), "closes nothing"],
])("%s is a fault", (_, text, message) => expect(lintFeed(text()).join("\n")).toContain(message));
