import { describe, expect, test } from "vitest";
import { findApplication } from "../find.ts";
import { actionNamed } from "../actions/index.ts";
import { openExample } from "../../test/example.ts";
import { say } from "../../test/say.ts";
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

  test("a message that the plan does not advise says why", async () => {
    const [review] = await reviewMessage(service, snapshot, acme, { kind: "withdraw" });
    expect(review!.cautions[0]).toMatch(/^Not advised: /);
  });
});
