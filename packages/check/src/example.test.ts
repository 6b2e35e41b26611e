import { Application, Settings } from "@afterword/core";
import { expect, test } from "vitest";
import { company, others, recordOf, settingsOf } from "./example.ts";

test.each([company, ...others, recordOf({ company: "Acme", role: "Baker" })])(
  "the schema reads $company as written",
  (record) => {
    expect(Application.parse(record)).toEqual(record);
    const { company: name, role } = record;
    expect(recordOf({ company: name, role })).toEqual(Application.parse({ company: name, role }));
  },
);

test("settings that name nothing are the schema's", () => {
  expect(settingsOf({})).toEqual(Settings.parse({}));
});
