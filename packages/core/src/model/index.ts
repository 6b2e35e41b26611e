export {
  Application,
  DecisionPromise,
  Instruction,
  Interview,
  interviewStatuses,
  LogEntry,
  mistakes,
  unknownRole,
  type ApplicationInput,
  type LogKind,
  type SentEntry,
} from "./application.ts";
export {
  adviceKinds,
  channels,
  isMessageKind,
  messageKinds,
  type AdviceKind,
  type Channel,
  type MessageKind,
} from "./kinds.ts";
export { regionName } from "./country.ts";
export { Contact, Interviewer, parts, Question, Reference, Topic, type Part, type Person } from "./person.ts";
export { ProfileInput } from "./profile.ts";
export { roundIds } from "./round-ids.ts";
export { dialectOf, Settings, type Dialect } from "./settings.ts";
