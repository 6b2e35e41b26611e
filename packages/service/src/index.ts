export {
  defineAction,
  readFields,
  type Action,
  type ActionContext,
  type Outcome,
  type Understood,
} from "./action/action.ts";
export { ServiceError, type ErrorCode } from "./error.ts";
export * from "./field/index.ts";
export { describeProblem, everyone, findApplication, findCard, findPerson } from "./find.ts";
export { openService, type Environment, type Service } from "./service.ts";
export type { Card, Snapshot, StoredApplication } from "./snapshot.ts";
