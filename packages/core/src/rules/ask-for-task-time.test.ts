import { expect, it } from "vitest";
import { acme, thandi } from "../../test/acme.ts";

const wednesday = `Wed 2026-11-18 10:00-11:00 ${thandi}`;
const task = { at: "2026-11-19 10:00", kind: "task" as const, due: "2026-11-27" };

it("an option from the moment the task is given until it is due", () => {
  expect(
    acme({ interviews: [wednesday], log: [task] })
      .plan()
      .card("ask-for-task-time"),
  ).toMatchObject({ ideal: "Thu 19 Nov 10:00", due: "Fri 27 Nov 17:00", title: "Ask Acme for more time for the task" });
});

it("still an option for a working week once its day or its link has passed", () => {
  const late = acme({ interviews: [wednesday], log: [task] }).plan("balanced", "2026-11-30 09:00");
  expect(late.card("ask-for-task-time")).toMatchObject({ state: "open", closes: "Fri 4 Dec 17:00" });
});

it("not where the task names no day, nor once it is handed in", () => {
  for (const log of [[{ at: "2026-11-19 10:00", kind: "task" as const }], [task, "2026-11-26 10:00 sent hand-in-task"]])
    expect(
      acme({ interviews: [wednesday], log })
        .plan()
        .cards("ask-for-task-time"),
    ).toHaveLength(0);
});
