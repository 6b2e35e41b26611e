/**
 * The engine as the commands know it: its parts by name, each evaluated when it is first asked for. `scripts/engine.mts` makes one
 * asset of this file and of all that it brings in.
 */
export const parts = {
  address: () => import("./address.ts"),
  applications: () => import("./applications.ts"),
  calendar: () => import("./calendar.ts"),
  checking: () => import("./checking.ts"),
  desk: () => import("./desk.ts"),
  draft: () => import("./draft.ts"),
  interview: () => import("./interview.ts"),
  invitation: () => import("./invitation.ts"),
  outcome: () => import("./outcome.ts"),
  record: () => import("./record.ts"),
  rows: () => import("./rows.ts"),
  settings: () => import("./settings.ts"),
  store: () => import("./store.ts"),
  why: () => import("./why.ts"),
};

export type Parts = typeof parts;
