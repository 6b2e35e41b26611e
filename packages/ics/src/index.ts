export * from "./calendar/index.ts";
export * from "./invitation/index.ts";
