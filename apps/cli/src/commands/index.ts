import { Command } from "commander";
import type { BuildCommand } from "../session.ts";

type Load = () => Promise<{ build: BuildCommand }>;

/** A command made from an action of the service; the service is loaded only when one of them is called. */
const action =
  (name: string): Load =>
  async () => {
    const [{ actionCommand }, { actionCommands }] = await Promise.all([
      import("../actions/command.ts"),
      import("./actions.ts"),
    ]);
    return { build: actionCommand(name, actionCommands[name]!) };
  };

/** A command whose second word names the action: `afterword round add`. */
const group =
  (name: string): Load =>
  async () => {
    const [{ actionCommand }, { actionGroups }] = await Promise.all([
      import("../actions/command.ts"),
      import("./actions.ts"),
    ]);
    const { about, commands } = actionGroups[name]!;
    return {
      build: (io) => {
        const command = new Command(name).description(about);
        for (const [sub, spec] of Object.entries(commands)) command.addCommand(actionCommand(sub, spec)(io));
        return command;
      },
    };
  };

/** Every command, loaded only when it is called. The groups are the ones that `--help` shows. */
export const commands: Record<string, Record<string, Load>> = {
  "Every day": {
    next: () => import("./next.ts"),
    add: action("add"),
    import: () => import("./import.ts"),
    debrief: action("debrief"),
    draft: () => import("./draft.ts"),
    check: () => import("./check.ts"),
    log: () => import("./log.ts"),
    reply: () => import("./reply.ts"),
    calendar: () => import("./calendar.ts"),
  },
  Ask: {
    plan: () => import("./plan.ts"),
    why: () => import("./why.ts"),
    list: () => import("./list.ts"),
    search: () => import("./search.ts"),
    show: () => import("./show.ts"),
    stats: () => import("./stats.ts"),
  },
  "Correct the facts": {
    edit: () => import("./edit.ts"),
    round: group("round"),
    reschedule: action("reschedule"),
    cancel: action("cancel"),
    "no-show": action("no-show"),
    person: group("person"),
    topic: group("topic"),
    question: group("question"),
    fit: action("fit"),
    promise: action("promise"),
    instruction: action("instruction"),
    request: action("request"),
    task: action("task"),
    owe: action("owe"),
    "on-hold": action("on-hold"),
    absence: action("absence"),
    invited: action("invited"),
    references: action("references"),
    mistake: action("mistake"),
    application: action("application"),
    skip: action("skip"),
    override: action("override"),
  },
  "How it ends": {
    offer: action("offer"),
    reject: action("reject"),
    sign: action("sign"),
    withdraw: action("withdraw"),
  },
  "Keep it safe": {
    undo: action("undo"),
    history: () => import("./history.ts"),
    doctor: () => import("./doctor.ts"),
    export: () => import("./export.ts"),
    forget: action("forget"),
  },
  "Set up": {
    setup: action("setup"),
    settings: () => import("./settings.ts"),
    mail: () => import("./mail.ts"),
    remind: () => import("./remind.ts"),
    mcp: () => import("./mcp.ts"),
    completion: () => import("./completion.ts"),
    profile: () => import("./profile.ts"),
    template: () => import("./template.ts"),
  },
};

/** Commands whose answer may be longer than the screen, and which ask nothing. */
export const longAnswers: readonly string[] = [...Object.keys(commands["Ask"]!), "history", "profile", "template"];
