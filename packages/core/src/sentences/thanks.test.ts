import { expect, test } from "vitest";
import { readThanks } from "./thanks.ts";

test.each([
  ["showing me the new ward", "showing me the new ward"],
  ["Showing me the new ward.", "showing me the new ward"],
  ["Thank you for the map with the side entrance", "the map with the side entrance"],
  ["and for walking me down to the creek", "walking me down to the creek"],
  ["the map that was in your letter", "the map that was in your letter"],
  ["taking me on the 1.40 to the island", "taking me on the 1.40 to the island"],
  ["letting me insist on A3.5 about your own crown", "letting me insist on A3.5 about your own crown"],
  ["testing the roll harder than any actor has", "testing the roll harder than any actor has"],
  ["not saying one word when I dropped the brush", "not saying one word when I dropped the brush"],
  ["your patience with my slides", "your patience with my slides"],
])('"%s" follows "thank you for" as "%s"', (typed, text) => {
  expect(readThanks(typed)).toEqual({ text });
});

test.each([
  "Your frozen invoices are ours.",
  "Your frozen invoices took me back to Zeta, and I'd move yours table by table.",
  "I liked the tour",
  "tour, coffee",
  "showed me round",
  "the tour; the coffee",
  "the tour w/ coffee",
])('"%s" does not', (typed) => {
  expect(readThanks(typed)).toHaveProperty("problem");
});
