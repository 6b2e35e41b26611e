import { expect, it, test } from "vitest";
import { toolNames } from "./names.ts";
import { actionTools, readTools, toolManifest } from "./tools.ts";

const manifest = toolManifest() as readonly {
  name: string;
  modelDescription: string;
  inputSchema: { properties: Record<string, { description?: string; enum?: string[] }>; required: string[] };
}[];

it("each tool that is registered is declared, and each that is declared is registered", () => {
  expect(readTools.map(({ name }) => name)).toEqual(toolNames.read);
  expect(actionTools.map(({ name }) => name)).toEqual(toolNames.actions);
  expect(manifest.map(({ name }) => name)).toEqual([...toolNames.read, ...toolNames.actions]);
});

test.each(manifest.map((tool) => [tool.name, tool] as const))(
  "%s is named afterword_verb_noun and says what it takes",
  (name, tool) => {
    expect(name).toMatch(/^afterword_[a-z]+_[a-z]+$/);
    expect(tool.modelDescription).toContain("Nothing is ever sent");
    expect(Object.keys(tool.inputSchema.properties)).toEqual(expect.arrayContaining(tool.inputSchema.required));
    for (const { description } of Object.values(tool.inputSchema.properties)) expect(description).toMatch(/\w/);
  },
);

it("tools are named as they are called here", () => {
  const described = manifest.map(({ modelDescription }) => modelDescription).join("\n");
  expect(described).not.toMatch(/[{}]/);
  const named = described.match(/\bafterword_\w+/g) ?? [];
  expect(named).toContain("afterword_add_debrief");
  expect(manifest.map(({ name }) => name)).toEqual(expect.arrayContaining(named));
});

it("no tool takes a path, or the reason for passing a stop", () => {
  const taken = manifest.flatMap(({ inputSchema }) => Object.keys(inputSchema.properties));
  expect(taken).not.toContain("despite");
  expect(actionTools.flatMap(({ fields }) => Object.values(fields)).map(({ kind }) => kind)).not.toContain("file");
});

it("a field of a few words names them", () => {
  const sent = manifest.find(({ name }) => name === "afterword_record_sent")!;
  expect(sent.inputSchema.properties["via"]?.enum).toContain("linkedin");
});
