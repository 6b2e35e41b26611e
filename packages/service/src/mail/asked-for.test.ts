import { expect, test } from "vitest";
import { askedFor } from "./asked-for.ts";

test.each([
  ["Please send us your right to work documents by Wednesday.", "Wednesday", "your right to work documents"],
  ["could you share the two references, by Friday 4 December?", "Friday 4 December", "the two references"],
  ["Kindly provide proof of address.", undefined, "proof of address"],
  ["Please send it.", undefined, "Please send it."],
  ["Please send your CV by Friday or ring me.", "Friday", "Please send your CV by Friday or ring me."],
  ["We need your passport by Friday.", "Friday", "We need your passport by Friday."],
])("%s", (sentence, day, what) => expect(askedFor(sentence, day)).toBe(what));
