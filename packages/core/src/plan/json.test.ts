import { expect, it } from "vitest";
import { acme } from "../../test/acme.ts";
import { planJson } from "./json.ts";

const mere = { name: "Mere Tane", email: "mere@acme.example", zone: "Pacific/Auckland" };
const record = acme({ interviews: [{ when: "Wed 2026-11-18 10:00-11:00", people: [mere] }] });

it("every moment is ISO 8601 with the recipient's offset, and the zone beside it", () => {
  const json = planJson(record.plan("balanced", "2026-11-18 12:00").plan);
  expect(json.advice.find(({ kind }) => kind === "thank-you")).toMatchObject({
    zone: "Pacific/Auckland",
    window: {
      opens: "2026-11-18T22:00:00+13:00",
      ideal: "2026-11-19T09:00:00+13:00",
      due: "2026-11-19T22:00:00+13:00",
      closes: "2026-11-25T09:00:00+13:00",
    },
  });
  expect(json.silence!.since).toBe("2026-11-18T11:00:00+02:00");
});
it("the primary advice is named by its id", () => {
  const { plan } = record.plan("balanced", "2026-11-18 12:00");
  expect(planJson(plan).primary).toBe(plan.primary!.id);
});
it("what is not there is null, so that a program sees the key", () => {
  expect(planJson(acme({}).plan().plan)).toMatchObject({ primary: null, silence: null });
});
it("it survives being written and read", () => {
  const json = planJson(record.plan().plan);
  expect(JSON.parse(JSON.stringify(json))).toEqual(json);
});
