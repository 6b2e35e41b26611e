export type { Advice, AdviceState, Dissent, Fact, Hold, Notice, Plan, Recipient, Silence, Status, TraceStep, Window } from './advice.ts'
