import { expect, test } from "vitest";
import { event, head, now, values } from "../test/events.ts";
import type { CalendarEvent } from "./event.ts";
import { publishFeed, type Feed } from "./feed.ts";
import { emptyLedger, readLedger, writeLedger, type Ledger } from "./ledger.ts";

const acme = event({ uid: "a-thanks", owner: "acme", description: "Why\nand how", url: "https://afterword.example/a" });
const globex = event({ uid: "b-thanks", owner: "globex", alarms: [0, 60] });

const publish = (events: readonly CalendarEvent[], ledger: Ledger, owners?: readonly string[]): Feed =>
  publishFeed(head, events, ledger, {
    now,
    complete: owners === undefined,
    ...(owners && { owners: new Set(owners) }),
  });
const kept = (feed: Feed): Ledger => readLedger(writeLedger(feed.ledger))!;

test("the folder cannot be read: the same bytes as before", () => {
  const before = publish([acme, globex], emptyLedger);
  const after = publish([], kept(before), []);
  expect(after.ics).toBe(before.ics);
  expect(after.etag).toBe(before.etag);
});

test("one application cannot be read: its events stay as they were, and the others go on", () => {
  const before = publish([acme, globex], emptyLedger);
  const settled = publish([], kept(before), ["globex"]);
  expect(values(settled.ics, "UID")).toEqual(["a-thanks"]);
  expect(settled.ics).toContain("UID:a-thanks\r\nSEQUENCE:0");
  const back = publish([acme], kept(settled), undefined);
  expect(back.ics).toContain("UID:a-thanks\r\nSEQUENCE:0");
});

test("what was settled before stays so while its application cannot be read", () => {
  const settled = publish([globex], publish([acme, globex], emptyLedger).ledger);
  expect(publish([globex], kept(settled), ["globex"]).ics).toBe(settled.ics);
});
