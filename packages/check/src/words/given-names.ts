/** Given names that are also words or months, in lower case: in the middle of a sentence, a capital makes a name of them. */
export const namesThatAreWords: ReadonlySet<string> = new Set(
  `amber angel april august bill bob brook carol chance chase chuck clay cliff crystal daisy dale dawn dean destiny dick drew duke earl eve faith
  felicity finn flora forest frank gene ginger glen grace grant guy harmony hazel heather holly hope hunter iris ivy jack jade jasmine jay jean
  jimmy josh joy june kit lily mark mason may melody mercy miles nick norm olive pat patience pearl penny peg prudence ray reed rich rob robin
  rose rosemary ruby rusty sage sandy skip sky stella sue summer ted tony verity victor violet wade ward will winter`
    .trim()
    .split(/\s+/),
);
