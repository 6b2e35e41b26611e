import { expect, test } from "vitest";
import { openExample } from "../../test/example.ts";
import { due, dueInWords } from "./due.ts";

test.each([["2026-11-22T16:00:00Z"], ["2026-11-23T12:00:00Z"], ["2026-12-10T12:00:00Z"]])(
  "the list at %s",
  async (now) => {
    const found = due(await (await openExample({ now })).snapshot());
    expect([
      dueInWords(found),
      ...found.items.map(({ group, company, title, when }) => `${group}: ${company}: ${title} (${when})`),
    ]).toMatchSnapshot();
  },
);
