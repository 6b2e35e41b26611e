import { expect, test } from "vitest";
import { openExample } from "../../test/example.ts";
import { fixNote } from "./fix-note.ts";

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
