import { expect, it } from "vitest";
import { acme, thandi } from "../../test/acme.ts";

it("what you promised is never sent after the day you named", () => {
  const card = acme({
    interviews: [`Mon 2026-11-23 10:00-11:00 ${thandi}`],
    log: [{ at: "2026-11-23 11:00", kind: "promised", what: "the article", due: "2026-11-25", to: "Thandi" }],
  })
    .plan("balanced", "2026-11-23 11:30")
    .card("keep-promise");
  expect(card).toMatchObject({ to: "Thandi Nkosi", state: "open", due: "Wed 25 Nov 17:00" });
});
