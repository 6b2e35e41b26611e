import { expect, it } from "vitest";
import { acme, thandi } from "../../test/acme.ts";

const interviews = [`Wed 2026-11-18 10:00-11:00 ${thandi}`, `Tue 2026-11-24 10:00-11:00 ${thandi}`];
const helper = (part: "agency" | "coordinator" | "referrer") => [{ name: "Amy Pole", email: "amy@x.example", part }];

it("an agency hears the same day how it went, and passes the thanks on", () => {
  const { plan } = acme({ interviews: interviews.slice(0, 1), contacts: helper("agency") });
  expect(plan().card("keep-informed")).toMatchObject({
    title: "Tell Amy Pole how it went",
    ideal: "Wed 18 Nov 11:30",
    due: "Thu 19 Nov 00:00",
  });
  expect(plan().card("thank-you").to).toBe("Amy Pole for Thandi Nkosi");
});
it("a coordinator is thanked once", () => {
  expect(
    acme({ interviews, contacts: helper("coordinator") })
      .plan()
      .cards("keep-informed"),
  ).toHaveLength(1);
});
it("a referrer hears after each round", () => {
  expect(
    acme({ interviews, contacts: helper("referrer") })
      .plan()
      .cards("keep-informed"),
  ).toHaveLength(2);
});
