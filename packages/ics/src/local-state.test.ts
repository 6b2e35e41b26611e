import { describe, expect, test } from "vitest";
import { event, head, now } from "../test/events.ts";
import type { CalendarEvent } from "./event.ts";
import { publishFeed } from "./feed.ts";
import { exportTo, nextEvent, nextFeed, refreshExports, type MakeFeed, type LocalState } from "./local-state.ts";

/** In memory: the one on disk is packages/store's, and tested there. */
function desk() {
  const texts = new Map<string, string>();
  const files = new Map<string, string>();
  let events: CalendarEvent[] = [event()];
  let made = 0;
  let patience = 0;
  const locks = new Map<string, Promise<void>>();
  const localState: LocalState = {
    read: async (name) => texts.get(name),
    update: (name, change) => {
      const done = (locks.get(name) ?? Promise.resolve()).then(async () => {
        const text = await change(texts.get(name));
        if (text !== undefined) texts.set(name, text);
      });
      locks.set(
        name,
        done.catch(() => {}),
      );
      return done;
    },
    replaceFile: async (path, chunks, { over } = {}) => {
      await new Promise((resolve) => setTimeout(resolve, patience));
      patience = 0;
      if (path.startsWith("/full")) throw new Error("the disk is full");
      if (over && !files.has(path)) return false;
      if (over && !over(files.get(path)!)) throw new Error("another file is in its place");
      files.set(path, [...chunks].join(""));
      return true;
    },
  };
  const make: MakeFeed = (_, ledger) => {
    made++;
    return publishFeed(head, events, ledger, { now, complete: true });
  };
  return {
    texts,
    files,
    localState,
    make,
    change: (...now: CalendarEvent[]) => (events = now),
    made: () => made,
    delayNextFile: () => (patience = 50),
  };
}

describe("an exported file", () => {
  test("is written, and fresh after every change", async () => {
    const { localState, make, files, change } = desk();
    await exportTo(localState, { file: "/a.ics", detail: "full" }, make);
    expect(files.get("/a.ics")).toContain("SEQUENCE:0");
    change(event({ summary: "Moved" }));
    expect(await refreshExports(localState, make)).toEqual([{ file: "/a.ics", outcome: "fresh" }]);
    expect(files.get("/a.ics")).toContain("SUMMARY:Moved");
    expect(files.get("/a.ics")).toContain("SEQUENCE:1");
  });

  test("says in the end what the later of two changes at once made of it", async () => {
    const { localState, make, files, change, delayNextFile } = desk();
    await exportTo(localState, { file: "/a.ics", detail: "full" }, make);
    delayNextFile();
    change(event({ summary: "Moved" }));
    const first = refreshExports(localState, make);
    await new Promise((resolve) => setTimeout(resolve, 10));
    change(event({ summary: "Moved again" }));
    await Promise.all([first, refreshExports(localState, make)]);
    expect(files.get("/a.ics")).toContain("SUMMARY:Moved again");
    expect(files.get("/a.ics")).toContain("SEQUENCE:2");
  });

  test("is named as out of date where somebody else does not let go of the list", async () => {
    const { localState, make } = desk();
    await exportTo(localState, { file: "/a.ics", detail: "full" }, make);
    const busy = { ...localState, update: () => Promise.reject(new Error("somebody else is at it")) };
    expect(await refreshExports(busy, make)).toEqual([
      { file: "/a.ics", outcome: "failed", problem: "somebody else is at it" },
    ]);
  });

  test("is one file, however often it is exported", async () => {
    const { localState, make } = desk();
    await exportTo(localState, { file: "/a.ics", detail: "full" }, make);
    await exportTo(localState, { file: "/a.ics", detail: "discreet" }, make);
    await exportTo(localState, { file: "/b.ics", detail: "full" }, make);
    expect(await refreshExports(localState, make)).toHaveLength(2);
  });

  test("is forgotten once it is deleted", async () => {
    const { localState, make, files } = desk();
    await exportTo(localState, { file: "/a.ics", detail: "full" }, make);
    files.clear();
    expect(await refreshExports(localState, make)).toEqual([{ file: "/a.ics", outcome: "forgotten" }]);
    expect(files.size).toBe(0);
    expect(await refreshExports(localState, make)).toEqual([]);
  });

  test("is not written over another file that is there by now", async () => {
    const { localState, make, files } = desk();
    await exportTo(localState, { file: "/a.ics", detail: "full" }, make);
    for (const theirs of ["my thesis", "BEGIN:VCALENDAR\r\nPRODID:-//Other//EN\r\n"]) {
      files.set("/a.ics", theirs);
      expect(await refreshExports(localState, make)).toMatchObject([{ file: "/a.ics", outcome: "failed" }]);
      expect(files.get("/a.ics")).toBe(theirs);
    }
    files.delete("/a.ics");
    expect(await refreshExports(localState, make)).toMatchObject([{ outcome: "forgotten" }]);
  });

  test("that cannot be written is named, and stops no other", async () => {
    const { localState, make, texts } = desk();
    await exportTo(localState, { file: "/a.ics", detail: "full" }, make);
    texts.set("calendar-exports.json", '[{"file":"/full/x.ics","detail":"full"},{"file":"/a.ics","detail":"full"}]');
    expect(await refreshExports(localState, make)).toEqual([
      { file: "/full/x.ics", outcome: "failed", problem: "the disk is full" },
      { file: "/a.ics", outcome: "fresh" },
    ]);
  });
});

test("nothing is made where nothing was exported", async () => {
  const { localState, make, made } = desk();
  expect(await refreshExports(localState, make)).toEqual([]);
  expect(made()).toBe(0);
});

test("a feed remembers what it said, each detail apart, and writes nothing where nothing changed", async () => {
  const { localState, make, texts, change } = desk();
  await nextFeed(localState, "full", make);
  const text = texts.get("calendar-full.json");
  await nextFeed(localState, "full", make);
  expect(texts.get("calendar-full.json")).toBe(text);
  change(event({ summary: "Moved" }));
  expect((await nextFeed(localState, "full", make)).ics).toContain("SEQUENCE:1");
  expect((await nextFeed(localState, "discreet", make)).ics).toContain("SEQUENCE:0");
});

test("what is added by hand is numbered apart from the feed", async () => {
  const { localState, make, change } = desk();
  await nextFeed(localState, "full", make);
  change(event({ tentative: true }));
  expect((await nextEvent(localState, "full", make)).ics).toContain("SEQUENCE:0");
  change(event());
  expect((await nextFeed(localState, "full", make)).ics).toContain("SEQUENCE:0");
});

test("what another program published meanwhile is what counts", async () => {
  const [mine, theirs] = [desk(), desk()];
  await nextFeed(mine.localState, "full", mine.make);
  const shared = { ...theirs.localState, read: mine.localState.read, update: mine.localState.update };
  theirs.change(event({ summary: "Theirs" }));
  expect((await nextFeed(shared, "full", theirs.make)).ics).toContain("SEQUENCE:1");
  expect((await nextFeed(mine.localState, "full", mine.make)).ics).toContain("SEQUENCE:2");
});

test("a host that goes on running is given the ledger as it was made, so that what did not change is not written again", async () => {
  const { localState, make, change } = desk();
  const given: unknown[] = [];
  const watched: MakeFeed = async (detail, ledger) => {
    given.push(ledger);
    return make(detail, ledger);
  };
  const first = await nextFeed(localState, "full", watched);
  await nextFeed(localState, "full", watched);
  change(event({ summary: "Moved" }));
  const moved = await nextFeed(localState, "full", watched);
  await nextFeed(localState, "full", watched);
  expect(given.slice(1)).toEqual([first.ledger, first.ledger, moved.ledger]);
  expect(given[1]).toBe(first.ledger);
  expect(given[3]).toBe(moved.ledger);
});

test("a record that cannot be read starts over", async () => {
  const { localState, make, texts } = desk();
  texts.set("calendar-full.json", "not json");
  texts.set("calendar-exports.json", "{");
  expect((await nextFeed(localState, "full", make)).ics).toContain("SEQUENCE:0");
  expect(await refreshExports(localState, make)).toEqual([]);
});
