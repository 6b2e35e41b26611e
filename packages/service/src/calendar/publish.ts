import { nextFeed, type Detail } from "@afterword/ics";
import { lastPublished, rememberPublished, type Published } from "@afterword/serve";
import { ServiceError } from "../error.ts";
import { asServiceError, type Environment } from "../service.ts";
import { readSnapshot, type Snapshot } from "../snapshot.ts";
import type { Store } from "@afterword/store";
import { put, readTarget, shown } from "./put.ts";
import { feedMaker, localStateOf } from "./refresh.ts";

export interface PublishOptions {
  /** Where to put it; where it was put last, where it is left out. A name and a password may stand in it. */
  readonly url?: string | undefined;
  readonly user?: string | undefined;
  readonly password?: string | undefined;
  /** An object store with S3's API: `user` and `password` are an access key's id and secret. */
  readonly s3?: boolean | undefined;
  /** Where subscribers read it, if that is another address. */
  readonly address?: string | undefined;
  /** How much it says; as the last time, where it is left out. */
  readonly detail?: Detail | undefined;
  /** Leaves the server alone where the calendar is as it was put there last. */
  readonly onlyIfChanged?: boolean | undefined;
  /** Replaces what is there, whoever put it there. */
  readonly replace?: boolean | undefined;
}

/**
 * Puts the calendar on a server and gives the address where subscribers read it.
 * @throws ServiceError `invalid` for an address that will not do, `unsure` where a file that is not ours would be replaced, `storage`
 * where the server refuses or cannot be reached.
 */
export const publish = (
  { environment, snapshot }: { environment: Environment; snapshot: Snapshot },
  options: PublishOptions,
): Promise<string> =>
  asServiceError(async () => {
    const localState = localStateOf({ environment });
    const last = await lastTime(localState);
    const url = options.url ?? last?.url;
    if (url === undefined)
      throw invalid("url", "Where to? Give the address, such as https://dav.example.org/me/follow-ups.ics.");
    const target = readTarget(url, { ...options, s3: options.s3 ?? (options.url === undefined && last?.s3) });
    const told = readAddress(options.address);
    const detail = options.detail ?? last?.detail ?? "discreet";
    const feed = await nextFeed(localState, detail, await feedMaker({ environment }, snapshot));
    const known = last?.url === target.kept ? last : undefined;
    if (options.onlyIfChanged && known && known.content === feed.etag) return known.address;
    const { etag } = await put(target, feed.chunks(), {
      known: known && { etag: known.etag },
      replace: options.replace === true,
    });
    const address = told ?? known?.address ?? shown(target);
    await rememberPublished(localState, {
      url: target.kept,
      etag,
      address,
      detail,
      content: feed.etag,
      ...(target.s3 && { s3: true }),
    });
    return address;
  });

/** Brings a published calendar up to date, where there is one. Gives why it could not be. */
export async function republish({
  environment,
  store,
}: {
  environment: Environment;
  store: Store;
}): Promise<string | undefined> {
  try {
    if (environment.isRehearsal || (await lastTime(localStateOf({ environment }))) === undefined) return undefined;
    await publish({ environment, snapshot: await readSnapshot(store, environment) }, { onlyIfChanged: true });
    return undefined;
  } catch (error) {
    if (error instanceof ServiceError) return error.message;
    throw error;
  }
}

const invalid = (field: "url" | "address", message: string): ServiceError =>
  new ServiceError("invalid", message, { field });

function lastTime(localState: Parameters<typeof lastPublished>[0]): Promise<Published | undefined> {
  return lastPublished(localState).catch(() =>
    Promise.reject(
      new ServiceError("storage", "The record of what was published last cannot be read; give the address again."),
    ),
  );
}

function readAddress(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !["http:", "https:", "webcal:"].includes(url.protocol))
    throw invalid("address", "Expected a web address that starts with https://, for where subscribers read it.");
  return url.href;
}
