import type { Check } from "../check.ts";
import { emptyGreeting } from "./left-in/empty-greeting.ts";
import { missingGreeting } from "./left-in/missing-greeting.ts";
import { missingSignature } from "./left-in/missing-signature.ts";
import { placeholder } from "./left-in/placeholder.ts";
import { companyName } from "./facts/company-name.ts";
import { dayWord } from "./facts/day-word.ts";
import { greetingName } from "./facts/greeting-name.ts";
import { interviewDate } from "./facts/interview-date.ts";
import { otherCompany } from "./facts/other-company.ts";
import { otherOffer } from "./facts/other-offer.ts";
import { otherPerson } from "./facts/other-person.ts";
import { personName } from "./facts/person-name.ts";
import { ownFigure } from "./facts/own-figure.ts";
import { role } from "./facts/role.ts";
import { saidOfReader } from "./facts/said-of-reader.ts";
import { signatureName } from "./facts/signature-name.ts";
import { weekday } from "./facts/weekday.ts";
import { choppy } from "./shape/choppy.ts";
import { stillOwed } from "./shape/still-owed.ts";
import { longSentence } from "./shape/long-sentence.ts";
import { pointsAtNothing } from "./shape/points-at-nothing.ts";
import { saidTwice } from "./shape/said-twice.ts";
import { noInterest } from "./shape/no-interest.ts";
import { noThanks } from "./shape/no-thanks.ts";
import { noTie } from "./shape/no-tie.ts";
import { nothingSpecific } from "./shape/nothing-specific.ts";
import { paragraphs } from "./shape/paragraphs.ts";
import { statusParts } from "./shape/required-parts.ts";
import { callParts } from "./shape/required-parts.ts";
import { linkedinParts } from "./shape/required-parts.ts";
import { severalAsks } from "./shape/several-asks.ts";
import { subjectEmpty } from "./shape/subject-line.ts";
import { subjectLong } from "./shape/subject-line.ts";
import { tooLong } from "./shape/too-long.ts";
import { linkedinLength } from "./shape/too-long.ts";
import { mailLength } from "./shape/too-long.ts";
import { chatSpeak } from "./tone/chat-speak.ts";
import { checkingIn } from "./tone/checking-in.ts";
import { desperation } from "./tone/desperation.ts";
import { emptyOpener } from "./tone/empty-opener.ts";
import { familiar } from "./tone/familiar.ts";
import { guilt } from "./tone/guilt.ts";
import { impatience } from "./tone/impatience.ts";
import { jargon } from "./tone/jargon.ts";
import { pressure } from "./tone/pressure.ts";
import { publicQuestion } from "./tone/public-question.ts";
import { salary } from "./tone/salary.ts";
import { shouting } from "./tone/shouting.ts";
import { stiff } from "./tone/stiff.ts";
import { agreement } from "./language/agreement.ts";
import { apostrophe } from "./language/apostrophe.ts";
import { article } from "./language/article.ts";
import { capitalI } from "./language/capital-i.ts";
import { capitalName } from "./language/capital-name.ts";
import { capitalStart } from "./language/capital-start.ts";
import { confusedWords } from "./language/confused-words.ts";
import { dialect } from "./language/dialect.ts";
import { doubledWord } from "./language/doubled-word.ts";
import { its } from "./language/its.ts";
import { nounNumber } from "./language/noun-number.ts";
import { otherLanguageNote } from "./language/other-language.ts";
import { setPhrase } from "./language/set-phrase.ts";
import { spacing } from "./language/spacing.ts";
import { spelling } from "./language/spelling.ts";
import { thanThen } from "./language/than-then.ts";
import { theirThere } from "./language/their-there.ts";
import { toToo } from "./language/to-too.ts";
import { unbalanced } from "./language/unbalanced.ts";
import { verbForm } from "./language/verb-form.ts";
import { missingWord } from "./language/missing-word.ts";
import { preposition } from "./language/preposition.ts";
import { determiner } from "./language/determiner.ts";
import { wordForm } from "./language/word-form.ts";
import { compound } from "./language/compound.ts";
import { capitalInside, commaName, questionMark, runOn } from "./language/sentence.ts";
import { your } from "./language/your.ts";
import { alreadySent } from "./panel/already-sent.ts";
import { panelSimilar } from "./panel/similar.ts";
import { panelTopic } from "./panel/similar.ts";
import { attachment } from "./plain-mail/attachment.ts";
import { insecureLink } from "./plain-mail/links.ts";
import { tracker } from "./plain-mail/links.ts";
import { markup } from "./plain-mail/markup.ts";

/** Every check there is, in the order of the docs. */
export const checks: readonly Check[] = [
  // left in
  emptyGreeting,
  missingGreeting,
  missingSignature,
  placeholder,
  // facts
  companyName,
  dayWord,
  greetingName,
  interviewDate,
  otherCompany,
  otherOffer,
  otherPerson,
  personName,
  ownFigure,
  role,
  saidOfReader,
  signatureName,
  weekday,
  // shape
  noInterest,
  noThanks,
  noTie,
  nothingSpecific,
  paragraphs,
  statusParts,
  callParts,
  linkedinParts,
  choppy,
  pointsAtNothing,
  saidTwice,
  longSentence,
  stillOwed,
  severalAsks,
  subjectEmpty,
  subjectLong,
  tooLong,
  linkedinLength,
  mailLength,
  // tone
  chatSpeak,
  checkingIn,
  desperation,
  emptyOpener,
  familiar,
  guilt,
  impatience,
  jargon,
  pressure,
  publicQuestion,
  salary,
  shouting,
  stiff,
  // language
  agreement,
  apostrophe,
  article,
  capitalI,
  capitalName,
  capitalStart,
  confusedWords,
  dialect,
  doubledWord,
  its,
  nounNumber,
  otherLanguageNote,
  setPhrase,
  spacing,
  spelling,
  thanThen,
  theirThere,
  toToo,
  unbalanced,
  verbForm,
  your,
  capitalInside,
  commaName,
  questionMark,
  runOn,
  compound,
  determiner,
  missingWord,
  preposition,
  wordForm,
  // panel
  alreadySent,
  panelSimilar,
  panelTopic,
  // plain mail
  attachment,
  insecureLink,
  tracker,
  markup,
];
