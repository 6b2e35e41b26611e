export { checkTemplate } from "./check.ts";
export { oneLine } from "./line.ts";
export { builtinTemplates } from "./registry.ts";
export { type MissingSlot } from "./render.ts";
export { slots, type Slot, type SlotName, type SlotType } from "./slots.ts";
export { templateSource } from "./source.ts";
export { type Position, type TemplateProblem } from "./syntax.ts";
export { readTemplate, type Place, type Template } from "./template.ts";
export { parseYaml, repeatedKeys } from "./yaml.ts";
