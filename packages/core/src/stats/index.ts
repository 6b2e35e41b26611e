export { type Interest } from "./interest.ts";
export { stats, type Answers, type Stats, type StatsInput } from "./stats.ts";
