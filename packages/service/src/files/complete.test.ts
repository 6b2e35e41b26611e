import { describe, expect, it, test } from "vitest";
import { openExample } from "../../test/example.ts";
import { completeFile } from "./complete.ts";

const folder = await openExample({ now: "2026-11-23T10:00:00Z" }).then((service) => service.snapshot());

function at(marked: string, kind: "application" | "settings" = "application"): readonly string[] {
  const found = completeFile(folder, kind, marked.replace("|", ""), marked.indexOf("|"));
  return found?.suggestions.map(({ text }) => text) ?? [];
}

describe("what stands in the folder is offered", () => {
  test.each([
    ["people to a round", "---\ninterviews:\n  - people:\n      - |\n---\n", "Jörg Müller <jorg@acme.example>"],
    ["names to a log entry", "---\nlog:\n  - kind: sent\n    to:\n      - |\n---\n", "Thandi Nkosi"],
    ["time zones", "---\nzone: Afr|\n---\n", "Africa/Johannesburg"],
    ["countries", "---\ncountry: |\n---\n", "ZA"],
  ])("%s", (_, marked, text) => expect(at(marked)).toContain(text));

  it("profiles to the settings", () => expect(at("profile: |", "settings")).toContain("strict"));
  it("nothing of it to a key of another kind", () => expect(at("---\nfit: |\n---\n")).toEqual([]));
});
