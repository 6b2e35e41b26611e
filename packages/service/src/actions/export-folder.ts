import { writeCsv, writeJson } from "@afterword/store";
import { defineAction } from "../action/action.ts";
import { choice } from "../field/index.ts";
import { describeProblem } from "../find.ts";

export const exportFolder = defineAction({
  name: "export-folder",
  title: "Export Everything",
  summary: "Export everything in the folder as JSON, or the applications as a table.",
  canUndo: false,
  fields: {
    format: choice(
      { json: "everything, as JSON", csv: "the applications, as a table" },
      { label: "Format", question: "In which format?", initial: () => "json" },
    ),
  },
  async run({ format }, { store }) {
    const { data, problems } = await store.export();
    const { length } = data.applications;
    return {
      said: `${length} ${length === 1 ? "application" : "applications"} exported.`,
      notes: problems.map((problem) => `${describeProblem(problem)}: not in the export.`),
      data: { text: format === "csv" ? writeCsv(data) : writeJson(data), problems },
    };
  },
});
