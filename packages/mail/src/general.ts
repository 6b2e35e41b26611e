/** Those of whom one says what holds for all of them: "the successful candidate", "all applicants", "candidates who …". */
const anyone =
  /^(?:[^:]{0,40}: )?(?:please (?:also )?(?:note|be aware) (?:that )?|note (?:that )?)?(?:(?:for|to|from|with|as for|in the case of) )?(?:(?:all|any|only|each|every|no|both|those|the) )*(?:(?:unsuccessful|successful|shortlisted|interviewed)(?: or (?:un)?successful)? )?(?:candidates?|applicants?|appointees?|interviewees?|employees?|members? of staff|colleagues)\b(?! (?:you|we|I)\b)/i;
const bound =
  /\b(?:will|may|can|must|should|shall|would|cannot|won't|who (?:are|do|have|has|is|was|were)|whether|(?:is|are) (?:asked|advised|reminded|required|requested|expected|entitled|welcome|encouraged|invited|normally|usually|always|not|notified|informed|contacted|subject))\b/i;
/** Files and forms that are not in order, of any sender. */
const papers =
  /\b(?:incomplete|late|unsigned|illegible|missing|speculative|duplicate|such) (?:[\w-]+ )?(?:profiles?|files?|applications?|forms?|submissions?|documents?|entries|applicants?|candidates?)\b[^.;!?]{0,40}\b(?:will|shall|can|may|cannot|won't|are|is)\b|^(?:files?|profiles?|applications?|forms?|submissions?|claims?|documents?) (?:without|failing|not|lacking|received after|still)\b/i;
/** What a lawyer has put below or beside the news. */
const legal =
  /^(?:\W*disclaimer\b|.{0,20}\b(?:confidentiality notice|privileged and confidential)\b)|\b(?:shall|should|must|may|will|does|do|is|are|can) (?:not|never) (?:be )?(?:constru|deem|regard|treat|interpret|constitut|tak(?:e|en) (?:as|to mean)|understood as|(?:an? )?(?:guarantee|promise|commitment|assurance)\b)|\bnot a (?:guarantee|promise|commitment) of\b|\b(?:any|no|all) (?:offers?|contracts?|appointments?) (?:of employment |made )?(?:is|are|will be|shall be) (?:only )?(?:valid|binding|conditional|subject|made only|deemed)\b|\bnever (?:asks?|charges?|requests?) (?:for )?(?:money|fees?|payment|any|candidates)|\bequal opportunit|\b(?:authori[sz]ed|regulated) (?:and \w+ )?by the\b|^(?:this|the) (?:e-?mail|message)\b[^.;!?]{0,60}\b(?:confidential|intended (?:only|solely)|privileged)\b|\bintended recipient\b|\breserves? the right\b/i;

/** Ends a clause, so that what stands before it is said for itself. */
const border = /[,;:]|\s[-–—]\s|\b(?:and|but|although|though|however)\b/i;
const reader = /\b(?:you|your|yours)\b/i;

/**
 * Whether a sentence tells what holds for everyone, and so nothing of the reader: rules for candidates, disclaimers, legal footers.
 * With `at`, whether that holds for what stands there: "we offer you the post, and reserve the right …" tells the reader something first.
 */
export const isGeneral = (text: string, at?: number): boolean =>
  (anyone.test(text) && bound.test(text) && !reader.test(text)) ||
  [papers, legal].some((phrase) => {
    const found = phrase.exec(text);
    return found !== null && !(at !== undefined && isToldBefore(text, at, found.index));
  });

const isToldBefore = (text: string, at: number, phrase: number): boolean =>
  at < phrase && reader.test(text.slice(0, phrase)) && border.test(text.slice(at, phrase));
