import { describe, expect, test } from "vitest";
import { findApplication } from "../find.ts";
import { openExample } from "../../test/example.ts";
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
