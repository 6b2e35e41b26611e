export type { Advice, AdviceState, Dissent, Fact, Hold, Notice, Plan, Recipient, Silence, Status, TraceStep, Window } from './advice.ts'
export { applicationZone, names, samePerson, statusOf } from './facts.ts'
export { plan, type PlanInput } from './plan.ts'
export { adviceJson, planJson, windowJson, type AdviceJson, type PlanJson, type WindowJson } from './json.ts'
