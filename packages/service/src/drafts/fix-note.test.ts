import { readNote } from "@afterword/core";
import { check } from "@afterword/check";
import { expect, test } from "vitest";
import { openExample } from "../../test/example.ts";
import { asOnRecord, fixFindings, fixNote, repeatedKinds, replaceNote } from "./fix-note.ts";

const note = {
  subject: "Thank you",
  text: "Dear Thandi,\n\nThank you for for your time on Monday. I look forward to hear from you. i hope you got my adress.\n\nKind regards,\nRobin Adams",
};

test("what is safe is put right, and every change is told", async () => {
  const service = await openExample({ now: "2026-11-23T12:00:00Z" });
  const { note: fixed, applied } = await fixNote(service.environment, await service.snapshot(), note);
  expect(fixed.text).toContain(
    "Thank you for your time on Monday. I look forward to hearing from you. I hope you got my",
  );
  expect(applied.map(({ before, fix }) => [before, fix.text])).toContainEqual(["hear", "hearing"]);
  expect(note.text).toContain("for for");
});

test("one kind alone, and nothing of the others", async () => {
  const service = await openExample({ now: "2026-11-23T12:00:00Z" });
  const { note: fixed, left } = await fixNote(service.environment, await service.snapshot(), note, {}, "doubled-word");
  expect(fixed.text).toContain("Thank you for your time on Monday. I look forward to hear from you.");
  expect(left.map(({ code }) => code)).not.toContain("doubled-word");
});

test("a note without a mistake stays as it is", async () => {
  const service = await openExample({ now: "2026-11-23T12:00:00Z" });
  const clean = { text: "Dear Thandi,\n\nThank you for your time on Monday.\n\nKind regards,\nRobin Adams" };
  const { note: fixed, applied } = await fixNote(service.environment, await service.snapshot(), clean);
  expect([fixed, applied]).toEqual([clean, []]);
});

const letter = "To: Thandi\nSubject: The the job\n\nI recieve the the post, and I seperate it it.\n";

test("puts right what is safe, or all of one kind, and keeps every other line of the text", () => {
  const { body, subject, places } = readNote(letter);
  const note = { text: body, ...(subject !== undefined && { subject }) };
  const findings = check(note);
  const after = (code?: string): string => replaceNote(letter, places, fixFindings(note, findings, code).note);
  expect(after()).toBe("To: Thandi\nSubject: The job\n\nI receive the post, and I separate it.\n");
  expect(after("doubled-word")).toBe("To: Thandi\nSubject: The job\n\nI recieve the post, and I seperate it.\n");
});

test("what the record has otherwise is put in for a person to confirm, and never unasked", async () => {
  const service = await openExample({ now: "2026-11-20T15:00:00Z" });
  const snapshot = await service.snapshot();
  const { application } = snapshot.applications.find(({ id }) => id === "acme1")!;
  const typed = { text: "Dear Thandi,\n\nThank you for your time this evening.\n\nKind regards,\nRobin Adams" };
  const { note, left } = await fixNote(service.environment, snapshot, typed, { application, kind: "thank-you" });
  expect(note).toEqual(typed);
  expect(asOnRecord(note, left)?.text).toBe(typed.text.replace("evening", "afternoon"));
  expect(asOnRecord(note, [])).toBeUndefined();
});

test("names the kinds that stand more than once", () => {
  expect(repeatedKinds(check({ text: "I recieve the the post post." }))).toEqual([["doubled-word", 2]]);
});
