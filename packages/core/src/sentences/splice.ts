import { upperFirst } from "../text/line.ts";

// A clause that stands alone, a comma, and another one: "I moved the jobs, it took a summer", "Her father is blind, I know that kind of evening".
const subject = "(?:I|we|you|they|he|she|it|that|this|there)";
const verb = String.raw`(?:is|was|are|were|has|had|will|can|isn['’]t|wasn['’]t|aren['’]t|weren['’]t|can['’]t)`;
// "The day we were there, I …" says when.
const notWhen =
  "(?!(?:(?:first|last|next|very) )?(?:moment|minute|second|day|night|morning|evening|week|month|year|time|way|more|less)\\b)";
const first = [
  `(?:(?:at|in|on) (?:my|our|your|the) [^,;:.!?]{2,30} )?${subject}(?:['’]\\p{L}+)? [^,;:.!?]{4,200}`,
  `(?:the|a|an|your|my|our|his|her|their|this) ${notWhen}[^,;:.!?]{1,100} ${verb} [^,;:.!?]{2,100}`,
].join("|");
const splice = new RegExp(
  `^(${first}), (?:(?:${subject}|I)(?:['’]\\p{L}+)? \\p{L}+|(?:took|was|were|is|got|had|went|ended|lasted|started)\\b(?![^.!?]*\\b(?:and|or)\\b))`,
  "iu",
);
const joins =
  /\b(?:when|if|while|because|after|before|since|although|though|as|once|until|unless|that|what|where|who|which|how|why|whether|than|so|and|but|or)\b/i;
// "It is, I think, …" and "You were right, I was …" differ; the first is a remark in passing, as is "It was long, you said".
const inPassing =
  /^[^,]*, (?:I|we|you) (?:think|believe|know|suppose|guess|admit|hope|gather|see|say|fear|imagine|said|told me|mentioned)\b(?=[,.!?]|$| and\b)/i;
// "That" begins a clause here; "because" and "and" after a clause join what belongs to it.
const leaves = /^(?:that|this) |(?<=^\S{1,40} \S{1,40} .{0,200})\b(?:because|and|but)\b/gi;
const parts = /(?<=[.!?]["'”’)]?)\s+/u;

/** The words before the comma of a sentence that goes on where it should have ended, where it has one. */
function spliced(sentence: string): string | undefined {
  const clause = splice.exec(sentence)?.[1];
  return clause !== undefined && !joins.test(clause.replace(leaves, "")) && !inPassing.test(sentence)
    ? clause
    : undefined;
}

/** Why a text has two sentences with only a comma between them. One reason, for the first of them. */
export function splices(text: string): string[] {
  const clause = text
    .split(parts)
    .map(spliced)
    .find((found) => found !== undefined);
  return clause === undefined
    ? []
    : [`"${clause.split(" ").slice(-3).join(" ")}," begins a second sentence: end the first, or join the two`];
}

const mostJoined = 18;

/** The same text with "and" after such a comma, or a full stop in its place where the sentence would be long. What has no subject of its own stays. */
export const unspliced = (text: string): string =>
  text
    .split(parts)
    .map((sentence) => {
      const clause = spliced(sentence);
      const rest = clause === undefined ? "" : sentence.slice(clause.length + 2);
      if (clause === undefined || !new RegExp(`^${subject}\\b`, "iu").test(rest)) return sentence;
      return sentence.split(" ").length <= mostJoined && !/ and /.test(rest)
        ? `${clause}, and ${rest}`
        : `${clause}. ${upperFirst(rest)}`;
    })
    .join(" ");
