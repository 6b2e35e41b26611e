export { paragraphsOf } from "./paragraphs.ts";
export { namesOnRecord } from "./names.ts";
export { readWords, type WordsReading } from "./words.ts";
export { afterColon, isQuestion, readQuestion, type QuestionReading } from "./question.ts";
export { readSentences, type Reader, type Reading } from "./read.ts";
export { sentencesOf } from "./split.ts";
export { saysWish } from "./wish.ts";
export { pointerAtNothing } from "./points.ts";
