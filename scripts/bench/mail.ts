import { Temporal } from "temporal-polyfill";
import { readCorpus, type LabelledMail } from "../../packages/mail/corpus/read.ts";
import { applications, settings } from "../../packages/mail/corpus/record.ts";
import { scoreOf, type Score } from "../../packages/mail/corpus/score.ts";
import { readMail, type Proposal } from "../../packages/mail/src/index.ts";
import type { Measured } from "./measured.ts";

const now = Temporal.ZonedDateTime.from("2026-12-21T12:00[Europe/London]");

/** How our reader, and a reader of keywords, tell what the labelled mails mean. The corpus is our own: a comparison, not a promise. */
export async function bench(): Promise<Measured[]> {
  const rows: Measured[] = [];
  for (const [name, heldOut] of [
    ["mails used while writing", false],
    ["mails kept back", true],
  ] as const) {
    const mails = readCorpus().filter((mail) => mail.heldOut === heldOut);
    const ours = await scored(
      mails,
      async ({ source }) => (await readMail(source, { applications, settings, now })).messages[0]!.proposals,
    );
    const peer = await scored(mails, async ({ source }) => byKeyword(source));
    const share = (scores: readonly Score[], part: keyof Score, ...values: string[]): number =>
      (100 * scores.filter((score) => values.includes(score[part])).length) /
      scores.filter((score) => score[part] !== "none").length;
    const row = (
      what: string,
      part: keyof Score,
      values: string[],
      goal: string,
      isMet: (value: number) => boolean,
    ): Measured => {
      const value = share(ours, part, ...values);
      const other = share(peer, part, ...values);
      return {
        name: `${name}: ${what}, against keywords`,
        ours: value,
        peer: other,
        unit: "%",
        ratio: value / Math.max(other, 0.1),
        goal,
        met: isMet(value),
      };
    };
    rows.push(
      row("class right", "kind", ["right"], "≥ 85 %", (value) => value >= 85),
      row("class right or unsure", "kind", ["right", "unsure"], "≥ 95 %", (value) => value >= 95),
      row("class wrong and sure", "kind", ["wrong"], "0", (value) => value === 0),
      row("date right", "date", ["right"], "≥ 90 %", (value) => value >= 90),
      row("date wrong and sure", "date", ["wrong"], "0", (value) => value === 0),
      row("application right", "application", ["right"], "≥ 90 %", (value) => value >= 90),
      row("application mistaken", "application", ["wrong"], "0", (value) => value === 0),
    );
  }
  return rows;
}

const scored = async (
  mails: readonly LabelledMail[],
  read: (mail: LabelledMail) => Promise<readonly Proposal[]>,
): Promise<Score[]> => {
  const scores: Score[] = [];
  for (const mail of mails) scores.push(scoreOf(mail, await read(mail)));
  return scores;
};

/** What most trackers that read mail do: the first word that fits, in any sentence, and the first company that is named. */
function byKeyword(source: string): Proposal[] {
  const words: readonly [Proposal["kind"], RegExp][] = [
    ["rejection", /unfortunately|regret|not (?:been )?successful|other candidates/i],
    ["offer", /offer/i],
    ["new-round", /interview|invite/i],
    ["request", /please|could you/i],
    ["courtesy", /thank/i],
  ];
  const kind = words.find(([, says]) => says.test(source))?.[0];
  if (!kind) return [];
  const application = applications.find(({ company }) => source.toLowerCase().includes(company.toLowerCase()))?.id;
  return [{ kind, application, candidates: [], words: "", range: { start: 0, end: 0 }, sure: "sure" }];
}
