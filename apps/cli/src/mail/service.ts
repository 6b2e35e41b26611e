import type { Command } from "commander";
import { workCalendar } from "@afterword/holidays";
import { MailError } from "@afterword/mail/mailbox";
import { openService, ServiceError, type Service } from "@afterword/service";
import { DataError, open, type Io, type Session } from "../host.ts";

/** The session of a command that reads mail, with the service behind it. */
export interface MailSession extends Session {
  readonly service: Service;
}

export async function openMail(io: Io, command: Command): Promise<MailSession> {
  const session = await open(io, command);
  return { ...session, service: serviceOf(session) };
}

export function serviceOf({ io, folder, state, now, options }: Session): Service {
  return openService({ folder, state, workCalendar, profile: options.profile, zone: io.zone, now: () => now });
}

/** Runs something and tells what went wrong as the program tells it. */
export async function told<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof ServiceError || error instanceof MailError) {
      const text = error.message;
      throw new DataError(`${text.charAt(0).toLowerCase()}${text.slice(1).replace(/\.$/, "")}`);
    }
    throw error;
  }
}
