// The check is to keep up with typing on any text. Each bit below, repeated to 1 MB, against eight times its eighth: quadratic work
// would take eight times as long.
import { check, type CheckContext } from "../../packages/check/src/index.ts";
import { company, others } from "../../packages/check/src/example.ts";
import type { Effort, Measured } from "./measured.ts";

const context: CheckContext = {
  kind: "thank-you",
  application: company,
  others,
  recipient: company.interviews[0]!.people[0]!,
  dialect: "en-GB",
};
const bits = [
  "a",
  " ",
  "\n",
  "a ",
  "aA",
  "I ",
  "((",
  '"',
  "“",
  "[",
  "]",
  "{{",
  "<a",
  "<",
  "&",
  "*a",
  "**",
  "_a",
  "__",
  "`",
  "http://",
  "https://a.b/?utm_a=b&",
  "a@",
  "a.",
  ".",
  ",",
  " ,",
  "!?",
  "XX",
  "AB ",
  "the the ",
  "should of ",
  "Monday ",
  "23 November ",
  "it has been ",
  "Thandi ",
  "Acme ",
  "Initech ",
  "could you? ",
  "😀",
  "\u0000",
  "\r\n",
  "é",
  "Dear ",
  "-a",
  "to be ",
  "I am on about ",
  "10-",
  "1,",
  "a week ",
  "a-",
  "a'",
  "\u202e",
  "insert your ",
  "attached ",
  "join A",
  "platform engineer role ",
  "No. ",
  "i have been waiting ",
  "\n\n",
  "\n\na",
  "\n- a",
  "xx ",
  "how ",
  "1",
  "1 ",
  "1,",
  "Mr ",
  "?",
  "…",
  ":)",
  " )",
  "\t",
  "A",
  "(a",
  "a)",
];

const time = (text: string): number => {
  // Processor time: the machine may have other things to do.
  const begun = process.cpuUsage();
  check({ text, subject: text.slice(0, 1000) }, context);
  return process.cpuUsage(begun).user / 1000;
};

/** The hostile text whose check grows the most beyond its length. Takes some minutes. */
export async function bench({ quick }: Effort): Promise<Measured[]> {
  let worst = { bit: "", whole: 0, explained: 1 };
  const [size, enough] = quick ? [32 * 1024, 0] : [1024 * 1024, 1000];
  for (const bit of quick ? bits.slice(0, 12) : bits) {
    const of = (size: number): string => bit.repeat(Math.ceil(size / bit.length));
    time(of(size / 100));
    const explained = 8 * Math.max(4, Math.min(time(of(size / 8)), time(of(size / 8))));
    const whole = time(of(size));
    // Below a second the collector of garbage says more than the check does.
    if (whole > enough && whole / explained > worst.whole / worst.explained) worst = { bit, whole, explained };
  }
  const ratio = worst.whole / worst.explained;
  return [
    {
      name: `${size / 1024} KB of ${JSON.stringify(worst.bit)}, against what its length explains`,
      ours: worst.whole,
      peer: worst.explained,
      unit: "ms",
      ratio,
      goal: "≤ 3",
      met: ratio <= 3,
    },
  ];
}
