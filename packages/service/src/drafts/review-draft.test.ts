import { describe, expect, test } from "vitest";
import { findApplication } from "../find.ts";
import { actionNamed } from "../actions/index.ts";
import { openExample } from "../../test/example.ts";
import { done, say } from "../../test/say.ts";
import { keptDraft } from "./kept.ts";
import { reviewMessage } from "./review-draft.ts";

const service = await openExample({ now: "2026-11-22T16:00:00Z" });
const snapshot = await service.snapshot();
const acme = findApplication(snapshot, "acme");

describe("a note under review", () => {
  test("may not leave while something is missing in it", async () => {
    const [review] = await reviewMessage(service, snapshot, acme, {
      kind: "thank-you",
      to: "Thandi",
      text: { body: "Dear [name],\n\nThank you." },
    });
    expect(review!.mayLeave).toBe(false);
    expect(review!.reasons).not.toEqual([]);
  });

  test("may not leave while it is held back, and gives the reason", async () => {
    const held = await openExample({ now: "2026-11-22T16:00:00Z" });
    await say(held, actionNamed("record-instruction")!, { application: "acme", instruction: "do-not-contact" });
    const after = await held.snapshot();
    const [review] = await reviewMessage(held, after, findApplication(after, "acme"), {
      kind: "thank-you",
      to: "Thandi",
      text: { body: "Dear Thandi,\n\nThank you for your time on Friday.\n\nKind regards\nRobin Adams" },
    });
    expect(review!.mayLeave).toBe(false);
    expect(review!.reasons).toContainEqual(expect.stringMatching(/^Held back: They asked you/));
  });

  test.each(["reference-check-in", "keep-informed"] as const)(
    "%s is never written to an interviewer because nobody it is meant for is on record",
    async (kind) => {
      const lone = await openExample({ now: "2026-11-22T16:00:00Z" });
      const before = await lone.snapshot();
      const stored = findApplication(before, "acme");
      const application = { ...stored.application, contacts: [], references: [] };
      await expect(reviewMessage(lone, before, { ...stored, application }, { kind })).rejects.toMatchObject({
        code: "not-found",
        field: "to",
      });
    },
  );

  test("names each gap that still stands in it", async () => {
    const [made] = await reviewMessage(service, snapshot, acme, { kind: "thank-you", to: "Thandi" });
    expect(made!.gaps).not.toEqual([]);
    expect(made!.reasons).toEqual(expect.arrayContaining(made!.gaps.map(({ ask }) => `Still missing: ${ask}.`)));
  });

  test("the text that was edited and kept counts, in every app", async () => {
    const [first] = await reviewMessage(service, snapshot, acme, { kind: "thank-you", to: "Thandi" });
    const kept = keptDraft(service.environment, { application: acme.id, advice: first!.card.id! });
    await kept.keepText("To: Thandi Nkosi\nSubject: Mine\n\nDear Thandi,\n\nMy own words.\n");
    const [second] = await reviewMessage(service, snapshot, acme, { kind: "thank-you", to: "Thandi" });
    expect(second).toMatchObject({ isEdited: true, text: { subject: "Mine" } });
    await kept.discardText();
    const [third] = await reviewMessage(service, snapshot, acme, { kind: "thank-you", to: "Thandi" });
    expect(third!.text).toEqual(first!.text);
  });

  test("says which day its words for days are true on, where it is best sent on another", async () => {
    const reviewAt = async (now: string) => {
      const folder = await openExample({ now, empty: true });
      await done(folder, actionNamed("add-interview")!, {
        company: "Oak",
        role: "Cook",
        start: "2026-11-23 16:00",
        end: "1h",
        people: ["Sipho Dube <sipho@oak.example>"],
      });
      const then = await folder.snapshot();
      const [review] = await reviewMessage(folder, then, findApplication(then, "oak"), { kind: "thank-you" });
      return review!;
    };
    const evening = await reviewAt("2026-11-23T20:30:00Z");
    expect(evening.text.body).toContain("yesterday");
    expect(evening.cautions).toContain(
      "“yesterday” is said as of Tuesday 24 November, when it is best sent. To send it today, write “this afternoon” in its place.",
    );
    expect(evening.findings.map(({ code }) => code)).not.toContain("interview-date");
    const morning = await reviewAt("2026-11-24T08:30:00Z");
    expect(morning.text.body).toContain("yesterday");
    expect(morning.cautions.join()).not.toContain("as of");
  });

  test("a message that the plan does not advise says why", async () => {
    const [review] = await reviewMessage(service, snapshot, acme, { kind: "withdraw" });
    expect(review!.cautions[0]).toMatch(/^Not advised: /);
  });
});

test("an answer to them is never too early, and says when it is best", async () => {
  const rejected = await openExample({ now: "2026-11-23T16:00:00Z" });
  await say(rejected, actionNamed("record-outcome")!, { application: "acme", outcome: "rejected" });
  const after = await rejected.snapshot();
  const [review] = await reviewMessage(rejected, after, findApplication(after, "acme"), { kind: "feedback-request" });
  expect(review!.cautions).toEqual(["You may answer now; best is tomorrow 09:00."]);
});
