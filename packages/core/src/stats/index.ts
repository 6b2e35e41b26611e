export { type Interest } from './interest.ts'
export { stats, type Answers, type Stats } from './stats.ts'
