/** Given names that are also words or months, in lower case: in the middle of a sentence, a capital makes a name of them. */
export const namesThatAreWords: ReadonlySet<string> = new Set(
  `amber angel april august bill bob bobby brook carol chance charlotte chase chuck clay cliff crystal daisy dale dawn dean destiny dick donna
    drew duke earl eve faith felicity finn flora forest frank gene ginger glen grace grant guy harmony harry hazel heather holly hope hugh
    hunter iris ivy jack jade jasmine jay jean jimmy john josh joy june kit lily lucy maria mark mason max may melody mercy miles nick norm
    olive pat patience pearl peg penny peter prudence ray reed rich rob robin rose rosemary ruby rusty sage sandy skip sky stella sue summer ted
    teddy terry tony verity victor violet wade ward will william winter`
    .trim()
    .split(/\s+/),
);
