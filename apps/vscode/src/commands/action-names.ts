/** The commands that are made from an action, in `actions.ts`; named here so that nothing is loaded to register them. */
export const actionCommandNames = [
  "setUp",
  "logInterview",
  "addRound",
  "movePromise",
  "debrief",
  "reschedule",
  "cancelInterview",
  "noShow",
  "addPerson",
  "editPerson",
  "removePerson",
  "chooseProfile",
  "forgetApplication",
] as const;
export type ActionCommandName = (typeof actionCommandNames)[number];
