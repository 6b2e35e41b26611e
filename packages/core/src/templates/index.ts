export { checkTemplate } from "./check.ts";
export { builtinTemplates } from "./registry.ts";
export { type FilledSlot, type MissingSlot } from "./render.ts";
export { slots, type Slot, type SlotName, type SlotType } from "./slots.ts";
export { templateSource } from "./source.ts";
export { type Position, type TemplateProblem } from "./syntax.ts";
export { readTemplate, type Place, type Template } from "./template.ts";
