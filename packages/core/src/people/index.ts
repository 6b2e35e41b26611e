export { isGroup } from "./name.ts";
export { eachOnce, names, personKey, sameName, samePerson, whoIsMeant } from "./same.ts";
export { spokenName } from "./spoken-name.ts";
export { readPerson } from "./typed.ts";
