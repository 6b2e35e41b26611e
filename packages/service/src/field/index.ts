export { file, textOf, typedFile } from "./file.ts";
export { at, note } from "./log.ts";
export { channelLabels, channelsInWords, detailLabels, instructionLabels, otherChannels } from "./labels.ts";
export { choice } from "./choice.ts";
export { questionOf } from "./field.ts";
export type {
  Asked,
  Choice,
  Field,
  FieldContext,
  FieldKind,
  Fields,
  Reading,
  Typed,
  TypedFields,
  Values,
} from "./field.ts";
export { person, people, sayings, showPerson, type Saying } from "./people.ts";
export { personOnRecord } from "./person-on-record.ts";
export { country, zone, zoneOfCountry } from "./place.ts";
export { adviceKind, application, card, namedApplication, round, type Round } from "./record.ts";
export { count, flag, lines, text } from "./text.ts";
export {
  answersBy,
  date,
  dayOf,
  due,
  end,
  happened,
  isAfter,
  isToCome,
  moment,
  promise,
  promisedOn,
  saidOn,
  showDay,
  showMoment,
} from "./when.ts";
