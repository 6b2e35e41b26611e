export { connect, type Calendar, type Login } from "./connect.ts";
export { connectCalendar, connectionOf, disconnectCalendar, pushCalendar, type Connection } from "./connection.ts";
export { CalDavError, type CalDavProblem } from "./error.ts";
export { findServer, providerNames } from "./find-server.ts";
export { emptyMemory, readMemory, writeMemory, type Memory } from "./memory.ts";
export { push, type Pushed, type PushedEvent, type Told } from "./push.ts";
