import type { BuildCommand } from "../host.ts";

type Load = () => Promise<{ build: BuildCommand }>;

/** Every command, loaded only when it is called. The groups are the ones that `--help` shows. */
export const commands: Record<string, Record<string, Load>> = {
  "Every day": {
    next: () => import("./next.ts"),
    add: () => import("./add.ts"),
    import: () => import("./import.ts"),
    debrief: () => import("./debrief.ts"),
    draft: () => import("./draft.ts"),
    check: () => import("./check.ts"),
    log: () => import("./log.ts"),
    reply: () => import("./reply.ts"),
    calendar: () => import("./calendar.ts"),
  },
  Looking: {
    plan: () => import("./plan.ts"),
    why: () => import("./why.ts"),
    list: () => import("./list.ts"),
    show: () => import("./show.ts"),
    stats: () => import("./stats.ts"),
  },
  "Keeping the facts right": {
    edit: () => import("./edit.ts"),
    round: () => import("./round.ts"),
    reschedule: () => import("./reschedule.ts"),
    cancel: () => import("./cancel.ts"),
    person: () => import("./person.ts"),
    promise: () => import("./promise.ts"),
    instruction: () => import("./instruction.ts"),
    skip: () => import("./skip.ts"),
  },
  "How it ends": {
    offer: () => import("./offer.ts"),
    reject: () => import("./reject.ts"),
    sign: () => import("./sign.ts"),
    withdraw: () => import("./withdraw.ts"),
  },
  "Keeping everything safe": {
    undo: () => import("./undo.ts"),
    history: () => import("./history.ts"),
    doctor: () => import("./doctor.ts"),
    export: () => import("./export.ts"),
    forget: () => import("./forget.ts"),
  },
  "Setting up": {
    setup: () => import("./setup.ts"),
    mail: () => import("./mail.ts"),
    profile: () => import("./profile.ts"),
    template: () => import("./template.ts"),
  },
};
