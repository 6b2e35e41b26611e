import { defineAction } from "../action/action.ts";
import { flag } from "../field/index.ts";
import { describeProblem } from "../find.ts";

export const doctor = defineAction({
  name: "doctor",
  title: "Check the Folder",
  summary: "Find what is wrong with the files, and mend what needs no choice of yours.",
  canUndo: false,
  fields: { mend: flag({ label: "Mend", question: "Mend what can be mended?" }) },
  async run({ mend = false }, { store }) {
    const found = await store.doctor({ mend });
    const left = found.filter(({ problem, mended }) => problem.severity === "error" && !mended).length;
    return {
      said:
        found.length === 0
          ? "Everything is as it should be."
          : left === 0
            ? "Nothing needs your hand."
            : left === 1
              ? "One problem needs your hand."
              : `${left} problems need your hand.`,
      notes: found.map(
        ({ problem, cure, mended }) =>
          describeProblem(problem) + (cure === undefined ? "" : mended ? ` (mended: ${cure})` : " (can be mended)"),
      ),
      data: found,
    };
  },
});
