import { expect, test } from "vitest";
import { zoneFrom } from "./place.ts";

test.each([
  ["Africa/Johannesburg", "Africa/Johannesburg"],
  ["Johannesburg", "Africa/Johannesburg"],
  ["south africa", "Africa/Johannesburg"],
  ["Cape Town, South Africa", "Africa/Johannesburg"],
  ["New York time", "America/New_York"],
  ["US Eastern Time", "America/New_York"],
  ["London", "Europe/London"],
  ["Germany", "Europe/Berlin"],
  ["Zürich", "Europe/Zurich"],
  ["São Paulo", "America/Sao_Paulo"],
  ["Ho Chi Minh City", "Asia/Ho_Chi_Minh"],
  ["Japan", "Asia/Tokyo"],
  ["Dunedin", "Pacific/Auckland"],
  ["Cairns", "Australia/Brisbane"],
  ["Limerick, Ireland", "Europe/Dublin"],
  ["Aberdeen", "Europe/London"],
  ["Columbus, Ohio", "America/New_York"],
  ["the Netherlands", "Europe/Amsterdam"],
])("%s is %s", (text, value) => expect(zoneFrom(text)).toEqual({ value }));

test.each([
  ["United States", /several time zones/],
  ["Australia", /several time zones/],
  ["Atlantis", /found "Atlantis"/],
  ["constructor", /found/],
  ["+02:00", /found/],
])("%s is a problem", (text, problem) => expect(zoneFrom(text)).toEqual({ problem: expect.stringMatching(problem) }));
