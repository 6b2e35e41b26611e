import type { Connection, Pushed } from "@afterword/caldav";
import { ServiceError } from "../error.ts";
import type { Service } from "../service.ts";
import { feedMaker, localStateOf } from "./refresh.ts";

/**
 * Pushes what has changed to the calendar that was connected by CalDAV. Undefined where none is.
 * @throws ServiceError `storage` where the server cannot be reached or refuses; what is left is pushed the next time.
 */
export async function pushCalendarNow(service: Service, password?: string): Promise<Pushed | undefined> {
  const localState = localStateOf(service);
  if ((await localState.read(connectionFile)) === undefined) return undefined;
  // Loaded here: most people push nothing.
  const { CalDavError, pushCalendar } = await import("@afterword/caldav");
  const snapshot = await service.snapshot();
  try {
    return await pushCalendar(
      localState,
      await feedMaker(service, snapshot),
      async (connection) => password ?? passwordFor(service, connection),
    );
  } catch (error) {
    const isKnown = error instanceof CalDavError || (error as Error).name === "MailError";
    throw isKnown ? new ServiceError("storage", (error as Error).message, { cause: error }) : error;
  }
}

const connectionFile = "calendar-caldav.json";

async function passwordFor({ environment }: Service, account: PushAccount): Promise<string | undefined> {
  if (account.passwordCommand === undefined) return environment.calendarPassword?.(account);
  const { secretFromCommand } = await import("@afterword/mail/command");
  return secretFromCommand(account.passwordCommand);
}

/**
 * Pushes a change, in an app that can reach the password; another app leaves that to the next one. What fails is told, and the
 * change stands. A rehearsal pushes nothing.
 */
export async function pushAfterChange(service: Service): Promise<void> {
  const { environment } = service;
  const localState = localStateOf(service);
  if (environment.isRehearsal || (await localState.read(connectionFile)) === undefined) return;
  const { connectionOf } = await import("@afterword/caldav");
  const connection = await connectionOf(localState);
  if (!connection || (connection.passwordCommand === undefined && environment.calendarPassword === undefined)) return;
  try {
    const pushed = await pushCalendarNow(service);
    if (pushed) environment.onPushed?.(pushed);
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    environment.onCalendarProblem?.("on the server", error.message);
  }
}

/** The calendar that is pushed to, as an app looks up its password. */
export type PushAccount = Pick<Connection, "server" | "user" | "passwordCommand">;
