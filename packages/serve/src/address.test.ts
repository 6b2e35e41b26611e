import { emptyLedger, type Feed, type LocalState } from "@afterword/ics";
import { expect, onTestFinished, test } from "vitest";
import { lastAddress, PortError, serveAsBefore, type Serving } from "./address.ts";
import type { FeedServer } from "./server.ts";

const feed = async (): Promise<Feed> => ({
  ics: "",
  chunks: () => [],
  etag: '"a"',
  modified: "2026-11-23T09:00:00Z",
  validUntil: Infinity,
  objects: () => [],
  failed: [],
  ledger: emptyLedger,
});

/** In memory: the one on disk is packages/store's, and tested there. */
function shelfOf(texts = new Map<string, string>()): LocalState {
  return {
    read: async (name) => texts.get(name),
    update: async (name, change) => {
      const text = await change(texts.get(name));
      if (text !== undefined) texts.set(name, text);
    },
    replaceFile: async () => false,
  };
}

async function serve(serving: Omit<Serving, "feed">): Promise<FeedServer> {
  const server = await serveAsBefore({ feed, ...serving });
  onTestFinished(() => server.close());
  return server;
}

test("the address is that of last time, the port and the secret both", async () => {
  const localState = shelfOf();
  expect(await lastAddress(localState)).toBeUndefined();
  const first = await serve({ localState });
  expect(await lastAddress(localState)).toBe(first.url);
  await first.close();
  expect((await serve({ localState })).url).toBe(first.url);
});

test("the secret is 128 random bits", async () => {
  const [one, two] = [await serve({ localState: shelfOf() }), await serve({ localState: shelfOf() })];
  const secret = (url: string) => /^\/([0-9a-f]{32})\/follow-ups\.ics$/.exec(new URL(url).pathname)![1]!;
  expect(secret(one.url)).not.toBe(secret(two.url));
});

test("a new address has another secret, on the same port", async () => {
  const localState = shelfOf();
  const first = await serve({ localState });
  await first.close();
  const anew = await serve({ localState, anew: true });
  expect(anew.port).toBe(first.port);
  expect(anew.url).not.toBe(first.url);
});

test.each(["", "nonsense", "80", "123456 0123456789abcdef0123456789abcdef", "8080 ../../etc"])(
  "a record that is none starts over: %j",
  async (text) => {
    const { url } = await serve({ localState: shelfOf(new Map([["calendar-address", text]])) });
    expect(url).toMatch(/\/[0-9a-f]{32}\/follow-ups\.ics$/);
  },
);

test("an address that could not be written down is not served", async () => {
  const localState = shelfOf();
  const record = Promise.withResolvers<string>();
  const full: LocalState = {
    ...localState,
    update: async (_, change) => {
      record.resolve((await change(undefined))!);
      throw new Error("the disk is full");
    },
  };
  await expect(serve({ localState: full })).rejects.toThrow("the disk is full");
  const port = Number((await record.promise).split(" ")[0]);
  expect((await serve({ localState, port })).port).toBe(port);
});

test("a port that is taken is said in words, and the record stays as it was", async () => {
  const { port } = await serve({ localState: shelfOf() });
  const localState = shelfOf();
  await expect(serve({ localState, port })).rejects.toThrow(
    new PortError(`Port ${port} is taken: is the calendar being served already?`),
  );
  expect(await lastAddress(localState)).toBeUndefined();
});
