import { expect, test } from "vitest";
import { Application } from "../model/index.ts";
import { namesOnRecord } from "./names.ts";
import { readWords } from "./words.ts";

const application = Application.parse({
  id: "w1",
  company: "Weir",
  role: "Baker",
  fit: "I ran the ovens at Bellamy's, and on Monday's shift I was alone. It was Tom's idea.",
  interviews: [{ id: "r1", start: "2027-02-23", people: ["Bridie Coyle"] }],
});

test("the company, people by their full names, and places that the candidate's own sentences name", () =>
  expect(namesOnRecord(application)).toEqual(["Weir", "Bridie Coyle", "Bellamy's"]));

test("a sentence that is offered has the names as they are on record", () =>
  expect(
    readWords("say", "i keep a sheet on the door as at bellamys. Bridie saw it.", {
      names: namesOnRecord(application),
    }),
  ).toMatchObject({ offer: "I keep a sheet on the door as at Bellamy's. Bridie saw it." }));
