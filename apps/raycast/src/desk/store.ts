import { openFolder, type Store } from "@afterword/store";
import { placesOf, presentMoment, type Host } from "./places.ts";

/** The store of a command that writes: after every change, exported calendars are made fresh. */
export const storeOf = (host: Host): Store =>
  openFolder({
    ...placesOf(host),
    now: presentMoment,
    afterWrite: async () => (await import("./calendar.ts")).refreshAfterWrite(host),
  });
