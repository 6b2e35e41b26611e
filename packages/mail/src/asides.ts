import { isGeneral } from "./general.ts";

/** "Hi Robin," */
export const isGreeting = (text: string): boolean =>
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|morning|afternoon|respected|kia ora)\b[^.!?:]{0,40}[,!.]?$/i.test(
    text,
  ) || /^\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?[,!]$/u.test(text);

/** "1. If we were to …" stands as "If we were to …". */
const unlisted = (text: string): string => text.replace(/^(?:[-*•·]|\(?(?:\d{1,2}|[a-z])[.)])\s+/i, "");

/** A case that may never come: nothing is said of what has come. */
const aCase =
  /^(?:(?:and|but|so|also|or|then|obviously),? )?(?:if|should you|unless|in case|were (?:you|we|they) to)\b/i;

const apology =
  /\b(?:sorry|apologies|apologi[sz]e)\b[^.;!?]{0,12}\b(?:to (?:keep|have kept|chase|be (?:so )?(?:late|slow))|for (?:the|my|our|any|being|not)|about (?:the|this|that)|it's|this is|it has|this has|(?:for )?radio silence)\b|\b(?:pace|slow\w*|delays?|wait\w*|took|long)\b[^.;!?]{0,20}\bI'm afraid\b|\bapologies for\b/i;

/** "Don't read anything into this", "no sign in either direction". */
const noSign =
  /\b(?:please|kindly|so|and|but|just)?,? ?(?:do not|don't|not to|refrain from|no need to|needn't|need not|wouldn't|would not) (?:also )?(?:call|phone|telephone|ring|contact|e-?mail|reply|respond|write|chase|visit|worry|panic|lose|despair|be (?:put off|alarmed|discouraged|surprised|too)|dream of|read|take (?:it|this|that|the|my|our|any))\b|\b(?:no|not an?|neither an?) (?:sign|indication|reflection|signal|omen)\b[^.;!?]{0,30}\b(?:either|of|that|in)\b|\b(?:forgotten|tea leaves)\b/i;

/** What is refused is a small thing: money for parking, more time for a task. */
const smallRefusal =
  /\b(?:cannot|can't|unable to|not able to|won't|do not|don't|no|not)\b[^.;!?]{0,30}\b(?:park(?:ing)?|refund\w*|reimburs\w*|extensions?|expenses|travel(?:l?ing)?(?: costs)?|TA\/DA|bonus|relocation|visitors?|photos?|recordings?|attachments?|wheelchair|lift|disclos\w+|feedback|individual(?:ly)?)\b|\b(?:travel|expenses?|mileage|parking|receipts?)\b[^.;!?]{0,20}\b(?:claims?|forms?|refunds?)\b/i;

/** Another vacancy, another employer, another person's prize: nothing of the reader's own application. */
const otherMatter =
  /\b(?:the|an|our)? ?other (?:vacancy|vacancies|post|role|job|position|opening|thing)\b|\b(?:a|the) (?:different|second|separate) (?:vacancy|post|role|job|position)\b|\bcongrat(?:s|ulations)\b[^.;!?]{0,20}\bon (?!(?:your|the) (?:new )?(?:job|role|position|post|appointment|offer|promotion)|(?:being|making|getting|reaching|becoming|passing|your success))\b|\bnot (?:at all )?(?:related to|about) (?:your|any) application\b/i;

/** Other people: what happened to them says nothing of the reader. */
const otherPeople =
  /\b(?:I|we) (?:once )?(?:had|knew|know|placed|saw|remember) (?:a|an|one|some|two|plenty of) (?:chap|bloke|woman|man|lady|candidate|client|friend|person|people|girl|guy|lad)s?\b|\b(?:people|folks|those|candidates|applicants) (?:who|that|we)\b|\b(?:everyone|everybody|all(?: of those)?|the others|the rest) (?:(?:who|that) )?(?:we |was |were |has |have )*(?:interviewed|saw|seen|met)\b|\bother (?:candidate|applicant|person)s?\b[^.;!?]{0,15}\b(?:(?:is|are|comes?|arrives?|has|have) (?:(?:a|an|their|his|her) )?(?:slots? |interviews? |times? )?(?:on|at|in|before|after))\b/i;

/** "We had hoped to tell you by Friday, and we won't": a day that is over, and nothing else. */
const formerPlan =
  /\b(?:(?:had|'d) (?:hoped|planned|expected|promised|meant|intended)|(?:I|we) (?:know I |know we )?(?:said|promised)|was (?:meant|supposed) to|were (?:meant|supposed) to)\b[^.;!?]{0,80}\b(?:by|on|today|yesterday|this|last|before|then|monday|tuesday|wednesday|thursday|friday)\b/i;

/** "Thank you for coming", "With reference to your interview." and no more: how letters begin and end. */
const formula =
  /^(?:many |so |again,? )?thank(?:s| you)\b(?:(?!\b(?:we|they|but|however|although|unfortunately|sadly)\b)[^.;!?])*[.!]?$|^(?:this (?:is|mail is|e-?mail is) )?(?:with reference|in reference|further|following|regarding|with regard|in connection|referring|subsequent) (?:(?:to|with|on|up) )?[^,.;!?]*\.?$|\binconvenience\b/i;

/** What is only supposed of the reader: "I gather that they may have made you an offer". */
const hearsay =
  /\bI (?:gather|hear|heard|understand|assume|imagine|take it)\b[^.;!?]{0,40}\b(?:you(?:'ve| have|'re| are)|they (?:may|might|could))\b/i;

/** Whether a sentence only tells of a day that was named before: the news follows it. */
export const isFormerPlan = (text: string): boolean => formerPlan.test(text) && !/\bbut\b|\bstill\b/i.test(text);

/** The reader's own case in so many words: such a sentence is never only an aside. */
const ownCase =
  /\b(?:your (?:application|candidature|candidacy|appointment)|(?:offer|appoint|hire|choose|chose|select|reject)\w* you\b|you (?:are|were|have been|will be|have not|were not)(?: \w+)? (?:offered|appointed|hired|chosen|selected|rejected|successful|unsuccessful))\b/i;

const disclaimed =
  /\b(?:nothing to do with|has no bearing on|does(?:n't| not) (?:affect|concern|touch)|is (?:not|n't) about|independent of|separate from) (?:you\b|yours|this|our|your)|\bthat's not (?:you|yours)\b/i;

/** "We filled the shift lead post, which has nothing to do with yours." */
export const isDisclaimed = (text: string): boolean => disclaimed.test(text);

/**
 * Whether a sentence that was not understood can hold no news of the reader's application: a greeting, a case that may never come, a
 * rule for everyone, a small refusal, another person or another matter.
 */
export const isAside = (text: string): boolean =>
  isGreeting(text) ||
  text.split(" ").length <= 3 ||
  aCase.test(unlisted(text)) ||
  apology.test(text) ||
  noSign.test(text) ||
  isGeneral(text) ||
  (!ownCase.test(text) &&
    [smallRefusal, otherMatter, otherPeople, formerPlan, formula, hearsay, disclaimed].some((aside) =>
      aside.test(text),
    ));

/** Whether a sentence is of another person, another vacancy or another employer, and of the reader's application not at all. */
export const isOfOthers = (text: string): boolean =>
  !ownCase.test(text) && [otherMatter, otherPeople, hearsay, disclaimed].some((elsewhere) => elsewhere.test(text));
