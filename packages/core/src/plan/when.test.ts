import { Temporal } from "temporal-polyfill";
import { expect, it } from "vitest";
import type { Advice } from "./advice.ts";
import { whenInWords } from "./when.ts";

const at = (text: string, zone = "Africa/Johannesburg") =>
  Temporal.PlainDateTime.from(`2026-11-${text}`).toZonedDateTime(zone);
const window = { opens: at("23T09:00"), ideal: at("23T13:00"), due: at("24T11:00"), closes: at("27T17:00") };
const now = at("23T10:00");

it.each<[Advice["state"], Advice["kind"], Temporal.ZonedDateTime, string]>([
  ["done", "thank-you", now, "done"],
  ["skipped", "thank-you", now, "skipped"],
  ["lapsed", "thank-you", at("28T10:00"), "lapsed yesterday 17:00"],
  ["held", "status-check", now, "held back; otherwise today 13:00"],
  ["overdue", "thank-you", at("24T12:00"), "overdue since today 11:00, still welcome until Fri 17:00"],
  ["open", "thank-you", now, "best today 13:00, due tomorrow 11:00"],
  ["open", "thank-you", at("23T13:00"), "now, due tomorrow 11:00"],
  ["open", "status-check", at("24T11:00"), "now, due today 11:00"],
  ["open", "status-check", at("24T11:01"), "now, was due today 11:00"],
  ["open", "wait", now, "until tomorrow 11:00"],
  ["open", "move-on", at("23T14:00"), "now"],
  ["open", "keep-searching", at("23T14:00"), "now"],
  ["upcoming", "wait", at("22T10:00"), "from tomorrow 09:00"],
  ["upcoming", "thank-you", at("22T10:00"), "tomorrow 13:00"],
])("%s %s, looked at on %s: %s", (state, kind, today, words) =>
  expect(whenInWords({ state, kind, window }, today)).toBe(words),
);

it.each([
  ["24T23:59", "now, due Fri 17:00"],
  ["25T00:00", "best tomorrow 09:00, due Fri 17:00"],
  ["26T09:00", "now, due tomorrow 17:00"],
])('days off between the best time and the last: on %s it says "%s"', (today, words) => {
  const paused = { ...window, due: at("27T17:00"), pause: { from: at("25T00:00"), until: at("26T09:00") } };
  expect(whenInWords({ state: "open", kind: "thank-you", window: paused }, at(today))).toBe(words);
});

it("where nothing closes, what is due last counts", () => {
  const { closes: _, ...open } = window;
  expect(whenInWords({ state: "lapsed", kind: "thank-you", window: open }, at("25T10:00"))).toBe(
    "lapsed yesterday 11:00",
  );
});
it("the reader's clock comes first, the recipient's where it differs", () => {
  expect(whenInWords({ state: "upcoming", kind: "thank-you", window }, at("22T10:00", "Europe/London"))).toBe(
    "tomorrow 11:00 (13:00 in Johannesburg)",
  );
});
