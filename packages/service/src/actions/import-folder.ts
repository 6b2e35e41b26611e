import { readCsv, readJson } from "@afterword/store";
import { defineAction } from "../action/action.ts";
import { choice, file, textOf } from "../field/index.ts";
import { describeProblem } from "../find.ts";

export const importFolder = defineAction({
  name: "import-folder",
  title: "Import Everything",
  summary: "Import an export, or a table made by hand. Nothing is deleted, and one undo reverses the whole import.",
  fields: {
    source: file(
      { label: "File", question: "Which file?", help: "JSON or CSV, as it was exported." },
      { most: 20_000_000 },
    ),
    format: choice(
      { json: "JSON", csv: "a table (CSV)" },
      {
        label: "Format",
        question: "In which format is it?",
        initial: ({ values }) => (/^\s*\{/.test(textOf(values["source"] as string)) ? "json" : "csv"),
      },
    ),
  },
  async run({ source, format }, { store }) {
    const result = await store.import(format === "csv" ? readCsv(textOf(source)) : readJson(textOf(source)));
    return {
      said: `${result.added.length} added, ${result.changed.length} changed, ${result.unchanged.length} already the same.`,
      notes: [
        ...(result.others.length === 0 ? [] : [`Also taken: ${result.others.join(", ")}.`]),
        ...result.problems.map((problem) => `${describeProblem(problem)}: left out.`),
      ],
      data: result,
    };
  },
});
