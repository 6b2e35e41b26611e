import type { Detail, LocalState } from "@afterword/ics";

/** Where the calendar was put on a server last. */
export interface Published {
  /** Where it was put, less any password. */
  url: string;
  /** The version that the server gave it. */
  etag?: string | undefined;
  /** Where subscribers read it. */
  address: string;
  /** Whether requests are signed as S3 wants it. */
  s3?: boolean | undefined;
  /** How much it says. */
  detail?: Detail | undefined;
  /** The validator of the text that was put there. */
  content?: string | undefined;
}

const name = "calendar-publish.json";

/**
 * What this machine remembers of the last time; undefined before there was one.
 * @throws where the record is none.
 */
export async function lastPublished(localState: Pick<LocalState, "read">): Promise<Published | undefined> {
  const text = await localState.read(name);
  if (text === undefined) return undefined;
  const { url, etag, address, s3, detail, content } = JSON.parse(text) as Record<string, unknown>;
  const isRecord =
    typeof url === "string" && typeof address === "string" && (etag === undefined || typeof etag === "string");
  if (!isRecord) throw new SyntaxError(`${name} is no record of what was published`);
  return {
    url,
    etag,
    address,
    ...(s3 === true && { s3 }),
    ...((detail === "full" || detail === "discreet") && { detail }),
    ...(typeof content === "string" && { content }),
  };
}

export const rememberPublished = (localState: Pick<LocalState, "update">, published: Published): Promise<void> =>
  localState.update(name, async () => JSON.stringify(published));
