export { choice } from "./choice.ts";
export type { Choice, Field, FieldContext, FieldKind, Fields, Reading, Typed, TypedFields, Values } from "./field.ts";
export { person, people } from "./people.ts";
export { country, zone } from "./place.ts";
export { adviceKind, application, card, round, type Round } from "./record.ts";
export { flag, lines, text } from "./text.ts";
export { date, dayOf, end, happened, moment, promise, saidOn, showDay, showMoment } from "./when.ts";
