import { expect, test } from "vitest";
import { lastPublished, rememberPublished } from "./published.ts";

function shelfOf(text?: string) {
  let kept = text;
  return {
    read: async () => kept,
    update: async (_: string, change: (text: string | undefined) => Promise<string | undefined>) => {
      kept = (await change(kept)) ?? kept;
    },
  };
}

test("what was published is known the next time", async () => {
  const localState = shelfOf();
  expect(await lastPublished(localState)).toBeUndefined();
  const published = { url: "https://dav.example/me.ics", etag: '"1"', address: "https://cal.example/me.ics" };
  await rememberPublished(localState, published);
  expect(await lastPublished(localState)).toEqual(published);
  await rememberPublished(localState, { ...published, etag: undefined });
  expect((await lastPublished(localState))?.etag).toBeUndefined();
});

test.each([
  "",
  "nonsense",
  "null",
  '{"url":"https://dav.example/me.ics"}',
  '{"url":1,"address":"x"}',
  '{"url":"x","address":"y","etag":3}',
])("a record that is none is refused: %j", async (text) => {
  await expect(lastPublished(shelfOf(text))).rejects.toThrow();
});
