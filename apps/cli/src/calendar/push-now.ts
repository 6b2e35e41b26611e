import type { Pushed } from "@afterword/caldav";
import { pushCalendarNow } from "@afterword/service";
import { UsageError, type Session } from "../session.ts";

/** Pushes what has changed. Undefined where nothing is connected. */
export async function pushNow({ options, service }: Session, password?: string): Promise<Pushed | undefined> {
  if (options.now !== undefined) throw new UsageError("with --now, nothing is pushed");
  return pushCalendarNow(service, password);
}
