import { expect, it } from "vitest";
import { acme, thandi } from "../../test/acme.ts";
import { yearEnd } from "../../test/examples.ts";

it.each([["Fri 2026-12-18"], ["Thu 2026-12-24"]])(
  "after an interview on %s, the second half of January's first full week",
  (day) => {
    const planned = acme({ interviews: [`${day} 10:00-11:00 ${thandi}`], calendars: { ZA: yearEnd } }).plan();
    expect(planned.card("status-check")).toMatchObject({ rule: "status-check.season", opens: "Fri 8 Jan 09:00" });
    expect(planned.card("move-on").opens.endsWith("Jan 09:00")).toBe(true);
  },
);
