/** Whatever is done in whatever order, the folder says what a plain map would, and every step can be taken back. */
import * as fc from "fast-check";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { passage } from "../test/arbitrary.ts";
import { facts } from "../test/temporary.ts";
import { openFolder } from "./folder.ts";

const which = fc.nat(3);
const step = fc.oneof(
  fc.record({ do: fc.constant("put" as const), company: fc.constantFrom("Acme", "ACME", "CON", "日本", "..") }),
  fc.record({ do: fc.constant("update" as const), which, fit: passage }),
  fc.record({ do: fc.constant("notes" as const), which, notes: passage }),
  fc.record({ do: fc.constant("delete" as const), which }),
  fc.record({ do: fc.constant("undo" as const), named: fc.boolean() }),
);

it("a folder is a map that remembers", { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const root = mkdtempSync(join(tmpdir(), "afterword-model-"));
      mkdirSync(join(root, "folder"));
      const open = () =>
        openFolder({ folder: join(root, "folder"), state: join(root, "state"), now: () => ({ epochMilliseconds: 0 }) });
      /** What there is; and what there was before each change of one application. */
      let model = new Map<string, string>();
      const past: { id: string; before: Map<string, string> }[] = [];
      const bytes = () =>
        readdirSync(join(root, "folder"))
          .map((name) => readFileSync(join(root, "folder", name), "utf8"))
          .join("\u0000");
      try {
        for (const one of steps) {
          // Each step by a program that has just begun.
          const store = open();
          const id = "which" in one ? [...model.keys()].toSorted()[one.which] : undefined;
          const before = new Map(model);
          if (one.do === "put") {
            const stored = await store.put(facts(one.company));
            model.set(stored.id, "");
            past.push({ id: stored.id, before });
          } else if (one.do === "undo") {
            const last = past.pop();
            if (!last) await expect(store.undo()).rejects.toMatchObject({ code: "not-found" });
            else {
              await store.undo(one.named ? { id: last.id } : {});
              model = last.before;
            }
          } else if (id !== undefined) {
            const said = JSON.parse(model.get(id) || "{}") as { fit?: string; notes?: string };
            if (one.do === "delete") {
              await store.delete(id);
              model.delete(id);
            } else {
              const next = one.do === "update" ? { ...said, fit: one.fit } : { ...said, notes: one.notes };
              const text = bytes();
              await store.update(
                id,
                (application) => ({ ...application, ...(one.do === "update" && { fit: one.fit }) }),
                one.do === "notes" ? { notes: () => one.notes } : {},
              );
              model.set(id, JSON.stringify(next));
              // Saying the same again is no change, and nothing to take back.
              if (bytes() === text) continue;
            }
            past.push({ id, before });
          }
        }
        const { applications, problems } = await open().list();
        expect(problems).toEqual([]);
        const there = applications.map(({ id, application: { fit }, notes }) => [id, fit, notes]);
        const meant = [...model].map(([id, text]) => {
          const { fit, notes } = JSON.parse(text || "{}") as { fit?: string; notes?: string };
          return [id, fit, notes ?? ""];
        });
        expect(there.sort()).toEqual(meant.sort());
      } finally {
        rmSync(root, { recursive: true, force: true });
      }
    }),
    { numRuns: Number(process.env.RUNS ?? 25) },
  );
});
