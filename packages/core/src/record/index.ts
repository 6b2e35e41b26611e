export { addPerson, addressees, addRound, addTopic, changeRound, instruct, logged, markSent, promise, reschedule, skip } from './changes.ts'
