import { lastAddress, lastPublished } from "@afterword/serve";
import { openLocalState } from "@afterword/store";
import { placesOf, type Host } from "./places.ts";

export interface Address {
  url: string;
  /** On a server that any calendar reaches; else on this computer, while the calendar is served. */
  isPublished: boolean;
}

/** The address to subscribe to: where the calendar was published last, else where this computer serves it. Both may hold a secret. */
export async function calendarAddress(host: Host): Promise<Address | undefined> {
  const localState = openLocalState(placesOf(host));
  // A record that cannot be read is the publisher's to put right; here it counts as none.
  const published = await lastPublished(localState).catch(() => undefined);
  const url = published?.address ?? (await lastAddress(localState));
  return url === undefined ? undefined : { url, isPublished: published !== undefined };
}
