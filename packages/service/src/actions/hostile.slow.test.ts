import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openExample } from "../../test/example.ts";
import { allFiles } from "../../test/say.ts";
import { actions, ServiceError, type Action, type Field } from "../index.ts";

const now = "2026-11-23T16:00:00Z";

/** What people paste, and what attackers type. */
const hostile = fc.oneof(
  fc.string({ maxLength: 80, unit: "binary" }),
  fc.constantFrom(
    "__proto__",
    "constructor",
    "../../etc/passwd",
    "Ann\r\nBcc: all@acme.example",
    "'; DROP TABLE x; --",
    "{a: [1, &x *x]}",
    "---\nid: x\n---",
    "\u001b]52;c;aGk=\u0007",
    "\u202egnp.exe",
    "\ud800",
    "<script>alert(1)</script>",
    "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VCALENDAR",
    "9999-99-99 99:99",
    "+275760-09-13",
    "in 999 months",
    "a".repeat(10_000),
  ),
);

/** What is right for a field, so that the fields after it are read too. */
const likely = (name: string, field: Field<unknown>): fc.Arbitrary<string> => {
  if (name === "application") return fc.constantFrom("acme1", "acme", "blue", "cape3");
  if (name === "person" || name === "with") return fc.constantFrom("Thandi Nkosi", "Ann Bee <ann@acme.example>");
  if (field.kind === "round") return fc.constant("r1");
  if (field.kind === "moment") return fc.constantFrom("yesterday 10:00", "tomorrow 10:00", "now");
  if (field.kind === "promise") return fc.constant("in two weeks");
  if (field.kind === "choice") return fc.constantFrom("thank-you", "them", "rejected", "none", "json", "name");
  return fc.constantFrom("billing", "11:00", "Friday", "yes");
};

const typedInto = ({ fields }: Action) =>
  fc.record(
    Object.fromEntries(
      Object.entries(fields).map(([name, field]) => [
        name,
        fc.oneof({ weight: 3, arbitrary: likely(name, field) }, { weight: 1, arbitrary: hostile }),
      ]),
    ),
    { requiredKeys: [] },
  );

describe("whatever is typed, only a ServiceError is thrown, and what is refused changes no file", () => {
  test.each(actions.map((action) => [action.name, action] as const))("%s", async (_, action) => {
    const service = await openExample({ now });
    let before = await allFiles(service);
    await fc.assert(
      fc.asyncProperty(typedInto(action), fc.boolean(), async (typed, confirmed) => {
        try {
          await service.run(action, typed, { confirmed });
          before = await allFiles(service);
          const { problems } = await service.store.list();
          expect(problems).toEqual([]);
        } catch (error) {
          if (!(error instanceof ServiceError)) throw error;
          expect(error.message).toMatch(/\S/);
          expect(await allFiles(service)).toEqual(before);
        }
      }),
      { numRuns: 12 },
    );
  });
});
