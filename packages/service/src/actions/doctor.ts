import { defineAction } from "../action/action.ts";
import { flag } from "../field/index.ts";
import { describeProblem } from "../find.ts";

export const doctor = defineAction({
  name: "doctor",
  title: "Check the Folder",
  summary: "Find problems in your files and repair those that need no decision of yours.",
  canUndo: false,
  fields: { repair: flag({ label: "Repair", question: "Repair what can be repaired?" }) },
  async run({ repair = false }, { store }) {
    const found = await store.doctor({ repair });
    const left = found.filter(({ problem, repaired }) => problem.severity === "error" && !repaired).length;
    return {
      said:
        found.length === 0
          ? "No problems found."
          : left === 0
            ? "No problem is left."
            : left === 1
              ? "One problem needs your decision."
              : `${left} problems need your decision.`,
      notes: found.map(
        ({ problem, action, repaired }) =>
          describeProblem(problem) +
          (action === undefined ? "" : repaired ? ` (repaired: ${action})` : " (can be repaired)"),
      ),
      data: found,
    };
  },
});
