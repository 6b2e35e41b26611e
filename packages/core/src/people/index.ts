export { foldName, isGroup } from "./name.ts";
export { eachOnce, names, personKey, sameName, samePerson, surelySamePerson, whoIsMeant } from "./same.ts";
export { toOption } from "./to-option.ts";
export { spokenName } from "./spoken-name.ts";
export { isPosition, namesRole } from "./position.ts";
export { isAddress, isPhone, longestPeople, plainMailboxes, readPerson } from "./typed.ts";
