import type { Feed } from "@afterword/ics";

export interface KnownFeedOptions {
  /** Makes the feed from the folder as it is now. */
  readonly make: () => Promise<Feed>;
  /** Calls back when something in the folder changed; returns what ends that. */
  readonly watch: (changed: () => void) => () => void;
  /** The present, in milliseconds since 1970. */
  readonly now: () => number;
}

export interface KnownFeed {
  /** The feed of last time while nothing changed and no moment in it has come; otherwise made anew, once for all who ask meanwhile. */
  feed(): Promise<Feed>;
  close(): void;
}

/** Keeps a feed, so that a program that asks every few minutes costs nothing while there is nothing new. */
export function knownFeed({ make, watch, now }: KnownFeedOptions): KnownFeed {
  let making: Promise<Feed> | undefined;
  let validUntil = Infinity;
  const end = watch(() => (making = undefined));
  return {
    feed() {
      if (making !== undefined && now() < validUntil) return making;
      validUntil = Infinity;
      const begun = make();
      making = begun;
      begun.then(
        (feed) => {
          if (making === begun) validUntil = feed.validUntil;
        },
        () => {
          // What failed is not kept; the next one who asks tries again.
          if (making === begun) making = undefined;
        },
      );
      return begun;
    },
    close: end,
  };
}
