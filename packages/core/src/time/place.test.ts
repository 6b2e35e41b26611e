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
  ["Aarhus", "Europe/Copenhagen"],
  ["Skagen, Denmark", "Europe/Copenhagen"],
  ["vermont", "America/New_York"],
  ["Burlington, VT, Vermont", "America/New_York"],
  ["London, Ontario", "America/Toronto"],
  ["Portland, Maine", "America/New_York"],
  ["Nova Scotia", "America/Halifax"],
  ["Queensland", "Australia/Brisbane"],
  ["Bialystok, Poland", "Europe/Warsaw"],
])("%s is %s", (text, value) => expect(zoneFrom(text)).toEqual({ value }));

test.each([
  ["United States", /several time zones/],
  ["Australia", /several time zones/],
  ["Atlantis", /found "Atlantis"/],
  ["Springfield, United States", /several time zones|found "Springfield/],
  ["constructor, prototype", /found/],
  ["constructor", /found/],
  ["+02:00", /found/],
])("%s is a problem", (text, problem) => expect(zoneFrom(text)).toEqual({ problem: expect.stringMatching(problem) }));
