import type { ClaimId } from "./claims.ts";

/** Where the advice contradicts itself. Each is shown, as dissent, wherever the choice matters. */
export const disagreements: readonly { between: readonly [ClaimId, ClaimId]; about: string }[] = [
  { between: ["T1", "T2"], about: "whether the thank-you waits a day or goes out within one" },
  { between: ["T1", "T4"], about: "whether a pressing question waits a day" },
  { between: ["T3", "T2"], about: "whether a Friday interview is thanked for before Monday" },
  { between: ["T4", "T3"], about: "whether a pressing question waits for Monday" },
  { between: ["T5b", "H26"], about: "whether a reminder waits a day or two after the promised date" },
  { between: ["T5", "T6"], about: "whether a short promise allows a status mail within the first week" },
  { between: ["T7", "T11"], about: 'whether "we will contact you" still leaves room for a thank-you' },
  { between: ["T8", "T11"], about: 'whether "do not contact us" rules out a thank-you' },
  { between: ["T8", "T7"], about: "whether one mail is allowed even then" },
  { between: ["T9", "T5"], about: "whether a passed promise deserves a second message" },
  { between: ["T9", "T6"], about: "whether a status mail may follow the thank-you" },
  { between: ["T9", "T13"], about: "whether silence means moving on or trying once more" },
  { between: ["T9", "M3"], about: "whether silence leaves room for a LinkedIn request" },
  { between: ["C7", "C13"], about: "whether a thank-you may ask about next steps" },
  { between: ["C5", "C9"], about: "how much of your qualifications belongs in a short note" },
];
