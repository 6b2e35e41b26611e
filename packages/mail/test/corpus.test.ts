import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { readCorpus } from "../corpus/read.ts";
import { applications, settings } from "../corpus/record.ts";
import { scoreOf } from "../corpus/score.ts";
import { readMail } from "../src/index.ts";

const now = Temporal.ZonedDateTime.from("2026-12-21T12:00[Europe/London]");
const corpus = readCorpus();
const read = async (source: string) => (await readMail(source, { applications, settings, now })).messages[0]!;

describe("the labelled mails", () => {
  test.each(corpus.map((mail) => [mail.id, mail] as const))("%i: nothing false is said to be sure", async (_, mail) => {
    const { proposals } = await read(mail.source);
    const { kind, application, date } = scoreOf(mail, proposals);
    expect({ kind, application, date }, JSON.stringify(proposals, null, 1)).not.toSatisfy((score: object) =>
      Object.values(score).includes("wrong"),
    );
  });

  test("three in four are told for sure", async () => {
    let right = 0;
    for (const mail of corpus) if (scoreOf(mail, (await read(mail.source)).proposals).kind === "right") right++;
    expect(right / corpus.length).toBeGreaterThan(3 / 4);
  });

  test("the words shown are the mail's own", async () => {
    for (const mail of corpus) {
      const { text, proposals } = await read(mail.source);
      for (const { words, range } of proposals)
        expect(text.slice(range.start, range.end).replace(/\s+/g, " ")).toBe(words);
    }
  });
});
