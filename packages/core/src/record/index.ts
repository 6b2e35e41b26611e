export {
  addContact,
  addPerson,
  addressees,
  addRound,
  changeRound,
  instruct,
  logged,
  markSent,
  promise,
  reschedule,
  Settled,
  skip,
  withPerson,
} from "./changes.ts";
export { answer, answerOfSender, type Asked } from "./answer.ts";
export { happenedAt, happenedOn, type Clocks } from "./happened.ts";
export { readEnd } from "./typed.ts";
export {
  addQuestion,
  addTopic,
  removeQuestion,
  removeTopic,
  replaceTopic,
  setAboutJob,
  setToPerson,
  setThought,
} from "./topics.ts";
