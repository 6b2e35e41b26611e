import { expect, it } from "vitest";
import { acme, sipho, thandi } from "../../test/acme.ts";

it("one prompt line, to whoever got the note", () => {
  const card = acme({
    interviews: [`Wed 2026-11-18 10:00-11:00 ${thandi}, ${sipho}`],
    log: [
      `2026-11-18 13:00 sent thank-you to ${sipho}`,
      { at: "2026-11-18 14:00", kind: "mistake", what: "name", to: ["Sipho Dube"] },
    ],
  })
    .plan("balanced", "2026-11-18 14:30")
    .card("correct-note");
  expect(card).toMatchObject({ to: "Sipho Dube", state: "open", ideal: "Wed 18 Nov 14:00", due: "Thu 19 Nov 14:00" });
});

it("what was said in the interview is put right with whoever heard it, before they decide", () => {
  const card = acme({
    interviews: [`Wed 2026-11-18 10:00-11:00 ${thandi}`],
    log: [`2026-11-18 13:00 sent thank-you to ${thandi}`, { at: "2026-11-20 09:00", kind: "mistake", what: "said" }],
  })
    .plan("balanced", "2026-11-20 09:30")
    .card("correct-note");
  expect(card).toMatchObject({ to: "Thandi Nkosi", state: "open", title: "Put right what you said at Acme" });
});
