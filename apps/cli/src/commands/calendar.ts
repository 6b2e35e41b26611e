import { Command } from "commander";
import { build as connect } from "../calendar/connect.ts";
import { build as event } from "../calendar/event.ts";
import { build as exported } from "../calendar/export.ts";
import { build as publish } from "../calendar/publish.ts";
import { build as push } from "../calendar/push.ts";
import { build as serve } from "../calendar/serve.ts";
import { build as subscribe } from "../calendar/subscribe.ts";
import type { BuildCommand } from "../session.ts";

export const build: BuildCommand = (io) => {
  const command = new Command("calendar").description("your next steps in the calendar you already use");
  for (const sub of [exported, event, connect, push, serve, publish, subscribe]) command.addCommand(sub(io));
  return command;
};
