import { expect, test } from "vitest";
import { openExample } from "../../test/example.ts";
import { allFiles, say } from "../../test/say.ts";
import { undo } from "./index.ts";
import { setUp } from "./set-up.ts";

const now = "2026-11-23T16:00:00Z";
const settings = async (service: Awaited<ReturnType<typeof openExample>>) =>
  (await allFiles(service))["afterword.yaml"];

test("on an empty folder, what is known is kept, and the machine's zone", async () => {
  const service = await openExample({ now, empty: true });
  expect(await say(service, setUp, { name: "Robin Adams", country: "South Africa" })).toBe(
    "Your settings are saved. The time zone is Africa/Johannesburg, that of this machine. A note to Thandi Nkosi would begin “Dear Thandi,” and end “Kind regards, Robin Adams”. It is written in South African English, unless it goes to a country with another spelling.",
  );
  expect(await settings(service)).toMatchInlineSnapshot(`
    "name: Robin Adams
    zone: Africa/Johannesburg
    country: ZA
    "
  `);
});

test("what is not said stays, what is blank goes, comments stay, and undo takes it back", async () => {
  const service = await openExample({ now });
  const before = await settings(service);
  const { change } = await service.run(setUp, { voice: "plain", email: "" });
  expect(await settings(service)).toBe(before!.replace("voice: warm", "voice: plain").replace(/email: .*\n/, ""));
  await service.run(undo, { change: change! });
  expect(await settings(service)).toBe(before);
});

test("where nothing is given, nothing is said to be saved but the zone of the machine, once", async () => {
  const service = await openExample({ now, empty: true });
  expect(await say(service, setUp, {})).toBe(
    "Your time zone is saved. The time zone is Africa/Johannesburg, that of this machine.",
  );
  const before = await settings(service);
  for (const typed of [{}, { zone: "Johannesburg" }, { email: "" }])
    expect(await say(service, setUp, typed)).toBe("Nothing new was given: your settings stay as they are.");
  expect(await settings(service)).toBe(before);
});

test.each([
  [{ name: "Robin Adams", country: "US" }, "begin “Hi Thandi,” and end “Best, Robin Adams”. It is written in American"],
  [{ name: "Robin", signoff: "Warmly," }, "begin “Dear Thandi,” and end “Warmly, Robin”."],
])("%j: says how a note will begin and end", async (typed, expected) => {
  expect(await say(await openExample({ now, empty: true }), setUp, typed)).toContain(expected);
});

test.each([
  [{ zone: "Joburg" }, "invalid: There is no time zone “Joburg”. Did you mean Africa/Johannesburg?"],
  [{ email: "robin" }, "invalid: Expected an email address such as thandi@acme.example, found “robin”."],
  [
    { profile: "pacient" },
    "invalid: There is no profile “pacient”; there are balanced, patient, strict, uk, us, germany, japan, academia, public-sector, agency. Did you mean “patient”?",
  ],
  [{ dialect: "en" }, "invalid: Expected one of en-GB, en-US, en-ZA, found “en”."],
])("%j is refused, and nothing is written", async (typed, expected) => {
  const service = await openExample({ now });
  const before = await allFiles(service);
  expect(await say(service, setUp, typed)).toBe(expected);
  expect(await allFiles(service)).toEqual(before);
});
