import { describe, expect, test } from "vitest";
import { Application, Settings } from "./index.ts";

const said = (country: string): string | undefined =>
  Settings.safeParse({ country })
    .error?.issues.map(({ message }) => message)
    .join(" | ");

describe("a country", () => {
  test.each([
    ["za", "ZA"],
    ["GB", "GB"],
    [" de-by ", "DE-BY"],
    ["AQ", "AQ"],
    ["XK", "XK"],
    ["USA", "US"],
    ["U.S.", "US"],
    ["the United States", "US"],
    ["America", "US"],
    ["UK", "GB"],
    ["U.K.", "GB"],
    ["uk-sct", "GB-SCT"],
    ["Great Britain", "GB"],
    ["England", "GB-ENG"],
    ["scotland", "GB-SCT"],
    ["Wales", "GB-WLS"],
    ["Northern  Ireland", "GB-NIR"],
    ["UAE", "AE"],
    ["Italy", "IT"],
    ["The Gambia", "GM"],
    ["Côte d'Ivoire", "CI"],
  ])("%j is %s", (typed, read) => {
    expect(Settings.parse({ country: typed }).country).toBe(read);
  });

  const wanted = "expected a two-letter country such as ZA, or a region such as DE-BY";
  test.each([
    ["EN", `${wanted} (did you mean GB?)`],
    ["EL", `${wanted} (did you mean GR?)`],
    ["XX", wanted],
    ["ZZ", wanted],
    ["__proto__", wanted],
    ["South Africa", wanted],
  ])("%j is none, and is said once", (typed, message) => expect(said(typed)).toBe(message));

  test("that does not exist is an error wherever a file can name one", () => {
    const written = { company: "Acme", role: "Engineer", country: "EL", contacts: [{ name: "Sam", country: "EL" }] };
    expect(Application.safeParse(written).error?.issues.map(({ path }) => path.join("."))).toContain("country");
    expect(Application.safeParse({ ...written, country: "GB" }).success).toBe(false);
  });
});
