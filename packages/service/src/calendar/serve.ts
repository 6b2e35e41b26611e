import { nextFeed, type Detail } from "@afterword/ics";
import { knownFeed, lastAddress, lastPublished, PortError, serveAsBefore } from "@afterword/serve";
import { ServiceError } from "../error.ts";
import { asServiceError, type Service } from "../service.ts";
import { feedMaker, localStateOf } from "./refresh.ts";

/** The calendar on an address of this machine, until it is closed. The address is a secret. */
export interface CalendarServer {
  readonly url: string;
  close(): Promise<void>;
}

export interface ServeOptions {
  /** How much it says; as the settings have it at each moment, where it is left out. */
  readonly detail?: Detail | undefined;
  /** The port of last time, else any that is free, where it is left out. */
  readonly port?: number | undefined;
  /** Changes the secret in the address: whoever had it must subscribe again. */
  readonly anew?: boolean | undefined;
}

/**
 * Serves the calendar to the programs on this machine, at the address of last time.
 * @throws ServiceError `storage` where the port cannot be had.
 */
export const serveCalendar = (service: Service, { detail, port, anew }: ServeOptions = {}): Promise<CalendarServer> =>
  asServiceError(async () => {
    const { environment, store } = service;
    const localState = localStateOf(service);
    const known = knownFeed({
      make: async () => {
        const snapshot = await service.snapshot();
        return nextFeed(localState, detail ?? snapshot.settings.calendar.detail, await feedMaker(service, snapshot));
      },
      watch: (changed) => store.changes(changed),
      now: () => environment.now(environment.zone).epochMilliseconds,
    });
    try {
      const server = await serveAsBefore({ localState, feed: known.feed, port, anew });
      return {
        url: server.url,
        close: async () => {
          known.close();
          await server.close();
        },
      };
    } catch (error) {
      known.close();
      throw error instanceof PortError
        ? new ServiceError("storage", error.message, { field: "port", cause: error })
        : error;
    }
  });

/** The address to subscribe to: where the calendar was published, else where it is or was served. Undefined before either. */
export async function calendarAddress(service: Service): Promise<string | undefined> {
  const localState = localStateOf(service);
  const published = await lastPublished(localState).catch(() => undefined);
  return published?.address ?? (await lastAddress(localState));
}
