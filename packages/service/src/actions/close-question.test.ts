import { expect, test } from "vitest";
import { openExample } from "../../test/example.ts";
import { done, fileOf, say } from "../../test/say.ts";
import { closeQuestion } from "./close-question.ts";
import { debrief } from "./debrief.ts";
import { undo } from "./undo.ts";

const application = "acme1";

async function withQuestions() {
  const service = await openExample({ now: "2026-11-23T16:00:00Z" });
  await done(service, debrief, {
    application,
    questions: ["How is on-call shared?", "How many offices are there?", "How many offices will close?"],
  });
  return service;
}

test("what their site answers is kept and marked; what they told you is gone; undo brings it back", async () => {
  const service = await withQuestions();
  expect(await say(service, closeQuestion, { application, question: "ON-CALL", by: "told" })).toBe(
    "Closed: How is on-call shared?",
  );
  expect(await fileOf(service, application)).not.toContain("How is on-call shared?");
  await done(service, undo, { application });
  expect(await fileOf(service, application)).toContain("How is on-call shared?");
  await done(service, closeQuestion, { application, question: "how many offices are there?", by: "site" });
  expect(await fileOf(service, application)).toMatch(/ask: How many offices are there\?,? *(?:\n *)?public: true/);
});

test.each([
  [
    "one that was never asked",
    "weather",
    /^not-found: There is no open question “weather” in this interview; there are: /,
  ],
  ["two at once", "many offices", /^ambiguous: “many offices” is in several questions: /],
])("%s is refused", async (_, question, refusal) => {
  const service = await withQuestions();
  const before = await fileOf(service, application);
  expect(await say(service, closeQuestion, { application, question, by: "site" })).toMatch(refusal);
  expect(await fileOf(service, application)).toBe(before);
});
