export type {
  Advice,
  AdviceState,
  Dissent,
  Fact,
  Hold,
  Notice,
  Plan,
  Recipient,
  Silence,
  Status,
  TraceStep,
  Window,
} from "./advice.ts";
export { countriesInPlay } from "./countries.ts";
export { isProvisional } from "./decision.ts";
export { applicationZone, isPastProcess, readFacts, statusOf, type Facts } from "./facts.ts";
export { plan, type PlanInput } from "./plan.ts";
export { adviceJson, planJson, windowJson, type AdviceJson, type PlanJson, type WindowJson } from "./json.ts";
export { missingAddress } from "./recipients.ts";
export { alreadySent } from "./settled.ts";
export { byUrgency, inOrderToAct, isActionable, isOver, primaryCards, stageOf, stages, type Stage } from "./stage.ts";
export {
  cite,
  ruleTexts,
  why,
  whyJson,
  type Cited,
  type RuleText,
  type Why,
  type WhyJson,
  type WhyNot,
} from "./why.ts";
export { bestAhead, whenInWords, wordsValidUntil } from "./when.ts";
